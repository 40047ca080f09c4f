"""Over random histories every figure, tile and row, is what its definition says, for every reader and filter."""

import datetime as dt
import random
from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import Reach
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.handling.tickets.tests.factory import someone
from shouwen.loop.insight.asked.rules import Period
from shouwen.loop.insight.conformance.tests.history import FILTERS, HOUR, START, History, stocked_house, undone
from shouwen.loop.insight.figures.rules.figures import FIGURES
from shouwen.loop.insight.figures.rules.taking import Line, taken, tally
from shouwen.loop.insight.figures.tests import plain

READERS = ("director", "manager", "supervisor", "tech", "rd", "agent", "agent2", "trainer")


class Reader:
    """Somebody who looks at the board over HTTP, and what he or she may see."""

    def __init__(self, name: str) -> None:
        self.who = someone(name)
        assert self.who.id is not None
        token = create_token(self.who.id, sorted(self.who.capabilities), "test", by=self.who)
        self.reach = self.who.require("board.read")
        self.client = Client(headers={"Authorization": f"Bearer {token}"})

    def asks(self, path: str, question: dict[str, str]) -> Any:
        answer = self.client.get(f"/api/v1/board{path}", question)
        assert answer.status_code == 200, answer.content
        return answer.json()

    def rows(self, figure: str, question: dict[str, str]) -> list[dict[str, Any]]:
        """All pages, however small."""
        found: list[dict[str, Any]] = []
        after = ""
        while True:
            page = self.asks(f"/{figure}/rows", {**question, "after": after, "limit": "7"})
            found += page["items"]
            after = page["next"] or ""
            if not after:
                return found

    def sees(self, ticket_id: int) -> bool:
        """Whether its figures may count it: those who see some tickets only count what they may read today."""
        match self.reach:
            case Reach.ALL:
                return True
            case Reach.OWN:
                ticket = Ticket.objects.get(pk=ticket_id)
                return self.who.id in (ticket.holder_id, ticket.first_owner_id)
            case _:
                return ticket_id in heads(self.who, {ticket_id})

    @property
    def teams(self) -> set[str] | None:
        """The teams whose deeds are counted; None: all."""
        if self.reach in (Reach.ALL, Reach.OWN):
            return None
        below = self.who.below if self.reach is Reach.BELOW else frozenset[int]()
        return {reference().team_codes[team] for team in self.who.teams | below}


@pytest.mark.django_db
def test_every_figure_is_what_its_definition_says() -> None:
    stocked_house()
    readers = [Reader(name) for name in READERS]

    @settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
    @given(st.integers(0, 2**32))
    def agree(seed: int) -> None:
        dice = random.Random(seed)
        with undone():
            history = History(dice)
            history.live(90)
            history.rest()  # what is kept beside the log has come to its end, too
            with clock.at(history.now):
                for reader in readers:
                    _agrees(reader, dice, history.now)

    agree()


def _agrees(reader: Reader, dice: random.Random, now: dt.datetime) -> None:
    """Tile, days and rows of every figure are those of the plain definition, for some period and some filters."""
    log = plain.the_log()
    length = max(HOUR, now - START)
    start = START + length * dice.uniform(-0.5, 0.9)
    period = Period(start, start + max(HOUR, length * dice.uniform(0.1, 1)))
    filters = {name: dice.choice(FILTERS[name]) for name in FILTERS if dice.random() < 0.3}
    question = {"from": period.start.isoformat(), "to": period.end.isoformat(), **filters}
    kept = plain.choice(filters, reader.teams)
    seen = {ticket for ticket in {fact.ticket_id for fact in log} if reader.sees(ticket)}
    board = reader.asks("", question)
    for figure, tile in zip(FIGURES, board["figures"], strict=True):
        expected = plain.rows(figure.code, log, period, kept, seen.__contains__)
        before = plain.rows(figure.code, log, period.before(), kept, seen.__contains__)
        about = (figure.code, question, reader.who)
        for readings, rows in (("value", expected), ("previous", before)):
            values = tally([Line(row.value, row.good, row.other, row.who) for row in rows])
            for reading, shown in zip(figure.readings, tile["readings"], strict=True):
                assert shown[readings] == pytest.approx(taken(reading, values), abs=1e-4), (about, reading.code)
        found = reader.rows(figure.code, question)
        assert sorted(map(_shown, found)) == sorted(_told(row, reader) for row in expected), about
        assert tile["rows"] == len(found) == sum(day["rows"] for day in reader.asks(f"/{figure.code}/days", question))
    assert sum(board["backlog_ages"]) == len(plain.rows("backlog", log, period, kept, seen.__contains__))


def _shown(row: dict[str, Any]) -> tuple[str, ...]:
    at = dt.datetime.fromisoformat(row["at"])
    times = _number(row["value"]), _number(row["other"])
    return str(row["number"]), str(at.astimezone(dt.UTC)), *times, str(row["good"])


def _told(row: plain.Row, reader: Reader) -> tuple[str, ...]:
    head = heads(reader.who, {row.ticket_id}).get(row.ticket_id)
    number = head.number if head else "None"
    return number, str(row.at.astimezone(dt.UTC)), _number(row.value), _number(row.other), str(row.good)


def _number(value: float | None) -> str:
    return "" if value is None else f"{abs(value):.2f}"  # -0.00 is nothing
