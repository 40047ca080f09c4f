"""Rights and lists: list, counts, search, card and export agree for every reach; pages are complete and in order."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import SYSTEM, Principal, Reach
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Person, Team
from shouwen.loop.handling.lists import access
from shouwen.loop.handling.lists.rules import VIEWS, BadCursor, Wanted
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import heads
from shouwen.loop.handling.tickets.rules.standing import FAR
from shouwen.loop.handling.tickets.rules.status import ALL, OPEN
from shouwen.loop.handling.tickets.tests.factory import house, request, someone

START = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
PLACES = st.tuples(
    st.integers(0, 3),  # team
    st.sampled_from([None, 0, 1]),  # holder
    st.sampled_from([None, 0, 1]),  # first owner
    st.sampled_from([None, 0, 1]),  # opener
    st.sampled_from(ALL),
    st.integers(0, 3),  # due
)


@contextmanager
def undone() -> Iterator[None]:
    """What happens inside is rolled back."""
    mark = transaction.savepoint()
    yield
    transaction.savepoint_rollback(mark)


def tickets(count: int) -> list[int]:
    asked = [Asked(request("hardware", phone=f"1380000{n:04}"), SYSTEM) for n in range(count)]
    return [answer.ticket_id for answer in open_many(asked) if isinstance(answer, Opened)]


def pages(asker: Principal, wanted: Wanted, words: str = "") -> list[int]:
    """Every ticket of a list, page by page."""
    found: list[int] = []
    after: str | None = None
    for _ in range(100):
        page, after = access.page(asker, Wanted(**{**_fields(wanted), "after": after}), words)
        found += [row.id for row in page]
        if after is None:
            return found
    raise AssertionError("the list does not end")


def _fields(wanted: Wanted) -> dict[str, Any]:
    return {name: getattr(wanted, name) for name in Wanted.__slots__}


@pytest.mark.django_db
def test_list_counts_search_and_card_reach_the_same_tickets() -> None:
    house()
    ids = tickets(6)
    settle()
    people = list(Person.objects.order_by("id").values_list("id", flat=True)[:2])
    teams = list(Team.objects.order_by("id").values_list("id", flat=True))

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(
        reach=st.sampled_from(Reach),
        own=st.sets(st.sampled_from(teams)),
        below=st.sets(st.sampled_from(teams)),
        placed=st.lists(PLACES, min_size=6, max_size=6),
    )
    def agree(reach: Reach, own: set[int], below: set[int], placed: list[tuple[int, ...]]) -> None:
        with undone():
            asker = Principal(
                "person", people[0], capabilities={"tickets.read": reach}, teams=frozenset(own), below=frozenset(below)
            )
            expected = set()
            for ticket, (team, holder, first, opener, status, due) in zip(ids, placed, strict=True):
                at = [None if each is None else people[each] for each in (holder, first, opener)]
                _place(ticket, teams[team], at, str(status), due)
                seen = {Reach.OWN: set[int](), Reach.TEAM: own, Reach.BELOW: own | below}.get(reach, set(teams))
                if teams[team] in seen or people[0] in at:
                    expected.add(ticket)
            _agrees(asker, set(ids), expected)

    agree()


def _place(ticket: int, team: int, at: Sequence[int | None], status: str, due: int) -> None:
    holder, first, opener = at
    due_at = START + dt.timedelta(hours=due) if due else FAR
    Ticket.objects.filter(pk=ticket).update(
        team_id=team, holder_id=holder, first_owner_id=first, opener_id=opener, status=status, due_at=due_at
    )


def _agrees(asker: Principal, all_: set[int], expected: set[int]) -> None:
    numbers = dict(Ticket.objects.values_list("id", "number"))
    status = dict(Ticket.objects.values_list("id", "status"))
    still_open = {ticket for ticket in expected if status[ticket] in OPEN}
    listed = pages(asker, Wanted(limit=2))
    assert set(listed) == still_open
    assert len(listed) == len(still_open)
    assert set(pages(asker, Wanted(statuses=ALL, limit=2))) == expected
    assert set(pages(asker, Wanted(statuses=ALL), "电源键")) == expected
    assert set(heads(asker, all_)) == expected
    for ticket in all_:
        (found, _) = access.page(asker, Wanted(statuses=ALL), numbers[ticket])
        assert [row.id for row in found] == [ticket] * (ticket in expected)
        if ticket in expected:
            assert may_read(asker, numbers[ticket]).id == ticket
        else:
            with pytest.raises(NotFound):
                may_read(asker, numbers[ticket])
    counted = access.counts(asker, Wanted())
    for view in VIEWS:
        assert counted[view] == len(pages(asker, Wanted(view=view)))


@pytest.mark.django_db
def test_pages_go_by_what_runs_out_first_complete_and_without_doubles() -> None:
    house()
    ids = tickets(23)
    for place, ticket in enumerate(ids):
        Ticket.objects.filter(pk=ticket).update(due_at=START + dt.timedelta(hours=place % 4) if place % 5 else FAR)
    by_due = list(Ticket.objects.order_by("due_at", "id").values_list("id", flat=True))
    for asker in (someone("director"), someone("tech")):
        for limit in (1, 4, 23, 100):
            assert pages(asker, Wanted(limit=limit)) == by_due
    assert pages(someone("tech"), Wanted(view="team", limit=5)) == by_due
    newest = sorted(ids, reverse=True)
    assert pages(someone("tech"), Wanted(statuses=(*OPEN, "closed"), limit=5)) == newest


@pytest.mark.django_db
def test_a_page_takes_one_statement_however_long_it_is() -> None:
    house()
    tickets(12)
    tech = someone("tech")
    for limit in (1, 12):
        with CaptureQueriesContext(connection) as asked:
            access.page(tech, Wanted(limit=limit))
        assert len(asked) == 1
    with CaptureQueriesContext(connection) as asked:
        access.counts(tech, Wanted())
    assert len(asked) == 1


@pytest.mark.django_db
def test_a_ticket_is_found_by_number_phone_name_and_words() -> None:
    house()
    asked = [
        Asked(request("hardware", phone="13911112222", subject="打印机连不上无线网络"), SYSTEM),
        Asked(request("hardware", phone="13933334444", subject="屏幕花屏", description="XP-200 开机就花屏"), SYSTEM),
    ]
    first, second = open_many(asked)
    assert isinstance(first, Opened)
    assert isinstance(second, Opened)
    settle()
    director = someone("director")
    for words, expected in (
        (first.number, [first]),
        (first.number.lower(), [first]),
        ("13911112222", [first]),
        ("139 1111 2222", [first]),
        ("打印机", [first]),
        ("无线网络", [first]),
        ("XP-200", [second]),
        ("张三", [second, first]),
        ("不存在的词", []),
        ("' | \\ &", []),
    ):
        found, _ = access.page(director, Wanted(statuses=ALL), words)
        assert [row.id for row in found] == [answer.ticket_id for answer in expected], words


@pytest.mark.django_db
def test_without_the_right_there_is_no_list_and_a_foreign_cursor_is_refused() -> None:
    house()
    with pytest.raises(Forbidden):
        access.page(someone("trainer"), Wanted())
    for cursor in ("x", "MjAyNg==", "MjAyNi0wMS0wMVQwMDowMDowMCAx"):
        with pytest.raises(BadCursor):
            access.page(someone("tech"), Wanted(after=cursor))
