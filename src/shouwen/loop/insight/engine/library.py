"""The libraries of the extra `analytics`: loaded when first used, since the web process works without them."""

import contextlib
import importlib
import importlib.util
import os
import pathlib
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from shouwen.loop.insight.engine.errors import AnalyticsMissing

if TYPE_CHECKING:
    import duckdb

NEEDED = ("duckdb", "pyarrow", "numpy")
BOUND = "SHOUWEN_ANALYTICS_MB"  # what the process was told; settings.ANALYTICS_MB where it begins
USUAL_MB = 1_800
OWN_MB = 800  # Python with its libraries, and the rows on their way between a file and DuckDB
os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")  # its own takes a gigabyte of address space at once


def there() -> bool:
    """Whether the extra is installed."""
    return all(importlib.util.find_spec(name) is not None for name in NEEDED)


def library(name: str) -> Any:
    """A module of the extra, or a clear word that it is missing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as missing:
        if missing.name and missing.name.startswith("shouwen"):
            raise
        raise AnalyticsMissing from None


def megabytes() -> int:
    """How much memory this process may use."""
    return int(os.environ.get(BOUND) or USUAL_MB)


@contextlib.contextmanager
def duck(place: pathlib.Path | None = None, *, file: bool = False) -> Iterator["duckdb.DuckDBPyConnection"]:
    """A DuckDB of this process's share of memory; what does not fit is spilt beside `place`."""
    with tempfile.TemporaryDirectory(prefix="shouwen-", dir=place, ignore_cleanup_errors=True) as folder:
        settings = {
            "memory_limit": f"{max(200, megabytes() - OWN_MB)}MB",
            "temp_directory": folder,
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "preserve_insertion_order": "false",
        }
        where = str(pathlib.Path(folder) / "work.duckdb") if file else ":memory:"
        connection: duckdb.DuckDBPyConnection = library("duckdb").connect(where, config=settings)
        try:
            yield connection
        finally:
            connection.close()
