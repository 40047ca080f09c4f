from importlib import import_module

from django.apps import AppConfig


class LakeConfig(AppConfig):
    name = "shouwen.loop.insight.lake"
    label = "lake"

    def ready(self) -> None:
        import_module("shouwen.loop.insight.lake.jobs")
