"""Two customers become one, and two again."""

import datetime as dt

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers.errors import CannotMerge, CannotUnmerge
from shouwen.ground.customers.events import CustomersMerged, CustomersUnmerged
from shouwen.ground.customers.models import Customer, Merge
from shouwen.ground.customers.rules import filled, restored, tokens
from shouwen.ground.customers.rules.merging import Value


@action
def merge(kept_id: int, gone_id: int, *, by: Principal, at: dt.datetime | None = None) -> Merge:
    """Take one customer into another; blanks of the kept one are filled and the better tier wins."""
    locked = _locked(kept_id, gone_id)
    kept, gone = locked[kept_id], locked[gone_id]
    if kept_id == gone_id or kept.root_id or gone.root_id:
        raise CannotMerge
    carried = list(Customer.objects.filter(root_id=gone_id).order_by("id").values_list("id", flat=True))
    now = _fields(kept)
    after = filled(now, _fields(gone))
    _put(kept, after)
    Customer.objects.filter(id__in=[gone_id, *carried]).update(root_id=kept_id)
    moment = at or clock.now()
    before = {field: now[field] for field in after}
    done = Merge.objects.create(
        kept=kept, gone=gone, carried=carried, before=before, after=after, at=moment, by=str(by)
    )
    record(CustomersMerged(customer_id=kept_id, gone_id=gone_id, merge_id=done.id), by=by, at=moment)
    return done


@action
def unmerge(merge_id: int, *, by: Principal, at: dt.datetime | None = None) -> Merge:
    """Undo a merge; both customers stand as before, except for what was changed by hand since."""
    done = Merge.objects.filter(id=merge_id, undone_at=None).first()
    if done is None:
        raise NotFound
    locked = _locked(done.kept_id, done.gone_id)
    kept, gone = locked[done.kept_id], locked[done.gone_id]
    later = Merge.objects.filter(kept=kept, undone_at=None, id__gt=done.id).exists()
    if later or gone.root_id != kept.id or kept.root_id:
        raise CannotUnmerge
    moment = at or clock.now()
    if not Merge.objects.filter(id=done.id, undone_at=None).update(undone_at=moment):
        raise NotFound
    done.undone_at = moment
    _put(kept, restored(_fields(kept), done.before, done.after))
    Customer.objects.filter(id__in=done.carried).update(root_id=gone.id)
    gone.root_id = None
    gone.save(update_fields=["root"])
    record(CustomersUnmerged(customer_id=kept.id, gone_id=gone.id, merge_id=done.id), by=by, at=moment)
    return done


def _locked(*ids: int) -> dict[int, Customer]:
    rows = {row.id: row for row in Customer.objects.select_for_update().filter(id__in=ids).order_by("id")}
    if set(ids) - set(rows):
        raise NotFound
    return rows


def _fields(customer: Customer) -> dict[str, Value]:
    return {
        "name": customer.name,
        "tier": customer.tier,
        "region_id": customer.region_id,
        "language": customer.language,
        "note": customer.note,
    }


def _put(customer: Customer, changes: dict[str, Value]) -> None:
    for field, value in changes.items():
        setattr(customer, field, value)
    if "name" in changes:
        customer.search = tokens(customer.name)
    customer.save(update_fields=[*changes, *(["search"] if "name" in changes else [])])
