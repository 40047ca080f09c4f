import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import pytest
from django.db import connection, transaction
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.events import access, queries
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.events.tests.cups import CupBroken
from shouwen.ground.base.events.tests.shelf import Other, fill
from shouwen.ground.base.principals import queries as principals
from shouwen.ground.base.principals.models import Token
from shouwen.ground.base.principals.rules import SYSTEM, Principal, Reach, digest

pytestmark = pytest.mark.django_db(transaction=True)
HEAD = Principal("person", 1, capabilities={"events.read": Reach.ALL, "log.read": Reach.ALL})
ANNA = Principal("person", 2, capabilities={"events.read": Reach.TEAM, "log.read": Reach.TEAM}, teams=frozenset({5}))
NOBODY = Principal("person", 3)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CupMoved(Fact):
    subject_kind: ClassVar[str] = "cup"
    cup_id: int
    team: str


@pytest.fixture(autouse=True)
def people(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    cast = {who.id: who for who in (HEAD, ANNA, NOBODY)}
    monkeypatch.setattr(principals._People, "load", staticmethod(cast.get), raising=False)
    monkeypatch.setattr(access, "TEAM_CODES", [lambda: {5: "tea", 6: "coffee"}])
    principals.forget_everybody()
    yield
    principals.forget_everybody()


def get(who: Principal, path: str, **words: str | int) -> tuple[int, Mapping[str, Any]]:
    secret = f"sw_{who.id}"
    Token.objects.get_or_create(
        digest=digest(secret),
        defaults={"person_id": who.id or 0, "name": "t", "scopes": ["*"], "created_at": clock.now()},
    )
    answer = Client(headers={"Authorization": f"Bearer {secret}"}).get(f"/api/v1/{path}", words)
    return answer.status_code, answer.json()


def cups(answer: Mapping[str, Any]) -> list[int]:
    return [item["data"]["cup_id"] for item in answer["items"]]


def test_programs_get_each_fact_once_by_cursor() -> None:
    fill(1, 2, 3)
    _, page = get(HEAD, "events", limit=2)
    assert cups(page) == [1, 2]
    _, page = get(HEAD, "events", limit=2, after=page["next"])
    assert cups(page) == [3]
    with Other(4) as other:
        fill(5)
        _, page = get(HEAD, "events", after=page["next"])
        assert cups(page) == []
        other.end()
    _, page = get(HEAD, "events", after=page["next"])
    assert cups(page) == [4, 5]
    assert cups(get(HEAD, "events", after=page["next"])[1]) == []


def test_facts_of_other_teams_are_passed_by() -> None:
    with transaction.atomic():
        record(CupMoved(cup_id=1, team="tea"), by=SYSTEM)
        record(CupMoved(cup_id=2, team="coffee"), by=SYSTEM)
        record(CupBroken(cup_id=3), by=SYSTEM)
    assert cups(get(ANNA, "events")[1]) == [1]
    assert cups(get(HEAD, "events")[1]) == [1, 2, 3]


@pytest.mark.parametrize(
    ("who", "path", "status"),
    [(NOBODY, "events", 403), (NOBODY, "log", 403), (ANNA, "log", 403), (HEAD, "log", 200)],
)
def test_the_log_is_for_those_with_the_right(who: Principal, path: str, status: int) -> None:
    assert get(who, path)[0] == status


@pytest.mark.parametrize(("cursor", "code"), [("rubbish", "cursor_invalid"), ("OS4wLjAuMC4w", "cursor_too_old")])
def test_a_bad_cursor_is_told_from_an_old_one(cursor: str, code: str) -> None:
    assert get(HEAD, "events", after=cursor)[1]["code"] == code


def test_the_operation_log_is_asked_by_who_what_about_and_when() -> None:
    for day, who in ((1, HEAD), (2, ANNA), (3, ANNA)):
        with clock.at(dt.datetime(2026, 3, day, tzinfo=dt.UTC)), transaction.atomic():
            record(CupBroken(cup_id=day), by=who)
    assert cups(get(HEAD, "log")[1]) == [3, 2, 1]
    assert cups(get(HEAD, "log", actor="person:2")[1]) == [3, 2]
    assert cups(get(HEAD, "log", subject="cup:1")[1]) == [1]
    assert cups(get(HEAD, "log", kind="CupMoved")[1]) == []
    assert cups(get(HEAD, "log", since="2026-03-02T00:00:00Z", until="2026-03-03T00:00:00Z")[1]) == [2]
    _, page = get(HEAD, "log", limit=2)
    assert cups(get(HEAD, "log", limit=2, after=page["next"])[1]) == [1]


def test_the_operation_log_is_sought_back_to_its_beginning() -> None:
    for place in (1, 15_000, 60_000, 2_000_000, 5_000_000):
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SELECT setval('events_event_id_seq', %s, false)", [place])
            record(CupBroken(cup_id=place), by=ANNA)
            record(CupMoved(cup_id=place, team="tea"), by=HEAD)
    told: list[int] = []
    words: dict[str, str | int] = {"limit": 2, "actor": "person:2"}
    while True:
        _, page = get(HEAD, "log", **words)
        told += cups(page)
        if page["next"] is None:
            break
        words["after"] = page["next"]
    assert told == [5_000_000, 2_000_000, 60_000, 15_000, 1]
    assert cups(get(HEAD, "log", kind="CupMoved", actor="person:1", until="2199-01-01T00:00:00Z")[1]) == told
    assert cups(get(HEAD, "log", kind="CupMoved", actor="person:2")[1]) == []
    assert cups(get(HEAD, "log", kind="CupMoved", after="9" * 18, limit=1)[1]) == [5_000_000]


def test_a_subjects_timeline_goes_on_by_cursor_both_ways() -> None:
    fill(1, 2, 1, 1)
    first, cursor = queries.timeline(subject="cup:1", limit=2)
    rest, end = queries.timeline(subject="cup:1", after=cursor, limit=2)
    assert (len(first), len(rest), end) == (2, 1, None)
    newest, before = queries.latest(subject="cup:1", limit=2)
    oldest, _ = queries.latest(subject="cup:1", before=before)
    assert newest + oldest == list(reversed(first + rest))
    with pytest.raises(TypeError):
        queries.timeline(subject="cup:1", ticket_id=1)


def test_the_log_says_from_where_staff_came_and_not_customers() -> None:
    with transaction.atomic():
        record(CupMoved(cup_id=1, team="tea"), by=Principal("person", 1, address="192.0.2.7"))
        record(CupMoved(cup_id=2, team="tea"), by=Principal("customer", 1, address="192.0.2.8"))
    moved = Event.objects.filter(kind="CupMoved").order_by("id")
    assert [event.data.get("address") for event in moved] == ["192.0.2.7", None]
