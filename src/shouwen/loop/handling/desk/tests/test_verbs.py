import datetime as dt
from collections.abc import Callable

import pytest
from django.db import transaction

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.actions.presence import set_presence
from shouwen.loop.handling.conversations.models import Message
from shouwen.loop.handling.desk.actions import assigning, verbs
from shouwen.loop.handling.desk.errors import CannotHold, NotNow
from shouwen.loop.handling.desk.rules import VERBS
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.events import ClockBreached, ClockMet
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, history
from shouwen.loop.handling.tickets.rules.status import ALL
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.happenings import FollowedUp
from shouwen.loop.standards.rules.stepper import replay

NEXT_YEAR = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
ACTS: dict[str, Callable[[int, Principal], object]] = {
    "accept": lambda ticket, by: verbs.accept(ticket, by=by),
    "reply": lambda ticket, by: verbs.reply(ticket, text="您好", by=by),
    "note": lambda ticket, by: verbs.note(ticket, text="已查", by=by),
    "promise": lambda ticket, by: verbs.promise(ticket, until=clock.now() + dt.timedelta(hours=1), by=by),
    "plan": lambda ticket, by: verbs.plan(ticket, text="换电源", by=by),
    "wait": lambda ticket, by: verbs.wait(ticket, reason="parts", by=by, text="电源"),
    "resume": lambda ticket, by: verbs.resume(ticket, by=by),
    "urge": lambda ticket, by: verbs.urge(ticket, by=by),
    "extend": lambda ticket, by: verbs.extend(ticket, clock="completion", until=NEXT_YEAR, reason="等件", by=by),
    "solve": lambda ticket, by: verbs.solve(ticket, way="spare", by=by, text="已换好"),
    "reopen": lambda ticket, by: verbs.reopen(ticket, reason="又坏了", by=by),
    "close": lambda ticket, by: verbs.close(ticket, reason="客户确认", by=by),
    "void": lambda ticket, by: verbs.void(ticket, reason="重复", by=by),
    "assign": lambda ticket, by: assigning.assign(ticket, team="rnd", reason="软件问题", by=by),
    "reclassify": lambda ticket, by: assigning.reclassify(ticket, problem="software", by=by),
}
PATHS: dict[str, tuple[str, ...]] = {
    "new": (),
    "assigned": ("give",),
    "open": ("accept", "plan"),
    "waiting": ("accept", "plan", "wait"),
    "follow_up": ("accept", "plan", "solve"),
    "closed": ("accept", "plan", "solve", "close"),
    "void": ("void",),
}


def brought_to(status: str) -> tuple[int, Principal]:
    """A hardware ticket of this status, and who serves it."""
    house()
    tech, ticket = someone("tech"), opened("hardware").ticket_id
    for verb in PATHS[status]:
        if verb == "give":
            assigning.assign_many([(ticket, tech.id or 0)])
        else:
            ACTS[verb](ticket, tech)
    assert Ticket.objects.get(pk=ticket).status == status
    return ticket, tech


def replayed(ticket: int) -> None:
    found = card(ticket)
    assert found is not None
    assert replay(process_of(found.version_id), history(ticket)) == found.case


@pytest.mark.django_db
@pytest.mark.parametrize("status", PATHS)
def test_each_verb_works_in_just_the_statuses_that_know_it(status: str) -> None:
    ticket, tech = brought_to(status)
    before = Ticket.objects.values().get(pk=ticket)
    for verb, act in ACTS.items():
        undone = transaction.savepoint()
        if status in VERBS[verb]:
            act(ticket, tech)
        else:
            with pytest.raises(NotNow):
                act(ticket, tech)
            assert Ticket.objects.values().get(pk=ticket) == before
        replayed(ticket)
        transaction.savepoint_rollback(undone)


def test_every_verb_and_status_is_tried() -> None:
    assert set(ACTS) == set(VERBS)
    assert {*PATHS, "solved"} == set(ALL)  # solved is passed through: the built-in standard follows up


@pytest.mark.django_db
def test_replying_takes_a_ticket_that_nobody_holds_and_meets_the_first_response() -> None:
    house()
    tech, answer = someone("tech"), opened("hardware")
    verbs.reply(answer.ticket_id, text="您好,我来处理。", by=tech)
    ticket = Ticket.objects.get(pk=answer.ticket_id)
    assert (ticket.status, ticket.holder_id, ticket.first_owner_id) == ("open", tech.id, tech.id)
    assert ticket.first_response_at is not None
    met = facts_of(answer.ticket_id, ClockMet)
    assert [(each.clock, each.in_time) for each in met] == [("registration", True), ("first_response", True)]
    said = Message.objects.filter(conversation_id=ticket.conversation_id).order_by("id").last()
    assert said is not None
    assert (said.author, said.author_name) == (f"person:{tech.id}", "赵磊")


@pytest.mark.django_db
def test_a_repeated_client_key_is_one_message_and_one_happening() -> None:
    ticket, tech = brought_to("open")
    before = len(history(ticket))
    first = verbs.reply(ticket, text="在路上了", by=tech, client_key="c1")
    again = verbs.reply(ticket, text="在路上了", by=tech, client_key="c1")
    assert (first.id, first.fresh, again.id, again.fresh) == (first.id, True, first.id, False)
    assert len(history(ticket)) == before + 1
    for _ in range(2):  # a promise on the phone leaves no words
        verbs.promise(ticket, until=clock.now() + dt.timedelta(hours=1), by=tech, client_key="c2")
    assert len(history(ticket)) == before + 2


@pytest.mark.django_db
def test_the_first_owner_stays_whoever_works_on_it() -> None:
    ticket, tech = brought_to("open")
    assigning.assign(ticket, team="rnd", person_id=someone("rd").id, reason="是固件问题", by=someone("manager"))
    found = Ticket.objects.get(pk=ticket)
    assert (found.holder_id, found.first_owner_id, found.status) == (someone("rd").id, tech.id, "assigned")
    assigning.assign(ticket, team="service", reason="", by=someone("manager"))
    found = Ticket.objects.get(pk=ticket)
    assert (found.holder_id, found.first_owner_id, found.status) == (None, tech.id, "new")
    replayed(ticket)


@pytest.mark.django_db
def test_only_members_of_the_team_can_hold_it() -> None:
    house()
    ticket = opened("hardware").ticket_id
    with pytest.raises(CannotHold):
        assigning.assign(ticket, person_id=someone("agent").id, reason="", by=someone("manager"))
    with pytest.raises(CannotHold):
        assigning.assign(ticket, person_id=10**9, reason="", by=someone("manager"))


@pytest.mark.django_db
def test_what_customers_write_counts_as_unread_until_somebody_answers() -> None:
    ticket, tech = brought_to("open")
    customer = Principal("customer", Ticket.objects.get(pk=ticket).customer_id)
    verbs.customer_writes(ticket, text="还是不行", by=customer)
    verbs.customer_writes(ticket, text="请快一点", by=customer)
    assert Ticket.objects.get(pk=ticket).unread == 2
    verbs.reply(ticket, text="马上", by=tech)
    assert Ticket.objects.get(pk=ticket).unread == 0


@pytest.mark.django_db
def test_the_customers_answer_ends_waiting_and_paused_time_does_not_count() -> None:
    with clock.at("2026-03-02 09:00"):
        ticket, tech = brought_to("open")
        due = Ticket.objects.get(pk=ticket).due_at
    with clock.at("2026-03-02 10:00"):
        verbs.wait(ticket, reason="customer", by=tech)
    with clock.at("2026-03-04 10:00"):
        customer = Principal("customer", Ticket.objects.get(pk=ticket).customer_id)
        verbs.customer_writes(ticket, text="型号是 XP-200", by=customer)
    found = Ticket.objects.get(pk=ticket)
    assert (found.status, found.due_at) == ("open", due + dt.timedelta(days=2))
    replayed(ticket)


@pytest.mark.django_db
def test_urging_raises_the_level_once_and_counts_always() -> None:
    house()
    with clock.at("2026-03-02 09:00"):
        answer = opened("hardware")
    customer = Principal("customer", answer.customer_id)
    with clock.at("2026-03-02 10:00"):
        verbs.urge(answer.ticket_id, by=customer)
        verbs.urge(answer.ticket_id, by=customer)
    found = Ticket.objects.get(pk=answer.ticket_id)
    assert (found.level, found.urges) == ("high", 2)
    assert answer.promised_first_response_at is not None
    assert found.due_at < answer.promised_first_response_at


@pytest.mark.django_db
def test_a_clock_that_runs_out_is_breached_at_its_moment_even_if_noticed_late() -> None:
    house()
    set_presence(someone("tech").id or 0, "offline", by=someone("tech"))
    with clock.at("2026-03-02 09:00"):
        answer = opened("hardware")
        settle()
    settle("2026-03-04 12:00")
    breached = facts_of(answer.ticket_id, ClockBreached)
    first = next(each for each in breached if each.clock == "first_response")
    assert answer.promised_first_response_at is not None
    assert dt.datetime.fromisoformat(first.due) == answer.promised_first_response_at
    assert first.late_seconds == 27 * 3600
    replayed(answer.ticket_id)
    settle("2026-03-04 12:00")
    assert len(facts_of(answer.ticket_id, ClockBreached)) == len(breached)


@pytest.mark.django_db
def test_a_solved_ticket_is_closed_by_a_satisfied_follow_up() -> None:
    ticket, tech = brought_to("follow_up")
    found = Ticket.objects.get(pk=ticket)
    assert found.solved_at is not None
    verbs.run([Turn(ticket, FollowedUp("satisfied"))], by=tech)
    found = Ticket.objects.get(pk=ticket)
    assert (found.status, found.closed_at is not None) == ("closed", True)
    verbs.reopen(ticket, reason="又坏了", by=Principal("customer", found.customer_id))
    found = Ticket.objects.get(pk=ticket)
    assert (found.reopens, found.solved_at, found.closed_at, found.holder_id) == (1, None, None, tech.id)
    replayed(ticket)


@pytest.mark.django_db
def test_words_that_no_text_can_hold_are_refused_and_nothing_changes() -> None:
    ticket, tech = brought_to("open")
    before = Ticket.objects.values().get(pk=ticket), Message.objects.count()
    for words in ("半\0个", "x" * 100_001, "  \n "):
        with pytest.raises(ShouwenError):
            verbs.reply(ticket, text=words, by=tech)
    assert (Ticket.objects.values().get(pk=ticket), Message.objects.count()) == before


@pytest.mark.django_db
def test_a_level_that_the_standard_does_not_know_is_refused() -> None:
    house()
    ticket = opened("hardware")
    with pytest.raises(UnknownCode):
        assigning.reclassify(ticket.ticket_id, level="nothing", by=someone("tech"))
    assert Ticket.objects.get(pk=ticket.ticket_id).level == "normal"
    assigning.reclassify(ticket.ticket_id, level="urgent", by=someone("tech"))
    assert Ticket.objects.get(pk=ticket.ticket_id).level == "urgent"
