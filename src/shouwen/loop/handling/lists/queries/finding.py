"""What typed words mean: a ticket's number, here or elsewhere, a customer's phone or name, or words of the ticket."""

from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from shouwen.ground.base.sql import array
from shouwen.ground.customers.queries import family
from shouwen.ground.customers.queries import found as customers_found
from shouwen.ground.language import tsquery
from shouwen.loop.handling.tickets.rules.numbers import as_number

MOST: Final = 50
LONGEST: Final = 200
NOBODY: Final = array(())
Numbered = Callable[[str], Collection[int]]


class Meant(NamedTuple):
    """What stands in the statement of a search, in its order: a ticket of any of these is found."""

    number: str
    customers: str
    words: str
    imported: str


class _Elsewhere:
    numbered: Numbered = staticmethod(lambda _number: ())


def known_elsewhere(numbered: Numbered) -> None:
    """An upper room tells the ids of tickets that have this number in another system."""
    _Elsewhere.numbered = staticmethod(numbered)


def meant(text: str) -> Meant:
    """Read what was typed. A number, ours or another system's, is not taken for words."""
    number, typed = as_number(text) or "", text.strip()
    imported = array(_Elsewhere.numbered(typed) if len(typed) <= LONGEST else ())
    if number:
        return Meant(number, NOBODY, "", imported)
    people = customers_found(text, limit=MOST)
    ids = {one for person in people for one in family(person)} if len(people) <= 5 else set(people)
    return Meant("", array(sorted(ids)), "" if imported != NOBODY else tsquery(text), imported)
