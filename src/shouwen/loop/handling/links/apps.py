from importlib import import_module

from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "shouwen.loop.handling.links"
    label = "links"

    def ready(self) -> None:
        desk = import_module("shouwen.loop.handling.desk.queries")
        desk.join_talks(import_module(f"{self.name}.queries").talks_with)
        files = import_module("shouwen.ground.base.files.access")
        access = import_module(f"{self.name}.access")
        files.register("ticket", access.may_read_files)
        files.register("ticket_note", access.may_read_files)
