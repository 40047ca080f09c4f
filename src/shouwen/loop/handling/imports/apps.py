from importlib import import_module

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    name = "shouwen.loop.handling.imports"
    label = "imports"

    def ready(self) -> None:
        own = import_module(f"{self.name}.queries")
        import_module("shouwen.loop.handling.lists.queries.finding").known_elsewhere(own.numbered)
