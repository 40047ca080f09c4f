"""The queue page: 50 open tickets by due time over HTTP, few tickets against very many, beside the bare SQL."""

import http.client
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from bench import filling
from bench.frame import Line, Run, beside, percentile, tidy
from bench.house import House, house

SIZES: Final = {"tiny": (200, 2_000, 20), "small": (10_000, 100_000, 150), "full": (10_000, 1_000_000, 300)}
PAGE: Final = "/api/v1/tickets?view=all&limit=50"
ROUNDS: Final = 4
BARE: Final = """
select t.number, t.subject, t.status, t.waiting, t.level, t.team_id, t.holder_id, h.name, t.first_owner_id, f.name,
    c.id, c.name, c.tier, t.channel, t.problem_id, t.opened_at, t.due_at, t.due_clock, t.urges, t.unread, t.id
from tickets_ticket t join customers_customer c on c.id = t.customer_id
left join staff_person h on h.id = t.holder_id left join staff_person f on f.id = t.first_owner_id
where t.status in ('new', 'assigned', 'open', 'waiting') order by t.due_at, t.id limit 50
"""


def run(run: Run) -> Iterator[Line]:
    """The page's time with few and with many tickets."""
    few, many, looks = SIZES[run.size]
    with house() as built, built.database() as database:
        copied = filling.pattern(built)
        base = copied + 1000
        filling.fill(database, copied, base, base + few - 1)
        small = measure(built, database, looks)
        run.say(f"queue, {few} tickets: {small[0] * 1000:.2f} ms, bare {small[1] * 1000:.2f}")
        begun = time.monotonic()
        filling.fill(database, copied, base + few, base + many - 1)
        run.say(f"queue, filled {many} tickets in {time.monotonic() - begun:.0f} s")
        big = measure(built, database, looks)
        run.say(f"queue, {many} tickets: {big[0] * 1000:.2f} ms, bare {big[1] * 1000:.2f}")
    name = f"queue: page of 50 over HTTP, p50, {many:,} tickets"
    yield beside(f"{name}, beside {few:,} tickets", [big[0] * 1000], [small[0] * 1000], "ms", "ratio <= 1.2")
    yield beside(f"{name}, beside the bare SQL", [big[0] * 1000], [big[1] * 1000], "ms", "ratio <= 4")
    yield Line(f"{name}: p99", tidy(big[2] * 1000), "ms")


def measure(built: House, database: Any, looks: int) -> tuple[float, float, float]:
    """p50 of the page and of the bare SQL by turns, p99 of the page, in seconds."""
    connection = http.client.HTTPConnection("127.0.0.1", built.port, timeout=30)
    connection.connect()

    def page() -> None:
        connection.request("GET", PAGE, headers={"Authorization": f"Bearer {built.token}"})
        answer = connection.getresponse()
        if answer.status != 200 or len(answer.read()) < 1000:
            raise RuntimeError(f"the page answers {answer.status}")

    def bare() -> None:
        database.execute(BARE, prepare=True).fetchall()

    pages, bares = list[float](), list[float]()
    timed(page, 20), timed(bare, 20)
    for _ in range(ROUNDS):
        pages += timed(page, looks // ROUNDS)
        bares += timed(bare, looks // ROUNDS)
    connection.close()
    return statistics.median(pages), statistics.median(bares), percentile(pages, 0.99)


def timed(work: Callable[[], None], times: int) -> list[float]:
    """How long each took."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return took
