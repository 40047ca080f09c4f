from importlib import import_module

from django.apps import AppConfig


class RoutingConfig(AppConfig):
    name = "shouwen.loop.handling.routing"
    label = "routing"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
        import_module(f"{self.name}.reactions")
        own = import_module(f"{self.name}.queries.steering")
        import_module("shouwen.loop.handling.contacts.queries.steering").steer(own.Steered())
