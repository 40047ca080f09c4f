"""Graph and variants of every log of the data folder are those of pm4py: counts exactly, times to the second."""

import importlib
import json
import os
import pathlib
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result
from django.conf import settings

from shouwen.wiring.commands import events, mine

DATA = pathlib.Path(os.environ.get("SHOUWEN_REAL_DATA") or "nowhere") / "eventlogs"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="SHOUWEN_REAL_DATA is not set")
CASE, ACTIVITY, TIME = "case:concept:name", "concept:name", "time:timestamp"
LOGS = (
    "helpdesk.xes.gz", "helpdesk_simplified.csv", "hospital_billing_1_per_variant.xes.gz", "receipt.csv.gz",
    "receipt.xes.gz", "small/interval_event_log.csv", "small/roadtraffic100traces.csv",
    "small/roadtraffic100traces.xes", "small/running-example.csv", "small/running-example.xes",
    "small/teleclaims_SIMULATED.xes.gz",
)  # fmt: skip
EMPTY = ("small/partial_order_example.xes", "small/xes_20.xes")  # no event of these has a time


@pytest.fixture
def lake(tmp_path: pathlib.Path) -> Iterator[pathlib.Path]:
    """A lake of the test's own."""
    before, settings.LAKE = settings.LAKE, tmp_path
    yield tmp_path
    settings.LAKE = before


def brought(file: pathlib.Path) -> Result:
    """What `shouwen import events` says."""
    return CliRunner().invoke(events.events, [str(file), "--log", "one"])


@pytest.fixture(scope="session")
def peer() -> Any:
    """The peer, which takes seconds to load."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what its own imports say is no fault of ours
        return importlib.import_module("pm4py")


def theirs(peer: Any, file: pathlib.Path) -> Any:
    """The peer's own reading of a file. An event is one moment: where the file tells of its start, too, we go by its
    end as the peer's variants do, and its graph does if it is not shown the start."""
    if ".xes" in file.name:
        return peer.read_xes(str(file), variant="line_by_line")
    pandas = importlib.import_module("pandas")
    names = {"CaseID": CASE, "ActivityID": ACTIVITY, "CompleteTimestamp": TIME}
    table = pandas.read_csv(file).rename(columns=names).astype({CASE: str, ACTIVITY: str})
    table = table.drop(columns="start_timestamp", errors="ignore")
    table[TIME] = pandas.to_datetime(table[TIME], utc=True, format="ISO8601")
    return peer.format_dataframe(table, case_id=CASE, activity_key=ACTIVITY, timestamp_key=TIME)


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.usefixtures("lake")
def test_graph_and_variants_are_the_peers(name: str, peer: Any) -> None:
    assert brought(DATA / name).exit_code == 0
    ours = json.loads(CliRunner().invoke(mine.mine, ["one", "--json"]).output)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        log = theirs(peer, DATA / name)
        graph, start, end = peer.discover_dfg(log)
        medians, _, _ = peer.discover_performance_dfg(log, perf_aggregation_key="median")
        variants = peer.get_variants(log)
    assert (ours["cases"], ours["events"]) == (log[CASE].nunique(), len(log))
    assert (ours["start"], ours["end"]) == (dict(start), dict(end))
    edges = {(edge["from"], edge["to"]): edge for edge in ours["dfg"]}
    assert {key: edge["count"] for key, edge in edges.items()} == dict(graph)
    for key, edge in edges.items():
        assert edge["median_s"] == pytest.approx(_seconds(medians[key]), abs=1)
    assert {tuple(each["path"]): each["count"] for each in ours["variants"]} == {
        path: _count(cases) for path, cases in variants.items()
    }
    _same_p90(log, edges)


def _same_p90(log: Any, edges: dict[tuple[str, str], Any]) -> None:
    """The peer knows no percentiles: pandas counts them over the peer's own rows."""
    log = log.sort_values([CASE, TIME], kind="stable")
    following = log.groupby(CASE, sort=False)
    log["next"], gap = following[ACTIVITY].shift(-1), following[TIME].shift(-1) - log[TIME]
    log["gap"] = gap.dt.total_seconds()
    p90 = log.dropna(subset=["next"]).groupby([ACTIVITY, "next"])["gap"].quantile(0.9)
    assert {key: edge["p90_s"] for key, edge in edges.items()} == pytest.approx(p90.to_dict(), abs=1)


def _seconds(said: Any) -> float:
    return float(said["median"] if isinstance(said, dict) else said)


def _count(said: Any) -> int:
    return said if isinstance(said, int) else len(said)


@pytest.mark.parametrize("name", EMPTY)
def test_a_log_without_times_is_refused(name: str, lake: pathlib.Path) -> None:
    told = brought(DATA / name)
    assert told.exit_code != 0
    assert not list(lake.glob("logs/*"))
