from django.apps import AppConfig


class InsightConfig(AppConfig):
    name = "shouwen.loop.insight"
    label = "insight"
