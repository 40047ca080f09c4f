"""Free slots: what the calendars, shifts, bookings and blocks of resources leave, in a fixed number of queries."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import calendar
from shouwen.ground.base.worktime.china import SpecialDay
from shouwen.ground.base.worktime.count import open_spans
from shouwen.ground.staff.models import Holiday, Shift
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.appointments.models import Appointment
from shouwen.loop.handling.appointments.queries.setting import blocks, resources
from shouwen.loop.handling.appointments.rules import free as rules
from shouwen.loop.handling.appointments.rules.free import Candidate, Span
from shouwen.loop.handling.appointments.rules.serving import Kind, Resource, reaches, serves

MINUTE: Final = 60
DAY: Final = 24 * 60
MICROS: Final = 60_000_000
AROUND: Final = dt.timedelta(days=3)  # how far around a start the bookings of a resource are counted as its load
NEXT: Final = 5


@dataclass(frozen=True, slots=True)
class Slot:
    """A start, and the resources that are free then, in the order in which they would be asked."""

    starts_at: dt.datetime
    ends_at: dt.datetime
    resources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: a resource of one's own choice, one at this place, one that reaches this region."""

    kind: Kind
    region: str = ""
    resource: int | None = None
    place: str = ""
    customer: int | None = None
    without: int | None = None  # an appointment that is to be moved does not stand in its own way


def minute(moment: dt.datetime) -> int:
    """Whole minutes since 1970, rounded down."""
    return int(moment.timestamp() // MINUTE)


def moment(minutes: int) -> dt.datetime:
    """The moment of so many minutes since 1970."""
    return dt.datetime.fromtimestamp(minutes * MINUTE, dt.UTC)


def serving(wanted: Wanted, known: Iterable[Resource] | None = None) -> list[Resource]:
    """The resources that may serve it."""
    lineage = reference().regions.lineage(wanted.region) if wanted.region else ()
    if not reaches(wanted.kind.regions, lineage):
        return []
    return [
        each
        for each in (resources() if known is None else known)
        if serves(wanted.kind, each)
        and reaches(each.regions, lineage)
        and wanted.resource in (None, each.id)
        and wanted.place in ("", each.place)
    ]


def slots(wanted: Wanted, start: dt.datetime, end: dt.datetime, now: dt.datetime) -> list[Slot]:
    """All free slots that begin within the time asked for."""
    kind, found = wanted.kind, serving(wanted)
    # from the beginning of the next whole minute on: a lead is never cut short
    window = rules.bounds(
        minute(now) + 1, (minute(start), minute(end)), lead=kind.lead_minutes, horizon=kind.horizon_days * DAY
    )
    if not found or window[0] >= window[1]:
        return []
    zone = ZoneInfo(company().timezone)
    hours = _hours(found, window, zone)
    busy, loads = _busy(found, window, kind, wanted.without)
    ranks = _known(wanted)
    by_start: dict[int, list[Candidate]] = {}
    for each in found:
        fits = rules.free(kind.shape, hours[each.id], busy[each.id], window, lambda at: _ahead(at, zone))
        for at in fits:
            load = _load(loads[each.id], at)
            by_start.setdefault(at, []).append(Candidate(each.id, load, 0 if each.id in ranks else 1))
    long = dt.timedelta(minutes=kind.minutes)
    return [Slot(moment(at), moment(at) + long, tuple(rules.fair(by_start[at]))) for at in sorted(by_start)]


def next_free(wanted: Wanted, start: dt.datetime, now: dt.datetime, *, most: int = NEXT) -> list[dt.datetime]:
    """The free slots nearest to a start, in order of time: of the same day, else of the days that follow."""
    anyone = dataclasses.replace(wanted, resource=None)
    found = slots(anyone, start - dt.timedelta(hours=12), start + dt.timedelta(days=7), now)
    near = sorted(found, key=lambda slot: abs((slot.starts_at - start).total_seconds()))[:most]
    return sorted(slot.starts_at for slot in near)


def _ahead(at: int, zone: ZoneInfo) -> int:
    ahead = moment(at).astimezone(zone).utcoffset() or dt.timedelta()
    return int(ahead.total_seconds() // MINUTE)


def _load(starts: Sequence[int], at: int) -> int:
    around = int(AROUND.total_seconds() // MINUTE)
    return sum(at - around <= each <= at + around for each in starts)


def _hours(found: Iterable[Resource], window: Span, zone: ZoneInfo) -> dict[int, list[Span]]:
    """The hours of each resource over the whole weeks that the window touches."""
    weeks = _weeks(window, zone)
    whole = (weeks[0][0], weeks[-1][1])
    rows = Holiday.objects.filter(archived_at=None).values_list("day", "kind")
    days = [SpecialDay(day, works=kind == Holiday.Kind.WORKDAY) for day, kind in rows]
    ours, made = company(), {}
    for each in found:
        week = None if each.week is None else _week(each.week)
        usual = calendar(ours if week is None else dataclasses.replace(ours, week=week), days)
        spans = open_spans(usual, whole[0] * MICROS, whole[1] * MICROS)
        made[each.id] = [(-(-opens // MICROS), closes // MICROS) for opens, closes in spans]
    shifts = _shifts([each.person for each in found if each.person is not None], whole)
    return {each.id: rules.worked(made[each.id], shifts.get(each.person or 0, ()), weeks) for each in found}


def _week(kept: object) -> dict[int, tuple[tuple[str, str], ...]]:
    if not isinstance(kept, dict):
        raise TypeError(f"{kept} is no week")
    return {int(day): tuple((opens, closes) for opens, closes in pairs) for day, pairs in kept.items()}


def _weeks(window: Span, zone: ZoneInfo) -> list[Span]:
    first = moment(window[0]).astimezone(zone).date()
    day = first - dt.timedelta(days=first.weekday())
    found: list[Span] = []
    while not found or found[-1][1] < window[1]:
        following = day + dt.timedelta(days=7)
        found.append((_midnight(day, zone), _midnight(following, zone)))
        day = following
    return found


def _midnight(day: dt.date, zone: ZoneInfo) -> int:
    return minute(dt.datetime.combine(day, dt.time(), zone))


def _shifts(people: Sequence[int], whole: Span) -> dict[int, list[Span]]:
    rows = Shift.objects.filter(
        person_id__in=people, archived_at=None, ends_at__gt=moment(whole[0]), starts_at__lt=moment(whole[1])
    )
    found: dict[int, list[Span]] = {}
    for person, starts, ends in rows.values_list("person_id", "starts_at", "ends_at"):
        found.setdefault(person, []).append((minute(starts), minute(ends)))
    return found


def _busy(
    found: Iterable[Resource], window: Span, kind: Kind, without: int | None
) -> tuple[dict[int, list[Span]], dict[int, list[int]]]:
    """What each resource cannot be booked in, and the starts of its appointments for counting its load."""
    ids = [each.id for each in found]
    wide = (
        moment(window[0] - kind.before_minutes) - AROUND,
        moment(window[1] + kind.minutes + kind.after_minutes) + AROUND,
    )
    busy: dict[int, list[Span]] = {each: [] for each in ids}
    loads: dict[int, list[int]] = {each: [] for each in ids}
    rows = Appointment.objects.filter(resource_id__in=ids, held__overlap=wide).exclude(state="cancelled")
    for pk, resource, held, starts in rows.values_list("pk", "resource_id", "held", "starts_at"):
        if pk != without:
            busy[resource].append((minute(held.lower), minute(held.upper)))
            loads[resource].append(minute(starts))
    for resource, starts, ends in (
        blocks(*wide).filter(resource_id__in=ids).values_list("resource_id", "starts_at", "ends_at")
    ):
        busy[resource].append((minute(starts), -(-int(ends.timestamp()) // MINUTE)))
    return busy, loads


def _known(wanted: Wanted) -> set[int]:
    """Who served this customer last, for whom it is best to come again."""
    if wanted.customer is None:
        return set()
    rows = Appointment.objects.filter(customer_id=wanted.customer).exclude(state="cancelled")
    last = rows.exclude(pk=wanted.without or 0).order_by("-starts_at").values_list("resource_id", flat=True).first()
    return set() if last is None else {last}
