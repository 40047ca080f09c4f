"""Merge suggestions through the door: found, merged, refused for good, and taken back."""

from typing import Any

import pytest

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.actions import Changes, change, compare_many, merge, resolve, unmeet_many, unmerge
from shouwen.ground.customers.models import Likeness, Suggestion
from shouwen.ground.customers.queries import alike
from shouwen.ground.customers.rules import Clean
from shouwen.ground.customers.rules.channels import channel_of
from shouwen.ground.customers.tests.test_api import AT, Door

pytestmark = pytest.mark.django_db


def meet(name: str, phone: str = "", mail: str = "", app: str = "") -> int:
    return resolve(Clean(name, phone, mail, "", app), by=SYSTEM, at=AT).id


def pairs() -> set[tuple[int, int]]:
    return {(one.one_id, one.other_id) for one in alike.suggestions()}


def suggested(door: Door) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = door("GET", "/merge-suggestions").json()["items"]
    return found


def test_likely_pairs_are_found_behind_the_log_the_strongest_first() -> None:
    one, other = meet("李明", "+8613800138000"), meet("李明先生", "+8613800138001")
    first, second = meet("", "+8613911112222"), meet("王芳", "", "wang@example.com")
    meet("王芳", "+8613700000000")
    assert resolve(Clean("", "+8613911112222", "wang@example.com"), by=SYSTEM, at=AT).id == first
    assert pairs() == set()
    settle()
    manager = Door("manager")
    found = suggested(manager)
    assert [(each["one"]["id"], each["other"]["id"], each["strength"], each["reasons"]) for each in found] == [
        (first, second, 3, ["said_together"]),
        (one, other, 1, ["similar_phone"]),
    ]
    of_other = manager("GET", f"/customers/{other}/suggestions").json()["items"]
    assert [(each["one"]["id"], each["other"]["id"]) for each in of_other] == [(other, one)]
    page = manager("GET", "/merge-suggestions?limit=1").json()
    rest = manager("GET", f"/merge-suggestions?limit=1&after={page['next']}").json()
    assert (len(rest["items"]), rest["next"]) == (1, None)
    assert compare_many([one, other, first, second]) == 2
    assert Suggestion.objects.count() == 2


def test_what_no_longer_speaks_for_it_is_suggested_no_longer() -> None:
    one, other = meet("李明", "+8613800138000"), meet("李明", "+8613800138001")
    settle()
    assert pairs() == {(one, other)}
    change(other, Changes(name="周杰"), by=SYSTEM)
    settle()
    assert pairs() == set()


def test_not_the_same_is_remembered_through_merges_and_can_be_taken_back() -> None:
    one, other, third = meet("李明", "+8613800138000"), meet("李明", "+8613800138001"), meet("", "+8613911112222")
    settle()
    manager = Door("manager")
    (found,) = suggested(manager)
    assert manager("POST", f"/merge-suggestions/{found['id']}/refuse").json()["refused"] is True
    assert pairs() == set()
    done = merge(third, one, by=SYSTEM)
    settle()
    assert pairs() == set()  # the kept one has taken in whom it was told apart from
    assert manager("POST", f"/merge-suggestions/{found['id']}/restore").json()["refused"] is False
    compare_many([third])
    assert pairs() == {(other, third)}
    unmerge(done.id, by=SYSTEM)
    settle()
    assert pairs() == {(one, other)}


def test_a_preview_tells_what_the_merge_then_gives() -> None:
    one, other = meet("", "+8613800138000"), meet("李明", "", "li@example.com")
    change(other, Changes(tier="gold", note="爱喝茶"), by=SYSTEM)
    agent = Door("agent")
    told = agent("GET", f"/customers/{one}/merge-preview?gone={other}").json()
    assert told["changed"] == ["name", "note", "tier"]
    assert (told["kept"]["id"], told["gone"]["id"]) == (one, other)
    merged = agent("POST", f"/customers/{one}/merge", {"gone_id": other}).json()
    assert {**merged, "merges": []} == told["merged"]
    assert agent("GET", f"/customers/{one}/merge-preview?gone={other}").status_code == 409


def test_the_list_is_for_those_who_see_more_than_a_team_and_correct() -> None:
    one = meet("李明", "+8613800138000")
    meet("李明", "+8613800138001")
    settle()
    assert Door("director")("GET", "/merge-suggestions").status_code == 403
    assert Door("inspector")("GET", "/merge-suggestions").status_code == 403
    (found,) = alike.suggestions()
    assert Door("auditor")("POST", f"/merge-suggestions/{found.id}/refuse").status_code in (403, 401)
    assert Door("agent")("GET", f"/customers/{one}/suggestions").status_code == 200
    assert Door("manager")("POST", f"/merge-suggestions/{found.id + 1000}/refuse").status_code == 404


def test_whoever_was_met_by_mistake_leaves_nothing_behind() -> None:
    one, other = meet("李明", "+8613800138000"), meet("李明", "+8613800138001")
    settle()
    assert unmeet_many([one, other]) == [one, other]
    assert not Likeness.objects.exists()
    assert not Suggestion.objects.exists()


def test_a_history_is_told_by_channel() -> None:
    one, other = meet("李明", "+8613800138000"), meet("王芳", "+8613911112222")
    merge(one, other, by=SYSTEM)
    agent = Door("agent")
    told = {
        channel: [line["kind"] for line in agent("GET", f"/customers/{one}/timeline?channel={channel}").json()["items"]]
        for channel in ("card", "tickets", "talks", "calls", "ratings")
    }
    assert told.pop("card") == ["CustomersMerged", "CustomerMet", "CustomerMet"]
    assert set(map(len, told.values())) == {0}
    assert agent("GET", f"/customers/{one}/timeline?channel=x").status_code == 422


@pytest.mark.parametrize(
    ("kind", "subject", "data", "channel"),
    [
        ("TicketOpened", "ticket:1", {}, "tickets"),
        ("TicketRated", "ticket:1", {}, "ratings"),
        ("ContactEntered", "contact:1", {"channel": "chat"}, "talks"),
        ("ContactEntered", "contact:1", {"channel": "call"}, "calls"),
        ("FollowUpDone", "follow_up:1", {}, "calls"),
        ("RecoveryOpened", "recovery:1", {}, "ratings"),
        ("CustomersMerged", "customer:1", {}, "card"),
    ],
)
def test_channels(kind: str, subject: str, data: dict[str, str], channel: str) -> None:
    assert channel_of(kind, subject, data) == channel
