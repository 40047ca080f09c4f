"""Sends transcripts; forgets visitors whose key is over."""

from zoneinfo import ZoneInfo

from shouwen.ground.base.company.mail import send
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.jobs import does, every
from shouwen.loop.handling.chat import actions, queries, transcript
from shouwen.loop.handling.chat.events import SendTranscript
from shouwen.loop.handling.conversations.queries import messages

MOST = 5_000


@does(SendTranscript)
def send_transcript(job: SendTranscript) -> None:
    """Once for each asking, however often the job runs."""
    found = queries.standing(job.contact_id)
    said, _ = messages(found.conversation_id, limit=MOST, kinds=("public",))
    ours = company()
    letter = transcript.letter(said, ours.name, ours.language, ZoneInfo(ours.timezone))
    send(job.to, letter.subject, letter.text, key=f"transcript {job.contact_id} {job.nth}")


@every("40 3 * * *")
def nightly_visitors() -> None:
    """Those who never talked."""
    actions.sweep()
