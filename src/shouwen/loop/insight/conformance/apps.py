from importlib import import_module

from django.apps import AppConfig


class ConformanceConfig(AppConfig):
    name = "shouwen.loop.insight.conformance"
    label = "insight"  # the name of its tables since before the room had closets

    def ready(self) -> None:
        import_module("shouwen.loop.insight.conformance.reactions")
