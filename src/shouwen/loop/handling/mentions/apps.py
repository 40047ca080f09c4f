from importlib import import_module

from django.apps import AppConfig


class MentionsConfig(AppConfig):
    name = "shouwen.loop.handling.mentions"
    label = "mentions"

    def ready(self) -> None:
        import_module(f"{self.name}.reactions")
