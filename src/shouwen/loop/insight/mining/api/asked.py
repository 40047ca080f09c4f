"""What a log is asked with: which of its cases."""

import datetime as dt
from typing import Annotated

import msgspec
from ninja import Query, Schema
from pydantic import Field, StringConstraints

from shouwen.ground.base.api.kit import Moment
from shouwen.loop.insight.mining.access import Sight
from shouwen.loop.insight.mining.filters import Edge, Filters

Name = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
VariantId = Annotated[str, StringConstraints(pattern=r"^-?\d{1,20}$")]
LogName = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class Asked(Schema):
    """Cases begun in a period, with or without an activity, a way, a variant, a team, a value of an attribute."""

    from_: Moment | None = Field(None, alias="from")
    to: Moment | None = None
    has: Name | None = None
    lacks: Name | None = None
    via_from: Name | None = None
    via_to: Name | None = None
    variant: VariantId | None = None
    team: Name | None = None
    attribute: Name | None = None
    value: Annotated[str, StringConstraints(max_length=1000)] | None = None

    def filters(self, sight: Sight) -> Filters:
        """The cases asked for, of those that may be seen."""
        return Filters(
            since=self.from_,
            until=self.to,
            attributes={} if self.attribute is None or self.value is None else {self.attribute: [self.value]},
            having=[self.has] if self.has else [],
            lacking=[self.lacks] if self.lacks else [],
            edge=_edge(self.via_from, self.via_to),
            variant=self.variant,
            groups=[self.team] if self.team else [],
            ids=sight.ids,
        )


class AskedOpen(Asked):
    """Besides, what is open beside the map: an activity or a way."""

    also_has: Name | None = None
    also_from: Name | None = None
    also_to: Name | None = None

    def filters(self, sight: Sight) -> Filters:
        """The cases behind what is open."""
        found = super().filters(sight)
        having = [*found.having, *([self.also_has] if self.also_has else [])]
        return _with(found, having=having, also=_edge(self.also_from, self.also_to))


class AskedBoth(Asked):
    """Two periods, or two values of an attribute, of the cases asked for."""

    a_from: Moment | None = None
    a_to: Moment | None = None
    b_from: Moment | None = None
    b_to: Moment | None = None
    by: Name | None = None
    a: Annotated[str, StringConstraints(max_length=1000)] | None = None
    b: Annotated[str, StringConstraints(max_length=1000)] | None = None

    def both(self, sight: Sight) -> tuple[Filters, Filters]:
        """The two sets of cases."""
        found = self.filters(sight)
        return (
            self._side(found, self.a_from, self.a_to, self.a),
            self._side(found, self.b_from, self.b_to, self.b),
        )

    def _side(self, found: Filters, start: dt.datetime | None, end: dt.datetime | None, value: str | None) -> Filters:
        if self.by is not None and value is not None:
            found = _with(found, attributes={**found.attributes, self.by: [value]})
        return _with(found, since=start or found.since, until=end or found.until)


Question = Annotated[Asked, Query()]
OpenQuestion = Annotated[AskedOpen, Query()]
BothQuestion = Annotated[AskedBoth, Query()]


def _edge(begin: str | None, end: str | None) -> Edge | None:
    return Edge(begin, end) if begin and end else None


def _with(filters: Filters, **changes: object) -> Filters:
    return msgspec.structs.replace(filters, **changes)
