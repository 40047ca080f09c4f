import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.handling.routing.rules import Chair, Needs, choose, deal, may_take, skill_of

NOW = dt.datetime(2026, 3, 2, tzinfo=dt.UTC)
SKILLS = ("hardware", "software", "usage")
CHAIRS = st.lists(
    st.builds(
        Chair,
        person=st.integers(1, 8),
        teams=st.frozensets(st.integers(1, 3)),
        skills=st.dictionaries(st.sampled_from(SKILLS), st.integers(1, 3)).map(lambda held: tuple(held.items())),
        online=st.booleans(),
        load=st.integers(0, 4),
        idle_since=st.integers(0, 5).map(lambda hours: NOW - dt.timedelta(hours=hours)),
        capacity=st.integers(0, 4),
    ),
    max_size=6,
    unique_by=lambda chair: chair.person,
)
NEEDS = st.lists(
    st.builds(
        Needs,
        ticket=st.integers(1, 99),
        team=st.integers(1, 3),
        skill=st.sampled_from(("", *SKILLS)),
        known=st.none() | st.integers(1, 8),
    ),
    max_size=12,
    unique_by=lambda needs: needs.ticket,
)


@given(CHAIRS, NEEDS)
def test_nobody_unskilled_absent_or_full_is_given_anything(chairs: list[Chair], waiting: list[Needs]) -> None:
    given_ = deal(chairs, waiting, NOW)
    by_person, by_ticket = {chair.person: chair for chair in chairs}, {needs.ticket: needs for needs in waiting}
    assert len({ticket for ticket, _ in given_}) == len(given_)
    for ticket, person in given_:
        chair, needs = by_person[person], by_ticket[ticket]
        assert chair.online
        assert needs.team in chair.teams
        assert not needs.skill or chair.level(needs.skill)
        assert chair.load + sum(other == person for _, other in given_) <= chair.capacity


@given(CHAIRS, NEEDS)
def test_no_ticket_waits_for_a_person_who_could_take_it(chairs: list[Chair], waiting: list[Needs]) -> None:
    given_ = dict(deal(chairs, waiting, NOW))
    left = {chair.person: chair.capacity - chair.load for chair in chairs}
    for person in given_.values():
        left[person] -= 1
    for needs in waiting:
        if needs.ticket not in given_:
            assert not any(may_take(chair, needs) and left[chair.person] > 0 for chair in chairs)


@given(CHAIRS, NEEDS)
def test_the_same_seats_give_the_same_answer_in_any_order(chairs: list[Chair], waiting: list[Needs]) -> None:
    assert deal(chairs, waiting, NOW) == deal(chairs[::-1], waiting, NOW)


def chair(person: int, **more: object) -> Chair:
    return Chair(**{"person": person, "teams": frozenset({1}), "skills": (), "online": True, "load": 0, **more})  # type: ignore[arg-type]


def test_the_least_loaded_then_the_best_then_the_longest_idle() -> None:
    needs = Needs(1, 1, "hardware")
    skilled = (("hardware", 2),)
    assert choose([chair(1, load=2, skills=skilled), chair(2, load=1, skills=skilled)], needs) == 2
    assert choose([chair(1, skills=skilled), chair(2, skills=(("hardware", 3),))], needs) == 2
    idle = NOW - dt.timedelta(hours=1)
    assert choose([chair(1, skills=skilled, idle_since=NOW), chair(2, skills=skilled, idle_since=idle)], needs) == 2
    assert choose([chair(2, skills=skilled), chair(1, skills=skilled)], needs) == 1
    assert choose([chair(1)], needs) is None


def test_the_first_owner_is_preferred_if_able() -> None:
    needs = Needs(1, 1, known=2)
    assert choose([chair(1), chair(2, load=5)], needs) == 2
    assert choose([chair(1), chair(2, online=False)], needs) == 1


def test_the_nearest_skill_in_the_problems_path() -> None:
    assert skill_of("hardware/screen", SKILLS) == "hardware"
    assert skill_of("hardware/software", SKILLS) == "software"
    assert skill_of("other/x", SKILLS) == ""
