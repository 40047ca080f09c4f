"""The table of rights (docs/rights.md) walked at every door: who lacks a right gets 403, nobody else does."""

from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base.principals.rules import SYSTEM, Reach
from shouwen.ground.staff import actions as staff
from shouwen.ground.staff.rules import rights
from shouwen.ground.staff.testing import browser, person
from shouwen.loop.standards.versions import actions as standards


@dataclass(frozen=True)
class Probe:
    """A request that needs a capability, at least so far."""

    capability: str
    method: str
    address: str
    body: Any = None
    least: Reach = Reach.OWN

    @property
    def path(self) -> str:
        """Its path in the OpenAPI document."""
        return "/api/v1" + self.address.partition("?")[0]


CONTACT = {"name": "客户", "phone": "13800138000"}
PROBES = (
    Probe("tickets.read", "GET", "/tickets"),
    Probe("tickets.read", "GET", "/tickets/counts"),
    Probe("tickets.open", "POST", "/tickets", {"subject": "x", "description": "x", "contact": CONTACT}),
    Probe("appointments.book", "GET", "/appointments"),
    Probe("customers.read", "GET", "/customers?q=zz"),
    Probe("staff.read", "GET", "/people"),
    Probe("staff.read", "GET", "/shifts"),
    Probe("staff.manage", "POST", "/people", {"email": "n@example.com", "name": "n"}, Reach.BELOW),
    Probe("staff.manage", "POST", "/invitations", {"email": "n@example.com", "name": "n"}, Reach.BELOW),
    Probe("staff.manage", "POST", "/skills", {"code": "n", "name": "n"}, Reach.ALL),
    Probe("staff.manage", "POST", "/regions", {"code": "n", "name": "n"}, Reach.ALL),
    Probe("staff.manage", "POST", "/departments", {"code": "n", "name": "n"}, Reach.ALL),
    Probe("staff.manage", "POST", "/teams", {"code": "n", "name": "n"}, Reach.ALL),
    Probe("staff.manage", "POST", "/holidays", {"day": "2026-05-01", "name": "n", "kind": "holiday"}, Reach.ALL),
    Probe("standards.read", "GET", "/standards"),
    Probe("standards.change", "POST", "/standards/drafts", {"yaml": "x"}),
    Probe("board.read", "GET", "/board"),
    Probe("board.read", "GET", "/conformance"),
    Probe("board.read", "GET", "/conformance/nodes"),
    Probe("board.read", "GET", "/reports/monthly"),
    Probe("log.read", "GET", "/log"),
    Probe("events.read", "GET", "/events"),
    Probe("company.manage", "GET", "/company/settings"),
    Probe("company.manage", "PATCH", "/company", {}),
    Probe("company.manage", "GET", "/webhooks"),
    Probe("company.manage", "POST", "/webhooks", {"code": "erp", "url": "https://erp.example.com/"}),
    Probe("company.manage", "POST", "/robots", {"name": "x", "kind": "wecom", "url": "https://a.cn"}),
    Probe("company.manage", "GET", "/chat/sites"),
    Probe("company.manage", "POST", "/chat/sites", {"key": "shop"}),
    Probe("tokens.manage", "GET", "/tokens"),
    Probe("followups.do", "GET", "/follow-ups"),
    Probe("recovery.do", "GET", "/recoveries"),
)


@pytest.mark.django_db
@pytest.mark.parametrize("role", [*rights.ROLES, ""])
def test_every_role_at_every_door(role: str) -> None:
    served = Client().get("/api/v1/openapi.json").json()["paths"]
    staff.lay_ground(by=SYSTEM)
    standards.lay_ground(by=SYSTEM)
    page = browser(person(role, name="someone"))
    wrong = []
    for probe in PROBES:
        if probe.path not in served:
            continue
        reach = rights.BY_ROLE[role].get(probe.capability) if role else None
        status = page.call(probe.method, probe.address, probe.body).status_code
        if (status == 403) != (reach is None or reach < probe.least) or status in (401, 404, 405) or status >= 500:
            wrong.append((probe.method, probe.address, status))
    assert not wrong


@pytest.mark.django_db
def test_nobody_gets_in_without_a_sign_in() -> None:
    document = Client().get("/api/v1/openapi.json").json()
    closed = [
        (method, path)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if operation.get("security")
    ]
    assert len(closed) > 40
    open_to_all = [
        (method, path)
        for method, path in closed
        if Client().generic(method.upper(), path.replace("{", "").replace("}", "")).status_code not in (401, 422)
    ]
    assert not open_to_all
