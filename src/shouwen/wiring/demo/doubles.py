"""Customers who are perhaps one person, a pair that was merged, and lanes, for the demonstration."""

import datetime as dt

from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.actions import Changes, change, merge, resolve
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of
from shouwen.loop.handling.routing.actions.setting import set_routing
from shouwen.loop.handling.routing.rules.lanes import Lane

PAIRS = (
    (Clean("陈建国", "+8613800138700"), Clean("陈建国", "+8613800138701", "jianguo.chen@example.com")),
    (Clean("刘芳", "", "liufang+home@gmail.com"), Clean("刘芳女士", "+8613911130022", "liu.fang@gmail.com")),
    (Clean("孙伟", "+8613711140033"), Clean("孙伟", "+8613711140330")),
)


def doubles(now: dt.datetime) -> None:
    """People who asked twice under two contacts, the last two merged already; and the lanes of the house."""
    by = _manager()
    for one, other in PAIRS:
        first, second = (resolve(each, by=SYSTEM, at=now).id for each in (one, other))
    change(second, Changes(tier="gold"), by=by)
    merge(first, second, by=by)
    rows = (Lane(0, "vip"), Lane(2, "gold", "complaint"), Lane(3, "gold"), Lane(4, "", "complaint"))
    set_routing(by=by, lanes=rows)


def _manager() -> Principal:
    found = principal_of(Person.objects.filter(roles__contains=["manager"]).values_list("pk", flat=True)[0])
    assert found is not None
    return found
