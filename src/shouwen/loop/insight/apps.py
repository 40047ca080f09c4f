from importlib import import_module

from django.apps import AppConfig


class InsightConfig(AppConfig):
    name = "shouwen.loop.insight"
    label = "insight"

    def ready(self) -> None:
        import_module("shouwen.loop.insight.reactions")
