from django.apps import AppConfig


class HandoversConfig(AppConfig):
    name = "shouwen.loop.handling.handovers"
    label = "handovers"
