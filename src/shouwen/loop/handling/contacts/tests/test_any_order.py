"""Whatever is done to talks in whatever order, nobody's count of talks drifts from the talks that they have."""

import datetime as dt
from collections import Counter
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.models import Presence
from shouwen.loop.handling.contacts import actions
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.tests.factory import VISITOR, house, someone, waiting

pytestmark = pytest.mark.django_db
PEOPLE: Final = ("agent", "agent2", "supervisor")
VERBS: Final = (
    *("offer", "accept", "decline", "lapse", "transfer", "hand", "take_over", "end", "leave", "summarise"),
    *("abandon", "idle", "overflow", "go"),
)


def do(verb: str, contact: int, by: Any, now: dt.datetime) -> None:
    match verb:
        case "offer":
            actions.offer_many([(contact, by.id, now + dt.timedelta(seconds=30))])
        case "accept" | "take_over" | "end":
            getattr(actions, verb)(contact, by=by)
        case "decline":
            actions.decline(contact, reason="busy", by=by)
        case "lapse":
            actions.lapse(now + dt.timedelta(seconds=31))
        case "transfer":
            actions.transfer(contact, team="tech-support", reason="skill", by=by, note="试过")
        case "hand":
            actions.transfer(contact, person_id=by.id, reason="load", by=by)
        case "leave":
            actions.end(contact, by=VISITOR, outcome="message")
        case "summarise":
            actions.summarise(contact, problem="", result="solved", note="", by=by)
        case "abandon":
            actions.abandon(now + dt.timedelta(minutes=4))
        case "idle":
            actions.idle(now + dt.timedelta(hours=1))
        case "go":
            actions.release(by.id, by=SYSTEM)
        case "overflow":
            actions.overflow_many({contact: "tech-support"}, by=SYSTEM)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 1), st.sampled_from(PEOPLE)), max_size=25))
def test_counts_of_talks_are_those_of_the_talks_held(steps: list[tuple[str, int, str]]) -> None:
    house()
    talks = [waiting(phone=f"+861390000{number:04}", client_key=str(number)).pk for number in range(2)]
    before = dict(Presence.objects.values_list("person_id", "chats"))
    elsewhere = Counter(_held(exclude=talks))
    people = {name: someone(name) for name in PEOPLE}
    for verb, which, name in steps:
        try:
            do(verb, talks[which], people[name], clock.now())
        except ShouwenError:
            continue
        held = Counter(_held(exclude=()))
        chats = dict(Presence.objects.values_list("person_id", "chats"))
        assert {one: chats[one] - before[one] for one in chats} == {one: held[one] - elsewhere[one] for one in chats}


def _held(exclude: Any) -> list[int]:
    rows = Contact.objects.exclude(pk__in=exclude).filter(state__in=("offered", "active", "wrap_up"))
    return [holder or offered for holder, offered in rows.values_list("holder_id", "offered_to_id")]
