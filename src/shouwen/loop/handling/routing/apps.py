from django.apps import AppConfig


class RoutingConfig(AppConfig):
    name = "shouwen.loop.handling.routing"
    label = "routing"
