"""A ticket that was over in another system is played with fewer clocks; what is told of it is the same."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.imports.rules.history import over
from shouwen.loop.handling.tickets.actions.playing import play
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.events import CheckFailed, DutyRaised
from shouwen.loop.handling.tickets.rules.standing import Places, Standing, blank
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.words import COMPLETION, FIRST_RESPONSE
from shouwen.loop.standards.tests.factory import BUILT_IN, CALENDARS, PROCESS, START, changed, hours

NAME = {"zh": "词", "en": "words"}
NOWHERE = Places({}, {}, {}, {})
VALUES = st.fixed_dictionaries(
    {"channel": st.just("import"), "tier": st.sampled_from(["standard", "gold"])},
    optional={
        "problem": st.sampled_from(["hardware", "software", "usage", "complaint"]),
        "level": st.sampled_from(["urgent", "high", "normal", "low"]),
    },
)
GAPS = st.floats(0, 200).map(hours)
Told = list[tuple[Fact, dt.datetime | None]]


def played(
    process: Process, values: dict[str, h.Value], gaps: list[dt.timedelta], *, answered: bool
) -> tuple[Standing, Told]:
    """How the ticket stands in the end, and what the log is told."""
    ticket = blank(
        id=1, number="T1", customer_id=1, conversation_id=1, version_id=1, opened_at=START, tier=str(values["tier"])
    )
    happenings: list[h.Happening] = [
        h.Opened(values),
        *([h.Replied()] if answered else []),
        h.Solved(),
        h.Closed("import"),
    ]
    told: Told = []
    at = START
    for happening, gap in zip(happenings, gaps, strict=False):
        at += gap
        outcome = play(ticket, Turn(1, happening), process, NOWHERE, by=SYSTEM, now=at)
        assert not outcome.step.refused
        told += [(note.fact, note.at) for note in outcome.facts]
        ticket = outcome.after
    return ticket, told


def about(fact: Fact) -> str:
    """The clock that a fact is about."""
    return fact.about if isinstance(fact, CheckFailed) else getattr(fact, "clock", "")


@given(VALUES, st.lists(GAPS, min_size=4, max_size=4), st.booleans())
def test_fewer_clocks_change_nothing_else(values: dict[str, h.Value], gaps: list[dt.timedelta], answered: bool) -> None:
    known = {COMPLETION, FIRST_RESPONSE} if answered else {COMPLETION}
    whole, told = played(PROCESS, values, gaps, answered=answered)
    short, told_shortly = played(over(PROCESS, known), values, gaps, answered=answered)
    assert [each for each in told_shortly if not isinstance(each[0], DutyRaised)] == [
        each for each in told if not isinstance(each[0], DutyRaised) and about(each[0]) in {*known, ""}
    ]
    clocks = {name: clock for name, clock in whole.case.clocks.items() if name in known}
    assert short == msgspec.structs.replace(whole, case=msgspec.structs.replace(whole.case, clocks=clocks))


def test_what_the_other_system_never_asked_for_refuses_nothing() -> None:
    plain = msgspec.to_builtins(BUILT_IN)
    asks = {
        "form": [{"field": "cause", "required": True}],
        "approvals": [{"code": "refund", "name": NAME, "by": {"role": "manager"}}],
        "does": [{"kind": "task", "code": "part", "name": NAME, "to": {"team": "rnd"}, "within": "1h", "must": True}],
    }
    nodes = [{**node, **asks} if node["kind"] == "task" else node for node in plain["nodes"]]
    document = changed(nodes=nodes, fields={"cause": {"type": "text", "name": NAME}})
    with pytest.raises(AssertionError):
        played(compile(document, CALENDARS), {"tier": "standard"}, [hours(1)] * 3, answered=False)
    ticket, _ = played(over(compile(document, CALENDARS), set()), {"tier": "standard"}, [hours(1)] * 3, answered=False)
    assert (ticket.status, ticket.case.clocks) == ("closed", {})
