from django.apps import AppConfig


class CompanyConfig(AppConfig):
    name = "shouwen.ground.base.company"
    label = "company"
