from importlib import import_module

from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "shouwen.ground.base.files"
    label = "files"

    def ready(self) -> None:
        import_module("shouwen.ground.base.files.jobs")
