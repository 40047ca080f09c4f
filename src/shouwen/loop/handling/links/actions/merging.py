"""One ticket ends in another, and back. The gone one is void with the reason `merged`, so that no figure counts it."""

import datetime as dt
from collections.abc import Sequence

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import Noted, record_many
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.queries import briefs
from shouwen.loop.handling.conversations.queries import last_said
from shouwen.loop.handling.desk.actions.verbs import customer_writes, run
from shouwen.loop.handling.links import rules
from shouwen.loop.handling.links.actions.linking import both
from shouwen.loop.handling.links.errors import CannotMerge, CannotUnmerge, OtherCustomer
from shouwen.loop.handling.links.events import TicketsMerged, TicketsUnmerged
from shouwen.loop.handling.links.models import Merge
from shouwen.loop.handling.links.queries import children_of, kept_of
from shouwen.loop.handling.links.rules import Side, sooner
from shouwen.loop.handling.tickets.actions.happening import happen_many, lock
from shouwen.loop.handling.tickets.actions.telling import Turn
from shouwen.loop.handling.tickets.queries import card, heads_of
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.forms import UNDONE
from shouwen.loop.standards.rules.words import PROMISE, TASK_CLOCK

MERGED = "merged"


@action
def merge(gone_id: int, kept_id: int, *, by: Principal, other_customer: bool = False) -> None:
    """Let one ticket end in another; across customers only for who says that it is meant."""
    held = both(gone_id, kept_id)
    gone, kept = sides(gone_id, kept_id)
    numbers = {"number": held[gone_id].number, "other": held[kept_id].number}
    if why := rules.why_not_merge(gone, kept):
        raise CannotMerge(why=why, **numbers)
    same = gone.customer == kept.customer
    if not same and not other_customer:
        raise OtherCustomer(**numbers)
    said = last_said(held[kept_id].conversation_id)
    # of another customer it stays behind: the kept ticket's customer would read of it, and be the one who is answered
    promised = sooner(promised_at(gone_id), promised_at(kept_id), clock.now()) if same else None
    run([Turn(gone_id, h.Voided(MERGED), reason=MERGED)], by=by)
    if promised is not None:
        run([Turn(kept_id, h.Promised(promised, by.id))], by=by)
    Merge.objects.create(gone_id=gone_id, kept_id=kept_id, said=said, merged_by=str(by), merged_at=clock.now())
    facts = [
        TicketsMerged(
            ticket_id=each.id,
            customer_id=each.customer_id,
            number=each.number,
            gone=numbers["number"],
            kept=numbers["other"],
            same_customer=same,
        )
        for each in (held[gone_id], held[kept_id])
    ]
    record_many([Noted(fact, by, clock.now()) for fact in facts])


@action
def unmerge(gone_id: int, *, by: Principal) -> None:
    """Take a merge back: the gone ticket stands as before, its clocks have run on; refused once talk went on."""
    found = Merge.objects.filter(gone_id=gone_id, undone_at=None).first()
    if found is None:
        held = lock([gone_id])
        raise CannotUnmerge(number=held[gone_id].number, why="not_merged") if held else NotFound()
    held = both(gone_id, found.kept_id)
    if why := undo_refused(gone_id):
        raise CannotUnmerge(number=held[gone_id].number, why=why)
    run([Turn(gone_id, h.Restored("unmerged"), reason="unmerged")], by=by)
    Merge.objects.filter(pk=found.pk).update(undone_at=clock.now())
    about = {"gone": held[gone_id].number, "kept": held[found.kept_id].number}
    facts = [
        TicketsUnmerged(ticket_id=each.id, customer_id=each.customer_id, number=each.number, **about)
        for each in held.values()
    ]
    record_many([Noted(fact, by, clock.now()) for fact in facts])


@action
def hear(ticket_id: int, *, text: str, by: Principal, files: Sequence[int] = (), client_key: str = "") -> None:
    """A customer writes; of a ticket merged into another customer's, whoever serves that one is told.

    Both are locked first, in order of id, as merging does: the two never wait for each other.
    """
    held = lock([ticket_id, kept_of(ticket_id) or ticket_id])
    said = customer_writes(ticket_id, text=text, by=by, files=files, client_key=client_key)
    kept = kept_of(ticket_id)
    if said.fresh and kept in held:
        happen_many([Turn(kept, h.CustomerWrote(), message_id=said.id)], by=by)


def undo_refused(gone_id: int) -> str:
    """Why the merge of this ticket cannot be taken back now, or nothing."""
    found = Merge.objects.filter(gone_id=gone_id, undone_at=None).first()
    return undoing(found.kept_id, [found.said])[0] if found else "not_merged"


def undoing(kept_id: int, said: Sequence[int]) -> list[str]:
    """The same of several merges into one ticket, each by the last message at its moment."""
    kept = heads_of([kept_id]).get(kept_id)
    if kept is None:
        return ["not_merged" for _ in said]
    merged, last = kept_of(kept_id) is not None, last_said(kept.conversation_id)
    return [
        rules.why_not_undo(merged=True, kept_merged=merged, kept_status=kept.status, said_since=last > each)
        for each in said
    ]


def sides(gone_id: int, kept_id: int) -> tuple[Side, Side]:
    """Both tickets as the rules see them, locked before or merely looked at."""
    heads = heads_of([gone_id, kept_id])
    gone, kept = heads[gone_id], heads[kept_id]
    known = briefs([gone.customer_id, kept.customer_id])
    children = len(children_of(gone_id))
    return (
        Side(gone_id, gone.status, known[gone.customer_id].id, children, asked=awaits(gone_id)),
        Side(kept_id, kept.status, known[kept.customer_id].id),
    )


def promised_at(ticket_id: int) -> dt.datetime | None:
    """By when the customer was promised to hear from us, if that is still open."""
    found = card(ticket_id)
    promise = found.case.clocks.get(PROMISE) if found is not None else None
    return promise.due if promise is not None and promise.state in UNDONE and promise.met_at is None else None


def awaits(ticket_id: int) -> bool:
    """Whether an approval or another department's task of this ticket is still open."""
    found = card(ticket_id)
    return found is not None and (
        "asked" in found.case.approvals.values()
        or any(
            name.startswith(TASK_CLOCK) and clock.met_at is None and clock.state in UNDONE
            for name, clock in found.case.clocks.items()
        )
    )
