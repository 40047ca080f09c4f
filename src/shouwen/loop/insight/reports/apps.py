from importlib import import_module

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "shouwen.loop.insight.reports"
    label = "reports"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
