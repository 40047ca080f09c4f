"""A question put to a standard: the document as it would be. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from msgspec.structs import replace as altered

from shouwen.loop.insight.whatif.rules.world import Change, Person, World
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.document import Document, Limit, LimitRow, Node, Route, Way, seconds

NEW_PEOPLE: Final = 10**9
SHORTEST: Final = 60.0


def changed(document: Document, change: Change) -> Document:
    """The standard with the question's limit, route and without its node."""
    if change.standard and change.standard != document.code:
        return document
    if change.limit in document.limits:
        limit = document.limits[change.limit]
        document = altered(document, limits={**document.limits, change.limit: _longer(limit, change.limit_factor)})
    if change.route and change.problem:
        row = Route(problem=(change.problem,), team=change.route)
        document = altered(document, routing=altered(document.routing, rows=(row, *document.routing.rows)))
    if change.node and removable(document, change.node):
        document = without(document, change.node)
    return document


def _longer(limit: Limit, factor: float) -> Limit:
    return altered(limit, rows=tuple([altered(row, within=_times(row, factor)) for row in limit.rows]))


def _times(row: LimitRow, factor: float) -> str:
    usual = seconds(row.within) or 0.0
    return f"{max(SHORTEST, usual * factor) / 60:.3f}min"


def removable(document: Document, node: str) -> bool:
    """Whether it can be left out: a piece of work with a way on to another node."""
    found = next((each for each in document.nodes if each.id == node), None)
    return found is not None and found.kind == words.TASK and _onward(document, found) is not None


def _onward(document: Document, node: Node) -> str | None:
    """Where cases went from here when its work was done: its last way on that is no step back and no wait."""
    order = {each.id: place for place, each in enumerate(document.nodes)}
    waits = {each.id for each in document.nodes if each.kind == words.WAIT}
    ahead = [
        way.to
        for way in node.ways
        if way.to not in waits and order.get(way.to, -1) > order[node.id] and way.upon not in ("reopened", "voided")
    ]
    return ahead[0] if ahead else None


def without(document: Document, node: str) -> Document:
    """Every way to the node leads to where it led."""
    found = next(each for each in document.nodes if each.id == node)
    onward = _onward(document, found)
    assert onward is not None

    def led(ways: Iterable[Way]) -> tuple[Way, ...]:
        return tuple([altered(way, to=onward) if way.to == node else way for way in ways])

    nodes = tuple([altered(each, ways=led(each.ways)) for each in document.nodes if each.id != node])
    return altered(document, nodes=nodes, anywhere=led(document.anywhere))


def staffed(world: World, change: Change) -> list[Person]:
    """The people of the question: new ones can what their team can, of those who go the last come first."""
    if not change.team or not change.agents:
        return world.people
    team = [person for person in world.people if change.team in person.teams]
    if change.agents < 0:
        gone = {person.id for person in sorted(team, key=lambda each: len(each.teams))[: -change.agents]}
        return [person for person in world.people if person.id not in gone]
    skills: dict[str, int] = {}
    for person in team:
        for skill, level in person.skills.items():
            skills[skill] = max(level, skills.get(skill, 0))
    shifts = max((person.shifts for person in team if person.shifts), key=len, default=None)
    added = [Person(NEW_PEOPLE + at, [change.team], skills, shifts) for at in range(change.agents)]
    return [*world.people, *added]


def most_volume(*changes: Change) -> float:
    """How many times the past's volume must be drawn, so that both sides of a question meet the same customers."""
    return max(1.0, *[change.volume for change in changes])


def neutral(change: Change) -> Change:
    """Nothing otherwise, at the same cost."""
    return replace(Change(), hourly_cost=change.hourly_cost)
