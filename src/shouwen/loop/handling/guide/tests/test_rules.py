"""Owners, scripts and the ways on, without a database."""

import datetime as dt
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.staff.rules.crew import Crew, Member
from shouwen.loop.handling.guide.rules import asking, owners
from shouwen.loop.handling.guide.rules.owners import At, may_finish, may_say, people
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
    assert may_say(person, people(owner, HERE, CREW, TEAMS), asked=asker is not None, asker=asker) == why


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
