from importlib import import_module

from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "shouwen.loop.handling.letters"
    label = "letters"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
