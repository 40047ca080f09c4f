"""A visitor rates a chat with the key of the browser it was held in."""

from typing import Annotated, Any

from pydantic import Field

from shouwen.ground.base.api.kit import In, Out, Status, router
from shouwen.loop.feedback import actions, rules
from shouwen.loop.handling.chat import access
from shouwen.loop.handling.chat.access import FromVisitor, TalkCode, VisitorKey

api = router("feedback")


class TalkRatingIn(In):
    """How it was."""

    score: Annotated[int, Field(ge=1, le=5, strict=True)]
    words: Annotated[str, Field(max_length=rules.LONGEST_WORDS)] = ""


class TalkRatingOut(Out):
    """The answer that counts."""

    score: int


@api.post("/chat/talks/{talk}/rating", response={201: TalkRatingOut}, auth=VisitorKey())
def rate_talk(request: FromVisitor, talk: TalkCode, body: TalkRatingIn) -> Status[dict[str, Any]]:
    """Rate a talk that is over; the first answer counts."""
    contact = access.theirs(request.auth, talk).contact_id
    rating = actions.rate_talk(contact, score=body.score, words=body.words, by=request.auth.principal)
    return Status(201, {"score": rating.score})
