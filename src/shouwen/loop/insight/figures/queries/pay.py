"""What a day of each person costs."""

from typing import Any

from shouwen.ground.base.sql import array
from shouwen.ground.staff.queries.people import roles_of_all
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.figures.models import Pay


def pay() -> Pay:
    """The company's setting, empty where nobody has set it."""
    return Pay.objects.filter(pk=1).first() or Pay(pk=1)


def paid(scope: Scope) -> dict[str, Any]:
    """Each person's cost of a day; whoever sees own tickets only would read a colleague's pay out of it."""
    setting = pay()
    days: dict[int, float] = {}
    if setting.rates and scope.person is None:
        for person, roles in roles_of_all():
            rates = [setting.rates[role] for role in roles if role in setting.rates]
            if rates:
                days[person] = max(rates) * setting.hours
    costs = "{" + ",".join([repr(float(cost)) for cost in days.values()]) + "}"
    return {"payees": array(days), "pay": costs}
