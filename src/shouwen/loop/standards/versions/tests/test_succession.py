"""What gives way to a version that is published, and what stands again when one is taken back."""

import datetime as dt
from typing import Any

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.loop.standards import queries
from shouwen.loop.standards.models import Interval
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions.tests.test_versions import (
    FASTER,
    MONDAY,
    Cast,
    approved,
    cast,
    code,
    did,
    in_force,
    seen,
    verb,
)

__all__ = ["cast"]
pytestmark = pytest.mark.django_db
THIRD = TEXT.replace("within: 72h", "within: 48h")
SHOPS = FASTER.replace("code: after-sales", "code: shops")


def on(now: dt.datetime, days: float) -> dict[str, str]:
    return {"at": (now + dt.timedelta(days=days)).isoformat()}


def runs(now: dt.datetime, *days: float) -> list[int]:
    """The version that a new case would run on, so many days from now."""
    return [queries.choose({}, now + dt.timedelta(days=many)).id for many in days]


def gives_way(cast: Cast, version: dict[str, Any], body: dict[str, Any]) -> list[tuple[str, int]]:
    items = did(verb(cast.manager, version, "publish/preview", body))["items"]
    return [(one["how"], one["id"]) for one in items]


def test_publishing_says_what_gives_way_and_gives_up_nothing_scheduled_unasked(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, second, third = in_force(cast.agent), approved(cast), approved(cast, THIRD)
        assert gives_way(cast, second, on(now, 5)) == [("replaced", first["id"])]
        assert did(verb(cast.manager, second, "publish", on(now, 5)))["gave_way"][0]["version"] == first["version"]
        said = [("replaced", first["id"]), ("displaced", second["id"])]
        assert gives_way(cast, third, {}) == said
        refused = verb(cast.director, third, "publish")
        assert code(refused) == (409, "displaces_scheduled")
        assert [one["id"] for one in refused.json()["detail"]["versions"]] == [second["id"]]
        assert runs(now, 0, 6) == [first["id"], second["id"]]
        done = did(verb(cast.director, third, "publish", {"displace": True}))
        assert [(one["how"], one["id"]) for one in done["gave_way"]] == said
        assert runs(now, 0, 6) == [third["id"], third["id"]]
        assert seen(cast.manager, second)["status"] == "approved"
        told = Event.objects.filter(kind="StandardPublished").order_by("id").last()
        assert told is not None
        assert (told.data["replaces"], told.data["displaces"]) == (first["id"], [second["id"]])


def test_a_share_or_other_cases_displace_nothing(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        second, third = approved(cast), approved(cast, THIRD)
        did(verb(cast.manager, second, "publish", on(now, 5)))
        for beside in ({"share": 0.2}, {"scope": {"region": []}, "share": 0.3}, {"scope": {"problem": ["hardware"]}}):
            assert gives_way(cast, third, beside) in ([], [("replaced", third["id"])])
            did(verb(cast.manager, third, "publish", beside))
        assert runs(now, 6) == [second["id"]]


def test_another_standard_for_all_is_overtaken_and_stays(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, other = in_force(cast.agent), approved(cast, SHOPS)
        assert gives_way(cast, other, {}) == [("overtaken", first["id"])]
        did(verb(cast.manager, other, "publish"))
        items = {one["code"]: one for one in did(cast.agent.get("/standards"))["items"]}
        assert (items["shops"]["usual"], items["after-sales"]["usual"]) == (True, False)
        assert items["after-sales"]["in_force"]["id"] == first["id"]
        assert runs(now, 0) == [other["id"]]


def test_what_is_in_force_for_all_is_told_apart_from_what_is_for_some(cast: Cast) -> None:
    first, pilot, region = in_force(cast.agent), approved(cast), approved(cast, THIRD)
    did(verb(cast.manager, pilot, "publish", {"share": 0.2}))
    did(verb(cast.manager, region, "publish", {"scope": {"problem": ["hardware"]}}))
    (line,) = did(cast.agent.get("/standards"))["items"]
    assert (line["in_force"]["id"], line["usual"]) == (first["id"], True)
    assert [(one["id"], one["intervals"][-1]["share"]) for one in line["for_some"]] == [
        (region["id"], 1),
        (pilot["id"], 0.2),
    ]


def test_while_a_third_waits_rolling_back_lasts_until_it_begins_and_never_wakes_what_was_withdrawn(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, second, third = in_force(cast.agent), approved(cast), approved(cast, THIRD)
        did(verb(cast.manager, second, "publish"))
        did(verb(cast.manager, third, "publish", on(now, 5)))
    with clock.at("2026-03-03 09:00"):
        assert did(verb(cast.director, second, "roll-back", {"reason": "投诉"}))["in_force"]["id"] == first["id"]
        assert runs(now, 2, 6) == [first["id"], third["id"]]
        assert seen(cast.agent, first)["intervals"][-1]["ends_at"] is not None
    with clock.at("2026-03-10 09:00"):
        assert did(verb(cast.director, third, "roll-back", {"reason": "也不行"}))["in_force"]["id"] == first["id"]
        assert runs(now, 9) == [first["id"]]


def test_what_was_retired_before_the_next_began_is_not_put_back(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, other, second = in_force(cast.agent), approved(cast, SHOPS), approved(cast)
        did(verb(cast.manager, other, "publish"))
        did(verb(cast.manager, second, "publish", on(now, 5)))
        did(verb(cast.manager, first, "retire"))
    with clock.at("2026-03-10 09:00"):
        assert did(verb(cast.director, second, "roll-back", {"reason": "x"}))["in_force"] is None
        assert runs(now, 9) == [other["id"]]


def test_taking_back_the_middle_one_hands_over_to_the_last(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, second, third = in_force(cast.agent), approved(cast), approved(cast, THIRD)
        did(verb(cast.manager, second, "publish", on(now, 5)))
        did(verb(cast.manager, third, "publish", on(now, 10)))
        assert did(verb(cast.director, second, "roll-back", {"reason": "x"}))["in_force"]["id"] == first["id"]
        assert runs(now, 6, 11) == [first["id"], third["id"]]
        assert did(verb(cast.director, third, "roll-back", {"reason": "x"}))["in_force"]["id"] == first["id"]
        assert runs(now, 11) == [first["id"]]
        assert Interval.objects.get().ends_at is None


def test_what_was_displaced_comes_after_all_when_the_displacer_is_taken_back(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, second, third = in_force(cast.agent), approved(cast), approved(cast, THIRD)
        did(verb(cast.manager, third, "publish", on(now, 10)))
        did(verb(cast.manager, second, "publish", {**on(now, 5), "displace": True}))
        assert runs(now, 1, 6, 11) == [first["id"], second["id"], second["id"]]
        assert did(verb(cast.director, second, "roll-back", {"reason": "x"}))["in_force"]["id"] == first["id"]
        assert runs(now, 1, 6, 11) == [first["id"], first["id"], third["id"]]
        ends = Interval.objects.get(version_id=first["id"]).ends_at
        assert ends == now + dt.timedelta(days=10)
