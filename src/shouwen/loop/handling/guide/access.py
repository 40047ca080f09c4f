"""May this principal work at the step, say yes, or finish a task? Reading asks the doors of `tickets`.

Whom the standard names answers even where the ticket itself is out of reach: being named is the right. To anybody else
out of reach there is no such ticket.
"""

from collections.abc import Callable

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import Principal, scope_of
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.guide.errors import NotForYou
from shouwen.loop.handling.guide.queries import at_of, names_of_skills, names_of_teams, trail_of
from shouwen.loop.handling.guide.rules import asking, owners
from shouwen.loop.handling.tickets import queries as tickets
from shouwen.loop.handling.tickets.access import may_read
from shouwen.loop.handling.tickets.queries import Card, Head
from shouwen.loop.handling.tickets.rules.scope import EVERYTHING
from shouwen.loop.handling.tickets.rules.scope import scope_of as reach_of
from shouwen.loop.standards.queries import document_of
from shouwen.loop.standards.rules import asked
from shouwen.loop.standards.rules.document import Act, Approval, Document, Owner, Text

CHANGE = "tickets.change"
NOBODY = Owner(who="system")
Allows = Callable[[Head, Owner, Crew], bool]


def works(principal: Principal, ticket: Head) -> bool:
    """Whether the principal may fill in the form and take the step."""
    found = reach_of(principal, CHANGE)
    people = (ticket.holder_id, ticket.first_owner_id, ticket.opener_id)
    return found is not None and found.holds(ticket.team_id, *people)


def may_work(principal: Principal, number: str) -> Head:
    """The ticket to work at: NotFound where it cannot be read, Forbidden where only changing is out of reach."""
    found = may_read(principal, number)
    if not works(principal, found):
        raise Forbidden(capability=CHANGE)
    return found


def may_approve(principal: Principal, number: str, code: str) -> Head:
    """The ticket, for whoever the standard names to say yes; the verb itself refuses who wants it."""

    def find(document: Document, card: Card) -> Approval | None:
        node = asking.worked(document, card.case)
        return asked.approval(document, node.id, code) if node else None

    def allows(head: Head, owner: Owner, here: Crew) -> bool:
        asked = trail_of(head.id).asked.get(code)
        found = owners.named_of(owner, reference().team_ids, head.team_id)
        answer = owners.answering(found, at_of(head), here, asker=asked.person if asked else None)
        return principal.id in answer | owners.meant_by(found, at_of(head), here)

    return _may_answer(principal, number, find, allows)


def may_finish(principal: Principal, number: str, code: str) -> Head:
    """The ticket, for the people of a department's task and for the holder's manager."""

    def find(document: Document, _card: Card) -> Act:
        act = asked.act(document, code)
        if act is None or act.kind != "task":  # nobody is named: nobody may, whatever clock an older version left
            raise NotFound
        return act

    def allows(head: Head, owner: Owner, here: Crew) -> bool:
        found = owners.named_of(owner, reference().team_ids, head.team_id)
        answer = owners.answering(found, at_of(head), here)
        return owners.may_finish(principal.id or 0, at_of(head), answer, here)

    return _may_answer(principal, number, find, allows)


def _may_answer(
    principal: Principal, number: str, find: Callable[[Document, Card], Approval | Act | None], allows: Allows
) -> Head:
    if not principal.scopes & {"*", CHANGE, scope_of(CHANGE)}:
        raise Forbidden(capability=CHANGE)
    head = tickets.head(number, EVERYTHING)
    card = tickets.card(head.id) if head else None
    reach = reach_of(principal, "tickets.read")
    if head is None or card is None:
        raise NotFound
    found = find(document_of(card.version_id), card)
    people = (head.holder_id, head.first_owner_id, head.opener_id)
    readable = reach is not None and reach.holds(head.team_id, *people)
    if found is None:
        if not readable:
            raise NotFound
        return head  # the standard itself says that there is no such thing
    owner = owner_of(found)
    if principal.kind != "system" and not allows(head, owner, crew()):
        if not readable:
            raise NotFound
        raise _not_for_you(found, owner)
    return head


def owner_of(part: Approval | Act) -> Owner:
    """Whom the standard names."""
    return part.by if isinstance(part, Approval) else part.to or NOBODY


def _not_for_you(part: Approval | Act, owner: Owner) -> NotForYou:
    name = part.name or Text(zh=part.code, en=part.code)
    said = owners.said(owner, names_of_teams(), names_of_skills())
    code = owner.role or owner.team or owner.skill or owner.who
    return NotForYou(about=part.code, name=(name.zh, name.en), owner=code, owner_name=said)
