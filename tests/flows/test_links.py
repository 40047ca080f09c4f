"""Tickets linked, merged and split, seen by staff and customers."""

import datetime as dt
import threading

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.files.access import readable
from shouwen.ground.base.files.actions import keep
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.desk.actions.assigning import assign
from shouwen.loop.handling.guide.tests.factory import page
from shouwen.loop.handling.links.actions.merging import hear, merge, unmerge
from shouwen.loop.handling.links.errors import CannotUnmerge, OtherCustomer
from shouwen.loop.handling.links.events import TicketsMerged
from shouwen.loop.handling.links.models import Merge
from shouwen.loop.handling.portal.access import follow_key
from shouwen.loop.handling.portal.tests.factory import Visitor
from shouwen.loop.handling.tickets.actions.answers import Opened
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.queries import card, history
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone
from shouwen.loop.handling.timers.models import WaitingTimer
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.stepper import replay


def pair(phone: str = "13800138000") -> tuple[Opened, Opened, Principal]:
    """Two open tickets, the second of the customer with this number, and the technician who serves them."""
    house()
    with clock.at("2026-03-02 09:00"):
        kept, gone = opened("hardware"), opened("hardware", subject="还是开不了机", phone=phone)
    return kept, gone, someone("tech")


@pytest.mark.django_db
def test_tickets_are_linked_and_unlinked_over_the_api() -> None:
    one, other, _ = pair()
    tech = page("tech")
    answer = tech.post(f"/tickets/{one.number}/links", {"kind": "parent", "other": other.number})
    assert [child["number"] for child in answer.json()["children"]] == [other.number], answer.content
    seen = tech.get(f"/tickets/{other.number}/links").json()
    assert (seen["parent"]["number"], seen["may"]) == (one.number, True)
    refused = tech.post(f"/tickets/{other.number}/links", {"kind": "parent", "other": one.number})
    assert (refused.status_code, refused.json()["detail"]["why"]) == (409, "is_child")
    tech.post(f"/tickets/{other.number}/links", {"kind": "duplicate", "other": one.number})
    assert tech.post(f"/tickets/{one.number}/unlink", {"kind": "parent", "other": other.number}).status_code == 200
    seen = tech.get(f"/tickets/{one.number}/links").json()
    assert (seen["children"], [each["kind"] for each in seen["linked"]]) == ([], ["duplicate"])


@pytest.mark.django_db
def test_who_cannot_change_both_links_nothing_and_sees_only_how_many() -> None:
    one, other, _ = pair()
    assign(other.ticket_id, team="rnd", reason="", by=SYSTEM)
    Ticket.objects.filter(pk=other.ticket_id).update(first_owner=None)
    asked = {"kind": "related", "other": other.number}
    assert page("tech").post(f"/tickets/{one.number}/links", asked).status_code == 404
    assert page("inspector").post(f"/tickets/{one.number}/links", asked).status_code == 403
    assert page("manager").post(f"/tickets/{one.number}/links", asked).status_code == 200
    seen = page("tech").get(f"/tickets/{one.number}/links").json()
    assert (seen["linked"], seen["hidden"]) == ([], 1)


@pytest.mark.django_db
def test_a_merged_ticket_is_void_and_its_talk_goes_on_in_the_kept_one() -> None:
    kept, gone, _ = pair()
    browser = page("tech")
    seen = browser.get(f"/tickets/{gone.number}/merge?into={kept.number}").json()
    assert (seen["same_customer"], seen["why"], seen["gone"]["messages"]) == (True, "", 1)
    answer = browser.post(f"/tickets/{gone.number}/merge", {"into": kept.number})
    assert [each["ticket"]["number"] for each in answer.json()["gone"]] == [gone.number], answer.content
    messages = browser.get(f"/tickets/{kept.number}/messages").json()["items"]
    assert [message["number"] for message in messages] == ["", gone.number]
    assert Ticket.objects.get(pk=gone.ticket_id).status == "void"
    assert [fact.kept for fact in facts_of(gone.ticket_id, TicketsMerged)] == [kept.number]
    again = browser.post(f"/tickets/{gone.number}/merge", {"into": kept.number})
    assert again.json()["detail"]["why"] == "gone_ended"


@pytest.mark.django_db
def test_what_was_promised_in_a_merged_ticket_is_promised_in_the_kept_one() -> None:
    kept, gone, tech = pair()
    with clock.at("2026-03-02 09:30") as now:
        verbs.promise(gone.ticket_id, until=now + dt.timedelta(hours=2), by=tech)
        merge(gone.ticket_id, kept.ticket_id, by=tech)
    found = card(kept.ticket_id)
    assert found is not None and found.case.clocks["promise"].due == now + dt.timedelta(hours=2)
    assert replay(process_of(found.version_id), history(kept.ticket_id)) == found.case


@pytest.mark.django_db
def test_a_merge_taken_back_leaves_the_ticket_as_if_nothing_had_been() -> None:
    kept, gone, tech = pair()
    with clock.at("2026-03-02 09:30"):
        verbs.accept(gone.ticket_id, by=tech)
        before = Ticket.objects.get(pk=gone.ticket_id)
        timers = list(WaitingTimer.objects.filter(ticket_id=gone.ticket_id).order_by("clock", "moment").values())
        merge(gone.ticket_id, kept.ticket_id, by=tech)
        assert not WaitingTimer.objects.filter(ticket_id=gone.ticket_id).exists()
        unmerge(gone.ticket_id, by=tech)
    after = Ticket.objects.get(pk=gone.ticket_id)
    for name in ("status", "node", "holder_id", "team_id", "due_at", "due_clock", "solved_at", "closed_at", "level"):
        assert getattr(after, name) == getattr(before, name), name
    assert after.case["clocks"] == before.case["clocks"]
    again = list(WaitingTimer.objects.filter(ticket_id=gone.ticket_id).order_by("clock", "moment").values())
    assert [(each["clock"], each["moment"], each["due"]) for each in again] == [
        (each["clock"], each["moment"], each["due"]) for each in timers
    ]
    found = card(gone.ticket_id)
    assert found is not None and replay(process_of(found.version_id), history(gone.ticket_id)) == found.case
    with pytest.raises(CannotUnmerge):
        unmerge(gone.ticket_id, by=tech)


@pytest.mark.django_db
def test_a_merge_stays_once_words_were_exchanged() -> None:
    kept, gone, tech = pair()
    merge(gone.ticket_id, kept.ticket_id, by=tech)
    verbs.reply(kept.ticket_id, text="我们一并处理", by=tech)
    answer = page("tech").post(f"/tickets/{gone.number}/unmerge")
    assert (answer.status_code, answer.json()["detail"]["why"]) == (409, "said_since")
    (line,) = page("tech").get(f"/tickets/{kept.number}/links").json()["gone"]
    assert line["stays"] == "said_since"


@pytest.mark.django_db
def test_the_customer_follows_the_kept_ticket_by_either_number_and_writes_there() -> None:
    kept, gone, tech = pair()
    merge(gone.ticket_id, kept.ticket_id, by=tech)
    key = follow_key(gone.ticket_id, gone.customer_id)
    visitor = Visitor()
    seen = visitor("GET", "/ticket", X_Follow=key).json()
    assert (seen["number"], seen["merged"]) == (kept.number, [gone.number])
    assert len(visitor("GET", "/ticket/messages", X_Follow=key).json()["items"]) == 2
    visitor("POST", "/ticket/messages", {"text": "急用", "client_key": "k1"}, X_Follow=key)
    assert Ticket.objects.get(pk=kept.ticket_id).unread == 1
    found = visitor("POST", "/follow", {"number": gone.number, "contact": "8000"}).json()
    assert found["ticket"]["number"] == kept.number


@pytest.mark.django_db
def test_another_customers_ticket_is_never_shown_and_their_words_still_arrive() -> None:
    kept, gone, tech = pair(phone="13900139000")
    with pytest.raises(OtherCustomer):
        merge(gone.ticket_id, kept.ticket_id, by=tech)
    merge(gone.ticket_id, kept.ticket_id, by=tech, other_customer=True)
    key, visitor = follow_key(gone.ticket_id, gone.customer_id), Visitor()
    seen = visitor("GET", "/ticket", X_Follow=key).json()
    assert (seen["number"], seen["merged"], seen["may"]) == (gone.number, [], ["write"])
    assert len(visitor("GET", "/ticket/messages", X_Follow=key).json()["items"]) == 1
    own = visitor("GET", "/ticket/messages", X_Follow=follow_key(kept.ticket_id, kept.customer_id)).json()["items"]
    assert len(own) == 1
    visitor("POST", "/ticket/messages", {"text": "我的也坏了", "client_key": "k2"}, X_Follow=key)
    assert Ticket.objects.get(pk=kept.ticket_id).unread == 1
    messages = page("tech").get(f"/tickets/{kept.number}/messages").json()["items"]
    assert [message["text"] for message in messages][-1] == "我的也坏了"


@pytest.mark.django_db
def test_chosen_messages_open_a_ticket_of_the_same_customer_and_nothing_is_lost() -> None:
    old, _, tech = pair()
    customer = Principal("customer", old.customer_id)
    file = keep(b"\x89PNG\r\n\x1a\n", name="a.png", by=customer)
    said = verbs.customer_writes(old.ticket_id, text="另外键盘也坏了", by=customer, files=[file.pk])
    note = verbs.note(old.ticket_id, text="可能进水", by=tech)
    browser = page("tech")
    asked = {"messages": [said.id, note.id], "subject": "键盘坏了"}
    answer = browser.post(f"/tickets/{old.number}/split", asked)
    assert answer.status_code == 201, answer.content
    number = answer.json()["number"]
    fresh = Ticket.objects.get(number=number)
    assert (fresh.customer_id, fresh.subject, fresh.problem_id is not None) == (old.customer_id, "键盘坏了", True)
    first, second = browser.get(f"/tickets/{number}/messages").json()["items"]
    assert (first["text"], first["files"][0]["name"], second["kind"]) == ("另外键盘也坏了", "a.png", "note")
    assert readable(tech, first["files"][0]["id"]).sha256 == file.sha256
    assert len(browser.get(f"/tickets/{old.number}/messages").json()["items"]) == 3
    assert browser.post(f"/tickets/{old.number}/split", asked).json()["number"] == number
    kinds = [each["kind"] for each in browser.get(f"/tickets/{old.number}/links").json()["linked"]]
    assert kinds == ["split_to"]
    foreign = browser.post(f"/tickets/{number}/split", asked | {"messages": [said.id]})
    assert foreign.status_code == 422


@pytest.mark.django_db(transaction=True)
def test_two_who_merge_crosswise_leave_one_ticket_open() -> None:
    one, other, tech = pair()
    told: list[ShouwenError] = []
    ready = threading.Barrier(2)

    def run(gone: int, kept: int) -> None:
        ready.wait()
        try:
            merge(gone, kept, by=tech)
        except ShouwenError as error:
            told.append(error)
        finally:
            connection.close()

    threads = [
        threading.Thread(target=run, args=pair_)
        for pair_ in ((one.ticket_id, other.ticket_id), (other.ticket_id, one.ticket_id))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 1
    assert sorted(Ticket.objects.values_list("status", flat=True)) in (["new", "void"], ["assigned", "void"])
    assert Merge.objects.count() == 1


@pytest.mark.django_db
def test_words_of_another_customer_never_come_into_a_ticket_of_this_one() -> None:
    kept, gone, tech = pair(phone="13900139000")
    merge(gone.ticket_id, kept.ticket_id, by=tech, other_customer=True)
    browser = page("tech")
    ours, theirs = browser.get(f"/tickets/{kept.number}/messages").json()["items"]
    path, asked = f"/tickets/{kept.number}/split", {"subject": "另一件事"}
    both = browser.post(path, asked | {"messages": [ours["id"], theirs["id"]]})
    assert (both.status_code, both.json()["code"]) == (422, "several_customers")
    made = browser.post(path, asked | {"messages": [theirs["id"]]})
    assert made.status_code == 201, made.content
    assert Ticket.objects.get(number=made.json()["number"]).customer_id == gone.customer_id
    assert browser.post(path, asked | {"messages": [ours["id"]]}).json()["number"] != made.json()["number"]


@pytest.mark.django_db
def test_a_customers_words_lock_both_tickets_in_the_order_of_merging() -> None:
    kept, gone, tech = pair(phone="13900139000")
    merge(gone.ticket_id, kept.ticket_id, by=tech, other_customer=True)
    with CaptureQueriesContext(connection) as seen:
        hear(gone.ticket_id, text="急", by=Principal("customer", gone.customer_id))
    first = next(each["sql"] for each in seen.captured_queries if "from tickets_ticket t where id = any" in each["sql"])
    assert f"{{{kept.ticket_id},{gone.ticket_id}}}" in first


@pytest.mark.django_db
def test_links_of_many_merges_cost_no_more_questions_than_those_of_one() -> None:
    kept, gone, tech = pair()
    more = [opened("hardware", subject=f"又一次 {number}") for number in range(3)]
    browser, asked = page("tech"), list[int]()
    browser.get(f"/tickets/{kept.number}/links")
    for merged in ([gone], more):
        for each in merged:
            merge(each.ticket_id, kept.ticket_id, by=tech)
        with CaptureQueriesContext(connection) as seen:
            found = browser.get(f"/tickets/{kept.number}/links").json()["gone"]
        asked.append(len(seen))
    assert len(found) == 4 and asked[0] == asked[1]
