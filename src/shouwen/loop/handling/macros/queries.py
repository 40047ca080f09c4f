"""Reads of macros: those that a person sees, in their order; what variables stand for in a talk."""

from typing import Final, NamedTuple

import msgspec
from django.db.models import Case, Q, QuerySet, When
from django.db.models import Value as Plain

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.loop.handling.contacts.queries import Row
from shouwen.loop.handling.guide.queries import follow_link
from shouwen.loop.handling.guide.rules.scripts import fill
from shouwen.loop.handling.macros.models import Macro
from shouwen.loop.handling.macros.rules.steps import Step, only_words
from shouwen.loop.handling.tickets.rules.request import placed
from shouwen.loop.standards.queries import choose, document_of
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.happenings import Value

ORDER: Final = Case(When(scope="personal", then=Plain(0)), When(scope="team", then=Plain(1)), default=Plain(2))


class Text(NamedTuple):
    """Words at hand, filled in, and the variables that have no value."""

    code: str
    name: str
    text: str
    left: tuple[str, ...]
    source: str


def macros(principal: Principal) -> QuerySet[Macro]:
    """One's own, those of one's teams, everybody's: in that order, each as they were put."""
    teams = principal.teams | principal.below
    seen = Q(scope="all") | Q(scope="personal", owner_id=principal.id or 0) | Q(scope="team", team_id__in=teams)
    if principal.reach("company.manage") is not None:
        seen |= Q(scope="team")
    rows = Macro.objects.filter(seen, archived_at=None).select_related("owner", "team")
    return rows.order_by(ORDER, "position", "pk")


def talk_texts(talk: Row, principal: Principal, language: str) -> list[Text]:
    """Words for a talk: scripts of the standard in force for what it is about, those of its first steps first; then
    saved texts. There is no ticket yet: its variables stay to be filled in."""
    values = _talk_values(talk, principal, language)
    found: dict[str, Text] = {}
    for node in _standard(talk).nodes:
        for script in node.scripts:
            filled = fill(script.text.of(language), values)
            found.setdefault(script.code, Text(script.code, script.name.of(language), *filled, "standard"))
    for row in macros(principal):
        words = only_words(msgspec.convert(row.steps, list[Step]))
        if words:
            found[f"macro-{row.pk}"] = Text(f"macro-{row.pk}", row.name, *fill(words, values), "macro")
    return list(found.values())


def _standard(talk: Row) -> Document:
    known = reference()
    code = known.problems.codes.get(talk.problem_id or 0)
    values: dict[str, Value] = {"tier": talk.tier, "channel": "web"}
    if code and known.problems.lineage(code):
        values |= placed(known, "problem", code)
    return document_of(choose(values, clock.now(), customer=talk.customer_id).id)


def _talk_values(talk: Row, principal: Principal, language: str) -> dict[str, str]:
    ours, team = company(), reference().teams.entries.get(talk.team_id)
    return {
        "customer": talk.customer,
        "number": talk.ticket,
        "subject": talk.subject,
        "agent": people_by_id([principal.id]).get(principal.id, "") if principal.id is not None else "",
        "team": team.said(language) if team else "",
        "company": ours.name,
        "link": follow_link(),
    }
