"""Over random histories every figure, tile and row, is what its definition says, for every reader and filter."""

import contextlib
import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.rules import SYSTEM, Principal, Reach
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.models import Customer
from shouwen.ground.staff.actions import add_reference
from shouwen.ground.staff.queries import reference
from shouwen.loop.feedback.actions import rate
from shouwen.loop.feedback.models import Survey
from shouwen.loop.handling.imports.actions.recalling import Past, Recalled, forget_tickets, recall_tickets, write_down
from shouwen.loop.handling.tickets.actions.happening import happen_many
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.handling.tickets.tests.factory import house, opened, request, someone
from shouwen.loop.insight.queries import Period
from shouwen.loop.insight.rules.figures import FIGURES
from shouwen.loop.insight.rules.taking import taken, tally
from shouwen.loop.insight.tests import plain
from shouwen.loop.standards.rules import happenings as h

START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
READERS = ("director", "manager", "supervisor", "tech", "rd", "agent", "agent2", "trainer")
FILTERS = {
    "team": ("service", "tech-support", "rnd", "managers"),
    "channel": ("portal", "phone", "import"),
    "region": ("east", "east-shanghai", "north"),
    "product": ("pump", "pump-x", "fan"),
    "tier": ("standard", "vip"),
}


class History:
    """A history under way: every step is drawn by the given dice."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.now = START
        self.imported: list[int] = []

    def live(self, steps: int) -> None:
        """So many things happen."""
        deeds = [self.open] * 5 + [self.move] * 16 + [self.rate, self.rest, self.rest, self.bring, self.take_out]
        for _ in range(steps):
            self.now += HOUR * self.dice.choice((0, 0.2, 1, 3, 9))
            with clock.at(self.now):
                self.dice.choice(deeds)()

    def open(self) -> None:
        """A customer asks; some of them before, about the same."""
        problem = self.dice.choice(("hardware", "software", "usage", "complex", ""))
        phone = f"1380013800{self.dice.randrange(4)}"
        more: dict[str, Any] = {name: self.dice.choice(("", *FILTERS[name])) for name in ("region", "product")}
        opened(problem, phone=phone, channel=self.dice.choice(("portal", "phone")), **more)
        Customer.objects.filter(pk=Customer.objects.order_by("id")[0].pk).update(tier="vip")

    def move(self) -> None:
        """Anything at all happens to some ticket, if its standard lets it."""
        ids = list(Ticket.objects.order_by("id").values_list("id", flat=True))
        if ids:
            happen_many([Turn(self.dice.choice(ids), self.happening())], by=someone("manager"))

    def happening(self) -> h.Happening:
        """Solving is likelier than each other."""
        person = someone(self.dice.choice(("agent", "tech", "rd", "supervisor"))).id
        choices: list[h.Happening] = [
            h.Assigned(team=self.dice.choice(FILTERS["team"])),
            h.Assigned(person=person),
            h.Accepted(person),
            h.Replied(person),
            h.CustomerWrote(),
            h.PlanGiven(person),
            h.Waiting(),
            h.Resumed(),
            *[h.Solved(person, "remote")] * 4,
            *[h.Reopened()] * 2,
            h.FollowedUp(self.dice.choice(("satisfied", "unsatisfied", "unreached"))),
            h.Urged(),
            h.Reclassified({"region": self.dice.choice(FILTERS["region"])}),
            h.Closed("by_hand"),
            h.Voided("by_hand"),
        ]
        return self.dice.choice(choices)

    def rate(self) -> None:
        """A customer answers an invitation."""
        waiting = Survey.objects.filter(answered_at=None, expires_at__gt=self.now).exclude(ticket__status="void")
        if waiting:
            survey = self.dice.choice(list(waiting.order_by("id")))
            rate(survey, score=self.dice.randint(1, 5), words="", by=SYSTEM)

    def rest(self) -> None:
        """Reactions and timers come to their end."""
        settle(self.now)

    def bring(self) -> None:
        """Tickets of another system come in, some of them solved the moment they were opened."""
        pasts = []
        for _ in range(3):
            begun = self.now - HOUR * self.dice.randrange(1, 400)
            asked = request(self.dice.choice(("hardware", "usage")), phone=f"1380013800{self.dice.randrange(4)}")
            solved = self.dice.choice((None, begun, min(self.now, begun + 30 * HOUR)))
            pasts.append(Past(asked, begun, None, solved, solved))
        memory = recall_tickets(pasts, by=Principal("import", 1), now=self.now)
        write_down(memory)
        self.imported += [each.ticket_id for each in memory.places if isinstance(each, Recalled)]

    def take_out(self) -> None:
        """An import is undone."""
        forget_tickets(self.imported, by=Principal("import", 1))
        self.imported = []


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


@contextlib.contextmanager
def undone() -> Iterator[None]:
    """What happens inside is rolled back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def stocked_house() -> None:
    """A house with the products that the histories speak of."""
    house()
    with clock.at(START):
        for code, parent in (("pump", None), ("pump-x", "pump"), ("fan", None)):
            row = {"code": code, "name": code, "parent": reference().products.ids.get(parent or "")}
            add_reference("product", row, by=SYSTEM)


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
            values = tally([(row.value, row.good) for row in rows])
            for reading, shown in zip(figure.readings, tile["readings"], strict=True):
                assert shown[readings] == pytest.approx(taken(reading, values)), about
        found = reader.rows(figure.code, question)
        assert sorted(map(_shown, found)) == sorted(_told(row, reader) for row in expected), about
        assert tile["rows"] == len(found) == sum(day["rows"] for day in reader.asks(f"/{figure.code}/days", question))
    assert sum(board["backlog_ages"]) == len(plain.rows("backlog", log, period, kept, seen.__contains__))


def _shown(row: dict[str, Any]) -> tuple[str, str, str, str]:
    at = dt.datetime.fromisoformat(row["at"])
    return str(row["number"]), str(at.astimezone(dt.UTC)), _number(row["value"]), str(row["good"])


def _told(row: plain.Row, reader: Reader) -> tuple[str, str, str, str]:
    head = heads(reader.who, {row.ticket_id}).get(row.ticket_id)
    number = head.number if head else "None"
    return number, str(row.at.astimezone(dt.UTC)), _number(row.value), str(row.good)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
