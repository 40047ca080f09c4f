"""Random histories of a house: what the log may come to hold."""

import contextlib
import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

from django.db import transaction

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM, Principal
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
from shouwen.loop.handling.tickets.tests.factory import house, opened, request, someone
from shouwen.loop.standards.rules import happenings as h

START = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
FILTERS = {
    "team": ("service", "tech-support", "rnd", "managers"),
    "channel": ("portal", "phone", "import"),
    "region": ("east", "east-shanghai", "north"),
    "product": ("pump", "pump-x", "fan"),
    "tier": ("standard", "vip"),
    "problem": ("hardware", "software", "usage", "complaint"),
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
        problem = self.dice.choice(("hardware", "software", "usage", "complex", "complaint-delay", ""))
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
            h.Reclassified({"problem": self.dice.choice(FILTERS["problem"])}),
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
