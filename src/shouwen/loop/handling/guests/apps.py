from importlib import import_module

from django.apps import AppConfig


class GuestsConfig(AppConfig):
    name = "shouwen.loop.handling.guests"
    label = "guests"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
        import_module(f"{self.name}.reactions")
