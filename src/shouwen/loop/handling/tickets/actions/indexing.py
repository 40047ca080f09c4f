"""Makes tickets findable by their words: a reader of its own, so that cutting words delays nobody's answer."""

from collections.abc import Sequence
from typing import Final

from django.db import connection

from shouwen.ground.base.action import action
from shouwen.ground.base.sql import array
from shouwen.ground.language import VERSION, tsvector_literal
from shouwen.loop.handling.conversations.queries import first_words
from shouwen.loop.handling.tickets.queries import subjects_of

LONGEST: Final = 4_000  # characters of the customer's first words that a search looks at
INDEX: Final = """
insert into tickets_words (ticket_id, search, version)
select ticket_id, search, %s::smallint from unnest(%s::bigint[], %s::tsvector[]) as g(ticket_id, search)
order by ticket_id
on conflict (ticket_id) do update set search = excluded.search, version = excluded.version
"""


@action
def index_many(ticket_ids: Sequence[int]) -> None:
    """Write down what these tickets are found by; a second time writes the same."""
    found = subjects_of(ticket_ids)
    said = first_words([talk for _, talk, _ in found])
    literals = [tsvector_literal({"A": subject, "D": said.get(talk, "")[:LONGEST]}) for _, talk, subject in found]
    with connection.cursor() as cursor:
        cursor.execute(INDEX, [VERSION, array([ticket for ticket, _, _ in found]), array(literals)])
