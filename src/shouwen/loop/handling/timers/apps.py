from django.apps import AppConfig


class TimersConfig(AppConfig):
    name = "shouwen.loop.handling.timers"
    label = "timers"
