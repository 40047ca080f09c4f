"""The demonstration's cast and requests of theirs, for tests of handling."""

import json
from typing import Any, TypeVar

import msgspec

from shouwen.ground.base import clock
from shouwen.ground.base.events.facts import Fact, decode
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.testing import laid_once
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.actions.demo import lay_demo
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of, reference
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.rules.request import Body, ContactBody, Request, clean
from shouwen.loop.standards.versions.actions import lay_ground

F = TypeVar("F", bound=Fact)
PHONE = "13800138000"


@laid_once
def house() -> None:
    """People, teams and the built-in standard."""
    with clock.at("2026-01-01 09:00"):
        lay_demo(by=SYSTEM)
        lay_ground(by=SYSTEM)


def someone(name: str) -> Principal:
    """One of the cast by the first part of the address."""
    found = principal_of(Person.objects.get(email=f"{name}@demo.example").pk)
    assert found is not None
    return found


def request(problem: str = "hardware", *, phone: str = PHONE, channel: str = "portal", **more: Any) -> Request:
    """A cleaned request of a customer."""
    words = {"subject": "开不了机", "description": "按下电源键没有反应,指示灯不亮。", **more}
    body = msgspec.convert({"contact": ContactBody("张三", phone), "problem_type": problem, **words}, Body)
    return clean(body, reference(), channel=channel)


def opened(problem: str = "hardware", *, by: Principal = SYSTEM, **more: Any) -> Opened:
    """A ticket just opened."""
    (answer,) = open_many([Asked(request(problem, **more), by)])
    assert isinstance(answer, Opened), answer
    return answer


def contact(number: int) -> Clean:
    """The `number`th customer."""
    return Clean(f"客户{number}", f"+86138{number:08}", "")


def facts_of(ticket_id: int, kind: type[F]) -> list[F]:
    """The ticket's facts of one kind, in order."""
    rows = Event.objects.filter(ticket_id=ticket_id, kind=kind.__name__).order_by("id")
    columns = ("customer_id", "ticket_id", "node")
    found = [decode(row.kind, json.dumps(row.data), {name: getattr(row, name) for name in columns}) for row in rows]
    return [fact for fact in found if isinstance(fact, kind)]
