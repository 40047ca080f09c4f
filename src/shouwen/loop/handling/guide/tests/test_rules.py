"""Owners, scripts and the ways on, without a database."""

import datetime as dt
import pathlib
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.staff.rules.crew import Crew, Member
from shouwen.loop.handling.guide.rules import asking, owners
from shouwen.loop.handling.guide.rules.owners import (
    At,
    answering,
    may_finish,
    may_say,
    meant_by,
    named_of,
    people,
)
from shouwen.loop.handling.guide.rules.scripts import fill
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Owner
from shouwen.loop.standards.rules.naming import Naming
from shouwen.loop.standards.rules.process import compile
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.rules.words import ACTIVE
from shouwen.loop.standards.tests.factory import CALENDARS, START

TECH, RND = 1, 2
TEAMS = {"tech-support": TECH, "rnd": RND}
HOLDER, FIRST, MANAGER, ENGINEER = 10, 11, 12, 13
CREW = Crew(
    (
        Member(HOLDER, frozenset({"tech"}), frozenset({TECH}), frozenset({"hardware"})),
        Member(FIRST, frozenset({"agent"}), frozenset(), frozenset()),
        Member(MANAGER, frozenset({"manager"}), frozenset(), frozenset({"hardware"})),
        Member(ENGINEER, frozenset({"rd"}), frozenset({RND}), frozenset()),
    ),
    {TECH: (MANAGER,)},
)
HERE = At(TECH, HOLDER, FIRST)


@pytest.mark.parametrize(
    ("owner", "meant"),
    [
        (Owner(role="manager"), {MANAGER}),
        (Owner(role="director"), set()),
        (Owner(team="rnd"), {ENGINEER}),
        (Owner(team="no-such"), set()),
        (Owner(skill="hardware"), {HOLDER, MANAGER}),
        (Owner(who="holder"), {HOLDER}),
        (Owner(who="first_owner"), {FIRST}),
        (Owner(who="team"), {HOLDER}),
        (Owner(who="manager"), {MANAGER}),
    ],
)
def test_whom_an_owner_means(owner: Owner, meant: set[int]) -> None:
    assert people(owner, HERE, CREW, TEAMS) == meant


@pytest.mark.parametrize(
    ("person", "owner", "asker", "why"),
    [
        (MANAGER, Owner(role="manager"), HOLDER, ""),
        (MANAGER, Owner(role="manager"), None, "not_asked"),
        (MANAGER, Owner(role="manager"), MANAGER, "own"),
        (ENGINEER, Owner(role="manager"), HOLDER, "not_owner"),
        (HOLDER, Owner(skill="hardware"), MANAGER, ""),
        (HOLDER, Owner(who="holder"), HOLDER, "own"),
    ],
)
def test_who_may_say_yes(person: int, owner: Owner, asker: int | None, why: str) -> None:
    named = named_of(owner, TEAMS, HERE.team)
    meant, answer = meant_by(named, HERE, CREW), answering(named, HERE, CREW, asker=asker)
    assert may_say(person, answer, asked=asker is not None, asker=asker, named=meant) == why


SECOND, DIRECTOR = 14, 15


@pytest.mark.parametrize(
    ("owner", "asker", "more", "heads", "answer"),
    [
        (Owner(who="holder"), HOLDER, (), (MANAGER,), {MANAGER}),  # nobody but the manager is left
        (Owner(who="first_owner"), FIRST, (), (MANAGER,), {MANAGER}),
        (Owner(who="holder"), MANAGER, (), (MANAGER,), {HOLDER}),
        (Owner(role="manager"), MANAGER, (), (MANAGER, DIRECTOR), {DIRECTOR}),  # who is above
        (Owner(role="manager"), MANAGER, ("manager",), (MANAGER, DIRECTOR), {SECOND}),  # others of the role
        (Owner(role="manager"), MANAGER, (), (MANAGER,), {MANAGER}),  # nobody at all: it says whom it waits for
        (Owner(role="director"), HOLDER, (), (MANAGER, DIRECTOR), {DIRECTOR}),
        (Owner(role="director"), DIRECTOR, (), (MANAGER, DIRECTOR), {MANAGER}),
        (Owner(role="interface"), HOLDER, (), (MANAGER,), {MANAGER}),  # nobody has the role
        (Owner(team="rnd"), ENGINEER, (), (MANAGER,), {MANAGER}),
        (Owner(skill="hardware"), HOLDER, (), (MANAGER,), {MANAGER}),
    ],
)
def test_an_approval_that_only_its_asker_could_give_falls_to_others(
    owner: Owner, asker: int, more: tuple[str, ...], heads: tuple[int, ...], answer: set[int]
) -> None:
    others = (Member(SECOND, frozenset(more), frozenset(), frozenset()),) if more else ()
    director = (Member(DIRECTOR, frozenset({"director"}), frozenset(), frozenset()),) if DIRECTOR in heads else ()
    crew = Crew((*CREW.members, *others, *director), {TECH: heads, RND: heads})
    assert answering(named_of(owner, TEAMS, HERE.team), HERE, crew, asker=asker) == answer


@pytest.mark.parametrize(
    ("who", "at", "meant"),
    [
        ("first_owner", At(TECH, HOLDER, None), {HOLDER}),  # there is none yet
        ("first_owner", At(TECH, HOLDER, 99), {HOLDER}),  # they left
        ("first_owner", At(TECH, None, None), {HOLDER, SECOND}),  # nobody holds it: its team
        ("holder", At(TECH, None, FIRST), {HOLDER, SECOND}),
        ("holder", At(TECH, 99, FIRST), {HOLDER, SECOND}),
        ("holder", At(None, None, None), set()),
    ],
)
def test_who_is_not_there_is_stood_in_for(who: Literal["holder", "first_owner"], at: At, meant: set[int]) -> None:
    mate = Member(SECOND, frozenset({"tech"}), frozenset({TECH}), frozenset())
    assert people(Owner(who=who), at, Crew((*CREW.members, mate), {}), TEAMS) == meant


@given(
    st.sampled_from(["holder", "first_owner", "team", "manager"]),
    st.builds(At, *[st.sampled_from([None, HOLDER, FIRST, MANAGER, 99])] * 3),
    st.sampled_from([None, HOLDER, FIRST, MANAGER]),
)
def test_whoever_else_is_there_answers(who: Literal["holder", "first_owner"], at: At, asker: int | None) -> None:
    at = at._replace(team=TECH)
    answer = answering(named_of(Owner(who=who), TEAMS, TECH), at, CREW, asker=asker)
    assert answer <= {each.id for each in CREW.members}
    assert asker not in answer or answer == {asker} == {MANAGER}


def test_a_task_is_finished_by_its_people_or_by_the_holders_manager() -> None:
    named = people(Owner(team="rnd"), HERE, CREW, TEAMS)
    assert [who for who in (HOLDER, FIRST, MANAGER, ENGINEER) if may_finish(who, HERE, named, CREW)] == [
        MANAGER,
        ENGINEER,
    ]


def test_owners_in_words() -> None:
    said = [owners.said(each, {"rnd": ("研发组", "R&D")}, {"hardware": ("硬件", "hardware")}) for each in OWNERS]
    assert said == [
        ("售后经理", "After-sales manager"),
        ("研发组", "R&D"),
        ("会硬件的人", "people skilled in hardware"),
    ]
    assert owners.said(None, {}, {}) == ("", "")


OWNERS = (Owner(role="manager"), Owner(team="rnd"), Owner(skill="hardware"))


def test_a_script_is_filled_and_what_is_left_is_named() -> None:
    said = fill("{customer}您好,{number}: {plan} {plan} {nobody}", {"customer": "{number}", "number": "T1", "plan": ""})
    assert said == ("{number}您好,T1: {plan} {plan} {nobody}", ("plan", "nobody"))


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_any_script_is_filled(text: str, values: dict[str, str]) -> None:
    said = fill(text, values)
    assert all(f"{{{name}}}" in said.text for name in said.left)
    assert said.text == text or values


PROCESS = compile(yaml.load((pathlib.Path(__file__).parent / "repair.yaml").read_text("utf-8")), CALENDARS)
HAPPENINGS = st.one_of(
    st.builds(h.Filled, st.dictionaries(st.sampled_from(["warranty", "address"]), st.booleans())),
    st.builds(h.Filled, st.fixed_dictionaries({"quote": st.integers(0, 2000)})),
    st.builds(h.Done, st.sampled_from(["repair", "refuse", "ready"])),
    st.builds(h.Approved, st.just("costly"), st.booleans()),
    st.builds(h.TaskDone, st.just("parts")),
    st.builds(h.Waiting),
    st.builds(h.Resumed),
    st.builds(h.Solved),
)


@given(st.lists(HAPPENINGS, max_size=12))
def test_the_guide_promises_just_what_the_stepper_does(history: list[h.Happening]) -> None:
    case, now = step(PROCESS, None, h.Opened(), START).case, START
    for each in history:
        case, now = step(PROCESS, case, each, now).case, now + dt.timedelta(minutes=7)
    shown = asking.guide(PROCESS, case, naming=Naming(PROCESS.document, {}), person=None, now=now)
    for way in shown.ways:
        if way.kind == "done":
            assert (way.why is None) == (not step(PROCESS, case, h.Done(way.code), now).refused), way
        if way.kind == "solve":
            assert (way.why is None) == (not step(PROCESS, case, h.Solved(), now).refused)
    if case.status in ACTIVE:
        assert bool(shown.missing) == any(way.why and way.why.code != "way_closed" for way in shown.ways)
    else:
        assert not shown.ways and not shown.missing
