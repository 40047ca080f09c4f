"""What a visitor may see: the site, the own talks; out of memory where a hot door asks."""

import datetime as dt
import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from django.core import signing
from django.db import connection
from opencc import OpenCC

from shouwen.ground.base import clock
from shouwen.ground.base.api import faults
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.seal import unseal
from shouwen.ground.base.kept import Kept
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries.holding import names_customers
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.chat import rules
from shouwen.loop.handling.chat.errors import NoSuchSite, NoSuchTalk, VisitorUnknown
from shouwen.loop.handling.chat.models import Site, Talk, Visitor
from shouwen.loop.handling.contacts.queries.lists import ratings_of
from shouwen.loop.handling.contacts.queries.steering import Week, steering
from shouwen.loop.handling.conversations.queries import Said, earlier, messages

SHOWN: Final = ("public", "event")
FILE: Final = "shouwen.chat.file"
FILE_LIVES: Final = 24 * 3600
STANDING: Final = """
select k.id, k.conversation_id, k.team_id, k.state, k.entered_at, k.answered_at, k.ended_at, k.read_by_staff,
    k.read_by_visitor, k.outcome, k.ticket_number, h.name
from contacts_contact k left join staff_person h on h.id = k.holder_id where k.id = %s
"""
TALKS: Final = """
select k.id, t.code, k.entered_at, k.ended_at, k.state, l.text, l.at, l.author, l.kind
from chat_talk t join chat_visitor v on v.id = t.visitor_id join contacts_contact k on k.id = t.contact_id
left join lateral (
    select m.text, m.at, m.author, m.kind from conversations_message m
    where m.conversation_id = k.conversation_id and m.noted >= k.entered_at and m.kind = 'public'
    order by m.id desc limit 1
) l on true
where (t.visitor_id = %s or (%s <> '' and v.site_id = %s and v.subject = %s)) and (%s = 0 or k.id < %s)
order by k.id desc limit %s
"""
PLACES: Final = """
select id, place from (
    select id, row_number() over (partition by team_id order by lane, queued_at, id) as place
    from contacts_contact where state in ('queued', 'offered')
) q where id = any(%s::bigint[])
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A site as doors need it."""

    id: int
    key: str
    name: str
    colour: str
    team: str
    greeting: Mapping[str, str]
    menu: Sequence[Mapping[str, str]]
    origins: frozenset[str]
    languages: tuple[str, ...]
    week: Week | None
    sealed: tuple[str, ...] = field(repr=False)

    def secrets(self) -> list[str]:
        """What may have signed an identity."""
        return [unseal(each) for each in self.sealed]


@dataclass(frozen=True, slots=True)
class Visiting:
    """Somebody with a visitor's key."""

    id: int
    site_id: int
    origins: frozenset[str]
    subject: str
    name: str
    expires_at: dt.datetime
    address: str = field(default="", compare=False)

    @property
    def principal(self) -> Principal:
        """As whom the visitor writes."""
        return Principal("visitor", self.id, address=self.address)


class Began(NamedTuple):
    """A talk's contact and its visitor."""

    contact_id: int
    visitor_id: int
    site_id: int
    subject: str


class Standing(NamedTuple):
    """How a talk stands."""

    id: int
    conversation_id: int
    team_id: int
    state: str
    entered_at: dt.datetime
    answered_at: dt.datetime | None
    ended_at: dt.datetime | None
    read_by_staff: int
    read_by_visitor: int
    outcome: str
    ticket: str
    agent: str | None


def _place(row: Site) -> Place:
    overlaps = row.secret_before and clock.now() - row.rotated_at < rules.SECRET_OVERLAPS
    sealed = (row.secret_sealed, row.secret_before) if overlaps else (row.secret_sealed,)
    team = reference().teams.codes.get(row.team_id, "")
    looks = (row.colour, team, row.greeting, row.menu, frozenset(row.origins))
    speaks = tuple(row.languages) or rules.LANGUAGES
    return Place(row.pk, row.key, row.name, *looks, speaks, rules.week(row.week), sealed)


def _site(key: str) -> Place:
    row = Site.objects.filter(key=key, archived_at=None).first()
    if row is None:
        raise NoSuchSite
    return _place(row)


def _site_of(number: int) -> Place:
    return _place(Site.objects.get(pk=number))


def _visitor(digest: str) -> Visiting:
    row = Visitor.objects.select_related("site").filter(digest=digest, expires_at__gt=clock.now()).first()
    if row is None or row.site.archived_at is not None:
        raise VisitorUnknown
    return Visiting(row.pk, row.site_id, frozenset(row.site.origins), row.subject, row.name, row.expires_at)


def _talk(code: str) -> Began:
    row = Talk.objects.select_related("visitor").filter(code=code).first()
    if row is None:
        raise NoSuchTalk
    return Began(row.contact_id, row.visitor_id, row.visitor.site_id, row.visitor.subject)


def _origins(_key: None) -> frozenset[str]:
    found = Site.objects.filter(archived_at=None).values_list("origins", flat=True)
    return frozenset(origin for origins in found for origin in origins)


sites: Kept[str, Place] = Kept(_site)
places_of: Kept[int, Place] = Kept(_site_of)
visitors: Kept[str, Visiting] = Kept(_visitor, seconds=30.0)
talks: Kept[str, Began] = Kept(_talk, seconds=300.0)
origins: Kept[None, frozenset[str]] = Kept(_origins)


def site_of(number: int) -> Place:
    """The site of this id."""
    return places_of.get(number)


def standing(contact_id: int) -> Standing:
    """How it stands now."""
    with connection.cursor() as cursor:
        cursor.execute(STANDING, [contact_id])
        row = cursor.fetchone()
    if row is None:
        raise NoSuchTalk
    return Standing(*row)


def shown_state(code: str, found: Standing) -> dict[str, Any]:
    """A talk without its messages, as its visitor sees it."""
    now = rules.state(found.state)
    place, wait = steering().wait(found.id, found.team_id) if now == "queued" else (0, None)
    rated = ratings_of([found.id]).get(found.id) if now == "ended" else None
    return {
        "id": code,
        "state": now,
        "place": place or None,
        "wait_s": wait,
        "agent": {"name": found.agent} if found.agent and now != "queued" else None,
        "typing": False,
        "read_by_agent": found.read_by_staff,
        "may_rate": now == "ended" and found.answered_at is not None and rated is None,
        "rated": None if rated is None else rated.score,
        "outcome": found.outcome,
        "ticket": found.ticket or None,
    }


def shown_messages(
    code: str, conversation_id: int, *, after: int, limit: int
) -> tuple[list[dict[str, Any]], int | None]:
    """A talk's messages for its visitor: those after one, or the newest."""
    if after:
        found, following = messages(conversation_id, after=after, limit=limit, kinds=SHOWN)
    else:
        found, following = earlier(conversation_id, limit=limit, kinds=SHOWN)[0], None
    return [shown(code, one) for one in found], following


def said_after(conversation_id: int, after: int, limit: int) -> tuple[list[Said], int | None]:
    """What a visitor may read after a message, and whether there is more."""
    return messages(conversation_id, after=after, limit=limit, kinds=SHOWN)


def shown(code: str, said: Said) -> dict[str, Any]:
    """A message as the visitor sees it."""
    return {
        "id": said.id,
        "at": said.at,
        "side": rules.side(said.author, said.kind),
        "name": said.author_name,
        "text": said.text,
        "files": [{**file, "address": address_of(code, int(file["id"]))} for file in said.files],
        "client_key": said.client_key,
    }


def address_of(code: str, file_id: int) -> str:
    """Where a file of a talk is read, for a day: a picture's address carries its own right, pages cannot send a key."""
    until = int(clock.now().timestamp()) // 3600 * 3600 + FILE_LIVES  # the same for an hour, so that browsers keep it
    return f"/api/v1/chat/files/{signing.dumps([until, code, file_id], salt=FILE)}"


def history(who: Visiting, *, before: int, limit: int) -> tuple[list[dict[str, Any]], int | None]:
    """The visitor's talks, the newest first; of a signed-in user those from other browsers, too."""
    words: list[int | str] = [who.id, who.subject, who.site_id, who.subject, before, before, limit + 1]
    with connection.cursor() as cursor:
        cursor.execute(TALKS, words)
        rows = cursor.fetchall()
    items = []
    for _, code, began, ended, state, text, at, author, kind in rows[:limit]:
        last = None if at is None else {"text": text[:200], "at": at, "side": rules.side(author, kind)}
        items.append({"id": code, "began": began, "ended": ended, "state": rules.state(state), "last": last})
    return items, rows[limit - 1][0] if len(rows) > limit else None


def places(contact_ids: Sequence[int]) -> dict[int, int]:
    """Where these stand in their queues."""
    with connection.cursor() as cursor:
        cursor.execute(PLACES, ["{" + ",".join(map(str, contact_ids)) + "}"])
        return dict(cursor.fetchall())


@functools.cache
def _taiwan() -> OpenCC:
    return OpenCC("s2twp")


def names(chinese: str, english: str) -> dict[str, str]:
    """A name in the three languages."""
    return {"zh-CN": chinese, "zh-TW": _taiwan().convert(chinese), "en": english or chinese}


def offered(site: Place) -> dict[str, Any]:
    """All that the widget needs before a talk."""
    known, ours = reference(), company()
    entries = [(each, known.problems.get(each.get("problem", ""))) for each in site.menu]
    menu = [{"code": entry.code, "name": names(entry.name, entry.name_en)} for _, entry in entries if entry]
    team = known.teams.ids.get(site.team, 0)
    waiting, wait = steering().wait(None, team)
    is_open, opens_at = steering().opening(clock.now(), site.week)
    greeting = {language: site.greeting.get(language) or GREETING[language] for language in rules.LANGUAGES}
    return {
        "key": site.key,
        "name": site.name or ours.name,
        "colour": site.colour or ours.colour,
        "logo": None if ours.logo_id is None else f"/api/v1/chat/sites/{site.key}/logo?v={ours.logo_id}",
        "greeting": greeting,
        "menu": menu,
        "open": is_open,
        "opens_at": opens_at,
        "waiting": waiting,
        "wait_s": wait,
        "languages": list(site.languages),
        "uploads_mb": largest_file() // faults.MEGABYTE,
        "transcripts": ours.mail.ready,
    }


GREETING: Final = {
    "zh-CN": "您好，请问有什么可以帮您？",
    "zh-TW": "您好，請問有什麼可以幫您？",
    "en": "Hello, how can we help you?",
}


def largest_file() -> int:
    """The bytes of the largest file taken from a visitor."""
    return min(rules.FILE_BYTES, faults.largest_file())


@names_customers
def visiting(customer_ids: Collection[int]) -> set[int]:
    """Those whose browser is known."""
    found = Visitor.objects.filter(customer_id__in=customer_ids)
    return {each for each in found.values_list("customer_id", flat=True) if each is not None}
