"""Django's settings, read from SHOUWEN_* variables; no file to edit."""

import os
import pathlib
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
DATA = pathlib.Path(os.environ.get("SHOUWEN_DATA", "data")).resolve()
HOST = os.environ.get("SHOUWEN_HOST", "127.0.0.1")
PORT = int(os.environ.get("SHOUWEN_PORT", "8000"))
DATABASE_URL = os.environ.get("SHOUWEN_DATABASE_URL", "")
SECRET_KEY = os.environ.get("SHOUWEN_SECRET_KEY", "")
DEBUG = False
ALLOWED_HOSTS = ["*"]
USE_TZ = True
TIME_ZONE = "Asia/Shanghai"
LANGUAGE_CODE = "zh-hans"
ROOT_URLCONF = "shouwen.wiring.urls"
ASGI_APPLICATION = "shouwen.wiring.asgi.app"
AUTH_USER_MODEL = "staff.Person"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "procrastinate.contrib.django",
    "shouwen.ground.base.events",
    "shouwen.ground.base.principals",
    "shouwen.ground.base.files",
    "shouwen.ground.base.company",
    "shouwen.ground.staff",
    "shouwen.ground.customers",
    "shouwen.loop.standards",
    "shouwen.loop.handling.conversations",
    "shouwen.loop.handling.timers",
    "shouwen.loop.handling.tickets",
    "shouwen.loop.handling.routing",
    "shouwen.loop.feedback",
    "shouwen.loop.insight",
]


def database(url: str) -> dict[str, object]:
    """Django's settings for a postgresql:// address; a socket folder may stand in ?host=."""
    parts = urllib.parse.urlsplit(url)
    asked = dict(urllib.parse.parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/") or "shouwen",
        "USER": urllib.parse.unquote(parts.username or ""),
        "PASSWORD": urllib.parse.unquote(parts.password or ""),
        "HOST": asked.get("host") or parts.hostname or "",
        "PORT": str(asked.get("port") or parts.port or ""),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "pool": {"min_size": 1, "max_size": 12, "timeout": 2},
            "server_side_binding": True,
            "prepare_threshold": 1,  # 0 would refuse the scripts of several statements that migrations run
        },
    }


DATABASES = {"default": database(DATABASE_URL or "postgresql:///shouwen")}
