"""Which version is in force, for which cases, from when until when: publish, retire, roll back."""

import datetime as dt
from itertools import chain

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards.models import Interval, Version
from shouwen.loop.standards.queries import world as known_world
from shouwen.loop.standards.rules.scope import ALL, AXES, Scope, stored
from shouwen.loop.standards.versions import queries
from shouwen.loop.standards.versions.actions.held import forget, locked, refuse_faulty, stamp, tell
from shouwen.loop.standards.versions.errors import (
    AlreadyInForce,
    DisplacesScheduled,
    LastInForce,
    NeedsReview,
    NotInForce,
    TooEarly,
    UnknownInScope,
)
from shouwen.loop.standards.versions.events import StandardPublished, StandardRetired, StandardRolledBack
from shouwen.loop.standards.versions.rules.review import Checked, checked_by
from shouwen.loop.standards.versions.rules.succession import go_on, in_turn, stood_before


@action
def publish(
    version: Version,
    *,
    by: Principal,
    at: dt.datetime | None = None,
    scope: Scope = ALL,
    share: float = 1.0,
    displace: bool = False,
) -> Version:
    """In force from `at` on, for these cases and this share of their customers, in place of the version before.

    A version that was published may be published again: for other cases or more customers, or after it was taken back.
    Where another version is to begin later for the same cases, it is refused unless `displace` gives that up.
    """
    version = locked(version)
    now = clock.now()  # not before: whoever waited for another verb comes after it
    checked = _checked(version, by)
    moment = _not_past(at, now)
    refuse_faulty(version)
    _refuse_unknown(scope)
    fresh = Interval(version=version, scope=stored(scope), share=share, begins_at=moment, began_by=str(by))
    before, displaced = _giving_way(fresh, displace=displace)
    fresh.save()
    _take_over(fresh)
    _mark(version)
    tell(
        StandardPublished,
        version,
        by=by,
        now=now,
        digest=version.digest,
        at=stamp(moment),
        replaces=before.version_id if before else None,
        displaces=sorted({other.version_id for other in displaced}),
        scope=fresh.scope,
        share=share,
        checked=checked,
    )
    forget()
    return version


def _not_past(at: dt.datetime | None, now: dt.datetime) -> dt.datetime:
    if at is not None and at < now:
        raise TooEarly
    return at or now


def _giving_way(fresh: Interval, *, displace: bool) -> tuple[Interval | None, list[Interval]]:
    """What stands there until then, and what was to begin later; refused where nothing changes or nobody meant that."""
    if queries.already_so(fresh):
        raise AlreadyInForce
    way = queries.giving_way(fresh)
    displaced = [other for other, how in way if how == "displaced"]
    if displaced and not displace:
        raise DisplacesScheduled(versions=[queries.scheduled_word(other) for other in displaced])
    return stood_before(fresh, [other for other, how in way if how == "replaced"]), displaced


@action
def retire(version: Version, *, by: Principal, at: dt.datetime | None = None) -> Version:
    """No new cases from `at` on; what would begin later is taken back. One version for all cases must stay in force."""
    version = locked(version)
    now = clock.now()  # not before: whoever waited for another verb comes after it
    moment = _not_past(at, now)
    going = _going(version, now)
    if not going:
        raise NotInForce
    for interval in reversed(going):
        if interval.begins_at > now and interval.begins_at >= moment:
            _take_back(interval, now)
    for interval in _going(version, now):  # as they now are: taking back may have let one go on
        if interval.open_after(moment):
            _end(interval, moment)
    _refuse_none_left(going, moment)
    _mark(version)
    tell(StandardRetired, version, by=by, now=now, at=stamp(version.retired_at or moment))
    forget()
    return version


@action
def roll_back(version: Version, *, reason: str, by: Principal) -> Version | None:
    """Take a version back and put the one before it in force again, for the same cases; None if there was none before.

    A version that is published for later is taken back before it begins, and what it would have ended goes on.
    """
    version = locked(version)
    now = clock.now()  # not before: whoever waited for another verb comes after it
    going = _going(version, now)
    if not going:
        raise NotInForce
    last = going[-1]
    if last.begins_at > now:
        restored, interval = _take_back(last, now), None
    else:
        interval = _again(last, now, reason, by)
        restored = interval.version if interval else None
        _end(last, now)
    _refuse_none_left([last], now)
    _mark(version)
    if restored is not None:
        _mark(restored)
    to, kept = restored.id if restored else None, interval.id if interval else None
    tell(StandardRolledBack, version, by=by, now=now, at=stamp(now), to=to, interval=kept)
    forget()
    return restored


def _checked(version: Version, by: Principal) -> Checked:
    before = version.published_at is not None
    checked = checked_by(
        version.stage,
        published_before=before,
        first=queries.first_checked(version) if before else None,
        by_system=by.kind == "system",
        others=queries.others_may_publish(by),
    )
    if checked is None:
        raise NeedsReview
    return checked


def _refuse_unknown(scope: Scope) -> None:
    world = known_world()
    known = {
        "problem": world.problems,
        "product": world.products,
        "region": world.regions,
        "tier": world.tiers,
        "team": world.teams,
    }
    for axis in AXES:
        for code in getattr(scope, axis):
            if code not in known.get(axis, {code}):
                raise UnknownInScope(code=code[:64])


def _going(version: Version, now: dt.datetime) -> list[Interval]:
    """The intervals of a version that are in force or will be, the latest to begin last."""
    found = Interval.objects.filter(version=version).order_by("begins_at", "id")
    return [interval for interval in found if interval.open_after(now)]


def _take_over(fresh: Interval) -> None:
    """End what this interval takes the place of, and say who did."""
    for other, how in queries.giving_way(fresh):
        if how != "overtaken":
            other.replaced_by = fresh
            other.save(update_fields=["replaced_by"])
            _end(other, fresh.begins_at)
            _mark(other.version)


def _again(last: Interval, now: dt.datetime, reason: str, by: Principal) -> Interval | None:
    """A new interval of the version that stood here until this one came; it ends where somebody is to follow."""
    before = Interval.objects.filter(replaced_by__version=last.version, scope=last.scope)
    before = before.exclude(version=last.version).select_related("version__standard", "replaced_by")
    stood = (one for one in before.order_by("-ends_at", "-share", "-id") if not one.empty and one.stood_until_replaced)
    found = next(stood, None)
    if found is None or (last.share < 1 and found.share >= 1):
        return None
    return Interval.objects.create(
        version=found.version,
        scope=found.scope,
        share=found.share,
        begins_at=now,
        ends_at=last.ends_at if last.replaced_by else None,
        replaced_by=last.replaced_by,
        began_by=str(by),
        reason=reason.strip(),
    )


def _take_back(last: Interval, now: dt.datetime) -> Version | None:
    """As if it had never been published: what it was to end goes on, until whoever was to follow."""
    ended = Interval.objects.filter(replaced_by=last).select_related("version__standard", "replaced_by")
    after, until = (last.replaced_by, last.ends_at) if last.replaced_by else (None, None)
    lines: dict[tuple[str, bool], list[Interval]] = {}
    for other in go_on(ended, last):
        lines.setdefault((str(sorted(other.scope.items())), other.share < 1), []).append(other)
    for one, follower in chain.from_iterable(in_turn(line) for line in lines.values()):
        one.ends_at = follower.begins_at if follower else until
        one.replaced_by = follower or after
        one.save(update_fields=["ends_at", "replaced_by"])
        _mark(one.version)
    last.delete()
    stands = [one for line in lines.values() for one in line if one.scope == last.scope and one.begins_at <= now]
    return max(stands, key=lambda one: (one.share, one.begins_at)).version if stands else None


def _end(interval: Interval, moment: dt.datetime) -> None:
    interval.ends_at = max(moment, interval.begins_at)
    interval.save(update_fields=["ends_at"])


def _mark(version: Version) -> None:
    """What the version's row says of its intervals."""
    held = [one for one in Interval.objects.filter(version=version).order_by("begins_at", "id") if not one.empty]
    ends = [one.ends_at for one in held if one.ends_at is not None]
    version.published_at = held[0].begins_at if held else None
    version.published_by = held[0].began_by if held else ""
    version.retired_at = max(ends) if held and len(ends) == len(held) else None
    version.save(update_fields=["published_at", "published_by", "retired_at"])


def _refuse_none_left(ended: list[Interval], moment: dt.datetime) -> None:
    """A case that nobody thought of must find a standard, at every moment from this one on."""
    if not any(interval.scope == {} and interval.share >= 1 for interval in ended):
        return
    covered = moment
    for interval in Interval.objects.filter(scope={}, share=1).order_by("begins_at", "id"):
        if interval.begins_at > covered:
            break
        if interval.ends_at is None:
            return
        covered = max(covered, interval.ends_at)
    raise LastInForce
