from importlib import import_module

from django.apps import AppConfig


class IncidentsConfig(AppConfig):
    name = "shouwen.loop.handling.incidents"
    label = "incidents"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
