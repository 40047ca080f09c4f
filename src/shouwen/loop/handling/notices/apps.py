from importlib import import_module

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "shouwen.loop.handling.notices"
    label = "notices"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
