"""The life of a version at the API: drafted, reviewed by a second person, published, rolled back, retired."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client

from shouwen.ground.base import clock
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.ground.staff.actions.people import dismiss
from shouwen.ground.staff.testing import Browser, person, program
from shouwen.loop.standards import queries
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions
from shouwen.loop.standards.versions.tests.test_actions import facts

pytestmark = pytest.mark.django_db
MONDAY = "2026-03-02 09:00"
FASTER = TEXT.replace("within: 72h", "within: 60h")
RIGHTS = ("standards:read", "standards:write")


class Cast:
    """Two who may publish, and an agent who reads."""

    def __init__(self) -> None:
        self.people = {role: person(role, name=role) for role in ("director", "manager", "agent")}
        self.director, self.manager, self.agent = (program(one, *RIGHTS) for one in self.people.values())


@pytest.fixture
def cast() -> Cast:
    with clock.at("2026-01-01 09:00"):
        ground.lay_ground(by=SYSTEM)
        actions.lay_ground(by=SYSTEM)
    return Cast()


def did(answer: Any, status: int = 200) -> dict[str, Any]:
    assert answer.status_code == status, answer.content.decode()
    body: dict[str, Any] = answer.json()
    return body


def drafted(door: Browser, text: str = FASTER) -> dict[str, Any]:
    return did(door.post("/standards/drafts", {"yaml": text}), 201)


def verb(door: Browser, version: dict[str, Any], name: str, body: object = None) -> Any:
    return door.post(f"/standard-versions/{version['id']}/{name}", body if body is not None else {})


def seen(door: Browser, version: dict[str, Any]) -> dict[str, Any]:
    return did(door.get(f"/standard-versions/{version['id']}"))


def yes(version: dict[str, Any]) -> dict[str, Any]:
    return {"approved": True, "digest": version["digest"]}


def approved(cast: Cast, text: str = FASTER) -> dict[str, Any]:
    draft = drafted(cast.manager, text)
    did(verb(cast.manager, draft, "submit"))
    return did(verb(cast.director, draft, "review", yes(draft)))


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def test_a_version_goes_from_draft_to_force_by_two_people(cast: Cast) -> None:
    draft = drafted(cast.manager)
    assert (draft["status"], draft["may"], draft["alone"]) == ("draft", ["change", "submit"], False)
    assert draft["made_by"] == {"kind": "person", "id": cast.people["manager"].pk, "name": "manager"}
    assert code(verb(cast.manager, draft, "publish")) == (409, "needs_review")
    assert did(verb(cast.manager, draft, "submit"))["may"] == ["change"]
    assert code(verb(cast.manager, draft, "submit")) == (409, "not_submittable")
    assert code(verb(cast.manager, draft, "review", yes(draft))) == (409, "own_work")
    assert "review" in seen(cast.director, draft)["may"]
    said = did(verb(cast.director, draft, "review", {**yes(draft), "note": "好"}))
    assert (said["status"], said["review_note"], said["reviewed_by"]["name"]) == ("approved", "好", "director")
    assert did(verb(cast.manager, draft, "publish"))["status"] == "published"
    assert seen(cast.agent, draft)["may"] == []
    assert facts()[2:] == ["StandardDrafted", "StandardSubmitted", "StandardReviewed", "StandardPublished"]


def test_sent_back_with_a_note_it_is_changed_and_looked_at_again(cast: Cast) -> None:
    draft = drafted(cast.manager)
    did(verb(cast.manager, draft, "submit"))
    no = {"approved": False, "digest": draft["digest"]}
    assert code(verb(cast.director, draft, "review", no)) == (422, "note_missing")
    back = did(verb(cast.director, draft, "review", {**no, "note": "时限太长"}))
    assert (back["status"], back["review_note"]) == ("sent_back", "时限太长")
    assert code(verb(cast.director, draft, "publish")) == (409, "needs_review")
    changed = did(
        cast.manager.call("PUT", f"/standard-versions/{draft['id']}", {"yaml": TEXT, "digest": draft["digest"]})
    )
    assert changed["status"] == "draft"
    did(verb(cast.manager, draft, "submit"))
    assert code(verb(cast.director, draft, "review", yes(draft))) == (409, "conflict")  # these are other words now
    assert did(verb(cast.director, draft, "review", yes(changed)))["status"] == "approved"


@pytest.mark.parametrize("stage", ["review", "approved"])
def test_changing_what_was_looked_at_withdraws_it(cast: Cast, stage: str) -> None:
    draft = drafted(cast.manager)
    did(verb(cast.manager, draft, "submit"))
    if stage == "approved":
        did(verb(cast.director, draft, "review", yes(draft)))
    changed = did(
        cast.director.call("PUT", f"/standard-versions/{draft['id']}", {"yaml": TEXT, "digest": draft["digest"]})
    )
    assert changed["status"] == "draft"
    assert facts()[-2:] == ["StandardDrafted", "StandardWithdrawn"]
    did(verb(cast.manager, draft, "submit"))
    assert code(verb(cast.director, draft, "review", yes(changed))) == (409, "own_work")  # by now it is theirs as well


def test_faults_are_said_before_anybody_is_asked_to_look(cast: Cast) -> None:
    draft = drafted(cast.manager, TEXT.replace("team: rnd", "team: ghosts"))
    assert code(verb(cast.manager, draft, "submit")) == (422, "faulty_standard")


def test_where_only_one_may_publish_that_person_does_alone_and_the_log_says_so(cast: Cast) -> None:
    draft = drafted(cast.manager)
    dismiss(cast.people["director"].pk, by=SYSTEM)
    alone = seen(cast.manager, draft)
    assert (alone["alone"], alone["may"]) == (True, ["change", "publish"])
    did(verb(cast.manager, draft, "publish"))
    assert [row.data["checked"] for row in Event.objects.filter(kind="StandardPublished").order_by("id")] == [
        "system",
        "alone",
    ]


def test_published_again_it_was_looked_at_by_whoever_did_at_first(cast: Cast) -> None:
    first, seconded, lone = in_force(cast.agent), approved(cast), drafted(cast.manager, TEXT.replace("72h", "48h"))
    did(verb(cast.manager, seconded, "publish", {"share": 0.5}))
    did(verb(cast.manager, seconded, "publish"))
    did(verb(cast.manager, first, "publish"))
    dismiss(cast.people["director"].pk, by=SYSTEM)
    did(verb(cast.manager, lone, "publish", {"share": 0.5}))
    person("director", name="another")
    did(verb(cast.manager, lone, "publish"))
    told = Event.objects.filter(kind="StandardPublished").order_by("id")
    assert [row.data["checked"] for row in told] == [
        *["system", "second_person", "second_person", "system"],
        *["alone", "alone"],
    ]


def test_it_may_be_published_for_later_and_taken_back(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        old, new = in_force(cast.agent), approved(cast)
        soon = now + dt.timedelta(hours=5)
        assert code(verb(cast.manager, new, "publish", {"at": str(now - dt.timedelta(hours=1))})) == (422, "too_early")
        did(verb(cast.manager, new, "publish", {"at": soon.isoformat()}))
        assert queries.choose({}, now).id == old["id"]
        assert queries.choose({}, soon).id == new["id"]
        answer = did(verb(cast.manager, new, "roll-back", {"reason": "写错了"}))
        assert answer["in_force"]["id"] == old["id"]
        assert queries.choose({}, soon).id == old["id"]
        assert seen(cast.manager, new)["status"] == "approved"
        assert seen(cast.manager, old)["retired_at"] is None


@pytest.mark.parametrize("name", ["publish", "retire"])
def test_a_moment_that_no_list_could_show_is_refused(cast: Cast, name: str) -> None:
    new = approved(cast)
    assert verb(cast.manager, new, name, {"at": "9000-01-01T00:00:00Z"}).status_code == 422
    assert not Interval.objects.filter(version_id=new["id"]).exists()
    did(cast.manager.get("/standards/after-sales/versions"))


def test_what_was_taken_back_and_changed_runs_as_it_now_is(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        new, soon = approved(cast), now + dt.timedelta(hours=5)
        did(verb(cast.manager, new, "publish", {"at": soon.isoformat()}))
        before = queries.process_of(new["id"])
        assert queries.document_of(new["id"]).limits["completion"].rows[-1].within == "60h"
        did(verb(cast.manager, new, "roll-back", {"reason": "写错了"}))
        text = TEXT.replace("within: 72h", "within: 48h")
        path, elsewhere = f"/standard-versions/{new['id']}", {"yaml": text, "digest": new["digest"]}
        changed = did(cast.manager.call("PUT", path, elsewhere))
        did(verb(cast.manager, new, "submit"))
        did(verb(cast.director, new, "review", yes(changed)))
        did(verb(cast.manager, new, "publish", {"at": soon.isoformat()}))
        assert queries.document_of(new["id"]).limits["completion"].rows[-1].within == "48h"
        assert queries.process_of(new["id"]) is not before
        Version.objects.filter(id=new["id"]).update(document=FASTER)  # as another process of the house would do it
        assert queries.document_of(new["id"]).limits["completion"].rows[-1].within == "60h"
    with clock.at(soon):
        assert queries.process_of(new["id"]) is queries.process_of(new["id"])


def test_retiring_what_has_not_begun_takes_it_back(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        old, new = in_force(cast.agent), approved(cast)
        soon = now + dt.timedelta(days=1)
        did(verb(cast.manager, new, "publish", {"at": soon.isoformat()}))
        did(verb(cast.manager, new, "retire"))
        assert queries.choose({}, soon + dt.timedelta(days=9)).id == old["id"]
        assert (seen(cast.manager, old)["retired_at"], seen(cast.manager, new)["status"]) == (None, "approved")
        did(verb(cast.manager, new, "publish", {"at": soon.isoformat()}))
        late = {"at": (soon + dt.timedelta(days=1)).isoformat()}
        assert code(verb(cast.manager, new, "retire", late)) == (409, "last_in_force")  # it will have taken over


def test_at_every_later_moment_one_standard_for_all_is_in_force(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, other = in_force(cast.agent), approved(cast, FASTER.replace("code: after-sales", "code: shops"))
        days = {many: {"at": (now + dt.timedelta(days=many)).isoformat()} for many in (5, 10, 20, 30, 40)}
        did(verb(cast.manager, other, "publish"))
        did(verb(cast.manager, first, "retire", days[30]))
        assert code(verb(cast.manager, other, "retire", days[10])) == (409, "last_in_force")
        assert code(verb(cast.manager, other, "retire", days[40])) == (409, "last_in_force")
        later = approved(cast)
        did(verb(cast.manager, later, "publish", days[20]))
        did(verb(cast.manager, other, "retire", days[10]))
        assert code(verb(cast.manager, first, "retire", days[5])) == (409, "last_in_force")
        assert [queries.choose({}, now + dt.timedelta(days=many)).id for many in (9, 11, 21, 99)] == [
            other["id"],
            first["id"],
            later["id"],
            later["id"],
        ]


def test_what_alone_is_for_all_from_later_on_is_not_taken_back(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, other = in_force(cast.agent), approved(cast, FASTER.replace("code: after-sales", "code: shops"))
        soon = {"at": (now + dt.timedelta(days=10)).isoformat()}
        did(verb(cast.manager, other, "publish", soon))
        did(verb(cast.manager, first, "retire", soon))
        assert code(verb(cast.manager, other, "retire")) == (409, "last_in_force")
        assert code(verb(cast.manager, other, "roll-back", {"reason": "?"})) == (409, "last_in_force")


def test_taking_back_does_not_wake_what_was_retired_before(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        first, other = in_force(cast.agent), approved(cast, FASTER.replace("code: after-sales", "code: shops"))
        second = approved(cast)
        did(verb(cast.manager, other, "publish"))
        did(verb(cast.manager, second, "publish", {"at": (now + dt.timedelta(days=10)).isoformat()}))
        did(verb(cast.manager, first, "retire"))
        did(verb(cast.manager, second, "roll-back", {"reason": "x"}))
        assert seen(cast.manager, first)["status"] == "retired"
        assert queries.choose({}, now + dt.timedelta(days=20)).id == other["id"]


def test_rolling_back_goes_ever_further_back_and_forward_is_publishing_again(cast: Cast) -> None:
    first = in_force(cast.agent)
    second, third = approved(cast), approved(cast, TEXT.replace("within: 72h", "within: 48h"))
    did(verb(cast.manager, second, "publish"))
    did(verb(cast.manager, third, "publish"))
    assert did(verb(cast.director, third, "roll-back", {"reason": "太急"}))["in_force"]["id"] == second["id"]
    shown = seen(cast.agent, second)
    assert [one["reason"] for one in shown["intervals"]] == ["", "太急"]
    assert (shown["status"], seen(cast.agent, third)["status"]) == ("published", "retired")
    assert did(verb(cast.director, second, "roll-back", {"reason": "也不行"}))["in_force"]["id"] == first["id"]
    assert code(verb(cast.director, first, "roll-back", {"reason": "?"})) == (409, "last_in_force")
    did(verb(cast.director, third, "publish"))
    assert in_force(cast.agent)["id"] == third["id"]
    assert facts().count("StandardRolledBack") == 2


def test_a_share_stands_beside_the_version_for_all_until_it_takes_over(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        old, new = in_force(cast.agent), approved(cast)
        assert code(verb(cast.manager, new, "publish", {"share": 0}))[0] == 422
        did(verb(cast.manager, new, "publish", {"share": 0.25}))
        chosen = {customer: queries.choose({}, now, customer=customer).id for customer in range(2000)}
        assert 400 < sum(id_ == new["id"] for id_ in chosen.values()) < 600
        assert chosen == {customer: queries.choose({}, now, customer=customer).id for customer in range(2000)}
        assert queries.choose({}, now).id == old["id"]
        did(verb(cast.manager, new, "publish", {"share": 0.5}))
        wider = {customer: queries.choose({}, now, customer=customer).id for customer in range(2000)}
        assert all(wider[customer] == new["id"] for customer, id_ in chosen.items() if id_ == new["id"])
        assert code(verb(cast.manager, new, "publish", {"share": 0.5})) == (409, "already_in_force")
        did(verb(cast.manager, new, "publish", {}))
        assert queries.choose({}, now).id == new["id"]
        assert Interval.objects.filter(ends_at=None).count() == 1
        assert did(verb(cast.manager, new, "roll-back", {"reason": "投诉增多"}))["in_force"]["id"] == old["id"]


def test_taking_back_a_share_leaves_the_version_for_all(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        old, new = in_force(cast.agent), approved(cast)
        did(verb(cast.manager, new, "publish", {"share": 0.5}))
        assert did(verb(cast.manager, new, "roll-back", {"reason": "停"}))["in_force"] is None
        assert {queries.choose({}, now, customer=customer).id for customer in range(50)} == {old["id"]}


def test_a_version_may_be_for_regions_and_for_teams(cast: Cast) -> None:
    with clock.at(MONDAY) as now:
        old, new = in_force(cast.agent), approved(cast)
        assert code(verb(cast.manager, new, "publish", {"scope": {"region": ["atlantis"]}})) == (
            422,
            "unknown_in_scope",
        )
        did(verb(cast.manager, new, "publish", {"scope": {"team": ["rnd", "rnd"]}}))
        assert queries.choose({"problem": "software"}, now).id == new["id"]
        assert queries.choose({"problem": "usage"}, now).id == old["id"]
        assert seen(cast.agent, new)["intervals"][0]["scope"]["team"] == ["rnd"]


@pytest.mark.parametrize("besides", [{"scope": {"team": ["rnd"]}}, {"share": 0.5}])
def test_what_is_for_all_stays_so_when_it_is_for_some_besides(cast: Cast, besides: dict[str, Any]) -> None:
    old = in_force(cast.agent)
    did(verb(cast.manager, old, "publish", besides))
    assert [ref.id for ref in queries.in_force(clock.now())] == [old["id"]]
    assert cast.agent.get("/standards/templates/node-table.xlsx").status_code == 200


def test_a_standard_on_which_no_new_case_runs_promises_nothing(cast: Cast) -> None:
    assert Client().get("/api/v1/portal/promise").status_code == 200
    text = FASTER[: FASTER.index("\npromise:")].replace("code: after-sales", "code: shops")
    did(verb(cast.manager, approved(cast, text), "publish"))
    assert len(queries.in_force(clock.now())) == 2
    assert Client().get("/api/v1/portal/promise").status_code == 404


def test_a_new_standard_begins_from_a_ready_one_or_from_a_copy(cast: Cast) -> None:
    ready = did(cast.manager.get("/standards/ready"))["items"]
    mine = next(one for one in ready if one["name"] == "after_sales")
    assert (mine["code"], mine["taken"]) == ("after-sales", True)
    made = did(cast.manager.post("/standards/drafts/ready", {"name": "after_sales", "code": "repairs"}), 201)
    assert (made["code"], made["version"], made["status"]) == ("repairs", 1, "draft")
    again = cast.manager.post("/standards/drafts/ready", {"name": "after_sales", "code": "repairs"})
    assert code(again) == (409, "code_taken")
    assert cast.manager.post("/standards/drafts/ready", {"name": "nothing"}).status_code == 404
    assert cast.agent.post("/standards/drafts/ready", {"name": "after_sales"}).status_code == 403
    old = in_force(cast.agent)
    assert did(verb(cast.manager, old, "copy"), 201)["version"] == 2
    other = did(verb(cast.manager, old, "copy", {"code": "shops"}), 201)
    assert (other["code"], other["version"]) == ("shops", 1)
    assert verb(cast.agent, old, "copy").status_code == 403


def test_what_changed_between_two_versions_is_a_list_in_words(cast: Cast) -> None:
    old, draft = in_force(cast.agent), drafted(cast.manager)
    path = f"/standard-versions/{old['id']}/changes/{draft['id']}"
    (change,) = did(cast.manager.get(path))["items"]
    assert (change["kind"], change["what"], change["place"]) == ("limit", "changed", "limits.completion.rows[3].within")
    assert (change["before"]["en"], change["after"]["en"]) == ("72 h", "60 h")
    assert seen(cast.manager, draft)["before"] == old["id"]
    assert cast.agent.get(path).status_code == 404
    assert did(cast.agent.get(f"/standard-versions/{old['id']}/changes/{old['id']}"))["items"] == []


@pytest.mark.parametrize("name", ["submit", "review", "publish", "retire", "roll-back", "copy"])
def test_who_only_reads_does_none_of_it(cast: Cast, name: str) -> None:
    body = {"review": {"approved": True, "digest": "0" * 64}, "roll-back": {"reason": "x"}}.get(name, {})
    assert code(verb(cast.agent, in_force(cast.agent), name, body)) == (403, "forbidden")


def test_lists_cost_a_fixed_number_of_queries(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for _ in range(5):
        drafted(cast.manager)
    cast.manager.get("/standards/after-sales/versions")
    with django_assert_max_num_queries(9):
        assert len(did(cast.manager.get("/standards/after-sales/versions"))["items"]) == 6


def in_force(door: Browser) -> dict[str, Any]:
    found: dict[str, Any] = did(door.get("/standards"))["items"][0]["in_force"]
    return found
