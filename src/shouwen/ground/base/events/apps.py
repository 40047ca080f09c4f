from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "shouwen.ground.base.events"
    label = "events"
