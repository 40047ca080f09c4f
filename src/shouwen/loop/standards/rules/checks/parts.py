"""Faults of what nodes carry beside ways and limits: forms, approvals, acts, buttons; of fields and touchpoints."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from shouwen.loop.standards.rules import pictures, words
from shouwen.loop.standards.rules.asked import target
from shouwen.loop.standards.rules.checks.fault import (
    Fault,
    Known,
    World,
    known,
    of_codes,
    of_condition,
    of_duration,
    of_owner,
)
from shouwen.loop.standards.rules.document import Act, Document, Field, Node
from shouwen.loop.standards.rules.forms import fits, is_date

NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "assign": ("to",),
    "notify": ("to", "text"),
    "set": ("field", "value"),
    "task": ("to", "name", "within", "calendar"),
    "webhook": (),
}


def faults(document: Document, world: World) -> Iterator[Fault]:
    """All faults of these parts."""
    about = known(document, world)
    for code, field in document.fields.items():
        yield from _field(code, field, about)
    for node in document.nodes:
        yield from _form(document, node, about)
        yield from _approvals(node, about)
        for act in node.does:
            yield from _act(document, act, f"nodes.{node.id}.does.{act.code}", about)
        yield from _buttons(node)
        yield from _pictures(node)
    if sum(len(each.data) for node in document.nodes for each in node.pictures) > pictures.ALL:
        yield Fault("nodes", "large_pictures")
    yield from _twice([act.code for node in document.nodes for act in node.does], "nodes", "act_twice")
    yield from _rest(document, world)


def _twice(codes: Iterable[str], place: str, code: str = "duplicate_code") -> Iterator[Fault]:
    return (Fault(place, code, each) for each, times in Counter(codes).items() if times > 1)


def _field(code: str, field: Field, about: Known) -> Iterator[Fault]:
    for index, rule in enumerate(field.rules, 1):
        place = f"fields.{code}.rules[{index}]"
        yield from of_condition(rule.when, place, about)
        if not fits(field, rule.value):
            yield Fault(place, "value_wrong", str(rule.value))


def _form(document: Document, node: Node, about: Known) -> Iterator[Fault]:
    place = f"nodes.{node.id}.form"
    if (node.form or node.approvals) and node.kind in words.PASSING - {words.START}:
        yield Fault(place, "nobody_works_here")
    yield from _twice([item.field for item in node.form], place, "form_twice")
    for item in node.form:
        if item.field not in document.fields:
            yield Fault(place, "no_such_field", item.field)
        yield from of_condition(item.shown_if, f"{place}.{item.field}", about)


def _approvals(node: Node, about: Known) -> Iterator[Fault]:
    place = f"nodes.{node.id}.approvals"
    yield from _twice([approval.code for approval in node.approvals], place)
    for approval in node.approvals:
        yield from of_owner(approval.by, f"{place}.{approval.code}", about.world)
        yield from of_condition(approval.when, f"{place}.{approval.code}", about)


def _act(document: Document, act: Act, place: str, about: Known) -> Iterator[Fault]:
    lacking = [name for name in NEEDED[act.kind] if getattr(act, name) in (None, "")]
    if act.kind == "assign" and act.to is not None and not act.to.team:
        lacking.append("to.team")
    if lacking:
        yield Fault(place, "act_incomplete", ", ".join(lacking))
    yield from of_owner(act.to, place, about.world)
    yield from of_condition(act.when, place, about)
    if act.kind == "set" and act.field:
        field = document.fields.get(act.field)
        if field is None:
            yield Fault(place, "no_such_field", act.field)
        elif act.value is not None and not fits(field, act.value):
            yield Fault(place, "value_wrong", str(act.value))
    if act.kind == "webhook" and about.world.webhooks is not None and target(act) not in about.world.webhooks:
        yield Fault(place, "no_such_webhook", target(act))
    if act.kind == "task" and act.within:
        yield from of_duration(act.within, place)
        yield from of_codes([act.calendar], frozenset(document.calendars), "calendar", place)


def _buttons(node: Node) -> Iterator[Fault]:
    buttons = [way for way in node.ways if way.upon == "done"]
    for index, way in enumerate(node.ways, 1):
        if way.upon == "done" and (not way.code or way.name is None):
            yield Fault(f"nodes.{node.id}.ways[{index}]", "way_without_code")
    closed = {(way.code, index) for index, way in enumerate(buttons) if way.when is None}
    yield from _twice([code for code, _ in closed if code], f"nodes.{node.id}.ways")


def _pictures(node: Node) -> Iterator[Fault]:
    if len(node.pictures) > pictures.MOST:
        yield Fault(f"nodes.{node.id}.pictures", "many_pictures", str(pictures.MOST))
    for index, picture in enumerate(node.pictures, 1):
        if pictures.seen(picture.data) is None:
            yield Fault(f"nodes.{node.id}.pictures[{index}]", "picture_unfit", picture.name.zh)


def _rest(document: Document, world: World) -> Iterator[Fault]:
    yield from _twice([touchpoint.code for touchpoint in document.touchpoints], "touchpoints")
    for touchpoint in document.touchpoints:
        yield from of_owner(touchpoint.owner, f"touchpoints.{touchpoint.code}", world)
    for index, promise in enumerate(document.promise, 1):
        if promise.clock and promise.clock not in document.limits:
            yield Fault(f"promise[{index}]", "promise_clock", promise.clock)
    for indicator in document.indicators:
        if indicator.reviewed and not is_date(indicator.reviewed):
            yield Fault(f"indicators.{indicator.code}", "bad_date", indicator.reviewed)
