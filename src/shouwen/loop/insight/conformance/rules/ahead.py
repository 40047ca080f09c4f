"""Which nodes of work lie before a case on the drawn ways: those that no way on passes by.

A drawn way that leads back to where the case came from is no way on: such ways are left out by a search from the start.
"""

from collections.abc import Mapping
from typing import Final

from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.conditions import Look
from shouwen.loop.standards.rules.process import Place, Process

Edges = Mapping[str, tuple[str, ...]]
WORK: Final = frozenset({words.TASK})


def forward(process: Process) -> Edges:
    """For each node the nodes that its own ways lead on to: no waits, no ends, nothing that leads back."""
    found: dict[str, tuple[str, ...]] = {}
    open_: set[str] = set()
    waiting: list[tuple[str, bool]] = [(process.start, False)]
    while waiting:
        node, left = waiting.pop()
        if left:
            open_.discard(node)
            continue
        if node in found or node not in process.nodes:
            continue
        open_.add(node)
        targets = _targets(process, process.nodes[node])
        found[node] = tuple([target for target in targets if target not in open_])
        waiting.append((node, True))
        waiting += [(target, False) for target in reversed(found[node])]
    return found


def _targets(process: Process, place: Place) -> list[str]:
    named = dict.fromkeys(way.to for ways in place.ways.values() for way in ways)
    return [node for node in named if node in process.nodes and _is_on(process.nodes[node])]


def _is_on(place: Place) -> bool:
    """Whether it lies on the way of the work, and is not where work pauses or ends."""
    return place.kind not in (words.WAIT, words.END, words.CALL) and place.status not in words.DONE | words.ENDED


def ahead(process: Process, edges: Edges, node: str, look: Look) -> list[str]:
    """The nodes of work that the case would still have to pass from here; decisions are taken as it stands."""
    must = _must(process, edges, node, look, {})
    return [each for each in process.nodes if each in must]


def _must(process: Process, edges: Edges, node: str, look: Look, known: dict[str, frozenset[str]]) -> frozenset[str]:
    if node not in known:
        known[node] = frozenset()  # a circle adds nothing
        place = process.nodes[node]
        targets = _decided(place, edges.get(node, ()), look)
        sets = [_own(process, target) | _must(process, edges, target, look, known) for target in targets]
        known[node] = frozenset.intersection(*sets) if sets else frozenset()
    return known[node]


def _decided(place: Place, targets: tuple[str, ...], look: Look) -> tuple[str, ...]:
    """Of a node that is only passed through the one way that this case takes."""
    if not place.passing:
        return targets
    chosen = next((way.to for way in place.ways.get("", ()) if way.test is None or way.test(look)), "")
    return (chosen,) if chosen in targets else ()


def _own(process: Process, node: str) -> frozenset[str]:
    return frozenset({node}) if process.nodes[node].kind in WORK else frozenset()
