from collections.abc import Iterator, Sequence

import pytest
from django.db import transaction

from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import HEARD, on
from shouwen.ground.base.events.tests.cups import CupBroken, CupFilled
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle

SEEN: list[str] = []


@pytest.fixture(autouse=True)
def reactions() -> Iterator[None]:
    """A full cup with no word breaks; whoever hears of a broken one keeps it in mind."""
    SEEN.clear()

    @on(CupFilled, batch=100)
    def break_it(facts: Sequence[Happened]) -> None:
        for happened in facts:
            assert isinstance(happened.fact, CupFilled)
            if happened.fact.word == "poison":
                raise ValueError(happened.fact.word)
            with transaction.atomic():
                record(CupBroken(cup_id=happened.fact.cup_id), by=SYSTEM)

    @on(CupBroken)
    def remember(happened: Happened) -> None:
        SEEN.append(happened.subject)

    yield
    del HEARD["CupFilled"], HEARD["CupBroken"]


@pytest.mark.django_db
def test_settles_what_the_test_itself_recorded_once() -> None:
    for cup in (1, 2):
        record(CupFilled(cup_id=cup), by=SYSTEM)
    assert settle() == 4
    assert SEEN == ["cup:1", "cup:2"]
    record(CupFilled(cup_id=3), by=SYSTEM)
    assert settle() == 2
    assert settle() == 0
    assert SEEN == ["cup:1", "cup:2", "cup:3"]


@pytest.mark.django_db(transaction=True)
def test_settles_what_was_committed() -> None:
    with transaction.atomic():
        record(CupFilled(cup_id=1), by=SYSTEM)
    settle()
    assert SEEN == ["cup:1"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("inside", [True, False])
def test_a_failing_reaction_raises(inside: bool) -> None:
    with pytest.raises(ValueError, match="poison"), transaction.atomic():
        record(CupFilled(cup_id=1, word="poison"), by=SYSTEM)
        if inside:
            settle()
        transaction.on_commit(settle)
