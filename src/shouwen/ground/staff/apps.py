from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "shouwen.ground.staff"
    label = "staff"
