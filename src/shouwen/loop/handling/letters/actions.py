"""Which letters are to be written; the sending is a job's."""

from collections.abc import Mapping, Sequence
from typing import Final

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.jobs import later
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.queries.crew import crew
from shouwen.loop.handling.guide.rules.owners import At, Named, meant_by
from shouwen.loop.handling.letters.events import CustomerNotTold, SendAcknowledgement, SendReply, SendTold
from shouwen.loop.handling.letters.queries import addresses
from shouwen.loop.handling.notices.actions import News
from shouwen.loop.handling.notices.actions import tell_many as tell_people
from shouwen.loop.handling.tickets.events import DutyRaised
from shouwen.loop.handling.tickets.queries.runs import runs_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.document import Act

ABOUT: Final = ("ticket_id", "customer_id", "node", "number", "team", "about")
HOLDER: Final = Named(None, "", "", "holder")


@action
def acknowledge_many(ticket_ids: Sequence[int]) -> None:
    """Acknowledge new tickets whose customers gave an e-mail address, if the company has set up mail."""
    if company().mail.ready:
        for ticket_id in sorted(addresses(ticket_ids)):
            later(SendAcknowledgement(ticket_id=ticket_id))


@action
def send_many(messages: Mapping[int, int]) -> None:
    """Send messages (id to ticket id) to customers who gave an e-mail address, if the company has set up mail."""
    if company().mail.ready:
        reached = addresses(messages.values())
        for message_id, ticket_id in sorted(messages.items()):
            if ticket_id in reached:
                later(SendReply(ticket_id=ticket_id, message_id=message_id), lock=f"mail ticket:{ticket_id}")


@action
def tell_many(raised: Sequence[Happened]) -> None:
    """What the standard tells customers, as letters; the log says of whom cannot be told, so that a person sees it."""
    facts = [(each, each.fact) for each in raised if isinstance(each.fact, DutyRaised)]
    facts = [(each, fact) for each, fact in facts if fact.duty == "notify" and _to_customer(_act(fact))]
    if not facts:
        return
    reached, ready = addresses([fact.ticket_id for _, fact in facts]), company().mail.ready
    missed = []
    for each, fact in facts:
        if ready and fact.ticket_id in reached:
            job = SendTold(ticket_id=fact.ticket_id, raised=each.id, version_id=_version(fact), act=fact.about)
            later(job, lock=f"mail ticket:{fact.ticket_id}")
        else:
            about = {name: getattr(fact, name) for name in ABOUT}
            why = "no_address" if fact.ticket_id not in reached else "no_mail"
            missed.append(Noted(CustomerNotTold(why=why, **about), SYSTEM, each.at))
    record_many(missed)


@action
def tell_holders(facts: Sequence[Happened]) -> None:
    """Whoever holds a ticket whose customer cannot be told is told so, without a holder the team."""
    missed = [(each, each.fact) for each in facts if isinstance(each.fact, CustomerNotTold)]
    here, runs = crew(), runs_of({fact.ticket_id for _, fact in missed})
    news = []
    for each, fact in missed:
        run = runs.get(fact.ticket_id)
        if run is not None:
            people = meant_by(HOLDER, At(run.team_id, run.holder_id, run.first_owner_id), here)
            news.append(
                News("not_delivered", each.id, each.at, people, fact.ticket_id, about=fact.about, node=fact.node)
            )
    tell_people(news)


def _version(fact: DutyRaised) -> int:
    """Facts of old do not say under which version they were raised; 0 if their ticket is gone too."""
    if fact.version_id:
        return fact.version_id
    run = runs_of([fact.ticket_id]).get(fact.ticket_id)
    return run.version_id if run else 0


def _act(fact: DutyRaised) -> Act | None:
    version = _version(fact)
    return asked.act(document_of(version), fact.about) if version else None


def _to_customer(act: Act | None) -> bool:
    return act is not None and act.text is not None and act.to is not None and act.to.who == "customer"
