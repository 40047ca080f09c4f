"""Where portable expressions are counted: DuckDB here, or Apache Spark where SHOUWEN_ANALYTICS_URL names a master.

Only the counting process and commands use this module.
"""

import contextlib
import importlib.util
import os
import pathlib
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from shouwen.loop.insight.engine.errors import SparkAddressUnfit, SparkMissing
from shouwen.loop.insight.engine.library import duck, library, megabytes

URL: Final = "SHOUWEN_ANALYTICS_URL"
MASTER: Final = re.compile(r"local\[([1-9]\d{0,2}|\*)\]|spark://[\w.-]+:\d+(,[\w.-]+:\d+)*")


@dataclass(frozen=True, slots=True)
class Backend:
    """An Ibis connection, and how it reads files."""

    ibis: Any
    session: Any = None

    def parquet(self, name: str, files: Sequence[pathlib.Path]) -> Any:
        """The rows of these files as a table of Ibis."""
        paths = [str(file) for file in files]
        if self.session is None:
            return self.ibis.read_parquet(paths, table_name=name)
        self.session.read.parquet(*paths).createOrReplaceTempView(name)
        return self.ibis.table(name)

    def rows(self, expression: Any) -> list[dict[str, Any]]:
        """What an expression comes to."""
        found: list[dict[str, Any]] = expression.to_pyarrow().to_pylist()
        return found


def address() -> str:
    """The master that was named, or nothing."""
    given = os.environ.get(URL, "")
    if given and not MASTER.fullmatch(given):
        raise SparkAddressUnfit(address=given[:100])
    return given


def spark_there() -> bool:
    """Whether the extra `spark` and a Java are installed."""
    java = shutil.which("java") or os.environ.get("JAVA_HOME")
    return importlib.util.find_spec("pyspark") is not None and java is not None


@contextlib.contextmanager
def backend(master: str | None = None) -> Iterator[Backend]:
    """Spark at that master (without one, at the address that was named), or DuckDB where none is named."""
    chosen = address() if master is None else master
    if not chosen:
        with duck() as connection:
            connection.execute("SET TimeZone = 'UTC'")
            yield Backend(library("ibis").duckdb.from_connection(connection))
        return
    if not spark_there():
        raise SparkMissing
    session = _session(chosen)
    try:
        yield Backend(library("ibis").pyspark.connect(session), session)
    finally:
        session.stop()


def _session(master: str) -> Any:
    builder = library("pyspark.sql").SparkSession.builder.master(master).appName("shouwen")
    settings = {
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
        "spark.driver.memory": f"{max(512, megabytes() // 2)}m",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()
