"""Reads of mentions: one's own, and the colleagues whom a note may name."""

from collections.abc import Collection
from typing import Any, Final

from django.db import connection
from django.db.models import QuerySet

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.sql import array
from shouwen.ground.customers.queries import briefs
from shouwen.loop.handling.contacts.models import Contact
from shouwen.loop.handling.mentions.models import Mention

MOST_COUNTED: Final = 100
WORDS: Final = """
select m.id, m.text from conversations_message m
where m.conversation_id = any(%s::bigint[]) and m.id = any(%s::bigint[])
  and m.noted >= (select min(c.opened_at) from conversations_conversation c where c.id = any(%s::bigint[]))
"""


def mentions(principal: Principal, *, unseen: bool = False, before: int | None = None) -> QuerySet[Mention]:
    """One's own, the newest first."""
    rows = Mention.objects.filter(person_id=principal.id or 0).select_related("by").order_by("-pk")
    rows = rows.filter(seen_at=None) if unseen else rows
    return rows if before is None else rows.filter(pk__lt=before)


def count_unseen(principal: Principal) -> int:
    """How many one has not looked at; beyond a hundred nobody counts."""
    return Mention.objects.filter(person_id=principal.id or 0, seen_at=None)[:MOST_COUNTED].count()


def customers_of(contact_ids: Collection[int]) -> dict[int, str]:
    """Whom each of these talks is with."""
    rows = dict(Contact.objects.filter(pk__in=contact_ids).values_list("pk", "customer_id"))
    names = briefs(rows.values())
    return {contact: names[customer].name if customer in names else "" for contact, customer in rows.items()}


def words_of(rows: list[Mention]) -> dict[int, str]:
    """What was written in these messages."""
    if not rows:
        return {}
    talks: Any = array(sorted({row.conversation_id for row in rows}))
    with connection.cursor() as cursor:
        cursor.execute(WORDS, [talks, array(sorted({row.message_id for row in rows})), talks])
        return dict(cursor.fetchall())
