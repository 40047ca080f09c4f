"""Due timers with their real effect by the real worker, beside one bare statement with the same row effects."""

import datetime as dt
import re
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import psycopg

from bench import filling
from bench.frame import Line, Run, alone, beside
from bench.house import House, house
from bench.peer import Peer

SIZES: Final = {"tiny": (2_000, 100, 1), "small": (100_000, 2_000, 2), "full": (1_000_000, 10_000, 3)}
BATCH: Final = 500
STAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z")
PATIENCE: Final = 120.0
AHEAD: Final = 3
WAITING: Final = """
insert into timers_waitingtimer (ticket_id, clock, moment, due)
select 100000000 + n, 'plan', 'due', now() + make_interval(secs => 86400 + n % 600000)
from generate_series(1, {count}) as n
"""
DUE: Final = """
insert into timers_waitingtimer (ticket_id, clock, moment, due)
select n, 'first_response', 'warning', now() + make_interval(secs => {ahead}) from generate_series({low}, {high}) as n
"""
# Asking costs the database what is measured, so first only whether the last one waits, then how many had their effect.
LEFT: Final = "select exists (select from timers_waitingtimer where ticket_id = %s)"
WARNED: Final = "select count(*) from events_event where id > %s and kind = 'ClockFired'"
# The peer: claim 500, delete, write the ticket's row anew, record as many facts of the same size, all in one statement.
BARE: Final = """
with claimed as materialized (
    select ctid from timers_waitingtimer where due <= now() order by due limit {batch} for update skip locked
), gone as (
    delete from timers_waitingtimer where ctid = any (array(select ctid from claimed)) returning ticket_id
), moved as (
    update tickets_ticket t set "case" = jsonb_set(t."case", '{{node}}', '"accept"'), due_at = t.due_at,
        status = t.status, unread = t.unread + 1
    from gone where t.id = gone.ticket_id returning t.id, t.customer_id, t.node
), told as (
    insert into events_event (at, noted, origin, kind, actor, subject, customer_id, ticket_id, node, data)
    select now(), now(), 'live', p.kind, p.actor, 'ticket:' || m.id, m.customer_id, m.id, m.node, p.data
    from moved m cross join events_event p where p.id = any ('{facts}')
) select count(*) from moved
"""


def run(run: Run) -> Iterator[Line]:
    """Timers fired per second, and the same while another connection holds an old snapshot."""
    waiting, due, rounds = SIZES[run.size]
    with house() as built:
        copied = filling.pattern(built)
        with psycopg.connect(built.url, autocommit=True) as own:
            age_pattern(own, copied)
        peer = Peer(built)
        stand = Stand(built, peer, copied, due, run)
        stand.prepare(waiting, due * (2 * rounds + 1))
        stand.once(due)
        free = [stand.both() for _ in range(rounds)]
        with psycopg.connect(built.url) as old, psycopg.connect(peer.url) as peers_old:
            for each in (old, peers_old):
                each.execute("set transaction isolation level repeatable read")
                each.execute("set idle_in_transaction_session_timeout = 0")
                each.execute("select count(*) from staff_person")
            held = [stand.both() for _ in range(rounds)]
    name = f"timers: fired with their effect, {waiting:,} waiting"
    ours, peers = [one.ours for one in free], [one.peers for one in free]
    yield beside(name, ours, peers, "timers/s", "ratio >= 0.5")
    yield alone(f"{name}: CPU of worker", statistics.median(one.worker for one in free), "ms/timer")
    spent, peers_spent = [one.database for one in free], [one.peers_database for one in free]
    yield beside(f"{name}: CPU of database", spent, peers_spent, "ms/timer")
    under, peers_under = [one.ours for one in held], [one.peers for one in held]
    yield beside(f"{name}, under an old snapshot", under, peers_under, "timers/s")
    yield beside(f"{name}, under an old snapshot, beside without", under, ours, "timers/s", "ratio >= 0.8")


class Both(NamedTuple):
    """One round: timers per second and CPU per timer in ms, ours and the peer's."""

    ours: float
    peers: float
    worker: float
    database: float
    peers_database: float


def age_pattern(database: Any, ticket: int) -> None:
    """Let the pattern ticket be a day older, so that the moments of its copies have come."""
    row = database.execute('select "case"::text, opened_at from tickets_ticket where id = %s', [ticket]).fetchone()
    text = str(row[0])
    for found in sorted(set(STAMP.findall(text)), reverse=True):
        moment = dt.datetime.fromisoformat(found) - dt.timedelta(hours=23)
        text = text.replace(found, moment.isoformat().replace("+00:00", "Z") + "\0")
    text = text.replace("\0", "")
    database.execute(
        """update tickets_ticket set "case" = %s::jsonb, opened_at = opened_at - interval '23 hours',
        due_at = due_at - interval '23 hours' where id = %s""",
        [text, ticket],
    )


class Stand:
    """Tickets whose moments come when told, ours and the peer's."""

    def __init__(self, built: House, peer: Peer, copied: int, due: int, run: Run) -> None:
        self.house, self.peer, self.copied, self.due, self.run = built, peer, copied, due, run
        self.next = self.peers_next = copied + 1000
        self.facts: list[int] = []
        self.peers = peer.database()  # kept: a backend that has just ended is in nobody's CPU for a while

    def prepare(self, waiting: int, tickets: int) -> None:
        """Tickets to fire in both databases, and timers that wait."""
        same = {name: filling.OWN[name] for name in ("id", "number", "conversation_id")}
        for place in (self.house, self.peer):
            with place.database() as database:
                filling.fill(database, self.copied, self.next, self.next + tickets - 1, same)
                database.execute(WAITING.format(count=waiting))
                database.execute("vacuum analyze timers_waitingtimer")

    def once(self, count: int) -> float:
        """Timers per second by the worker, from the moment they come due to the last one's effect."""
        low, self.next = self.next, self.next + count
        high = self.next - 1
        with self.house.database() as database:
            last = int(_one(database, "select max(id) from events_event"))
            begun = time.monotonic() + AHEAD  # the moment they all come due: the worker sleeps towards it
            database.execute(DUE.format(low=low, high=high, ahead=AHEAD))
            time.sleep(AHEAD)
            while _one(database, LEFT, [high]) or int(_one(database, WARNED, [last])) < count:
                time.sleep(0.02)
                if time.monotonic() - begun > PATIENCE:
                    raise RuntimeError("the timers do not fire")
            took = time.monotonic() - begun
            if not self.facts:
                self._copy_facts(database, last, low)
        self.house.quiet()
        return count / took

    def bare(self, count: int) -> float:
        """The same rows by one statement for each 500."""
        low, self.peers_next = self.peers_next, self.peers_next + count
        self.peers.execute(DUE.format(low=low, high=low + count - 1, ahead=-1))
        text = BARE.format(batch=BATCH, facts="{" + ",".join(map(str, self.facts)) + "}")
        begun = time.monotonic()
        for _ in range(0, count, BATCH):
            self.peers.execute(text, prepare=True)
        return count / (time.monotonic() - begun)

    def both(self) -> Both:
        """Ours, then the peer."""
        ours, spent = self._measured(self.once)
        peers, peers_spent = self._measured(self.bare)
        found = Both(ours, peers, spent["worker"], spent["database"], peers_spent["database"])
        self.run.say(
            f"timers: {ours:.0f}/s, bare {peers:.0f}/s; CPU {found.worker:.3f} + {found.database:.3f}"
            f" ms, bare {found.peers_database:.3f} ms"
        )
        return found

    def _measured(self, what: Callable[[int], float]) -> tuple[float, dict[str, float]]:
        before = self.house.cpu()
        rate = what(self.due)
        return rate, {name: (after - before[name]) * 1000 / self.due for name, after in self.house.cpu().items()}

    def _copy_facts(self, ours: Any, last: int, ticket: int) -> None:
        """The facts that one timer came to, laid in the peer's log as patterns."""
        text = "select kind, actor, subject, data::text from events_event where id > %s and ticket_id = %s order by id"
        with self.peer.database() as database:
            for kind, actor, subject, data in ours.execute(text, [last, ticket]).fetchall():
                row = [kind, actor, subject, data]
                made = database.execute(
                    """insert into events_event (at, noted, kind, actor, subject, data)
                    values (now(), now(), %s, %s, %s, %s::jsonb) returning id""",
                    row,
                )
                self.facts.append(int((made.fetchone() or (0,))[0]))


def _one(database: Any, text: str, values: list[Any] | None = None) -> Any:
    return database.execute(text, values).fetchone()[0]
