from importlib import import_module

from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "shouwen.loop.feedback"
    label = "feedback"

    def ready(self) -> None:
        import_module("shouwen.loop.feedback.reactions")
        own = import_module("shouwen.loop.feedback.queries")
        import_module("shouwen.loop.handling.portal.queries").offer_rating(own.open_link)
        import_module("shouwen.loop.handling.contacts.queries.lists").offer_ratings(own.talks_rated)
