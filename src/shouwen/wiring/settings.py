"""Django's settings, read from SHOUWEN_* variables; no file to edit."""

import contextlib
import ipaddress
import os
import pathlib
import secrets
import urllib.parse
from typing import Any

from shouwen.wiring.supervisor.place import Addresses, known


def number(name: str, usual: int, *, least: int = 1, most: int = 1_000_000) -> int:
    """A whole number from the environment; a clear word for one that is none."""
    given = os.environ.get(name) or str(usual)
    if not given.isascii() or not given.isdigit() or not least <= int(given) <= most:
        raise SystemExit(f"shouwen: {name} is “{given}”; a whole number from {least} to {most} is needed.")
    return int(given)


def folder(name: str, usual: pathlib.Path) -> pathlib.Path:
    """A folder from the environment: a path, or a file:// address; a clear word for storage that is no folder."""
    given = os.environ.get(name) or str(usual)
    path = urllib.parse.unquote(given.removeprefix("file://"))
    if "://" in path:
        raise SystemExit(
            f"shouwen: {name} is “{given}”; a folder is needed (a path or file://), mounted where it is shared."
        )
    return pathlib.Path(path).resolve()


HERE = pathlib.Path(__file__).resolve().parent
DATA = pathlib.Path(os.environ.get("SHOUWEN_DATA") or "data").resolve()
HOST = os.environ.get("SHOUWEN_HOST") or "127.0.0.1"
PORT = number("SHOUWEN_PORT", 8000, most=65_535)
PUBLIC_URL = os.environ.get("SHOUWEN_PUBLIC_URL") or f"http://{HOST}:{PORT}"  # what links in mails begin with
MAX_FILE_MB = number("SHOUWEN_MAX_FILE_MB", 25, most=1_000)
ANALYTICS_MB = number("SHOUWEN_ANALYTICS_MB", 1_800, least=500)  # memory of the counting process
LAKE = folder("SHOUWEN_LAKE_URL", DATA / "lake")  # closed months of the log, and the logs that are mined
STATEMENT_SECONDS = number("SHOUWEN_STATEMENT_TIMEOUT", 15, least=0)  # 0: no bound
SHORTEST_KEY = 20  # characters of a secret key
DEMO = os.environ.get("SHOUWEN_DEMO", "1") != "0"
WEBHOOKS_LOCAL = os.environ.get("SHOUWEN_WEBHOOKS_LOCAL") == "1"  # calls into the own network are refused without it
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
LOGGING_CONFIG = "shouwen.wiring.logs.configure"
LOGGING = {"level": os.environ.get("SHOUWEN_LOG_LEVEL") or "INFO"}

MIDDLEWARE = ["shouwen.ground.base.api.door.door"]
DATA_UPLOAD_MAX_MEMORY_SIZE = None  # the door of the API bounds every body before Django reads it
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
    "shouwen.loop.handling.contacts",
    "shouwen.loop.handling.chat",
    "shouwen.loop.handling.links",
    "shouwen.loop.handling.incidents",
    "shouwen.loop.handling.letters",
    "shouwen.loop.handling.exports",
    "shouwen.loop.handling.routing",
    "shouwen.loop.handling.imports",
    "shouwen.loop.handling.guide",
    "shouwen.loop.handling.duties",
    "shouwen.loop.handling.notices",
    "shouwen.loop.handling.guests",
    "shouwen.loop.handling.handovers",
    "shouwen.loop.handling.macros",
    "shouwen.loop.handling.mentions",
    "shouwen.loop.handling.webhooks",
    "shouwen.loop.handling.moves",
    "shouwen.loop.handling.appointments",
    "shouwen.loop.feedback",
    "shouwen.loop.insight.conformance",
    "shouwen.loop.insight.whatif",
    "shouwen.loop.insight.robots",
    "shouwen.loop.insight.alarms",
    "shouwen.loop.insight.reports",
    "shouwen.loop.insight.figures",
    "shouwen.loop.insight.statistics",
    "shouwen.loop.insight.lake",
]


def loopback(host: str) -> bool:
    """Whether only this machine can reach `host`; demo passwords work nowhere else."""
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return host == "localhost"


def address() -> str:
    """Where a browser on this machine finds us."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(HOST, HOST)
    return f"http://[{host}]:{PORT}" if ":" in host else f"http://{host}:{PORT}"


def secret_key() -> str:
    """The given key, the one kept in the data folder, or one that dies with this process (tests, tools)."""
    if given := os.environ.get("SHOUWEN_SECRET_KEY"):
        return given
    with contextlib.suppress(OSError):
        return (DATA / "secret_key").read_text().strip()
    return secrets.token_urlsafe(48)


def database(url: str) -> dict[str, Any]:
    """Django's settings for a postgresql:// address; a socket folder may stand in ?host=."""
    parts = urllib.parse.urlsplit(url)
    asked = dict(urllib.parse.parse_qsl(parts.query))
    return {
        "ENGINE": "shouwen.ground.base.postgres",
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
            # one forgotten writer holds all readers back; migrations and reports take the time they need
            "options": "-c idle_in_transaction_session_timeout=30s -c statement_timeout=0",
        },
    }


def with_option(known: dict[str, Any], name: str, value: str) -> None:
    """Begin every connection of this process with one more of PostgreSQL's settings, at no round trip."""
    known["OPTIONS"]["options"] += f" -c {name}={value}"


def given() -> Addresses | None:
    """The company's own database; without a second address the role that works with the tables owns them, too."""
    url = os.environ.get("SHOUWEN_DATABASE_URL")
    return Addresses(os.environ.get("SHOUWEN_DATABASE_OWNER_URL") or url, url) if url else None


SECRET_KEY = secret_key()
LISTENS_LOCALLY = loopback(HOST)
ADDRESSES = given() or known(DATA) or Addresses("postgresql:///shouwen", "postgresql:///shouwen")
DATABASES = {"default": database(ADDRESSES.app)}
