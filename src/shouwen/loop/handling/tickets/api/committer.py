"""The group committer of POST /tickets: one thread per web process that opens all waiting requests in one commit."""

from typing import Final

from shouwen.ground.base.api.committer import Committer
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many

COMMITTER: Final[Committer[Asked, Opened]] = Committer(open_many, "committer")
life: Final = COMMITTER.life
