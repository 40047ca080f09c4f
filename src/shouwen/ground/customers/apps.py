from importlib import import_module

from django.apps import AppConfig


class CustomersConfig(AppConfig):
    name = "shouwen.ground.customers"
    label = "customers"

    def ready(self) -> None:
        import_module(f"{self.name}.reactions")
