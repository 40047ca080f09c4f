"""Scripts with their variables filled in. Pure.

The variables are those that a standard may use (`checks.graph.VARIABLES`), each in the reader's language:

- {customer} the customer's name; {number} and {subject} of the ticket; {product} what it is about
- {agent} who is reading this; {team} the ticket's team; {company} the company's name
- {due} the nearest limit's moment; {link} the page where customers follow their tickets
- {plan} the plan that was given; {progress} is the agent's own words, and never has a value

What has no value, and a name that is none of these, stays as it is and is marked.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

VARIABLE: Final = re.compile(r"\{([^{}]{1,64})\}")


class Filled(NamedTuple):
    """A script ready to be said, and the variables in it that have no value."""

    text: str
    left: tuple[str, ...]


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Each variable by its value, once: what a value says is never read as a variable again."""
    left = [name for name in VARIABLE.findall(text) if not values.get(name)]
    return Filled(VARIABLE.sub(lambda found: values.get(found[1]) or found[0], text), tuple(dict.fromkeys(left)))
