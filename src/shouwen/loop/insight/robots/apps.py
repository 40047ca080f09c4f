from django.apps import AppConfig


class RobotsConfig(AppConfig):
    name = "shouwen.loop.insight.robots"
    label = "robots"
