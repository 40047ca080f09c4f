"""What is said in a talk: by the visitor, to the visitor, beside the visitor."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import msgspec

from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound, ShouwenError
from shouwen.ground.base.files.actions import attach
from shouwen.ground.base.kept import Fixed
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array, ask, commit, together
from shouwen.ground.staff.queries import people_by_id
from shouwen.loop.handling.contacts.errors import ContactNotNow, NotYourTalk
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.actions import Heard, Saying, Uttered, listen, utter
from shouwen.loop.handling.conversations.queries import Said, ones
from shouwen.loop.handling.conversations.rules import clean

OWNER, INNER = "contact", "contact_note"
TALKS: Final = "select id, conversation_id from contacts_contact where id = any(%s::bigint[])"
STANDING: Final = """
select k.id, k.conversation_id, k.state, k.entered_at, k.holder_id, h.name
from contacts_contact k left join staff_person h on h.id = k.holder_id where k.id = any(%s::bigint[])
"""
VERBS: Mapping[str, str] = {"note": "note", "whisper": "whisper"}


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody says in a contact's talk; `files` are kept already and as a message shows them."""

    contact_id: int
    text: str
    by: Principal
    kind: str = "public"
    name: str = ""
    client_key: str = ""
    files: tuple[Mapping[str, Any], ...] = ()


class Spoken(msgspec.Struct, frozen=True):
    """What became of it: the message, and the one before it in the talk."""

    contact_id: int
    conversation_id: int
    message: Said
    fresh: bool
    before: int


Outcome = Spoken | ShouwenError


@action
def say_many(said: Sequence[Utterance]) -> list[Outcome]:
    """Say these, or tell why not; a fixed number of statements in two round trips, however many."""
    talks = _talks.of({each.contact_id for each in said})
    found, heard = _heard([each for each in said if each.contact_id in talks], talks)
    rows = iter(heard.rows)
    drawn = [next(rows) if each.contact_id in talks else None for each in said]
    names = _names(said, found.values())
    answers: list[Outcome | None] = [_refused(found.get(each.contact_id), each) for each in said]
    taken = [(place, each) for place, each in enumerate(said) if answers[place] is None]
    sayings = [_saying(found[each.contact_id], each, names.get(each.by.id or 0, "")) for _, each in taken]
    with together():
        uttered = utter(sayings, Heard(heard.talks, [row for place, _ in taken if (row := drawn[place])]))
        commit()
    said_before = _recalled(sayings, uttered, found)
    for (place, each), saying, one in zip(taken, sayings, uttered, strict=True):
        answers[place] = NotFound() if one is None else _spoken(each.contact_id, saying, one, said_before)
    return [each for each in answers if each is not None]


@action
def say(said: Utterance, *, files: Sequence[int] = ()) -> Spoken:
    """Say one thing, with files of one's own."""
    if files:
        owner = INNER if said.kind in VERBS else OWNER
        attached = attach(files, owner_kind=owner, owner_id=said.contact_id, by=said.by)
        said = Utterance(said.contact_id, said.text, said.by, said.kind, said.name, said.client_key, tuple(attached))
    (answer,) = say_many([said])
    if isinstance(answer, ShouwenError):
        raise answer
    return answer


class _Talk(NamedTuple):
    """A contact as far as saying asks."""

    id: int
    conversation_id: int
    state: str
    entered_at: dt.datetime
    holder_id: int | None
    holder: str | None


def _heard(said: Sequence[Utterance], talks: Mapping[int, int]) -> tuple[dict[int, _Talk], Heard]:
    """How they stand once their conversations are ours: who ends a talk locks its conversation too, and comes before
    these words or after them."""
    with together():
        heard = listen([(talks[each.contact_id], each.by, each.client_key) for each in said])
        seen = ask(STANDING, [array(sorted(talks))])
    return {row[0]: _Talk(*row) for row in seen()}, heard()


def _look_up(contact_ids: Collection[int]) -> dict[int, int]:
    return dict(ask(TALKS, [array(contact_ids)])())


_talks: Final[Fixed[int, int]] = Fixed(_look_up)  # a contact's conversation


def _names(said: Sequence[Utterance], found: Collection[_Talk]) -> dict[int, str]:
    """Of the people who speak: mostly whoever serves, whose name is known already."""
    names = {each.holder_id: each.holder or "" for each in found if each.holder_id}
    asked = {each.by.id for each in said if each.by.kind == "person" and each.by.id and not each.name} - names.keys()
    return names | people_by_id(asked) if asked else names


def _refused(found: _Talk | None, said: Utterance) -> ShouwenError | None:
    if found is None:
        return NotFound()
    staff = said.by.kind == "person"
    verb = VERBS.get(said.kind, "say" if staff else "write")
    if not life.fits(verb, found.state):
        return ContactNotNow(contact=found.id, state=found.state, verb=verb)
    if verb == "say" and found.holder_id != said.by.id:
        return NotYourTalk(holder=found.holder or "")
    try:
        clean(said.text, field="text", required=not said.files)
    except ShouwenError as error:
        return error
    return None


def _saying(found: _Talk, said: Utterance, name: str) -> Saying:
    return Saying(
        found.conversation_id,
        clean(said.text, field="text", required=False),
        said.by,
        said.kind,
        said.name or name,
        msgspec.json.encode(said.files).decode(),
        said.client_key,
        contact_id=found.id,
    )


def _recalled(
    sayings: Sequence[Saying], uttered: Sequence[Uttered | None], found: Mapping[int, _Talk]
) -> dict[int, Said]:
    """The messages that had been said before, as they were."""
    again = [
        (one.conversation_id, each.id) for one, each in zip(sayings, uttered, strict=True) if each and not each.fresh
    ]
    if not again:
        return {}
    since = min(contact.entered_at for contact in found.values())
    return ones((talk for talk, _ in again), (message for _, message in again), since)


def _spoken(contact_id: int, saying: Saying, one: Uttered, said_before: Mapping[int, Said]) -> Spoken:
    if one.at is None:
        return Spoken(contact_id, saying.conversation_id, said_before[one.id], False, 0)
    files = msgspec.json.decode(saying.files)
    given = (saying.kind, str(saying.by), saying.author_name, saying.text, files, saying.client_key)
    return Spoken(contact_id, saying.conversation_id, Said(one.id, one.at, *given), True, one.before)
