"""The directly-follows graph and the variants as expressions of Ibis: the same on DuckDB and on Apache Spark.

For whole logs, where one machine is outgrown; what pages ask, with filters, is answered by `graph` and `listing`.
"""

import pathlib
from typing import Any, Final

import msgspec

from shouwen.loop.insight.engine.backend import Backend, backend
from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs.store import Manifest, read
from shouwen.loop.insight.mining.graph import SECOND, Graph, GraphEdge, GraphNode

SPANS: Final = ("median", "p90", "mean")


class Found(msgspec.Struct):
    """A graph, and how often each variant was run through, the most frequent first."""

    graph: Graph
    variants: list[tuple[list[str], int]]


def found(folder: pathlib.Path, master: str | None = None, most: int = 20) -> Found:
    """The graph and the variants of a whole log, counted where SHOUWEN_ANALYTICS_URL says, or at that master."""
    with backend(master) as counting:
        return counted(counting, folder, most)


def counted(counting: Backend, folder: pathlib.Path, most: int = 20) -> Found:
    """The same by a backend that is there."""
    manifest = read(folder)
    events = counting.parquet("events", sorted(folder.glob("events-*.parquet")))
    cases = counting.parquet("cases", [folder / "cases.parquet"])
    paths = counting.parquet("variants", [folder / "variants.parquet"])
    drawn = _graph(manifest, *(counting.rows(each) for each in (edges(events), nodes(events), starts(cases))))
    names = manifest.activities
    frequent = counting.rows(variants(paths, most))
    return Found(drawn, [([names[code] for code in row["path"]], row["count"]) for row in frequent])


def edges(events: Any) -> Any:
    """What came right after what: how often, in how many cases, and how long after."""
    followed = events.filter(events.next >= 0)
    told = {"count": followed.count(), "cases": followed.first_edge.cast("int64").sum()}
    told |= _spans("", followed.gap)
    if "work_gap" in events.columns:
        told |= _spans("work_", followed.work_gap)
    counted = followed.group_by("activity", "next").aggregate(**told)
    return counted.order_by(library("ibis").desc("count"), "activity", "next")


def nodes(events: Any) -> Any:
    """How often each activity occurred, in how many cases, and how many ended with it."""
    return (
        events.group_by("activity")
        .aggregate(
            count=events.count(),
            cases=events.first_node.cast("int64").sum(),
            ended=(events.next < 0).cast("int64").sum(),
        )
        .order_by("activity")
    )


def starts(cases: Any) -> Any:
    """How many cases began with each activity."""
    return cases.group_by("first_activity").aggregate(count=cases.count()).order_by("first_activity")


def variants(paths: Any, most: int) -> Any:
    """The most frequent ones."""
    return paths.order_by(library("ibis").desc("count"), "variant").limit(most)


def _spans(before: str, gap: Any) -> dict[str, Any]:
    values = (gap.quantile(0.5), gap.quantile(0.9), gap.mean())
    return {f"{before}{name}": value for name, value in zip(SPANS, values, strict=True)}


def _graph(
    manifest: Manifest, ways: list[dict[str, Any]], places: list[dict[str, Any]], begun: list[dict[str, Any]]
) -> Graph:
    names = manifest.activities
    first = {row["first_activity"]: row["count"] for row in begun}
    drawn = [
        GraphNode(names[row["activity"]], row["count"], row["cases"], first.get(row["activity"], 0), row["ended"])
        for row in places
    ]
    times = [*SPANS, *[f"work_{name}" for name in SPANS]]
    return Graph(
        cases=sum(first.values()),
        events=sum(node.count for node in drawn),
        start={node.activity: node.start for node in drawn if node.start},
        end={node.activity: node.end for node in drawn if node.end},
        edges=[
            GraphEdge(
                names[row["activity"]], names[row["next"]], row["count"], row["cases"],
                *[None if row.get(name) is None else row[name] / SECOND for name in times],  # type: ignore[arg-type]
            )
            for row in ways
        ],
        nodes=drawn,
    )  # fmt: skip
