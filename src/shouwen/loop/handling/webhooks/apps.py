from importlib import import_module

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "shouwen.loop.handling.webhooks"
    label = "webhooks"

    def ready(self) -> None:
        for hands in ("jobs", "reactions"):
            import_module(f"{self.name}.{hands}")
        own = import_module(f"{self.name}.queries")
        import_module("shouwen.loop.standards.queries").offer_webhooks(own.codes)
