from django.apps import AppConfig


class GuideConfig(AppConfig):
    name = "shouwen.loop.handling.guide"
    label = "guide"
