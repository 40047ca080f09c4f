"""Which logs a principal may look at, and which cases of them."""

from dataclasses import dataclass

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.principals.rules import Principal, Reach
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.eventlogs.errors import LogNotFound
from shouwen.loop.insight.eventlogs.store import Log, Manifest, logs
from shouwen.loop.insight.lake.actions import own_log
from shouwen.loop.insight.lake.errors import NoTicketsYet
from shouwen.loop.insight.lake.queries import readable
from shouwen.loop.insight.lake.tickets import NAME as OWN


@dataclass(frozen=True, slots=True)
class Sight:
    """A log, and the cases that may be seen; None for all of them."""

    log: Log
    ids: list[str] | None

    @property
    def own(self) -> bool:
        """Whether its cases are tickets of this house."""
        return self.log.name == OWN

    @property
    def manifest(self) -> Manifest:
        """What the log holds."""
        return self.log.manifest


def may_read(principal: Principal, name: str) -> Sight:
    """The log of that name; what others brought in is for who sees all, our own tickets as far as the board reaches."""
    scope = Scope.of(principal, {})
    if name != OWN and principal.require("board.read") is not Reach.ALL:
        raise LogNotFound(name=name[:100])
    if name == OWN:
        return Sight(own_log(), readable(scope))
    return Sight(Log.open(name), None)


def may_see(sight: Sight, case: str) -> None:
    """NotFound for a case that is not the reader's to see, as if it were not there."""
    if sight.ids is not None and case not in sight.ids:
        raise NotFound(case=case[:100])


def readable_logs(principal: Principal) -> list[Manifest]:
    """The logs that the principal may look at."""
    everything = principal.require("board.read") is Reach.ALL
    others = [each for each in logs() if everything and each.name != OWN]
    try:
        return [own_log().manifest, *others]
    except NoTicketsYet:
        return others
