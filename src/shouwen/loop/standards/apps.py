from django.apps import AppConfig


class StandardsConfig(AppConfig):
    name = "shouwen.loop.standards"
    label = "standards"
