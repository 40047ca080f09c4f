from importlib import import_module

from django.apps import AppConfig


class ContactsConfig(AppConfig):
    name = "shouwen.loop.handling.contacts"
    label = "contacts"

    def ready(self) -> None:
        import_module(f"{self.name}.jobs")
        import_module(f"{self.name}.reactions")
        access = import_module(f"{self.name}.access")
        import_module("shouwen.ground.base.events.access").register_things("contact_id", access.readable)
        files = import_module("shouwen.ground.base.files.access")
        for owner in ("contact", "contact_note"):
            files.register(owner, access.may_read_files)
