import datetime as dt
import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.routing.rules.choosing import (
    CALL,
    CHAT,
    TICKET,
    Chair,
    Given,
    Work,
    aged,
    choose,
    deal,
    has_room,
    in_turn,
    may_take,
)
from shouwen.loop.handling.routing.rules.expecting import Handling, expected_wait, handling_of
from shouwen.loop.handling.routing.rules.lanes import PLAIN, Lane, Overflow, lane_of, overflowing, skill_of

NOW = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
M = dt.timedelta(minutes=5)
SKILLS = ("hardware", "software", "usage")
KINDS = (TICKET, CHAT, CALL)
MOMENTS = st.integers(0, 90).map(lambda minutes: NOW - dt.timedelta(minutes=minutes))
COUNTS = st.dictionaries(st.sampled_from(KINDS), st.integers(0, 3))
CHAIRS = st.lists(
    st.builds(
        Chair,
        person=st.integers(1, 8),
        teams=st.frozensets(st.integers(1, 3)),
        skills=st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 3)),
        online=st.booleans(),
        held=COUNTS,
        idle_since=MOMENTS,
        capacity=COUNTS,
        in_all=st.integers(0, 6),
    ),
    max_size=6,
    unique_by=lambda chair: chair.person,
)
WORK = st.lists(
    st.builds(
        Work,
        key=st.integers(1, 99),
        team=st.integers(1, 3),
        skill=st.sampled_from(("", *SKILLS)),
        kind=st.sampled_from(KINDS),
        level=st.integers(1, 3),
        lane=st.integers(0, 9),
        turn=MOMENTS,
        since=MOMENTS,
        known=st.none() | st.integers(1, 8),
        named=st.frozensets(st.integers(1, 8), max_size=2),
        refused=st.frozensets(st.integers(1, 8), max_size=2),
    ),
    max_size=12,
    unique_by=lambda work: work.key,
)
AGEING = st.none() | st.just(M)


def dealt(chairs: list[Chair], waiting: list[Work], ageing: dt.timedelta | None = M) -> list[Given]:
    return deal(chairs, in_turn(waiting, NOW, ageing), NOW)


def after(chairs: list[Chair], works: dict[int, Work], given_: list[Given]) -> dict[int, Chair]:
    """The seats once all that was given is held."""
    seats = {chair.person: chair for chair in chairs}
    for key, person in given_:
        chair, kind = seats[person], works[key].kind
        held = {**chair.held, kind: chair.has(kind) + 1}
        seats[person] = replace(chair, held=held, idle_since=max(NOW, chair.idle_since))
    return seats


@given(CHAIRS, WORK, AGEING)
def test_nobody_unskilled_absent_or_full_is_given_anything(
    chairs: list[Chair], waiting: list[Work], ageing: dt.timedelta | None
) -> None:
    given_ = dealt(chairs, waiting, ageing)
    before = {chair.person: chair for chair in chairs}
    works = {work.key: aged(work, NOW, ageing) for work in waiting}
    assert len({key for key, _ in given_}) == len(given_)
    for key, person in given_:
        chair, work = before[person], works[key]
        assert chair.online
        assert work.team in chair.teams
        assert not work.skill or chair.level(work.skill) >= work.level >= 1
        assert person not in work.refused
    for person, chair in after(chairs, works, given_).items():
        if chair.held != before[person].held:
            assert sum(chair.held.values()) <= chair.in_all
            grown = [kind for kind in KINDS if chair.has(kind) > before[person].has(kind)]
            assert all(chair.has(kind) <= chair.capacity.get(kind, 0) for kind in grown)


@given(CHAIRS, WORK, AGEING)
def test_nothing_waits_for_a_person_who_could_take_it(
    chairs: list[Chair], waiting: list[Work], ageing: dt.timedelta | None
) -> None:
    given_ = dealt(chairs, waiting, ageing)
    works = {work.key: aged(work, NOW, ageing) for work in waiting}
    left = after(chairs, works, given_)
    for key in works.keys() - {each.key for each in given_}:
        assert not any(may_take(chair, works[key]) for chair in left.values())


@given(CHAIRS, WORK, st.randoms(use_true_random=False))
def test_the_order_of_seats_and_of_work_changes_nothing(chairs: list[Chair], waiting: list[Work], dice: object) -> None:
    shuffled, mixed = chairs.copy(), waiting.copy()
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random
    dice.shuffle(mixed)  # type: ignore[attr-defined]
    assert dealt(chairs, waiting) == dealt(shuffled, mixed)


@given(CHAIRS, WORK)
def test_dealing_is_choosing_one_after_the_other(chairs: list[Chair], waiting: list[Work]) -> None:
    seats, expected = list(chairs), list[Given]()
    for work in in_turn(waiting, NOW, M):
        person = choose(seats, work)
        if person is not None:
            expected.append(Given(work.key, person))
            seats = list(after(seats, {work.key: work}, expected[-1:]).values())
    assert dealt(chairs, waiting) == expected


@given(CHAIRS, WORK)
def test_a_higher_lane_never_waits_behind_a_lower_one_without_ageing(chairs: list[Chair], waiting: list[Work]) -> None:
    given_ = dict(dealt(chairs, waiting, None))
    works, before = {work.key: work for work in waiting}, {chair.person: chair for chair in chairs}
    for high, low in itertools.permutations(waiting, 2):
        same = high.kind == low.kind and high.lane < low.lane
        if same and high.key not in given_ and low.key in given_:
            taker = before[given_[low.key]]
            held = sum(works[key].kind == low.kind for key, person in given_.items() if person == taker.person)
            alone = replace(taker, held={**taker.held, low.kind: taker.has(low.kind) + held - 1})
            assert not may_take(alone, high) or sum(taker.held.values()) + held > taker.in_all


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 200))
def test_nobody_starves(lane: int, newer: int, minutes: int) -> None:
    old = Work(1, 1, kind=CHAT, lane=lane, turn=NOW, since=NOW)
    then = NOW + dt.timedelta(minutes=minutes)
    fresh = [Work(key, 1, kind=CHAT, lane=newer, turn=then, since=then) for key in range(2, 6)]
    first = in_turn([*fresh, old], then, M)[0]
    if minutes >= 5 * max(1, lane):  # once in the first lane whoever came earlier goes first
        assert first.key == 1
    elif lane - minutes // 5 > newer:
        assert first.key != 1


def chair(person: int, tickets: int = 0, skills: dict[str, int] | None = None, **more: object) -> Chair:
    given_ = {"person": person, "teams": frozenset({1}), "skills": skills or {}, "online": True, **more}
    return Chair(**{"held": {TICKET: tickets}, **given_})  # type: ignore[arg-type]


def test_the_least_loaded_then_the_best_then_the_longest_idle() -> None:
    work = Work(1, 1, "hardware")
    skilled = {"hardware": 2}
    assert choose([chair(1, 2, skilled), chair(2, 1, skilled)], work) == 2
    assert choose([chair(1, skills=skilled), chair(2, skills={"hardware": 3})], work) == 2
    idle = NOW - dt.timedelta(hours=1)
    assert choose([chair(1, skills=skilled, idle_since=NOW), chair(2, skills=skilled, idle_since=idle)], work) == 2
    assert choose([chair(2, skills=skilled), chair(1, skills=skilled)], work) == 1
    assert choose([chair(1)], work) is None


def test_whoever_served_last_then_the_named_then_anybody() -> None:
    work = Work(1, 1, known=2, named=frozenset({3}))
    assert choose([chair(1), chair(2, 5), chair(3)], work) == 2
    assert choose([chair(1), chair(2, online=False), chair(3, 5)], work) == 3
    assert choose([chair(1), chair(2, online=False), chair(3, online=False)], work) == 1
    assert choose([chair(1), chair(2)], replace(work, refused=frozenset({2}))) == 1


def test_each_kind_has_its_room_and_all_together_have_theirs() -> None:
    busy = chair(1, 20)
    assert not has_room(busy, TICKET)
    assert has_room(busy, CHAT)
    assert not has_room(replace(busy, in_all=20), CHAT)
    assert not has_room(replace(busy, held={CHAT: 3}), CHAT)
    assert has_room(replace(busy, held={CHAT: 3}), CALL)


def test_talks_come_before_tickets_and_the_longer_wait_lowers_what_is_asked() -> None:
    hour = NOW - dt.timedelta(hours=1)
    chat, ticket = Work(2, 1, kind=CHAT, lane=9), Work(1, 1, lane=0)
    assert [work.key for work in in_turn([ticket, chat], NOW, None)] == [2, 1]
    expert = Work(1, 1, "hardware", level=3, lane=5, since=NOW - M)
    assert aged(expert, NOW, M) == replace(expert, level=2, lane=4)
    assert aged(replace(expert, since=hour), NOW, M).level == 1
    assert aged(replace(expert, since=hour), NOW, None).level == 3


def test_the_nearest_skill_in_the_problems_path() -> None:
    assert skill_of("hardware/screen", SKILLS) == "hardware"
    assert skill_of("hardware/software", SKILLS) == "software"
    assert skill_of("other/x", SKILLS) == ""


T = Handling(300.0)
LANES = (Lane(0, tier="vip", problem="complaint", level=3), Lane(1, tier="vip"), Lane(3, problem="hardware"))


@pytest.mark.parametrize(
    ("tier", "path", "expected"),
    [
        ("vip", ("complaint", "complaint-delay"), LANES[0]),
        ("vip", ("hardware",), LANES[1]),
        ("normal", ("hardware", "hardware-screen"), LANES[2]),
        ("normal", ("usage",), PLAIN),
        ("normal", (), PLAIN),
    ],
)
def test_the_first_row_that_fits_says_the_lane(tier: str, path: tuple[str, ...], expected: Lane) -> None:
    assert lane_of(LANES, tier, path) == expected


@pytest.mark.parametrize(("team", "minutes", "to"), [(1, 4, None), (1, 5, 2), (1, 50, 2), (2, 50, None)])
def test_who_waits_too_long_goes_to_another_team(team: int, minutes: int, to: int | None) -> None:
    assert overflowing([Overflow(1, 2, 5)], team, dt.timedelta(minutes=minutes)) == to


@pytest.mark.parametrize(
    ("place", "free", "slots", "handling", "expected"),
    [
        (1, 0, 0, T, None),  # nobody is there
        (1, 1, 6, None, 0),
        (1, 0, 6, None, None),  # nobody knows how long a talk takes
        (1, 0, 6, T, 50),
        (3, 0, 6, T, 150),
        (3, 2, 6, T, 50),
        (1, 0, 6, Handling(300.0, 0.0), 25),  # talks all alike: half of each is over
    ],
)
def test_the_wait_expected(place: int, free: int, slots: int, handling: Handling | None, expected: int | None) -> None:
    assert expected_wait(place, free=free, slots=slots, handling=handling) == expected


def test_a_few_talks_say_nothing_and_very_uneven_ones_no_more_than_uneven_ones() -> None:
    assert handling_of(300.0, 10.0, 4) is None
    assert handling_of(None, None, 0) is None
    assert handling_of(300.0, 150.0, 5) == Handling(300.0, 0.25)
    assert handling_of(300.0, 900.0, 50) == Handling(300.0, 1.0)
