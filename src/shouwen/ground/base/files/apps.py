from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "shouwen.ground.base.files"
    label = "files"
