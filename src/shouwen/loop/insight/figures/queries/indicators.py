"""Who keeps which indicator."""

import datetime as dt
from collections.abc import Mapping

from django.db.models import F, Q

from shouwen.loop.insight.figures.models import Indicator


def indicators() -> Mapping[str, Indicator]:
    """Those that anybody keeps, by figure."""
    return {row.figure: row for row in Indicator.objects.select_related("owner")}


def due(day: dt.date) -> list[Indicator]:
    """Those to be looked at by this day whose owner was not reminded of it yet."""
    rows = Indicator.objects.filter(review_on__lte=day, owner__isnull=False, owner__dismissed_at=None)
    return list(rows.filter(Q(reminded_on=None) | Q(reminded_on__lt=F("review_on"))).order_by("figure"))
