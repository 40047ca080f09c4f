from django.apps import AppConfig


class CustomersConfig(AppConfig):
    name = "shouwen.ground.customers"
    label = "customers"
