"""Which letters are to be written; the sending is a job's."""

from collections.abc import Mapping, Sequence

from shouwen.ground.base.action import action
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.jobs import later
from shouwen.loop.handling.letters.events import SendAcknowledgement, SendReply
from shouwen.loop.handling.letters.queries import addresses


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
