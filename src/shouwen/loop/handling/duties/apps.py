from importlib import import_module

from django.apps import AppConfig


class DutiesConfig(AppConfig):
    name = "shouwen.loop.handling.duties"
    label = "duties"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
        import_module(f"{self.name}.reactions")
