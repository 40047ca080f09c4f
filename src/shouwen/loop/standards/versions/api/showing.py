"""Rows and documents as the shapes want them."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.queries import places
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import seconds as read
from shouwen.loop.standards.rules.scope import AXES, Scope, stored
from shouwen.loop.standards.versions import access, queries
from shouwen.loop.standards.versions.rules import picture


def shown(asker: Principal, version: Version) -> dict[str, Any]:
    """One version."""
    return shown_many(asker, [version])[0]


def shown_many(asker: Principal, versions: Sequence[Version]) -> list[dict[str, Any]]:
    """Versions without their documents, in a fixed number of queries."""
    now = clock.now()
    intervals = queries.intervals_of([version.id for version in versions])
    alone = not queries.others_may_publish(asker)
    names = _names(versions, [each for found in intervals.values() for each in found])
    return [_version(version, intervals[version.id], asker, now, names, alone=alone) for version in versions]


def _version(
    version: Version,
    intervals: Sequence[Interval],
    asker: Principal,
    now: dt.datetime,
    names: dict[int, str],
    *,
    alone: bool,
) -> dict[str, Any]:
    return {
        "id": version.id,
        "code": version.standard.code,
        "name": yaml.load(version.document).name,
        "version": version.number,
        "status": version.status(now),
        "digest": version.digest,
        "made_by": _who(version.made_by, names),
        "made_at": version.made_at,
        "changed_at": version.changed_at,
        "submitted_by": _who(version.submitted_by, names) if version.submitted_by else None,
        "submitted_at": version.submitted_at,
        "reviewed_by": _who(version.reviewed_by, names) if version.reviewed_by else None,
        "reviewed_at": version.reviewed_at,
        "review_note": version.review_note,
        "published_at": version.published_at,
        "retired_at": version.retired_at,
        "intervals": [_interval(each, names) for each in intervals],
        "may": access.verbs(asker, version, now, alone=alone),
        "alone": alone,
    }


def ways_given(version: Version, *, at: dt.datetime | None, scope: Scope, share: float) -> list[dict[str, Any]]:
    """What gives way, or would, to a version published so."""
    fresh = Interval(version=version, scope=stored(scope), share=share, begins_at=at or clock.now())
    return [
        {
            "how": how,
            "id": other.version_id,
            "code": other.version.standard.code,
            "name": yaml.load(other.version.document).name,
            "version": other.version.number,
            "scope": _scope(other),
            "share": other.share,
            "begins_at": other.begins_at,
            "ends_at": other.ends_at,
        }
        for other, how in queries.giving_way(fresh)
        if other.version_id != version.id
    ]


def _scope(interval: Interval) -> dict[str, list[str]]:
    return {axis: interval.scope.get(axis, []) for axis in AXES}


def _interval(interval: Interval, names: dict[int, str]) -> dict[str, Any]:
    return {
        "scope": _scope(interval),
        "share": interval.share,
        "begins_at": interval.begins_at,
        "ends_at": interval.ends_at,
        "began_by": _who(interval.began_by, names),
        "reason": interval.reason,
    }


def _names(versions: Iterable[Version], intervals: Iterable[Interval]) -> dict[int, str]:
    said = [name for one in versions for name in (one.made_by, one.submitted_by, one.reviewed_by)]
    said += [interval.began_by for interval in intervals]
    return people_by_id({found for name in said if (found := _id(name)) is not None})


def _id(said: str) -> int | None:
    kind, _, number = said.partition(":")
    return int(number) if kind == "person" and number.isdecimal() else None


def _who(said: str, names: dict[int, str]) -> dict[str, Any]:
    person = _id(said)
    kind = said.partition(":")[0] or "system"
    return {"kind": kind, "id": person, "name": names.get(person, "") if person is not None else ""}


def map_of(asker: Principal, version: Version) -> dict[str, Any]:
    """A version as a map."""
    document = yaml.load(version.document)
    return {
        **shown(asker, version),
        "about": document.about,
        "document": msgspec.to_builtins(document),
        "nodes": [_node(each) for each in picture.nodes(document)],
        "edges": [
            {"from_": edge.from_, "to": edge.to, "label": edge.label, "anywhere": edge.anywhere}
            for edge in picture.edges(document, places())
        ],
        "before": access.before(asker, version),
    }


def _node(each: picture.NodeShown) -> dict[str, Any]:
    node = each.node
    return {
        "id": node.id,
        "kind": node.kind,
        "name": node.name,
        "status": node.status,
        "owner": picture.owner_word(node.owner),
        "waits_for": node.waits_for,
        "limits": [_limit(limit) for limit in each.limits],
        "inputs": node.inputs,
        "outputs": node.outputs,
        "sop": node.sop,
        "scripts": node.scripts,
    }


def _limit(limit: picture.LimitShown) -> dict[str, Any]:
    row = limit.row
    match = {axis: list(getattr(row, axis)) for axis in ("problem", "level", "tier", "region", "product")}
    return {
        "clock": limit.clock,
        "within": row.within,
        "seconds": read(row.within) or 0.0,
        "calendar": row.calendar,
        "warn": row.warn,
        "goal": row.goal,
        "escalate": picture.owner_word(row.escalate),
        "match": {axis: codes for axis, codes in match.items() if codes},
    }
