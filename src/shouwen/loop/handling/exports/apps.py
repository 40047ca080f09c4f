from importlib import import_module

from django.apps import AppConfig


class ExportsConfig(AppConfig):
    name = "shouwen.loop.handling.exports"
    label = "exports"

    def ready(self) -> None:
        import_module(f"{self.name}.events")  # so that every process can read the log
