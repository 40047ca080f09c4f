"""Work goes to a process of its own; what becomes of it there never takes the asking one along."""

import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from shouwen.ground.base.errors import NotFound
from shouwen.loop.insight.engine import process
from shouwen.loop.insight.engine.errors import (
    AnalyticsBusy,
    AnalyticsDied,
    AnalyticsMissing,
    AnalyticsTooBig,
    AnalyticsTooLong,
)
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.engine.tests import work


def test_values_go_and_come_back_from_one_process_that_stays() -> None:
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda n: ask(work.added, [n, 1]), range(8)))
    assert [each.total for each in found] == list(range(1, 9))
    assert {each.pid for each in found} == {process.ENGINE.pid}
    assert os.getpid() != process.ENGINE.pid


def test_an_answer_is_kept_for_the_version_of_its_data() -> None:
    first = ask(work.added, [1], version="a")
    process.ENGINE.end()
    assert ask(work.added, [1], version="a") == first
    assert ask(work.added, [1], version="b").pid != first.pid


def test_a_function_may_be_named_where_its_module_loads_libraries() -> None:
    assert ask("shouwen.loop.insight.engine.tests.work:added", [2, 3], answers=work.Sum).total == 5


def test_a_refusal_comes_back_as_itself() -> None:
    with pytest.raises(NotFound) as refusal:
        ask(work.refuse, "x")
    assert refusal.value.detail == {"name": "x"}


@pytest.mark.parametrize("broken", [work.die, work.fail])
def test_what_dies_or_breaks_is_said_and_the_next_ask_is_answered(broken: Callable[[], None]) -> None:
    with pytest.raises(AnalyticsDied):
        ask(broken)
    assert ask(work.added, [1]).total == 1


def test_memory_over_the_bound_is_refused_by_the_kernel() -> None:
    with pytest.raises(AnalyticsTooBig):
        ask(work.swell, 3_000)
    assert ask(work.swell, 10) == 10 * 2**17


def test_what_takes_too_long_is_ended_and_who_waits_too_long_is_told() -> None:
    with ThreadPoolExecutor(1) as thread:
        long = thread.submit(ask, work.dawdle, 60.0, timeout=1.0)
        while not process.ENGINE.working:
            pass
        with pytest.raises(AnalyticsBusy):
            ask(work.added, [1], patience=0.01)
        with pytest.raises(AnalyticsTooLong):
            long.result()
    assert ask(work.added, [1]).total == 1


def test_without_the_extra_one_clear_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(AnalyticsMissing):
        ask(work.added, [1])


PARENT = """
import os, signal
from shouwen.loop.insight.engine.process import ask
from shouwen.loop.insight.engine.tests import work
print(ask(work.added, [1]).pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_orphan_stays_after_a_killed_parent() -> None:
    done = subprocess.run([sys.executable, "-c", PARENT], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL
    child = int(done.stdout)
    try:
        handle = os.pidfd_open(child)
    except ProcessLookupError:
        return
    assert select.select([handle], [], [], 10)[0]
    os.close(handle)
