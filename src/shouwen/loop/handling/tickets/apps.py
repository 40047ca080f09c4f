from django.apps import AppConfig


class TicketsConfig(AppConfig):
    name = "shouwen.loop.handling.tickets"
    label = "tickets"
