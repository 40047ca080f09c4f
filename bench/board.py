"""The board over a long history: the same months, the same backlog, ten times as many tickets before them."""

import datetime as dt
import http.client
import statistics
import time
from collections.abc import Iterator
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from bench import filling
from bench.frame import Line, Run, beside
from bench.house import House, house
from shouwen.ground.base import clock

SIZES: Final = {"tiny": (500, 5_000, 3), "small": (20_000, 200_000, 5), "full": (100_000, 1_000_000, 7)}
SHORT: Final = 71  # days of the short history: the period asked for, and the one before, lie in both
OPEN_SHARE: Final = 50  # of the short history one in so many, the last, is open
FIRST: Final = 1_000_000
KINDS: Final = [  # what the figures look at, and the steps
    "TicketOpened",
    "TicketStepped",
    "TicketReplied",
    "ClockMet",
    "TicketSolved",
    "RatingInvited",
    "TicketClosed",
]
LIFE: Final = """
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.tickets.actions.happening import happen_many
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.standards.rules import happenings as h
for happening in (h.Replied(1), h.PlanGiven(1), h.Solved(1, "remote"), h.Closed("by_hand")):
    happen_many([Turn({ticket}, happening)], by=SYSTEM)
"""
MONTHS: Final = """
select make_month_partition('events_event', month::date)
from generate_series(date_trunc('month', %s::timestamptz), now(), interval '1 month') month
"""
# tx 0 are rows of before a restore: no reader looks at them again
FACTS: Final = """
insert into events_event (tx, at, noted, origin, kind, actor, subject, customer_id, ticket_id, node, data)
select '0', d.at + p.nth * interval '20 minutes', d.at + p.nth * interval '20 minutes', p.origin, p.kind, p.actor,
    'ticket:' || n, n / 2, n, p.node, p.data
from generate_series(%(low)s::bigint, %(high)s::bigint) n
cross join lateral (select %(end)s::timestamptz - (%(last)s - n) * interval '1 day' * %(days)s / %(few)s as at) d
cross join lateral (
    select *, row_number() over (order by id) as nth from events_event
    where ticket_id = %(pattern)s and kind = any(%(kinds)s)
) p
where n <= %(last)s - %(few)s / %(share)s or p.id < (
    select id from events_event where ticket_id = %(pattern)s and kind = 'TicketSolved')
order by 2
"""


class History(NamedTuple):
    """Copies of `pattern`, `few` of them in the last days, up to the ticket `last` at the moment `end`."""

    pattern: int
    few: int
    last: int
    end: dt.datetime


def run(run: Run) -> Iterator[Line]:
    """The board's time with little and with much history."""
    few, many, looks = SIZES[run.size]
    with house() as built, built.database() as database:
        pattern = filling.pattern(built)
        built.command("manage", "shell", "-c", LIFE.format(ticket=pattern))
        built.quiet()
        token = built.command("token", "create", "--person", "director@demo.example", "--scopes", "board.read")
        built.token = token.split()[-1]
        last = FIRST + many
        history = History(pattern, few, last, clock.now() - dt.timedelta(hours=8))
        fill(database, history, range(last - few + 1, last + 1))
        small = measure(built, looks)
        run.say(f"board, {few} tickets: {small * 1000:.0f} ms")
        begun = time.monotonic()
        fill(database, history, range(FIRST, last - few + 1))
        run.say(f"board, filled {many} tickets in {time.monotonic() - begun:.0f} s")
        big = measure(built, looks)
        run.say(f"board, {many} tickets: {big * 1000:.0f} ms")
    name = f"board: 30 days beside the 30 before, {many:,} tickets of history, beside {few:,}"
    yield beside(name, [big * 1000], [small * 1000], "ms", "ratio <= 1.5")


def fill(database: Any, history: History, ids: range) -> None:
    """Tickets with their facts, evenly up to the history's end, of which the last stand open."""
    low, high = ids[0], ids[-1]
    step = dt.timedelta(days=SHORT) / history.few
    database.execute(MONTHS, [history.end - (history.last - low) * step])
    moment = f"'{history.end.isoformat()}'::timestamptz - ({history.last} - n) * interval '{step.total_seconds()} s'"
    status = f"case when n <= {history.last - history.few // OPEN_SHARE} then 'closed' else 'open' end"
    own = {"opened_at": moment, "status": status, "case": "'{}'", "opener_id": "null", "first_owner_id": "null"}
    filling.fill(database, history.pattern, low, high, {**filling.OWN, **own})
    values = {"low": low, "high": high, "days": SHORT, "share": OPEN_SHARE, "kinds": KINDS}
    database.execute(FACTS, {**values, **history._asdict()})
    database.execute("vacuum analyze events_event")


def measure(built: House, looks: int) -> float:
    """The median time of a board, in seconds."""
    now = clock.now()
    page = "/api/v1/board?" + urlencode({"from": (now - dt.timedelta(days=30)).isoformat(), "to": now.isoformat()})
    connection = http.client.HTTPConnection("127.0.0.1", built.port, timeout=600)
    took = []
    for _ in range(looks + 1):
        begun = time.perf_counter()
        connection.request("GET", page, headers={"Authorization": f"Bearer {built.token}"})
        answer = connection.getresponse()
        if answer.status != 200 or len(answer.read()) < 1000:
            raise RuntimeError(f"the board answers {answer.status}")
        took.append(time.perf_counter() - begun)
    connection.close()
    return statistics.median(took[1:])
