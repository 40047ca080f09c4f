"""Who left without a word, and talks in which nobody speaks any more, end by themselves."""

from shouwen.ground.base import clock
from shouwen.ground.base.jobs import every
from shouwen.loop.handling.contacts import actions


@every("* * * * *")
def tick_contacts() -> None:
    """Each minute."""
    actions.abandon(clock.now())
    actions.idle(clock.now())
