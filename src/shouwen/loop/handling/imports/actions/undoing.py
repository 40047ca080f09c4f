"""An import is taken out again."""

from dataclasses import dataclass

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.actions import unmeet_many
from shouwen.loop.handling.conversations.queries import talking
from shouwen.loop.handling.imports.actions.bringing import by_import
from shouwen.loop.handling.imports.actions.checking import BATCH, Progress
from shouwen.loop.handling.imports.actions.recalling import forget_tickets
from shouwen.loop.handling.imports.errors import NotDone
from shouwen.loop.handling.imports.events import ImportUndone
from shouwen.loop.handling.imports.models import Import, Imported


@dataclass(slots=True)
class Undone:
    """What was taken out, and what stayed because somebody worked on it."""

    tickets: int = 0
    kept: int = 0
    customers: int = 0


def undo(import_id: int, *, by: Principal, progress: Progress) -> Undone:
    """Take an import out again, batch by batch; one that breaks off is simply undone once more."""
    run = Import.objects.filter(pk=import_id).exclude(state=Import.State.UNDONE).first()
    if run is None:
        raise NotDone(id=import_id)
    found, below = Undone(), 2**63 - 1
    while rows := list(Imported.objects.filter(run=run, pk__lt=below).order_by("-pk")[:BATCH]):  # who came first, last
        _forget(rows, found, by_import(run))
        below = rows[-1].pk
        progress(len(rows))
    _undone(run, found, by)
    return found


@action
def _forget(rows: list[Imported], found: Undone, by: Principal) -> None:
    gone = set(forget_tickets([row.ticket_id for row in rows], by=by))
    out = [row for row in rows if row.ticket_id in gone]
    customers = {row.customer_id for row in out if row.customer_id is not None}
    found.customers += len(unmeet_many(customers - talking(customers)))
    Imported.objects.filter(pk__in=[row.pk for row in out]).delete()
    found.tickets += len(out)
    found.kept += len(rows) - len(out)


@action
def _undone(run: Import, found: Undone, by: Principal) -> None:
    run.state, run.ended_at = Import.State.UNDONE, clock.now()
    run.save(update_fields=["state", "ended_at"])
    fact = ImportUndone(import_id=run.pk, tickets=found.tickets, kept=found.kept, customers=found.customers)
    record(fact, by=by)
