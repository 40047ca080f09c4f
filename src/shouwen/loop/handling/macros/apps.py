from django.apps import AppConfig


class MacrosConfig(AppConfig):
    name = "shouwen.loop.handling.macros"
    label = "macros"
