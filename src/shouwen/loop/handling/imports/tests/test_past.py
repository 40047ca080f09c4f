import datetime as dt

import pytest
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.testing import settle
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.conversations.models import Conversation, Message
from shouwen.loop.handling.imports.actions.recalling import Past, Recalled, forget_tickets, recall_tickets, write_down
from shouwen.loop.handling.tickets.actions.happening import happen
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.rules.request import Request, placed
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.handling.timers.models import WaitingTimer
from shouwen.loop.standards.rules.happenings import Assigned, Opened

pytestmark = pytest.mark.django_db
BY = Principal("import", 7)
NOW = "2026-03-02 09:00"
OPENED = dt.datetime(2025, 5, 1, 8, tzinfo=dt.UTC)


def past(number: int = 1, *, problem: str = "hardware", **dates: dt.timedelta) -> Past:
    values = {**placed(reference(), "problem", problem), "channel": "import"}
    request = Request(
        "开不了机", "按下电源键没有反应", Clean(f"客户{number}", f"+86138{number:08}"), "import", Opened(values)
    )
    moments = {name: OPENED + after for name, after in dates.items()}
    answer = {"answer": "已寄出新电源", "answerer": "旧系统"} if "answered_at" in dates else {}
    return Past(request, OPENED, **moments, **answer)  # type: ignore[arg-type]


def recalled(*pasts: Past) -> list[Ticket]:
    with clock.at(NOW) as now:
        memory = recall_tickets(pasts, by=BY, now=now)
        write_down(memory)
    found = memory.places
    made = [each for each in found if isinstance(each, Recalled)]
    assert len(made) == len(pasts), found
    return [Ticket.objects.get(pk=each.ticket_id) for each in made]


def kinds(ticket: Ticket) -> list[str]:
    return list(Event.objects.filter(ticket_id=ticket.pk).order_by("id").values_list("kind", flat=True))


def test_a_closed_ticket_comes_with_its_moments_and_nothing_waits_for_it() -> None:
    house()
    day = dt.timedelta(days=1)
    (ticket,) = recalled(past(answered_at=day / 24, solved_at=3 * day, closed_at=4 * day))
    assert (ticket.status, ticket.opened_at, ticket.first_response_at) == ("closed", OPENED, OPENED + day / 24)
    assert (ticket.solved_at, ticket.closed_at) == (OPENED + 3 * day, OPENED + 4 * day)
    assert ticket.number.startswith("T250501")
    assert not WaitingTimer.objects.exists()
    assert {row.origin for row in Event.objects.filter(ticket_id=ticket.pk)} == {"import"}
    assert {row.at for row in Event.objects.filter(ticket_id=ticket.pk, kind="TicketSolved")} == {OPENED + 3 * day}
    clocks = Event.objects.filter(ticket_id=ticket.pk, kind__startswith="Clock").values_list("kind", "data__clock")
    assert set(clocks) - {("ClockBreached", "completion")} == {
        ("ClockMet", "first_response"),
        ("ClockMet", "completion"),
    }
    assert "DutyRaised" not in kinds(ticket)
    talk = list(Message.objects.filter(conversation_id=ticket.conversation_id).order_by("id"))
    said = [(message.text, message.author_name) for message in talk]
    assert said == [("按下电源键没有反应", "客户1"), ("已寄出新电源", "旧系统")]


def test_what_the_other_system_did_not_know_is_not_held_against_anybody() -> None:
    house()
    (ticket,) = recalled(past(solved_at=dt.timedelta(days=3)))
    assert (ticket.status, ticket.closed_at) == ("closed", ticket.solved_at)
    clocks = set(Event.objects.filter(ticket_id=ticket.pk).values_list("data__clock", flat=True)) - {None}
    assert clocks == {"completion"}
    assert ticket.case["clocks"].keys() == {"completion"}


def test_nobody_reacts() -> None:
    house()
    with clock.at(NOW):
        settle()
    before = Event.objects.count()
    tickets = recalled(past(1, solved_at=dt.timedelta(days=1)), past(2))
    written = Event.objects.count()
    with clock.at(NOW):
        settle()
    assert Event.objects.count() == written > before
    assert {ticket.holder_id for ticket in Ticket.objects.all()} == {None}
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from procrastinate_jobs")
        assert cursor.fetchone() == (0,)
    assert tickets[1].status == "new"


def test_an_open_ticket_is_overdue_without_alarm_and_its_clocks_go_on() -> None:
    house()
    (ticket,) = recalled(past())
    with clock.at(NOW) as now:
        assert not WaitingTimer.objects.filter(due__lte=now).exists()
    assert "ClockBreached" in kinds(ticket)
    assert ticket.case["clocks"]["first_response"]["state"] == "breached"


def test_a_mistaken_import_is_taken_out_but_for_what_somebody_works_on() -> None:
    house()
    kept, gone, closed = recalled(past(1), past(2), past(3, solved_at=dt.timedelta(days=1)))
    tech = someone("tech")
    with clock.at(NOW):
        happen(kept.pk, Assigned(person=tech.id), by=tech)
        assert forget_tickets([kept.pk, gone.pk, closed.pk], by=BY) == [gone.pk, closed.pk]
        settle()
    assert list(Ticket.objects.values_list("pk", flat=True)) == [kept.pk]
    assert Conversation.objects.count() == 1
    assert not WaitingTimer.objects.exclude(ticket_id=kept.pk).exists()
    assert kinds(closed)[-1] == "TicketVoided"
    assert forget_tickets([gone.pk], by=SYSTEM) == []
