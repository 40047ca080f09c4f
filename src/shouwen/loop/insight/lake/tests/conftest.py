import pathlib

import pytest
from pytest_django.fixtures import Settings


@pytest.fixture
def lake(settings: Settings, tmp_path: pathlib.Path) -> pathlib.Path:
    """A lake of the test's own."""
    settings.LAKE = tmp_path
    return tmp_path
