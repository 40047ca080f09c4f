"""A small standard whose steps ask other departments and managers, on the demonstration's cast."""

import json
from typing import Any, Final

import msgspec
import yaml

from shouwen.ground.base import kept
from shouwen.ground.base.events.facts import Happened, decode
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.staff.models import Person
from shouwen.loop.handling.tickets.actions.answers import Opened
from shouwen.loop.handling.tickets.tests.factory import opened
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.tests.factory import changed


def words(zh: str, en: str) -> dict[str, str]:
    return {"zh": zh, "en": en}


NODES: Final[list[dict[str, Any]]] = [
    {"id": "start", "kind": "start", "name": words("登记", "Register"), "status": "new", "ways": [{"to": "check"}]},
    {
        "id": "check",
        "kind": "task",
        "name": words("核查", "Check"),
        "status": "open",
        "owner": {"who": "holder"},
        "limits": ["first_response"],
        "approvals": [
            {"code": "costly", "name": words("批准换新", "Approve a replacement"), "by": {"role": "manager"}},
            {"code": "own", "name": words("主管复核", "Leader's check"), "by": {"who": "first_owner"}},
        ],
        "does": [
            {
                "kind": "task",
                "code": "lab",
                "name": words("研发出具检测意见", "R&D: say what is broken"),
                "text": words("请说明故障部位。", "Name the broken part."),
                "to": {"team": "rnd"},
                "within": "4h",
                "calendar": "natural",
            },
            {
                "kind": "notify",
                "code": "tell-quality",
                "name": words("告知质量", "Tell quality"),
                "text": words("有一台新机返修。", "A new device came back."),
                "to": {"role": "inspector"},
            },
            {
                "kind": "notify",
                "code": "tell-customer",
                "text": words("您好", "Hello"),
                "to": {"who": "customer"},
            },
            {"kind": "webhook", "code": "erp-start", "value": "erp"},
        ],
        "ways": [{"upon": "done", "code": "go", "name": words("去维修", "Repair"), "to": "repair"}],
    },
    {
        "id": "repair",
        "kind": "task",
        "name": words("维修", "Repair"),
        "status": "open",
        "owner": {"who": "holder"},
        "limits": ["completion"],
        "does": [{"kind": "webhook", "code": "erp"}],
        "ways": [],
    },
    {
        "id": "wait",
        "kind": "wait",
        "name": words("等待客户", "Waiting"),
        "status": "waiting",
        "waits_for": "customer",
        "ways": [{"upon": "resumed", "to": "back"}],
    },
    {"id": "end", "kind": "end", "name": words("结束", "End"), "status": "closed", "ways": []},
]
ANYWHERE: Final = [
    {"upon": "waiting", "to": "wait"},
    {"upon": "solved", "to": "end"},
    {"upon": "closed", "to": "end"},
    {"upon": "voided", "to": "end"},
]


def lay_small(**parts: Any) -> None:
    """The built-in version runs the small standard from now on; whether it is a good one is not asked here."""
    document = changed(**{"nodes": NODES, "anywhere": ANYWHERE, "follow_up": None, **parts})
    text = yaml.safe_dump(msgspec.to_builtins(document), allow_unicode=True)
    Version.objects.filter(standard__code="after-sales").update(document=text)
    kept.drop_all()


def ticket(problem: str = "hardware", *, by: Principal = SYSTEM) -> Opened:
    """A ticket under the small standard."""
    return opened(problem, by=by)


def person_id(name: str) -> int:
    """One of the cast."""
    return Person.objects.get(email=f"{name}@demo.example").pk


def happened(ticket_id: int) -> list[Happened]:
    """All facts of a ticket as reactions hear them, to let them be heard again."""
    columns = ("customer_id", "ticket_id", "node")
    found = []
    for row in Event.objects.filter(ticket_id=ticket_id).order_by("id"):
        about = {name: getattr(row, name) for name in columns}
        fact = decode(row.kind, json.dumps(row.data), about)
        found.append(Happened(row.pk, row.at, row.noted, row.actor, row.subject, fact, **about))
    return found
