"""A request becomes a ticket in memory: the standard is chosen and stepped; writes nothing."""

import datetime as dt
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.files.actions import attach
from shouwen.ground.base.files.queries import FileRef
from shouwen.ground.customers.actions import Resolved
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.actions import Start
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.playing import Outcome, play, played
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.actions.writing import Fresh
from shouwen.loop.handling.tickets.errors import Refused
from shouwen.loop.handling.tickets.queries.places import places
from shouwen.loop.handling.tickets.rules.numbers import number
from shouwen.loop.handling.tickets.rules.request import check_fields, placed
from shouwen.loop.handling.tickets.rules.standing import Standing, blank
from shouwen.loop.standards.queries import choose, process_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import Step
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.rules.words import FIRST_RESPONSE


class Run(NamedTuple):
    """A request, its customer, and what happened to its ticket."""

    asked: Asked
    customer: Resolved
    outcomes: list[Outcome]
    files: list[FileRef]

    @property
    def ticket(self) -> Standing:
        """The ticket as it now stands."""
        return self.outcomes[-1].after

    def answer(self) -> Opened:
        """What the asker is told."""
        ticket = self.ticket
        promise = ticket.case.clocks.get(FIRST_RESPONSE)
        return Opened(
            number=ticket.number,
            status=ticket.status,
            team=ticket.case.team,
            promised_first_response_at=promise.due if promise else None,
            ticket_id=ticket.id,
            customer_id=ticket.customer_id,
        )

    def start(self, now: dt.datetime) -> Start:
        """Its conversation with the customer's words."""
        request, ticket = self.asked.request, self.ticket
        return Start(
            id=ticket.conversation_id,
            customer_id=ticket.customer_id,
            channel=request.channel,
            subject=request.subject,
            text=request.description,
            author=f"customer:{ticket.customer_id}",
            author_name=request.contact.name,
            at=now,
            noted=now,
            files=msgspec.json.encode(self.files).decode(),
        )

    def fresh(self) -> Fresh:
        """Its row."""
        request, by = self.asked.request, self.asked.by
        opener = by.id if by.kind == "person" else None
        return Fresh(self.ticket, request.subject, request.channel, self.customer.identities, opener)


class Beginning:
    """What all requests of a batch share, looked up once."""

    def __init__(self, now: dt.datetime) -> None:
        self._now = now
        self._known = reference()
        self._zone = ZoneInfo(company().timezone)
        self._places = places()
        self._processes: dict[int, Process] = {}
        self._steps: dict[tuple[int, bytes, dt.datetime | None], Step] = {}

    def try_run(self, asked: Asked, customer: Resolved, ids: tuple[int, int]) -> Run | ShouwenError:
        """As `run`, or why it is refused: a file that is not there, no standard for such a case."""
        try:
            return self.run(asked, customer, ids)
        except ShouwenError as error:
            return error

    def run(self, asked: Asked, customer: Resolved, ids: tuple[int, int]) -> Run:
        """Open it; who opened it by hand and belongs to its team serves it at once."""
        values = self._values(asked, customer)
        version = choose(values, self._now, customer=customer.id).id
        process = self._processes.get(version) or self._processes.setdefault(version, process_of(version))
        ticket = blank(
            id=ids[0],
            number=number(ids[0], self._now, self._zone),
            customer_id=customer.id,
            conversation_id=ids[1],
            version_id=version,
            opened_at=self._now,
            tier=customer.tier,
            first_owner_id=asked.by.id if asked.request.take else None,
        )
        opened = h.Opened(values, asked.request.opened.contacted_at)
        taken = self._opened(version, process, opened)
        turn = Turn(ticket.id, opened)
        outcomes = [played(ticket, turn, taken, process, self._places, by=asked.by, now=self._now)]
        if asked.request.take and outcomes[0].after.team_id in asked.by.teams:
            given = Turn(ticket.id, h.Assigned(person=asked.by.id), reason="taken")
            for turn in (given, Turn(ticket.id, h.Accepted(asked.by.id))):
                outcomes.append(play(outcomes[-1].after, turn, process, self._places, by=asked.by, now=self._now))
        if refused := next((outcome.step.refused for outcome in outcomes if outcome.step.refused), ""):
            raise Refused(why=refused)
        sent = asked.request.files
        files = attach(sent, owner_kind="ticket", owner_id=ticket.id, by=asked.by) if sent else []
        return Run(asked, customer, outcomes, files)

    def _opened(self, version: int, process: Process, happening: h.Opened) -> Step:
        """What opening comes to; requests of a batch that say the same of themselves share one step, which is pure."""
        key = (version, msgspec.json.encode(happening.values), happening.contacted_at)
        taken = self._steps.get(key)
        if taken is None:
            check_fields(happening.values, process.document.fields)
            taken = self._steps[key] = step(process, None, happening, self._now)
        return taken

    def _values(self, asked: Asked, customer: Resolved) -> dict[str, Value]:
        """The request's values, the customer's tier, and the customer's region where none was named."""
        values = asked.request.opened.values | {"tier": customer.tier}
        region = self._known.regions.codes.get(customer.region) if customer.region else None
        if region is not None and "region" not in values and region in self._known.regions.ids:
            values |= placed(self._known, "region", region)
        return values
