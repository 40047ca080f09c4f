"""A small standard with a form, an approval, a department's task and buttons, and a ticket that runs on it."""

import pathlib
from typing import Any

from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.desk.actions.assigning import assign
from shouwen.loop.handling.tickets.tests.factory import house, opened, someone
from shouwen.loop.standards.versions.actions import draft, publish

REPAIR = (pathlib.Path(__file__).parent / "repair.yaml").read_text("utf-8")
OUT: dict[str, Any] = {
    "warranty": False,
    "quote": 800,
    "address": "中山路 1 号",
}  # out of warranty, so dear that a manager must agree


def shop(text: str = REPAIR) -> None:
    """The demonstration's people, and the standard in force."""
    house()
    publish(draft(text, by=SYSTEM), by=SYSTEM)


def repairing() -> tuple[int, str, Principal]:
    """A ticket at the first step, held by the technician: its id, its number, who holds it."""
    shop()
    ticket, tech = opened(), someone("tech")
    assign(ticket.ticket_id, person_id=tech.id, reason="", by=SYSTEM)
    return ticket.ticket_id, ticket.number, tech


def page(name: str, language: str = "zh") -> Browser:
    """A program of one of the cast."""
    found = program(Person.objects.get(email=f"{name}@demo.example"), "tickets:read", "tickets:write")
    found.client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
    return found


def guide_of(by: Browser, number: str) -> dict[str, Any]:
    """What the page shows."""
    answer = by.get(f"/tickets/{number}/guide")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found
