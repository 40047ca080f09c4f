"""Whatever is published, scheduled, taken back and retired, in whatever order: one version for all at every moment."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import ground
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.rules.scope import ALL, Scope
from shouwen.loop.standards.tests.factory import TEXT
from shouwen.loop.standards.versions import actions

pytestmark = pytest.mark.django_db
MONDAY: Final = "2026-03-02 09:00"
HARDWARE: Final = Scope(problem=("hardware",))
DAYS: Final = st.sampled_from((None, 0, 1, 3))
WHICH: Final = st.integers(0, 3)
DEEDS: Final = st.one_of(
    st.tuples(st.just("publish"), WHICH, DAYS, st.sampled_from(((ALL, 1.0), (ALL, 1.0), (ALL, 0.3), (HARDWARE, 1.0)))),
    st.tuples(st.just("roll_back"), WHICH),
    st.tuples(st.just("retire"), WHICH, DAYS),
    st.tuples(st.just("pass"), st.sampled_from((0.5, 1, 2))),
)


@pytest.fixture(autouse=True)
def _company() -> None:
    with clock.at("2026-01-01 09:00"):
        ground.lay_ground(by=SYSTEM)
        actions.lay_ground(by=SYSTEM)


@contextmanager
def undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def versions() -> list[Version]:
    found = list(Version.objects.all())
    for hours in ("60h", "48h"):
        found.append(actions.draft(TEXT.replace("within: 72h", f"within: {hours}"), by=SYSTEM))
    other = TEXT.replace("code: after-sales", "code: shops")
    return [*found, actions.draft(other, by=SYSTEM)]


def do(deed: Sequence[object], among: list[Version], now: dt.datetime) -> None:
    """The verb, which refuses or does; what it breaks with otherwise is a fault."""
    match deed:
        case ("publish", int(which), days, (Scope() as scope, float(share))):
            at = None if days is None else now + dt.timedelta(days=float(str(days)))
            actions.publish(among[which], by=SYSTEM, at=at, scope=scope, share=share, displace=True)
        case ("roll_back", int(which)):
            actions.roll_back(among[which], reason="x", by=SYSTEM)
        case ("retire", int(which), days):
            at = None if days is None else now + dt.timedelta(days=float(str(days)))
            actions.retire(among[which], by=SYSTEM, at=at)


def look(now: dt.datetime, told: object) -> None:
    held = [one for one in Interval.objects.select_related("version") if one.open_after(now)]
    moments = {now, *[one.begins_at for one in held if one.begins_at > now]}
    moments |= {one.ends_at for one in held if one.ends_at is not None}
    for moment in sorted(moments):
        here = [one for one in held if one.begins_at <= moment and (one.ends_at is None or one.ends_at > moment)]
        for_all = [one.version.standard_id for one in here if one.scope == {} and one.share >= 1]
        assert for_all, (told, moment)
        assert len(for_all) == len(set(for_all)), (told, moment, [(o.version_id, o.begins_at, o.ends_at) for o in here])


@settings(max_examples=40)
@given(st.lists(DEEDS, min_size=1, max_size=9))
def test_any_sequence_leaves_one_version_for_all_at_each_moment(deeds: list[tuple[object, ...]]) -> None:
    with undone():
        with clock.at(MONDAY) as now:
            among = versions()
        done = []
        for deed in deeds:
            if deed[0] == "pass":
                now += dt.timedelta(days=float(str(deed[1])))
            else:
                now += dt.timedelta(minutes=1)
                with clock.at(now):
                    try:
                        with transaction.atomic():
                            do(deed, among, now)
                    except ShouwenError as error:
                        done.append((deed, error.code))
                        continue
            done.append((deed, "done"))
            look(now, done)
