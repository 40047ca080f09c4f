from importlib import import_module

from django.apps import AppConfig


class WhatifConfig(AppConfig):
    name = "shouwen.loop.insight.whatif"
    label = "whatif"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
