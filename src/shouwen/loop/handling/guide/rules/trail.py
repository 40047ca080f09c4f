"""What the log of a ticket tells the guide: who gave which value where, who asked, who answered. Pure."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

KINDS: Final = ("TicketOpened", "TicketReclassified", "FormFilled", "ApprovalAsked", "ApprovalGiven", "TaskFinished")


class Line(NamedTuple):
    """One fact of the log."""

    kind: str
    actor: str
    node: str
    at: dt.datetime
    data: Mapping[str, Any]

    @property
    def person(self) -> int | None:
        """Whose deed it was, if a person's of ours."""
        kind, _, name = self.actor.partition(":")
        return int(name) if kind == "person" and name.isdigit() else None


class Trail(NamedTuple):
    """The latest word on each field, approval and task."""

    given: Mapping[str, Line]
    asked: Mapping[str, Line]
    said: Mapping[str, Line]
    finished: Mapping[str, Line]


def read(lines: Iterable[Line]) -> Trail:
    """The lines in their order, the later over the earlier."""
    given, asked, said, finished = dict[str, Line](), dict[str, Line](), dict[str, Line](), dict[str, Line]()
    for line in lines:
        match line.kind:
            case "TicketOpened":
                given |= dict.fromkeys((line.data.get("happening") or {}).get("values", {}), line)
            case "TicketReclassified":
                given |= dict.fromkeys(line.data.get("changed", ()), line)
            case "FormFilled":
                given |= dict.fromkeys(line.data.get("fields", ()), line)
            case "ApprovalAsked":
                asked[line.data["approval"]] = line
            case "ApprovalGiven":
                said[line.data["approval"]] = line
            case "TaskFinished":
                finished[line.data["task"]] = line
    return Trail(given, asked, said, finished)
