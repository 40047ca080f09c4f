from importlib import import_module

from django.apps import AppConfig


class StatisticsConfig(AppConfig):
    name = "shouwen.loop.insight.statistics"
    label = "statistics"

    def ready(self) -> None:
        import_module(f"{self.name}.events")
