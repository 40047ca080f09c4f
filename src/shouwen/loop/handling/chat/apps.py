from importlib import import_module

from django.apps import AppConfig


class ChatConfig(AppConfig):
    name = "shouwen.loop.handling.chat"
    label = "chat"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
