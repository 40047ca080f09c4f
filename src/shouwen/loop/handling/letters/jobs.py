"""Sends the letters."""

from zoneinfo import ZoneInfo

from shouwen.ground.base.company.mail import send
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.jobs import does
from shouwen.loop.handling.conversations.queries import messages
from shouwen.loop.handling.letters.events import SendAcknowledgement, SendReply, SendTold
from shouwen.loop.handling.letters.queries import envelope
from shouwen.loop.handling.letters.rules import received, told, written
from shouwen.loop.handling.tickets.queries import card
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.words import FIRST_RESPONSE


@does(SendAcknowledgement)
def acknowledge(job: SendAcknowledgement) -> None:
    """Once per ticket, however often the job runs."""
    to, ticket = envelope(job.ticket_id), card(job.ticket_id)
    if to is not None and ticket is not None:
        promise = ticket.case.clocks.get(FIRST_RESPONSE)
        letter = received(to.about, promise.due if promise else None, ZoneInfo(company().timezone))
        send(to.to, letter.subject, letter.text, key=f"acknowledge ticket:{job.ticket_id}")


@does(SendReply)
def send_reply(job: SendReply) -> None:
    """Once per message, however often the job runs."""
    to = envelope(job.ticket_id)
    if to is not None:
        said, _ = messages(to.conversation_id, after=job.message_id - 1, limit=1, kinds=("public",))
        for message in said:
            letter = written(to.about, message.text)
            send(to.to, letter.subject, letter.text, key=f"reply message:{message.id}")


@does(SendTold)
def send_told(job: SendTold) -> None:
    """Once for each time that the standard asks, however often the job runs."""
    to, act = envelope(job.ticket_id), asked.act(document_of(job.version_id), job.act)
    if to is not None and act is not None and act.text is not None:
        letter = told(to.about, act.text.of(to.about.language))
        send(to.to, letter.subject, letter.text, key=f"told fact:{job.raised}")
