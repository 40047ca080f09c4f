"""A real PostgreSQL of its own for every test run, in a temporary folder."""

import os
import pathlib
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import connection
from hypothesis import settings as hypothesis

from shouwen.ground.base import kept, testing
from shouwen.ground.base.events import wakeups
from shouwen.loop.handling.timers import jobs as timers
from shouwen.wiring.settings import database
from shouwen.wiring.supervisor.place import settle
from shouwen.wiring.supervisor.postgres import Postgres

hypothesis.register_profile("house", deadline=None)  # how long an example takes says more of the machine than of us
hypothesis.load_profile("house")
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="shouwen-test-", dir="/tmp"))
RUNNING: list[Postgres] = []


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the real one is slow by intention
    if os.environ.get("SHOUWEN_DATABASE_URL"):
        return
    FOLDER.chmod(0o711)
    server = Postgres(settle(FOLDER), {"fsync": "off", "shared_buffers": "128MB"})
    RUNNING.append(server)
    server.start()
    os.environ["SHOUWEN_DATABASE_URL"] = server.place.url()
    settings.DATABASES["default"].update(database(server.place.url()))  # pytest-django has read the settings already


def pytest_unconfigure() -> None:
    for server in RUNNING:
        server.stop()
    shutil.rmtree(FOLDER, ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Iterator[None]:  # noqa: ARG001  pytest finds fixtures by their name
    """Timers take part in settling; the thread that wakes readers ends before its database is dropped."""
    testing.on_settle(timers.settle)
    yield
    wakeups.stop()


@pytest.fixture
def cuts_connections(request: pytest.FixtureRequest) -> Iterator[None]:
    """For tests that cut connections: the pool that would hand the dead ones to the next test is thrown away."""
    request.getfixturevalue("transactional_db")
    yield
    connection.close()
    connection.close_pool()


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    """No test sees what the one before it kept in memory."""
    kept.drop_all()
