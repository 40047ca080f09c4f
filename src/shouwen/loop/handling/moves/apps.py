from importlib import import_module

from django.apps import AppConfig


class MovesConfig(AppConfig):
    name = "shouwen.loop.handling.moves"
    label = "moves"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
