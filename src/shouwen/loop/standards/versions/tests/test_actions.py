"""Versions: drafted, changed, published, replaced, retired; and which one a new case runs on."""

import datetime as dt

import pytest
from django.db import connection, transaction

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Conflict, NotFound
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.ground.staff.models import Holiday
from shouwen.loop.standards import queries
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.scope import Scope
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.tests.factory import TEXT, hours
from shouwen.loop.standards.versions import actions
from shouwen.loop.standards.versions.errors import (
    AlreadyInForce,
    CodeChanged,
    FaultyStandard,
    LastInForce,
    NotADraft,
    NotInForce,
    TooEarly,
)

pytestmark = pytest.mark.django_db
MONDAY = "2026-03-02 09:00"
FASTER = TEXT.replace("- {within: 24h, calendar: natural, goal: 0.95, escalate: {role: manager}}",
                      "- {within: 12h, calendar: natural, goal: 0.95, escalate: {role: manager}}")  # fmt: skip
ELSEWHERE = TEXT.replace("code: after-sales", "code: before-sales")


@pytest.fixture(autouse=True)
def _company() -> None:
    ground.lay_ground(by=SYSTEM)


def facts() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("select kind from events_event where subject like 'standard_version:%%' order by id")
        return [kind for (kind,) in cursor.fetchall()]


def test_the_built_in_standard_is_laid_once() -> None:
    with clock.at(MONDAY) as now:
        with pytest.raises(NoStandard):
            queries.choose({}, now)
        actions.lay_ground(by=SYSTEM)
        actions.lay_ground(by=SYSTEM)
        assert [ref.code for ref in queries.in_force(now)] == ["after-sales"]
        version = queries.choose({"problem": "hardware"}, now)
        assert step(version.process, None, h.Opened({"problem": "hardware"}), now).team == "tech-support"
        assert facts() == ["StandardDrafted", "StandardPublished"]


def test_choosing_costs_no_query_once_it_is_known(django_assert_num_queries: type) -> None:
    with clock.at(MONDAY) as now:
        actions.lay_ground(by=SYSTEM)
        queries.process_of(queries.choose({}, now).id)
        with django_assert_num_queries(0):
            assert queries.process_of(queries.choose({}, now).id).start == "register"


def test_a_new_version_takes_over_at_its_moment_and_the_old_one_still_runs() -> None:
    with clock.at(MONDAY) as now:
        actions.lay_ground(by=SYSTEM)
        old = queries.choose({}, now)
        later = now + hours(5)
        new = actions.publish(actions.draft(FASTER, by=SYSTEM), by=SYSTEM, at=later)
        assert new.number == 2
        assert queries.choose({}, now).id == old.id
        assert queries.choose({}, later - dt.timedelta(seconds=1)).id == old.id
        assert queries.choose({}, later).id == new.id
        seconds = {
            id_: step(queries.process_of(id_), None, h.Opened({}), now).case.clocks["first_response"].seconds
            for id_ in (old.id, new.id)
        }
        assert seconds == {old.id: 24 * 3600, new.id: 12 * 3600}
        assert Version.objects.get(id=old.id).status(now) == "published"
        assert Version.objects.get(id=old.id).status(later) == "retired"


def test_a_version_for_some_cases_comes_before_one_for_all() -> None:
    with clock.at(MONDAY) as now:
        actions.lay_ground(by=SYSTEM)
        everywhere = queries.choose({}, now)
        pilot = actions.draft(FASTER, by=SYSTEM)
        actions.publish(pilot, by=SYSTEM, scope=Scope(region=("east",)))
        assert queries.choose({"region": "shanghai", "region_path": "east/shanghai"}, now).id == pilot.id
        assert queries.choose({"region": "west"}, now).id == everywhere.id


def test_publishing_names_every_fault_and_changes_nothing() -> None:
    faulty = actions.draft(TEXT.replace("team: rnd", "team: ghosts").replace("within: 12h", "within: 0h"), by=SYSTEM)
    with pytest.raises(FaultyStandard) as caught, transaction.atomic():
        actions.publish(faulty, by=SYSTEM)
    named = caught.value.detail["faults"]
    assert isinstance(named, list)
    assert [(fault["place"], fault["code"]) for fault in named] == [
        ("routing.rows[2]", "unknown_team"),
        ("limits.follow_up.rows[1]", "not_positive"),
    ]
    assert Version.objects.get(id=faulty.id).published_at is None
    with pytest.raises(NotFound):
        queries.process_of(faulty.id)


def test_a_draft_is_changed_by_who_saw_its_last_words() -> None:
    version = actions.draft(TEXT, by=SYSTEM)
    seen = version.digest
    changed = actions.change_draft(version, FASTER, seen=seen, by=SYSTEM)
    assert (changed.digest, changed.document) == (actions.digest(FASTER), FASTER)
    with pytest.raises(Conflict), transaction.atomic():
        actions.change_draft(version, TEXT, seen=seen, by=SYSTEM)
    with pytest.raises(CodeChanged), transaction.atomic():
        actions.change_draft(version, ELSEWHERE, seen=changed.digest, by=SYSTEM)
    actions.change_draft(version, FASTER, seen=changed.digest, by=SYSTEM)
    assert facts() == ["StandardDrafted", "StandardDrafted"]


def test_a_published_version_never_changes() -> None:
    with clock.at(MONDAY) as now:
        version = actions.publish(actions.draft(TEXT, by=SYSTEM), by=SYSTEM)
        with pytest.raises(NotADraft), transaction.atomic():
            actions.change_draft(version, FASTER, seen=version.digest, by=SYSTEM)
        with pytest.raises(AlreadyInForce), transaction.atomic():
            actions.publish(version, by=SYSTEM)
        with pytest.raises(TooEarly), transaction.atomic():
            actions.publish(actions.draft(FASTER, by=SYSTEM), by=SYSTEM, at=now - hours(1))


def test_retiring_leaves_one_standard_in_force() -> None:
    with clock.at(MONDAY) as now:
        first = actions.publish(actions.draft(TEXT, by=SYSTEM), by=SYSTEM)
        with pytest.raises(LastInForce), transaction.atomic():
            actions.retire(first, by=SYSTEM)
        second = actions.publish(actions.draft(ELSEWHERE, by=SYSTEM), by=SYSTEM)
        with pytest.raises(NotInForce), transaction.atomic():
            actions.retire(actions.draft(FASTER, by=SYSTEM), by=SYSTEM)
        actions.retire(first, by=SYSTEM)
        assert [ref.id for ref in queries.in_force(now)] == [second.id]
        with pytest.raises(LastInForce), transaction.atomic():
            actions.retire(second, by=SYSTEM)


def test_the_companys_working_hours_know_its_holidays() -> None:
    working = TEXT.replace("{within: 24h, calendar: natural, goal", "{within: 1h, calendar: working, goal")
    with clock.at("2026-03-02 17:30") as now:
        version = actions.publish(actions.draft(working, by=SYSTEM), by=SYSTEM)
        Holiday.objects.create(day=dt.date(2026, 3, 3), name="厂庆", kind=Holiday.Kind.HOLIDAY)
        due = step(queries.process_of(version.id), None, h.Opened({}), now).case.clocks["first_response"].due
        assert due == dt.datetime(2026, 3, 4, 1, 30, tzinfo=dt.UTC)
