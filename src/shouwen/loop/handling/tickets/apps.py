from importlib import import_module

from django.apps import AppConfig


class TicketsConfig(AppConfig):
    name = "shouwen.loop.handling.tickets"
    label = "tickets"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
