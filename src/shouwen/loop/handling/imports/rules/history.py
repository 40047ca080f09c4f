"""The standard as it is played for a ticket that was over in another system. Pure."""

import dataclasses
from collections.abc import Set
from typing import Final

import msgspec

from shouwen.loop.standards.rules.document import Act
from shouwen.loop.standards.rules.process import Place, Process

OWN: Final = ("assign", "set")  # acts that change the case itself; the others ask somebody for something


def over(process: Process, known: Set[str]) -> Process:
    """The same nodes and ways with the `known` clocks only, and nothing to fill in, to approve or to ask for.

    No way depends on a clock but by its timer, and no timer fires for such a ticket, so it goes the same way.
    """
    limits = {clock: limit for clock, limit in process.document.limits.items() if clock in known}
    return dataclasses.replace(
        process,
        document=msgspec.structs.replace(process.document, limits=limits),
        nodes={code: _passed(place) for code, place in process.nodes.items()},
        calls=None,
        recovery=None,
        _known={},
    )


def _passed(place: Place) -> Place:
    own = tuple([act for act in place.does if isinstance(act.part, Act) and act.part.kind in OWN])
    return dataclasses.replace(place, form=(), approvals=(), does=own)
