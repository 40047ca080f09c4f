from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "shouwen.loop.handling.conversations"
    label = "conversations"
