"""The past out of the log and the tables, as the simulator learns it; the whole house, whoever asks."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from django.db import connection

from shouwen.ground.base.company.queries import company
from shouwen.ground.staff.models import Holiday, Shift
from shouwen.ground.staff.queries import reference, seats
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.routing.queries.setting import settings
from shouwen.loop.insight.whatif.rules import learning, planning
from shouwen.loop.insight.whatif.rules.learning import History, Told
from shouwen.loop.insight.whatif.rules.outcomes import Outcome, Paid, Replayed, Seen, outcome
from shouwen.loop.insight.whatif.rules.world import Flow, Person, Talk, World
from shouwen.loop.standards.queries import WEEK, document_of, process_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words, yaml
from shouwen.loop.standards.rules.stepper import replay_over

LOOKED_BACK: Final = dt.timedelta(days=183)
MOST_TICKETS: Final = 40_000
FEW_TALKS: Final = 30
HISTORIES: Final = """
with chosen as materialized (
    select t.id, t.opened_at from tickets_ticket t
    where t.opened_at >= %s::timestamptz and t.opened_at < %s::timestamptz and t.status <> 'void'
    order by t.opened_at desc limit %s::int
)
select c.id, extract(epoch from c.opened_at)::float8, extract(epoch from e.at)::float8, e.kind, coalesce(e.node, ''),
    e.actor, (e.data->'happening')::text, e.data->>'version_id'
from chosen c join events_event e on e.ticket_id = c.id
where e.noted >= c.opened_at - interval '1 day' and e.data->>'happening' is not null
order by c.id, e.id
"""


@dataclass(frozen=True, slots=True)
class Past:
    """What was read: histories in a span of days."""

    first: dt.date
    until: dt.date
    histories: list[History]
    talks: list[tuple[float, Talk, float | None, bool]]


def past(start: dt.datetime, end: dt.datetime) -> Past:
    """Everything opened in this span."""
    with connection.cursor() as cursor:
        cursor.execute(HISTORIES, [start, end, MOST_TICKETS])
        histories = list(_histories(cursor.fetchall()))
    zone = ZoneInfo(company().timezone)
    first = min([each.opened_at for each in histories], default=start.timestamp())
    return Past(_day(first, zone), end.astimezone(zone).date(), histories, _talks(start, end))


def _day(at: float, zone: ZoneInfo) -> dt.date:
    return dt.datetime.fromtimestamp(at, zone).date()


def _histories(rows: list[tuple[Any, ...]]) -> Iterator[History]:
    for ticket, group in groupby(rows, key=itemgetter(0)):
        told, version, opened = list[Told](), 0, 0.0
        for _, opened_at, at, _, node, actor, happening, version_id in group:
            opened = opened_at
            version = version or int(version_id or 0)
            told.append(Told(at, msgspec.json.decode(happening), node, actor))
        yield History(ticket, version, opened, told)


def _talks(start: dt.datetime, end: dt.datetime) -> list[tuple[float, Talk, float | None, bool]]:
    """(when, what, how long it waited, whether it was given up) of each talk that has ended."""
    codes = reference().team_codes
    found = Contact.objects.filter(entered_at__gte=start, entered_at__lt=end, ended_at__isnull=False)
    columns = ("kind", "team_id", "skill", "lane", "entered_at", "answered_at", "ended_at", "summarised_at", "outcome")
    talks = []
    for kind, team, skill, lane, entered, answered, ended, summed, outcome_ in found.values_list(*columns):
        handling = ((summed or ended) - answered).total_seconds() if answered else 0.0
        waited = ((answered or ended) - entered).total_seconds()
        talk = Talk(kind, codes.get(team, ""), skill, max(1.0, handling), lane)
        talks.append((entered.timestamp(), talk, waited, outcome_ == "abandoned"))
    return talks


def world(found: Past, start: dt.date, days: int) -> World:
    """The house as it was until `found.until`, to be simulated from `start` on."""
    zone = company().timezone
    versions = {each.version for each in found.histories if each.version}
    codes = {version: document_of(version).code for version in versions}
    latest = {code: max(v for v in versions if codes[v] == code) for code in set(codes.values())}
    templates, week = learning.learned(found.histories, codes, zone, WEEK)
    last = found.until - dt.timedelta(days=1)
    planning.enough((last - found.first).days + 1, len(templates))
    opened = learning.series_of([each.opened_at for each in found.histories], zone, found.first, last)
    how = settings()
    talks = found.talks if len(found.talks) >= FEW_TALKS else []
    entered = learning.series_of([at for at, *_ in talks], zone, found.first, last)
    gone = sum(left for *_, left in talks)
    return World(
        start=start,
        days=days,
        timezone=zone,
        week=week,
        company_week={day: list(hours) for day, hours in WEEK.items()},
        special=_special(),
        standards={code: yaml.dump(document_of(version)) for code, version in latest.items()},
        skills=sorted(reference().skills.ids),
        people=_people(start, days, {team for each in _teams(codes) for team in each}, ZoneInfo(zone)),
        tickets=planning.flow(opened, start, days),
        templates=templates,
        talks=planning.flow(entered, start, days) if talks else Flow([]),
        talk_templates=[talk for _, talk, _, left in talks if not left],
        patience=sum(waited or 0.0 for _, _, waited, _ in talks) / gone if gone else None,
        answer_seconds=float(how.answer_seconds),
        capacity=dict(how.capacity),
        in_all=how.in_all,
        lanes=[asdict(lane) for lane in how.lanes],
        ageing_minutes=how.ageing_minutes,
    )


def _teams(codes: dict[int, str]) -> Iterator[set[str]]:
    """The teams that the standards send tickets to."""
    for version in codes:
        document = document_of(version)
        yield {row.team for row in document.routing.rows} | {document.routing.otherwise}


def _special() -> list[tuple[dt.date, bool]]:
    rows = Holiday.objects.filter(archived_at=None).values_list("day", "kind")
    return [(day, kind == Holiday.Kind.WORKDAY) for day, kind in rows]


def _people(start: dt.date, days: int, teams: set[str], zone: ZoneInfo) -> list[Person]:
    """Who is in these teams, with the shifts they have in these days."""
    ids, codes = reference().team_ids, reference().team_codes
    serving = {seat.person_id: seat for seat in seats([ids[team] for team in teams if team in ids])}
    begin = dt.datetime.combine(start, dt.time(), zone)
    shifts: dict[int, list[tuple[float, float]]] = {}
    planned = Shift.objects.filter(
        archived_at=None, ends_at__gt=begin, starts_at__lt=begin + dt.timedelta(days=days), person_id__in=serving
    )
    for person, starts_at, ends_at in planned.order_by("starts_at").values_list("person_id", "starts_at", "ends_at"):
        shifts.setdefault(person, []).append((starts_at.timestamp(), ends_at.timestamp()))
    whole = {person for person, mine in shifts.items() if len(mine) * 7 >= days * 3}  # planned for all these weeks
    return [
        Person(
            person,
            sorted(codes[team] for team in seat.teams if codes.get(team) in teams),
            dict(seat.skills),
            shifts[person] if person in whole else None,
        )
        for person, seat in sorted(serving.items())
    ]


def happened(found: Past, start: dt.datetime, end: dt.datetime, within: float) -> Outcome:
    """What really came of what was opened in this span, by the same measures: its histories replayed."""
    seen = Seen(start.timestamp(), end.timestamp())
    for history in found.histories:
        if history.version and seen.begin <= history.opened_at < seen.end:
            seen.tickets.append(_replayed(history))
    backlog = sum(_open_at(history, end) for history in found.histories)
    came = outcome(seen, within, backlog, Paid())
    unknown: Outcome = {"utilisation": None, "cost": None, "cost_per_ticket": None, "deflected": None}
    return {**came, **unknown}


def _replayed(history: History) -> Replayed:
    told = [(_moment(each.at), msgspec.convert(each.happening, h.Happening)) for each in history.told]
    case = replay_over(process_of, history.version, told)
    return Replayed(history.opened_at, case.status not in words.ACTIVE, case, process_of(history.version))


def _open_at(history: History, end: dt.datetime) -> bool:
    """Whether it was not solved by then."""
    solved = [each.at for each in history.told if each.happening["type"] == "solved"]
    return history.opened_at < end.timestamp() and not any(at <= end.timestamp() for at in solved)


def _moment(at: float) -> dt.datetime:
    return dt.datetime.fromtimestamp(at, dt.UTC)
