"""Who may ask what would be: it speaks of the whole house, so it is for those who lead more than one team."""

from django.db.models import QuerySet

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.insight.whatif.models import Question

RIGHT = "board.read"


def may_ask(principal: Principal) -> None:
    """`board.read` that reaches beyond one's own team, of a person."""
    if principal.require(RIGHT) < Reach.BELOW or principal.id is None:
        raise Forbidden(capability=RIGHT)


def questions(principal: Principal) -> QuerySet[Question]:
    """One's own, the newest first."""
    may_ask(principal)
    return Question.objects.filter(person_id=principal.id or 0).order_by("-id")


def question(principal: Principal, question_id: int) -> Question:
    """One of one's own."""
    found = questions(principal).filter(pk=question_id).first()
    if found is None:
        raise NotFound
    return found
