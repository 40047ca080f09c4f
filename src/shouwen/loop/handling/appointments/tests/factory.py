"""A house in which one can book: two people who go out, one counter."""

import datetime as dt
from typing import Any

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.appointments.actions import setting
from shouwen.loop.handling.tickets.tests.factory import house, someone

MONDAY = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)  # nine o'clock in Shanghai
HOUR = dt.timedelta(hours=1)


def laid() -> dict[str, int]:
    """Kinds and resources; ids of the resources by name."""
    house()
    with clock.at(MONDAY - dt.timedelta(days=30)):
        setting.lay_kinds()
        setting.change_kind("onsite", {"team_id": reference().teams.ids["service"]}, by=SYSTEM)
        made = {name: setting.add_resource({"person": someone(name).id}, by=SYSTEM).pk for name in ("agent", "agent2")}
        counter = {"name": "1 号柜台", "place": "中山路 1 号", "kinds": ["visit"]}
        made["counter"] = setting.add_resource(counter, by=SYSTEM).pk
        made["caller"] = setting.add_resource({"person": someone("tech").id, "kinds": ["callback"]}, by=SYSTEM).pk
    return made


def booking(kind: str = "visit", at: dt.datetime = MONDAY + 3 * 24 * HOUR, **more: Any) -> dict[str, Any]:
    """The body of a booking."""
    body = {"kind": kind, "starts_at": at.isoformat(), "contact": {"name": "张三", "phone": "13800138000"}}
    return body | ({"place": "人民路 2 号"} if kind == "onsite" else {}) | more
