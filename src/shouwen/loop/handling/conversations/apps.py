from django.apps import AppConfig

from shouwen.ground.base.events import partitions


class ConversationsConfig(AppConfig):
    name = "shouwen.loop.handling.conversations"
    label = "conversations"

    def ready(self) -> None:
        partitions.register("conversations_message")
