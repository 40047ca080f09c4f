from django.apps import AppConfig


class ImportsConfig(AppConfig):
    name = "shouwen.loop.handling.imports"
    label = "imports"
