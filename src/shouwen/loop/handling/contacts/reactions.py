"""Nobody is left with somebody who went."""

from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.reactions import on
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.events import PersonDismissed
from shouwen.ground.staff.queries import active_person
from shouwen.loop.handling.contacts import actions


@on(PersonDismissed)
def give_to_others(happened: Happened) -> None:
    """Unless they came back meanwhile."""
    person_id = getattr(happened.fact, "person_id", 0)
    if active_person(person_id) is None:
        actions.release(person_id, by=SYSTEM)
