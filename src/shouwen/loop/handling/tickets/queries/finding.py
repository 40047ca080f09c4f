"""What typed words mean: a ticket's number, a customer's phone or name, or words of the ticket."""

from typing import Final, NamedTuple

from shouwen.ground.customers.queries import family
from shouwen.ground.customers.queries import found as customers_found
from shouwen.ground.language import tsquery
from shouwen.loop.handling.tickets.rules.numbers import as_number

MOST: Final = 50


class Meant(NamedTuple):
    """A number, or customers and words: a ticket of either is found."""

    number: str | None
    customers: tuple[int, ...]
    words: str


def meant(text: str) -> Meant:
    """Read what was typed."""
    number = as_number(text)
    if number is not None:
        return Meant(number, (), "")
    people = customers_found(text, limit=MOST)
    ids = {one for person in people for one in family(person)} if len(people) <= 5 else set(people)
    return Meant(None, tuple(sorted(ids)), tsquery(text))
