"""A real PostgreSQL of its own for every test run, in a temporary folder."""

import os
import pathlib
import shutil
import tempfile
from collections.abc import Iterator

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.test import TransactionTestCase
from hypothesis import settings as hypothesis
from pytest_django import DjangoDbBlocker
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from shouwen.ground.base import kept, testing
from shouwen.ground.base.events import wakeups
from shouwen.loop.handling.timers import jobs as timers
from shouwen.wiring.settings import database
from shouwen.wiring.supervisor.place import OWNER, settle
from shouwen.wiring.supervisor.postgres import KEEPER, Postgres

hypothesis.register_profile("house", deadline=None)  # how long an example takes says more of the machine than of us
hypothesis.load_profile("house")
LONG_FIRST = ("tests/browser", "src/shouwen/loop", "tests/attack", "tests", "")
TRUNCATE = TransactionTestCase._fixture_teardown
RUNNING: list[Postgres] = []


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the real one is slow by intention
    TransactionTestCase._fixture_teardown = _as_migrated
    only_hands_out = getattr(config.option, "tx", None) and not hasattr(config, "workerinput")
    if os.environ.get("SHOUWEN_DATABASE_URL") or only_hands_out:
        return
    folder = pathlib.Path(tempfile.mkdtemp(prefix="shouwen-test-", dir="/tmp"))
    folder.chmod(0o711)
    server = Postgres(settle(folder), {"fsync": "off", "shared_buffers": "128MB"})
    RUNNING.append(server)
    server.start()
    with psycopg.connect(server.place.url(KEEPER), autocommit=True) as keeper:
        keeper.execute(f"GRANT SET ON PARAMETER session_replication_role TO {OWNER}")
    os.environ["SHOUWEN_DATABASE_URL"] = server.place.url()
    settings.DATABASES["default"].update(database(server.place.url()))  # pytest-django has read the settings already


def pytest_unconfigure() -> None:
    for server in RUNNING:
        server.stop()
        shutil.rmtree(server.place.data, ignore_errors=True)


def _as_migrated(case: TransactionTestCase) -> None:
    """What a test committed goes, where we may in a fiftieth of the time that TRUNCATE takes for all tables."""
    if testing.rows().allowed:
        testing.rows().go_back()
    else:
        TRUNCATE(case)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With several processes what takes long begins first, so that none is left alone with it."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: next(n for n, folder in enumerate(LONG_FIRST) if item.nodeid.startswith(folder)))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """A file's tests share what they set up, and all pages one installation: they stay in one process."""
    return ByFile(config, log)


class ByFile(LoadScopeScheduling):
    """Files are handed out whole, in the order of collection."""

    def _split_scope(self, nodeid: str) -> str:
        return "tests/browser" if nodeid.startswith("tests/browser") else nodeid.partition("::")[0]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:  # noqa: ARG001
    """Timers take part in settling; the thread that wakes readers ends before its database is dropped."""
    with django_db_blocker.unblock():
        testing.rows()
    testing.on_settle(timers.settle)
    yield
    wakeups.stop()


@pytest.fixture
def cuts_connections(request: pytest.FixtureRequest) -> Iterator[None]:
    """For tests that cut connections: their pool is fresh, and none of the dead ones is handed to the next test."""
    request.getfixturevalue("transactional_db")
    _without_pool()
    yield
    _without_pool()


def _without_pool() -> None:
    connection.close()
    connection.close_pool()


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    """No test sees what the one before it kept in memory."""
    kept.drop_all()
