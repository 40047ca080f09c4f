from importlib import import_module

from django.apps import AppConfig


class AppointmentsConfig(AppConfig):
    name = "shouwen.loop.handling.appointments"
    label = "appointments"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
