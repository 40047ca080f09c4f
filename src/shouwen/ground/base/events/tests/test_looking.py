"""Several readers that share one look: each hears what it wants once and in order, wherever the others stand."""

import random
from collections.abc import Sequence

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from shouwen.ground.base.events import parking
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.models import Reader as Place
from shouwen.ground.base.events.readers import Turn, advance, look, split, together
from shouwen.ground.base.events.tests.cups import CupBroken
from shouwen.ground.base.events.tests.shelf import Other, Shelf, fill
from shouwen.ground.base.principals.rules import SYSTEM

pytestmark = pytest.mark.django_db(transaction=True)


def everyone(*shelves: Shelf) -> Turn:
    """A round of the worker's loop."""
    readers = [shelf.reader for shelf in shelves]
    seen = look(readers)
    turn = together(readers, seen)
    if turn is None:
        turn = Turn()
        for reader in readers:
            turn |= advance(reader, seen)
    return turn


def broken(*cups: int) -> None:
    with transaction.atomic():
        for cup in cups:
            record(CupBroken(cup_id=cup), by=SYSTEM)


def places(*shelves: Shelf) -> Sequence[int]:
    names = [shelf.reader.name for shelf in shelves]
    return list(Place.objects.filter(name__in=names).values_list("start", flat=True).distinct())


def test_one_look_serves_all_and_nothing_costs_one_statement(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    one, other = Shelf("one"), Shelf("other", imports=True)
    fill(1)
    everyone(one, other)
    fill(2)
    fill(3, origin="import")
    with django_assert_num_queries(4):  # the look, BEGIN, all cursors moved, COMMIT
        assert everyone(one, other) == Turn(3, moved=True)
    with django_assert_num_queries(1):
        assert everyone(one, other) == Turn()
    assert (one.seen, other.seen) == ([1, 2], [1, 2, 3])


def test_facts_that_nobody_wants_are_passed(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    one, other = Shelf("one", kinds=lambda: ["CupFilled"]), Shelf("other", kinds=lambda: ["CupFilled"])
    fill(1)
    everyone(one, other)
    broken(1, 2)
    with django_assert_num_queries(2):
        assert everyone(one, other) == Turn(0, moved=True)
    assert everyone(one, other) == Turn()


def test_a_reader_takes_no_more_at_once_than_it_says() -> None:
    few, all_ = Shelf("few", most=2), Shelf("all")
    fill(0)
    everyone(few, all_)
    fill(1, 2, 3)
    fill(4, 5)
    while everyone(few, all_).moved:
        pass
    assert few.seen == all_.seen == [0, 1, 2, 3, 4, 5]
    assert few.calls == [1, 2, 2, 1]


def test_a_reader_that_fails_leaves_the_others_their_page(caplog: pytest.LogCaptureFixture) -> None:
    one, other = Shelf("one"), Shelf("other")
    fill(0)
    everyone(one, other)
    one.seen, other.seen = [], []
    other.poison = {2}
    fill(1, 2, 3)
    everyone(one, other)
    assert one.seen[-3:] == [1, 2, 3]
    assert other.seen == [1, 3]
    assert "parked cup:2" in caplog.text
    assert [(case.reader, case.subject) for case in parking.cases()] == [("other", "cup:2")]
    fill(2, 4)
    everyone(one, other)
    assert one.seen[-2:] == [2, 4]
    assert other.seen == [1, 3, 4]


def test_one_that_was_left_behind_comes_to_the_same_place() -> None:
    one, other = Shelf("one"), Shelf("other")
    for start in range(0, 1200, 300):
        fill(*range(start, start + 300))
    while advance(one.reader).moved:
        pass
    fill(1200)
    while everyone(one, other).moved:
        pass
    assert one.seen == other.seen == list(range(1201))
    fill(1201)
    everyone(one, other)
    assert len(places(one, other)) == 1


def test_wherever_they_stand_each_hears_all_once_in_order() -> None:
    """Writers overlap, commit late, import; readers are run alone or together, one of them in parts."""
    shelves = [Shelf("one"), Shelf("two", kinds=lambda: ["CupFilled"]), Shelf("parts", imports=True)]
    dice, cup = random.Random(5), 0
    split(shelves[2].reader, 2)
    others: list[Other] = []
    live, every = list[int](), list[int]()

    def more(count: int) -> list[int]:
        nonlocal cup
        cup += count
        return list(range(cup - count, cup))

    for _ in range(60):
        match dice.randrange(6):
            case 0 if len(others) < 3:
                others.append(Other(*more(2)).__enter__())
            case 1 if others:
                other = others.pop(dice.randrange(len(others)))
                other.end()
                live += other.cups
            case 2:
                every += (imported := more(3))
                fill(*imported, origin="import")
            case 3:
                advance(dice.choice(shelves).reader)
            case 4:
                everyone(*dice.sample(shelves, 2))
            case _:
                live += (filled := more(dice.choice([1, 40, 600])))
                fill(*filled)
                broken(0)
    for other in others:
        other.end()
        live += other.cups
    while everyone(*shelves).moved:
        pass
    assert sorted(shelves[0].seen) == sorted(shelves[1].seen) == sorted(live)
    assert sorted(shelves[2].seen) == sorted(live + every)
