from importlib import import_module

from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "shouwen.ground.base.events"
    label = "events"

    def ready(self) -> None:
        import_module("shouwen.ground.base.jobs.upkeep")
        import_module("shouwen.ground.base.events.jobs")
