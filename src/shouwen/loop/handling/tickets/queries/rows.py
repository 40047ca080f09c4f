"""A ticket in one line: what every list shows of it, and the joins that this takes."""

import datetime as dt
from typing import Final

import msgspec

COLUMNS: Final = """
t.number, t.subject, t.status, t.waiting, t.level, t.team_id, t.holder_id, h.name, t.first_owner_id, f.name,
coalesce(k.id, c.id), coalesce(k.name, c.name), coalesce(k.tier, c.tier), t.channel, t.problem_id, t.opened_at,
t.due_at, t.due_clock, t.urges, t.unread, t.id
"""
JOINS: Final = """
join customers_customer c on c.id = t.customer_id left join customers_customer k on k.id = c.root_id
left join staff_person h on h.id = t.holder_id left join staff_person f on f.id = t.first_owner_id
"""


class Row(msgspec.Struct, frozen=True):
    """A line of a list; reference tables by id."""

    number: str
    subject: str
    status: str
    waiting: str
    level: str
    team_id: int | None
    holder_id: int | None
    holder: str | None
    first_owner_id: int | None
    first_owner: str | None
    customer_id: int
    customer: str
    tier: str
    channel: str
    problem_id: int | None
    opened_at: dt.datetime
    due_at: dt.datetime
    due_clock: str
    urges: int
    unread: int
    id: int
