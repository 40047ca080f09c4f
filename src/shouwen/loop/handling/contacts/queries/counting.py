"""For figures over the log: whose talks count for whom, and their subjects. SQL on the row `k` and its fact `e`."""

from collections.abc import Collection
from typing import Final

from shouwen.loop.handling.contacts.models import Contact

# As with tickets: all, those of some teams and the own ones, or those that one person served or was asked to serve.
OWN: Final = "%({who})s::bigint in (k.holder_id, k.first_owner_id, (e.data->>'person_id')::bigint)"
READ_BY: Final = f"""
(%(team_ids)s::bigint[] is null or k.team_id = any(%(team_ids)s::bigint[]) or {OWN.format(who="reader")})
and (%(person)s::bigint is null or {OWN.format(who="person")})"""


def subjects(contact_ids: Collection[int]) -> dict[int, str]:
    """What these talks are about."""
    return dict(Contact.objects.filter(pk__in=contact_ids).values_list("id", "subject"))


def states_of(contact_ids: Collection[int]) -> dict[int, str]:
    """How these stand."""
    return dict(Contact.objects.filter(pk__in=contact_ids).values_list("id", "state")) if contact_ids else {}
