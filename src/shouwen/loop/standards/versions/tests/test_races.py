"""Two at once, on a real database: one version for all is in force afterwards, whoever came first."""

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True, scope="module")
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


@pytest.fixture
def drafts() -> list[Version]:
    ground.lay_ground(by=SYSTEM)
    actions.lay_ground(by=SYSTEM)
    return [actions.draft(TEXT.replace("within: 72h", f"within: {hours}h"), by=SYSTEM) for hours in (70, 60, 50, 40)]


def tried(verb: str, version: Version) -> str:
    """The name of the refusal, or nothing."""
    try:
        if verb == "publish":
            actions.publish(version, by=SYSTEM)
        else:
            actions.roll_back(version, reason="x", by=SYSTEM)
    except ShouwenError as refused:
        return type(refused).__name__
    finally:
        connections.close_all()
    return ""


def in_force() -> list[Interval]:
    return list(Interval.objects.filter(ends_at=None).order_by("id"))


def together(verb: str, versions: list[Version]) -> list[str]:
    with ThreadPoolExecutor(len(versions)) as pool:
        return list(pool.map(lambda version: tried(verb, version), versions))


def test_of_several_published_at_once_one_is_in_force(drafts: list[Version]) -> None:
    assert together("publish", drafts) == [""] * 4
    (last,) = in_force()
    ended = Interval.objects.exclude(pk=last.pk).order_by("begins_at", "id")
    assert ended.count() == 4
    assert all(interval.replaced_by_id is not None for interval in ended)
    began = [interval.begins_at for interval in [*ended, last]]
    assert max(began) - min(began) < dt.timedelta(days=1)


def test_one_version_published_twice_at_once_begins_once(drafts: list[Version]) -> None:
    assert sorted(together("publish", [drafts[0]] * 4)) == ["", *["AlreadyInForce"] * 3]
    assert len(in_force()) == 1


def test_rolled_back_twice_at_once_it_goes_back_once(drafts: list[Version]) -> None:
    actions.publish(drafts[0], by=SYSTEM)
    first = Interval.objects.order_by("id")[0].version_id
    assert sorted(together("roll_back", [drafts[0]] * 3)) == ["", "NotInForce", "NotInForce"]
    assert [interval.version_id for interval in in_force()] == [first]
