from importlib import import_module

from django.apps import AppConfig


class TicketsConfig(AppConfig):
    name = "shouwen.loop.handling.tickets"
    label = "tickets"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
        access = import_module(f"{self.name}.access")
        files = import_module("shouwen.ground.base.files.access")
        files.register("ticket", access.may_read_files)
        files.register("ticket_note", access.may_read_files)
        import_module("shouwen.ground.base.events.access").register_tickets(access.readable)
