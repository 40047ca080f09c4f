"""Running tickets go on under another version: previewed, in the background, each by a fact, and back again."""

import datetime as dt
from typing import Any

import pytest
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.testing import settle
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.ground.staff.testing import Browser, program
from shouwen.loop.handling.desk.actions import verbs
from shouwen.loop.handling.moves import actions as verbs_of_moves
from shouwen.loop.handling.moves import jobs
from shouwen.loop.handling.tickets import queries
from shouwen.loop.handling.tickets.events import TicketMoved, TicketOpened
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import facts_of, house, opened, someone
from shouwen.loop.handling.timers.models import WaitingTimer
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.queries import process_of
from shouwen.loop.standards.rules.case import Case
from shouwen.loop.standards.rules.stepper import replay_over
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions

pytestmark = pytest.mark.django_db
MONDAY = "2026-03-02 09:00"
LATER = (
    TEXT.replace("- id: dispatch", "- id: sort-out")
    .replace("to: dispatch", "to: sort-out")
    .replace("within: 72h", "within: 48h")
)
RIGHTS = ("standards:read", "standards:write", "tickets:read")
SAME = {node: node for node in ("accept", "plan", "hardware", "software", "answer", "coordinate", "wait-customer")}
MAPPING = {**SAME, "dispatch": "sort-out"}


class Scene:
    """Tickets under the built-in standard, and a version with another node and shorter limits."""

    def __init__(self) -> None:
        with clock.at("2026-01-01 09:00"):
            house()
        self.manager, self.agent = (
            program(Person.objects.get(email=f"{name}@demo.example"), *RIGHTS) for name in ("manager", "agent")
        )
        self.old = Version.objects.get()

    def publish(self) -> Version:
        """The new version."""
        return actions.publish(actions.draft(LATER, by=SYSTEM), by=SYSTEM)

    def body(self, **mapping: str) -> dict[str, Any]:
        """What the door is told."""
        return {"from_version": self.old.pk, "mapping": mapping or MAPPING}


@pytest.fixture
def scene() -> Scene:
    return Scene()


def ok(answer: Any, status: int = 200) -> dict[str, Any]:
    assert answer.status_code == status, answer.content.decode()
    found: dict[str, Any] = answer.json()
    return found


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def moved(door: Browser, to: Version, body: dict[str, Any]) -> dict[str, Any]:
    """Asked for and done."""
    made = ok(door.post(f"/standard-versions/{to.pk}/moves", body), 202)
    settle()
    return ok(door.get(f"/ticket-moves/{made['id']}"))


def holder(ticket_id: int) -> Principal:
    found = principal_of(Ticket.objects.get(pk=ticket_id).holder_id or 0)
    assert found is not None
    return found


def accepted(ticket_id: int) -> None:
    verbs.accept(ticket_id, by=holder(ticket_id))


def replayed(ticket_id: int) -> Case:
    """The case that the ticket's own log leads to."""
    (begun,) = facts_of(ticket_id, TicketOpened)
    return replay_over(process_of, begun.version_id, queries.history(ticket_id))


def standing(ticket_id: int) -> tuple[int, str, Case]:
    card = queries.card(ticket_id)
    assert card is not None
    return Ticket.objects.get(pk=ticket_id).version_id, card.node, card.case


def test_a_preview_counts_and_changes_nothing(scene: Scene) -> None:
    with clock.at(MONDAY):
        tickets = [opened("hardware"), opened("usage")]
        verbs.accept(tickets[1].ticket_id, by=someone("agent"))
        new = scene.publish()
        before = [standing(each.ticket_id) for each in tickets]
        path = f"/standard-versions/{new.pk}/moves/preview"
        seen = ok(scene.manager.post(path, scene.body()))
        assert (seen["tickets"], seen["stay"], seen["without_target"]) == (2, 0, [])
        assert (seen["played"], seen["refused"], seen["late"], seen["sooner"]) == (2, 0, 0, 0)
        assert {each["number"] for each in seen["examples"]} == {each.number for each in tickets}
        part = ok(scene.manager.post(path, scene.body(dispatch="sort-out")))
        assert (part["tickets"], part["stay"]) == (1, 1)
        assert len(part["without_target"]) == 1
        assert [standing(each.ticket_id) for each in tickets] == before
        count = ok(scene.manager.get(f"/standard-versions/{scene.old.pk}/running"))["items"]
        assert sum(each["tickets"] for each in count) == 2


def test_tickets_go_over_and_their_logs_replay_to_exactly_where_they_stand(scene: Scene) -> None:
    with clock.at(MONDAY):
        tickets = [opened("hardware", phone=f"1380013{number:04}") for number in range(5)]
        settle()
        accepted(tickets[0].ticket_id)
        verbs.reply(tickets[1].ticket_id, text="您好", by=holder(tickets[1].ticket_id))
        verbs.wait(tickets[1].ticket_id, reason="customer", by=holder(tickets[1].ticket_id))
        new = scene.publish()
    with clock.at("2026-03-02 15:00"):
        done = moved(scene.manager, new, scene.body())
        assert (done["state"], done["tickets"], done["moved"], done["skipped"]) == ("done", 5, 5, 0)
        for each in tickets:
            version, node, case = standing(each.ticket_id)
            assert version == new.pk and node in process_of(new.pk).nodes
            assert replayed(each.ticket_id) == case
            (fact,) = facts_of(each.ticket_id, TicketMoved)
            assert (fact.version_id, fact.from_version_id) == (new.pk, scene.old.pk)
        waits = {
            (row.clock, row.moment, row.due) for row in WaitingTimer.objects.filter(ticket_id=tickets[2].ticket_id)
        }
        card = queries.card(tickets[2].ticket_id)
        assert card is not None
        asked = {(name, what, at) for name, one in card.case.clocks.items() for what, at in one.timers().items()}
        assert waits == asked
    with clock.at("2026-03-02 16:00"):
        verbs.resume(tickets[1].ticket_id, by=holder(tickets[1].ticket_id))
        verbs.plan(tickets[1].ticket_id, text="换屏", by=holder(tickets[1].ticket_id))
        assert replayed(tickets[1].ticket_id) == standing(tickets[1].ticket_id)[2]
        assert opened("hardware", phone="13800199999").ticket_id not in {each.ticket_id for each in tickets}


def test_one_that_changed_meanwhile_stays_and_is_named(scene: Scene) -> None:
    with clock.at(MONDAY):
        one, other = opened("hardware"), opened("usage")
        settle()
        new = scene.publish()
        made = ok(scene.manager.post(f"/standard-versions/{new.pk}/moves", scene.body()), 202)
        verbs.void(one.ticket_id, reason="重复", by=someone("manager"))
        again = scene.manager.post(f"/standard-versions/{new.pk}/moves", scene.body())
        assert code(again) == (409, "move_running")
        settle()
        done = ok(scene.manager.get(f"/ticket-moves/{made['id']}"))
        assert (done["moved"], done["skipped"]) == (1, 1)
        assert done["skipped_tickets"] == [{"number": one.number, "why": "changed"}]
        assert standing(one.ticket_id)[0] == scene.old.pk
        assert standing(other.ticket_id)[0] == new.pk


def test_a_move_is_taken_back_ticket_by_ticket(scene: Scene) -> None:
    with clock.at(MONDAY):
        tickets = [opened("hardware"), opened("usage"), opened("usage", phone="13900139000")]
        settle()
        accepted(tickets[1].ticket_id)
        new = scene.publish()
        where = [standing(each.ticket_id)[1] for each in tickets]
        done = moved(scene.manager, new, scene.body())
        accepted(tickets[2].ticket_id)
        back = ok(scene.manager.post(f"/ticket-moves/{done['id']}/undo"), 202)
        settle()
        assert ok(scene.manager.get(f"/ticket-moves/{back['id']}"))["moved"] == 3
        after = [standing(each.ticket_id) for each in tickets]
        assert [version for version, _, _ in after] == [scene.old.pk] * 3
        assert [node for _, node, _ in after][:2] == where[:2]
        assert after[2][1] == after[1][1]
        assert all(replayed(each.ticket_id) == case for each, (_, _, case) in zip(tickets, after, strict=True))
        assert code(scene.manager.post(f"/ticket-moves/{done['id']}/undo")) == (409, "not_undoable")
        shown = ok(scene.manager.get(f"/standard-versions/{new.pk}/moves"))["items"]
        assert [(one["undoes"], one["undone_by"]) for one in shown] == [(done["id"], None), (None, back["id"])]


def test_many_go_batch_by_batch_and_a_second_run_finds_nothing_to_do(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs_of_moves, "BATCH", 2)
    with clock.at(MONDAY):
        for number in range(5):
            opened("usage", phone=f"1380013{number:04}")
        settle()
        new = scene.publish()
        made = ok(scene.manager.post(f"/standard-versions/{new.pk}/moves", scene.body()), 202)
        assert [verbs_of_moves.next_batch(made["id"]) for _ in range(2)] == [2, 2]
        assert ok(scene.manager.get(f"/ticket-moves/{made['id']}"))["moved"] == 4
        settle()
        done = ok(scene.manager.get(f"/ticket-moves/{made['id']}"))
        assert (done["state"], done["tickets"], done["moved"]) == ("done", 5, 5)
        assert settle() == 0


def test_a_move_that_stands_still_is_ended_and_blocks_no_more(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs_of_moves, "BATCH", 1)
    with clock.at(MONDAY):
        for number in range(3):
            opened("usage", phone=f"1380013{number:04}")
        settle()
        new = scene.publish()
        made = ok(scene.manager.post(f"/standard-versions/{new.pk}/moves", scene.body()), 202)
        verbs_of_moves.next_batch(made["id"])
        assert scene.agent.post(f"/ticket-moves/{made['id']}/cancel").status_code == 403
        ended = ok(scene.manager.post(f"/ticket-moves/{made['id']}/cancel"))
        assert (ended["state"], ended["moved"], ended["skipped"]) == ("done", 1, 2)
        assert {one["why"] for one in ended["skipped_tickets"]} == {"cancelled"}
        assert code(scene.manager.post(f"/ticket-moves/{made['id']}/cancel")) == (409, "not_running")
        assert moved(scene.manager, new, scene.body())["moved"] == 2


def test_a_move_whose_job_is_lost_is_taken_up_again(scene: Scene) -> None:
    with clock.at(MONDAY):
        opened("usage")
        settle()
        new = scene.publish()
        made = ok(scene.manager.post(f"/standard-versions/{new.pk}/moves", scene.body()), 202)
        with connection.cursor() as cursor:
            cursor.execute("delete from procrastinate_jobs where task_name = 'MoveTickets'")
        settle()
        assert ok(scene.manager.get(f"/ticket-moves/{made['id']}"))["state"] == "running"
    with clock.at("2026-03-02 11:00"):
        jobs.take_up_moves()
        settle()
        assert ok(scene.manager.get(f"/ticket-moves/{made['id']}"))["state"] == "done"


@pytest.mark.parametrize(
    ("mapping", "answer"),
    [
        ({"dispatch": "ghost"}, (422, "unknown_target")),
        ({"dispatch": "closed"}, (422, "unknown_target")),
        ({"coordinate": "plan"}, (409, "nothing_to_move")),
        ({}, (422, "invalid")),
    ],
)
def test_a_mapping_that_leads_nowhere_is_refused(
    scene: Scene, mapping: dict[str, str], answer: tuple[int, str]
) -> None:
    with clock.at(MONDAY):
        opened("hardware")
        new = scene.publish()
        body = {"from_version": scene.old.pk, "mapping": mapping}
        assert code(scene.manager.post(f"/standard-versions/{new.pk}/moves", body)) == answer


def test_only_who_publishes_moves_and_only_under_published_versions(scene: Scene) -> None:
    with clock.at(MONDAY):
        opened("hardware")
        draft = actions.draft(LATER, by=SYSTEM)
        assert code(scene.manager.post(f"/standard-versions/{draft.pk}/moves", scene.body())) == (
            409,
            "not_yet_published",
        )
        assert code(scene.manager.post(f"/standard-versions/{scene.old.pk}/moves", scene.body())) == (
            422,
            "same_version",
        )
        for path in ("moves", "moves/preview"):
            assert scene.agent.post(f"/standard-versions/{scene.old.pk}/{path}", scene.body()).status_code == 403
        assert scene.agent.get(f"/standard-versions/{scene.old.pk}/running").status_code == 403
        assert scene.agent.get("/ticket-moves/1").status_code == 403
        assert scene.manager.get("/ticket-moves/1").status_code == 404


def test_no_ticket_goes_over_to_a_version_that_has_not_begun(scene: Scene) -> None:
    with clock.at(MONDAY) as now:
        opened("hardware")
        soon = now + dt.timedelta(hours=1)
        new = actions.publish(actions.draft(LATER, by=SYSTEM), at=soon, by=SYSTEM)
        for path in ("moves", "moves/preview"):
            refused = scene.manager.post(f"/standard-versions/{new.pk}/{path}", scene.body())
            assert code(refused) == (409, "not_begun")
    with clock.at(soon):
        assert ok(scene.manager.post(f"/standard-versions/{new.pk}/moves/preview", scene.body()))["tickets"] == 1


def test_what_a_scope_would_have_covered_last_month(scene: Scene) -> None:
    with clock.at("2026-01-05 09:00"):
        opened("usage", phone="13700137000")
    with clock.at(MONDAY):
        mine = opened("software")
        for number in range(3):
            opened("usage", phone=f"1380013{number:04}")
        draft = actions.draft(LATER, by=SYSTEM)
        path = f"/standard-versions/{draft.pk}/coverage"
        assert ok(scene.manager.post(path, {}))["of"] == 4
        seen = ok(scene.manager.post(path, {"team": ["rnd"]}))
        assert (seen["covered"], [each["number"] for each in seen["examples"]]) == (1, [mine.number])
        assert ok(scene.manager.post(path, {"problem": ["usage"]}))["covered"] == 3
        few, all_ = (ok(scene.manager.post(path, {"share": share}))["covered"] for share in (0.0001, 1))
        assert (few, all_) == (0, 4)
        assert scene.agent.post(path, {}).status_code == 403
