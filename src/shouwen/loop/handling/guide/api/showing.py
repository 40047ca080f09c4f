"""The guide in the reader's language, with the people behind it."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.staff.queries import people_by_id, reference
from shouwen.ground.staff.queries.crew import crew
from shouwen.ground.staff.rules.crew import Crew
from shouwen.loop.handling.guide import access, queries
from shouwen.loop.handling.guide.api.texts import known_text, said, scripts, words
from shouwen.loop.handling.guide.rules import asking, owners
from shouwen.loop.handling.guide.rules.trail import Line, Trail
from shouwen.loop.handling.guide.rules.ways import Onward
from shouwen.loop.handling.tickets import queries as tickets
from shouwen.loop.handling.tickets.queries import Card, Head
from shouwen.loop.standards.queries import document_of, places, process_of
from shouwen.loop.standards.rules.document import Document, Owner
from shouwen.loop.standards.rules.naming import Naming
from shouwen.loop.standards.rules.pictures import digest
from shouwen.loop.standards.rules.pictures import seen as seen_as
from shouwen.loop.standards.rules.terms import TICKING
from shouwen.loop.standards.rules.words import ASKED, DECLINED, GRANTED

MOST_NAMES: Final = 5  # of those who may answer, shown
VERBS: Final = {
    "accept": ("受理", "Accept"),
    "resume": ("恢复处理", "Resume"),
    "plan": ("给出方案", "Give plan"),
    "solve": ("标记已完成", "Mark solved"),
}


class Seen(NamedTuple):
    """All that one showing needs, read once."""

    card: Card
    head: Head
    document: Document
    trail: Trail
    typed: Mapping[str, str]
    names: Mapping[int, str]
    notes: Mapping[int, str]
    crew: Crew
    principal: Principal
    language: str


def shown(ticket: Head, principal: Principal, language: str) -> dict[str, Any]:
    """What the present step of this ticket asks of this principal."""
    card = tickets.card(ticket.id)
    assert card is not None  # the door has just found it, and tickets are never deleted
    process, now = process_of(card.version_id), clock.now()
    naming = Naming(process.document, places())
    found = asking.guide(process, card.case, naming=naming, person=principal.id, now=now)
    seen = _read(ticket, card, found, principal, language)
    node, work = found.node, found.work or found.node
    here = {each.id for each in (node, work) if each}
    text = {name: said(getattr(work, name, None), language) for name in ("sop", "quality", "contingency")}
    return text | {
        "node": card.node,
        "name": said(node.name if node else None, language),
        "kind": node.kind if node else "",
        "status": card.case.status,
        "level": _level(process.document, card.case.level, language),
        "work_name": said(work.name if work else None, language),
        "owner": _owner(node.owner if node else None, language),
        "system_guide": said(work.guide if work else None, language),
        "inputs": [each.of(language) for each in (work.inputs if work else ())],
        "outputs": [each.of(language) for each in (work.outputs if work else ())],
        "pictures": [
            {"digest": digest(each.data), "name": each.name.of(language), "width": size.width, "height": size.height}
            for each in (work.pictures if work else ())
            if (size := seen_as(each.data)) is not None
        ],
        "limits": [_limit(each, language) for each in found.limits],
        "scripts": scripts(seen.document, card, ticket, principal, language),
        "form": [_item(item, seen, here) for item in found.form],
        "approvals": [_approval(each, seen) for each in found.approvals],
        "tasks": [_task(each, seen) for each in found.tasks],
        "ways": [_way(each, language) for each in found.ways],
        "missing": [{"kind": each.kind, "code": each.code, "name": each.name.of(language)} for each in found.missing],
        "known": _known(seen),
        "may": access.works(principal, ticket),
    }


def _read(head: Head, card: Card, found: asking.Guide, principal: Principal, language: str) -> Seen:
    """Everything in a fixed number of statements; who works here only where somebody must answer."""
    trail = queries.trail_of(head.id)
    lines = [line for each in trail for line in each.values()]
    people = crew() if found.approvals or any(task.state == "open" for task in found.tasks) else Crew((), {})
    shown_too = {who for each in found.approvals for who in _people(_answering(head, each, trail, people)[1])}
    named = {line.person for line in lines if line.person is not None} | shown_too
    written = [line.data.get("message_id") for line in (*trail.said.values(), *trail.finished.values())]
    return Seen(
        card=card,
        head=head,
        document=document_of(card.version_id),
        trail=trail,
        typed=queries.words_of(head.id),
        names=people_by_id(named) if named else {},
        notes=queries.notes(head.conversation_id, [each for each in written if each]),
        crew=people,
        principal=principal,
        language=language,
    )


def _answering(head: Head, each: asking.Ask, trail: Trail, people: Crew) -> tuple[frozenset[int], frozenset[int]]:
    """Whom the standard names for an approval, and who answers it now that somebody has asked."""
    at, line = queries.at_of(head), trail.asked.get(each.approval.code) if each.state == ASKED else None
    named = owners.named_of(each.approval.by, reference().team_ids, at.team)
    asker = line.person if line else None
    return owners.meant_by(named, at, people), owners.answering(named, at, people, asker=asker)


def _people(answer: frozenset[int]) -> list[int]:
    return sorted(answer)[:MOST_NAMES]


def _item(item: asking.Item, seen: Seen, here: set[str]) -> dict[str, Any]:
    line = seen.trail.given.get(item.code)
    by_hand = line is not None and line.kind == "FormFilled" and line.node in here
    words = item.field.type == "text" and item.value is not None  # asked anew, the words of last time say nothing
    value = seen.typed.get(item.code) if words else item.value
    return {
        "field": item.code,
        "name": item.field.name.of(seen.language),
        "hint": said(item.field.hint, seen.language),
        "type": item.field.type,
        "choices": [{"code": each.code, "name": each.name.of(seen.language)} for each in item.field.choices],
        "required": item.required,
        "missing": item.missing,
        "value": value,
        "given": _deed(line, seen) if item.value is not None else None,
        "earlier": item.value is not None and not by_hand,
    }


def _approval(each: asking.Ask, seen: Seen) -> dict[str, Any]:
    approval = each.approval
    named, answer = _answering(seen.head, each, seen.trail, seen.crew)
    asked = seen.trail.asked.get(approval.code) if each.state == ASKED else None
    said = seen.trail.said.get(approval.code) if each.state in (GRANTED, DECLINED) else None
    asker, waits = asked.person if asked else None, each.state == ASKED
    why = owners.may_say(seen.principal.id or 0, answer, asked=waits, asker=asker, named=named)
    return {
        "code": approval.code,
        "name": approval.name.of(seen.language),
        "state": each.state,
        "owner": _owner(approval.by, seen.language),
        "people": [seen.names[who] for who in _people(answer) if who in seen.names],
        "mine": not why and said is None,
        "why": why,
        "asked": _deed(asked, seen),
        "said": _deed(said, seen),
        "note": _note(said, seen),
    }


def _task(task: asking.Task, seen: Seen) -> dict[str, Any]:
    act, at, me = task.act, queries.at_of(seen.head), seen.principal.id or 0
    owner = act.to or access.NOBODY
    named = owners.named_of(owner, reference().team_ids, at.team)
    answer = owners.answering(named, at, seen.crew) if task.state == "open" else owners.NOBODY
    done = seen.trail.finished.get(act.code) if task.state == "done" else None
    return {
        "code": act.code,
        "name": said(act.name, seen.language) or act.code,
        "text": said(act.text, seen.language),
        "owner": _owner(owner, seen.language),
        "state": task.state,
        "here": task.here,
        "must": act.must,
        "started_at": task.clock.started,
        "due_at": task.clock.due,
        "late": task.late,
        "mine": task.state == "open" and owners.may_finish(me, at, answer, seen.crew),
        "finished": _deed(done, seen),
        "note": _note(done, seen),
    }


def _level(document: Document, level: str, language: str) -> str:
    return next((each.name.of(language) for each in document.levels.choices if each.code == level), level)


def _limit(each: asking.Limit, language: str) -> dict[str, Any]:
    return {
        "clock": each.code,
        "name": words(TICKING.get(each.code, (each.code, each.code)), language),
        "state": each.clock.state,
        "started_at": each.clock.started,
        "due_at": each.clock.due,
        "here": each.here,
    }


def _way(way: Onward, language: str) -> dict[str, Any]:
    name = words(VERBS[way.kind], language) if way.kind in VERBS else said(way.name, language)
    return {
        "kind": way.kind,
        "code": way.code,
        "name": name,
        "to": said(way.to, language),
        "open": way.why is None,
        "why_code": way.why.code if way.why else "",
        "why": words(way.why.said, language) if way.why else "",
    }


def _known(seen: Seen) -> list[dict[str, Any]]:
    """The standard's own values that the ticket carries, in the order of its fields."""
    values = seen.card.case.values
    return [
        {
            "field": code,
            "name": field.name.of(seen.language),
            "text": known_text(field, values[code], seen.typed.get(code, ""), seen.language),
            "given": _deed(seen.trail.given.get(code), seen),
        }
        for code, field in seen.document.fields.items()
        if code in values
    ]


def _owner(owner: Owner | None, language: str) -> str:
    return words(owners.said(owner, queries.names_of_teams(), queries.names_of_skills()), language)


def _deed(line: Line | None, seen: Seen) -> dict[str, Any] | None:
    if line is None:
        return None
    node = asking.node_of(seen.document, line.node)
    return {
        "person": seen.names.get(line.person or 0, ""),
        "node": line.node,
        "node_name": said(node.name if node else None, seen.language),
        "at": line.at,
    }


def _note(line: Line | None, seen: Seen) -> str:
    return seen.notes.get(line.data.get("message_id") or 0, "") if line else ""
