"""The figures of talks, held against the talks themselves, counted as plainly as their definitions read."""

import datetime as dt
import statistics
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.testing import settle
from shouwen.loop.feedback.actions import rate_talk
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.tests.factory import VISITOR, house, someone, waiting

pytestmark = pytest.mark.django_db
BOARD = "/api/v1/board?from=2026-03-01T00:00:00Z&to=2026-03-20T00:00:00Z"
NINE = dt.datetime(2026, 3, 2, 9, tzinfo=clock.SHANGHAI)


class Day(NamedTuple):
    """One talk: team, seconds until answered (None: the visitor left), seconds of talk and of after-work, score."""

    team: str
    wait: int | None
    talk: int = 0
    after: int = 0
    score: int | None = None
    who: str = "agent"


DAY = (
    Day("service", 10, 300, 60, 5),
    Day("service", 20, 120, 0, 2),
    Day("service", 95, 600, 240, None, "supervisor"),
    Day("service", None),
    Day("tech-support", 30, 900, 30, 4, "tech"),
)


def at(seconds: int) -> Any:
    return clock.at(NINE + dt.timedelta(seconds=seconds))


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at("2026-03-01 09:00"):
        house()
    for number, talk in enumerate(DAY):
        play(talk, number * 3600, f"+86139000{number:05}")
    with at(6 * 3600):
        refused = waiting("service", phone="+8613900099999")
        for name in ("agent", "agent2"):
            me = someone(name)
            actions.offer_many([(refused.pk, me.id or 0, clock.now() + dt.timedelta(seconds=30))])
            if name == "agent":
                actions.decline(refused.pk, reason="busy", by=me)
    with at(6 * 3600 + 60):
        actions.lapse(clock.now())
        actions.transfer(refused.pk, reason="skill", team="tech-support", by=someone("supervisor"))
        settle()
    yield


def play(talk: Day, start: int, phone: str) -> None:
    with at(start):
        contact = waiting(talk.team, phone=phone)
    if talk.wait is None:
        with at(start + 40):
            actions.end(contact.pk, by=VISITOR)
        return
    me = someone(talk.who)
    with at(start + talk.wait):
        actions.accept(contact.pk, by=me)
    with at(start + talk.wait + talk.talk):
        actions.end(contact.pk, by=me)
    with at(start + talk.wait + talk.talk + talk.after):
        actions.summarise(contact.pk, problem="", result="solved", note="", by=me)
        if talk.score:
            rate_talk(contact.pk, score=talk.score, words="", by=VISITOR)


def client(name: str) -> Client:
    principal = someone(name)
    token = create_token(principal.id or 0, sorted(principal.capabilities), "test", by=principal)
    return Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"})


def readings(name: str, more: str = "") -> dict[str, dict[str, Any]]:
    board = client(name).get(BOARD + more).json()
    return {
        figure["code"]: {each["code"]: each["value"] for each in figure["readings"]} | {"rows": figure["rows"]}
        for figure in board["figures"]
        if figure["of"] == "talks"
    }


def plain(talks: list[Day], bound: int = 20) -> dict[str, dict[str, Any]]:
    """The readings once more; each talk of the list came in, one waits still where the list is not all."""
    served = [talk for talk in talks if talk.wait is not None]
    scores = [talk.score for talk in served if talk.score]
    spent = [talk.talk + talk.after for talk in served]
    return {
        "talk_answered": {"share": len(served) / len(talks)},
        "talk_abandoned": {"share": 1 - len(served) / len(talks)},
        "talk_wait": {
            "mean": statistics.fmean(talk.wait or 0 for talk in served),
            "share": sum((talk.wait or 0) <= bound for talk in served) / len(talks),
        },
        "talk_handling": {"mean": statistics.fmean(spent), "median": statistics.median(spent)},
        "talk_satisfaction": {
            "share": sum(score >= 4 for score in scores) / len(scores),
            "mean": statistics.fmean(scores),
        },
    }


def holds(found: dict[str, dict[str, Any]], wanted: dict[str, dict[str, Any]]) -> None:
    for figure, values in wanted.items():
        for code, value in values.items():
            assert found[figure][code] == pytest.approx(value), (figure, code)


def test_all_talks_agree_with_a_plain_count() -> None:
    found = readings("director")
    holds(found, plain(list(DAY)))
    assert found["talk_wait"]["working"] == pytest.approx((10 + 20 + 95 + 0) / 4)  # the last one came at lunch
    assert found["talks"]["count"] == len(DAY) + 1 == Contact.objects.count()
    assert (found["talk_refused"]["in"], found["talk_refused"]["out"]) == (1, 1)
    assert (found["talk_transfers"]["count"], found["talk_transfers"]["share"]) == (1, 1.0)


def test_team_and_person_see_their_own() -> None:
    holds(readings("director", "&team=tech-support"), plain([DAY[4]]))
    holds(readings("supervisor"), plain(list(DAY[:4])))
    assert readings("agent")["talks"]["count"] == 2
    assert (readings("agent")["talk_refused"]["in"], readings("agent2")["talk_refused"]["out"]) == (1, 1)
    assert readings("director", "&channel=call")["talks"]["count"] == 0
    assert readings("director", "&region=east")["talks"]["count"] == 0


def test_every_figure_leads_to_its_talks_day_by_day_too() -> None:
    director = client("director")
    for code, figure in readings("director").items():
        rows = director.get(BOARD.replace("/board", f"/board/{code}/rows")).json()["items"]
        assert len(rows) == figure["rows"] and all(row["contact"] and row["number"] is None for row in rows), code
        days = director.get(BOARD.replace("/board", f"/board/{code}/days")).json()
        assert sum(day["rows"] for day in days) == figure["rows"], code
    hidden = client("inspector").get(BOARD.replace("/board", "/board/talks/rows")).json()["items"]
    assert {row["contact"] for row in hidden} == {None}  # figures, but no talk


def test_rows_are_facts_of_the_log() -> None:
    kinds = ("ContactEntered", "ContactSummarised", "OfferDeclined", "OfferLapsed", "TalkRated", "ContactTransferred")
    counted = {kind: Event.objects.filter(kind=kind).count() for kind in kinds}
    found = readings("director")
    assert [found[code]["rows"] for code in ("talks", "talk_handling", "talk_satisfaction", "talk_transfers")] == [
        counted["ContactEntered"],
        counted["ContactSummarised"],
        counted["TalkRated"],
        counted["ContactTransferred"],
    ]
    assert found["talk_refused"]["rows"] == counted["OfferDeclined"] + counted["OfferLapsed"]
