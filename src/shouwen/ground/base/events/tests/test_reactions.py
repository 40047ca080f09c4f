import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.events.facts import Fact, Happened
from shouwen.ground.base.events.reactions import Reaction, waves
from shouwen.ground.base.events.tests.cups import CupBroken, CupFilled

NOON = dt.datetime(2026, 3, 2, 4, tzinfo=dt.UTC)
KINDS: list[type[CupFilled] | type[CupBroken]] = [CupFilled, CupBroken]


def happened(nth: int, cup: int, kind: type[CupFilled] | type[CupBroken]) -> Happened:
    fact: Fact = kind(cup_id=cup)
    return Happened(nth, NOON, NOON, "system", fact.subject, fact)


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(KINDS)), max_size=30))
def test_waves_keep_every_subjects_order_and_lose_nothing(steps: list[tuple[int, type[CupFilled]]]) -> None:
    facts = [happened(nth, cup, kind) for nth, (cup, kind) in enumerate(steps)]
    done = [each for wave in waves(facts) for each in wave]
    assert sorted(each.id for each in done) == [each.id for each in facts]
    for subject in {each.subject for each in facts}:
        assert [each.id for each in done if each.subject == subject] == [
            each.id for each in facts if each.subject == subject
        ]


def test_interleaved_subjects_still_make_big_batches() -> None:
    facts = [happened(2 * cup + nth, cup, kind) for cup in range(50) for nth, kind in enumerate(KINDS)]
    assert [len(wave) for wave in waves(facts)] == [50, 50]


@pytest.mark.parametrize(("batch", "sizes"), [(1, [1] * 5), (2, [2, 2, 1]), (9, [5])])
def test_a_reaction_gets_at_most_its_batch(batch: int, sizes: list[int]) -> None:
    got: list[int] = []
    reaction = Reaction(lambda facts: got.append(1 if isinstance(facts, Happened) else len(facts)), batch)
    reaction([happened(n, n, CupFilled) for n in range(5)])
    assert got == sizes
