"""Incidents as pages show them."""

from collections.abc import Sequence
from typing import Any

from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.incidents import access, queries
from shouwen.loop.handling.incidents.models import Incident, Round
from shouwen.loop.handling.links.queries import rows_of
from shouwen.loop.handling.lists.queries.shown import row
from shouwen.loop.handling.tickets.queries import heads_of, numbers_of


def incidents(found: Sequence[Incident], principal: Principal, language: str) -> list[dict[str, Any]]:
    """Lines of a list."""
    tickets = {each.ticket_id for each in found}
    rows, counts, heads = rows_of(principal, tickets), queries.counts(tickets), heads_of(tickets)
    names, known = people_by_id({_person(each.raised_by) for each in found} - {0}), reference()
    tables = {"problem": known.problems, "product": known.products, "region": known.regions}
    made = []
    for each in found:
        every, still, customers = counts.get(each.ticket_id, (0, 0, 0))
        head = heads.get(each.ticket_id)
        mine = rows.get(each.ticket_id)
        made.append(
            {
                **{name: getattr(each, name) for name in ("title", "public_text", "since", "raised_at", "ended_at")},
                **{
                    what: table.shown(language).get(table.ids.get(getattr(each, what), 0))
                    for what, table in tables.items()
                },
                "id": each.pk,
                "ticket": row(mine, known, language) if mine else None,
                "raised_by": _shown(each.raised_by, names),
                "cause": each.cause,
                "measure": each.measure,
                "tickets": every,
                "open": still,
                "customers": customers,
                "may": head is not None and access.leads(principal, head),
            }
        )
    return made


def rounds(found: Sequence[Round], language: str) -> list[dict[str, Any]]:
    """Notices and closings, the latest first."""
    names = people_by_id({_person(each.asked_by) for each in found} - {0})
    shown = ("sort", "text", "way", "total", "done", "failed", "asked_at", "ended_at")
    made = []
    for each in found:
        refused = queries.refused(each.pk) if each.failed else ()
        numbers = numbers_of([one.ticket_id for one in refused])
        made.append(
            {
                **{name: getattr(each, name) for name in shown},
                "id": each.pk,
                "unmailed": queries.unmailed(each.pk),
                "refused": [
                    {"number": numbers.get(one.ticket_id, ""), "why": one.why if _chinese(language) else one.why_en}
                    for one in refused
                ],
                "asked_by": _shown(each.asked_by, names),
            }
        )
    return made


def _chinese(language: str) -> bool:
    return language.startswith("zh")


def _person(actor: str) -> int:
    kind, _, number = actor.partition(":")
    return int(number) if kind == "person" and number.isdecimal() else 0


def _shown(actor: str, names: dict[int, str]) -> dict[str, Any] | None:
    person = _person(actor)
    return {"id": person, "name": names.get(person, "")} if person else None
