"""A contact begins: its conversation with the first words, its lane and skill, its place in a team's queue."""

import datetime as dt
from dataclasses import dataclass

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries import briefs
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.contacts.actions.locking import tell
from shouwen.loop.handling.contacts.events import ContactEntered
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.contacts.queries.steering import steering
from shouwen.loop.handling.contacts.rules import life
from shouwen.loop.handling.conversations.actions import Start, draw, say, start_many
from shouwen.loop.handling.conversations.rules import clean_line

SUBJECT = 60


@dataclass(frozen=True, slots=True)
class Entering:
    """A customer who begins to talk. `team` and `problem` are codes in use; `author` is who writes."""

    customer_id: int
    team: str
    author: Principal
    text: str = ""
    kind: str = "chat"
    problem: str = ""
    site_id: int | None = None
    language: str = "zh-CN"
    author_name: str = ""
    page_address: str = ""
    client_key: str = ""
    meant_for: int | None = None


@action
def enter(entering: Entering) -> Contact:
    """Put somebody into a team's queue."""
    now, known = clock.now(), reference()
    problem = known.problems.get(entering.problem)
    lineage = problem.lineage if problem else ()
    customer = briefs([entering.customer_id])[entering.customer_id]
    subject = _subject(entering.text)
    found = Contact.objects.create(
        kind=entering.kind,
        site_id=entering.site_id,
        conversation_id=_start(entering, subject, now),
        customer_id=entering.customer_id,
        team_id=known.teams.ids[entering.team],
        skill=life.skill_of(lineage, known.skills.ids),
        problem_id=problem.id if problem else None,
        lane=min(9, max(0, steering().lane(customer.tier, lineage))),
        language=entering.language,
        subject=subject,
        page_address=entering.page_address,
        meant_for_id=entering.meant_for,
        state="queued",
        entered_at=now,
        queued_at=now,
        seen_at=now,
    )
    tell(ContactEntered, found, by=entering.author)
    if entering.text:
        _first_words(found, entering)
    return found


def _start(entering: Entering, subject: str, now: dt.datetime) -> int:
    """A conversation without words yet: the first ones are said like all others, under their client key."""
    ((number,),) = draw(1)()
    by = str(entering.author)
    start_many([Start(number, entering.customer_id, entering.kind, subject, "", by, "", now, now)])
    return int(number)


def _first_words(found: Contact, entering: Entering) -> None:
    say(
        found.conversation_id,
        text=entering.text,
        by=entering.author,
        kind="note" if entering.kind == "call" else "public",  # what is to be called about; nobody reads along
        author_name=entering.author_name,
        client_key=entering.client_key,
        contact_id=found.pk,
    )


def _subject(text: str) -> str:
    line = clean_line(text.strip().partition("\n")[0], field="text", limit=100_000, required=False)
    return line if len(line) <= SUBJECT else line[: SUBJECT - 1] + "…"
