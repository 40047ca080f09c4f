from importlib import import_module

from django.apps import AppConfig


class FiguresConfig(AppConfig):
    name = "shouwen.loop.insight.figures"
    label = "figures"

    def ready(self) -> None:
        import_module(f"{self.name}.events")
        import_module(f"{self.name}.jobs")
        import_module(f"{self.name}.reactions")
