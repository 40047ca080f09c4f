from importlib import import_module

from django.apps import AppConfig


class AlarmsConfig(AppConfig):
    name = "shouwen.loop.insight.alarms"
    label = "alarms"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
