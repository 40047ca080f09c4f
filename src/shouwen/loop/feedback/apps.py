from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "shouwen.loop.feedback"
    label = "feedback"
