from django.apps import AppConfig


class PrincipalsConfig(AppConfig):
    name = "shouwen.ground.base.principals"
    label = "principals"
