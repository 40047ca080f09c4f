"""The ways on from where a case stands, each with the reason why it may not be taken yet. Pure.

Whether a way is open is asked of the stepper itself, so that the page never promises what a step would be refused.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import refusals
from shouwen.loop.standards.rules.case import Case, Step
from shouwen.loop.standards.rules.document import Document, Node, Text, Way
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.naming import Naming
from shouwen.loop.standards.rules.process import Process
from shouwen.loop.standards.rules.stepper import step
from shouwen.loop.standards.rules.terms import Words
from shouwen.loop.standards.rules.words import ACTIVE, BACK
from shouwen.loop.standards.rules.work import Work

DONE: Final = "done"
VERBS: Final = {"accepted": "accept", "resumed": "resume", "plan_given": "plan", "solved": "solve"}


class Why(NamedTuple):
    """Why a way may not be taken yet: a code, and the sentence in both languages."""

    code: str
    said: Words


class Onward(NamedTuple):
    """A way on: a button of the step (`kind` is "done"), or one of the desk's verbs."""

    kind: str
    code: str
    name: Text | None
    to: Text | None
    why: Why | None


def onward(
    process: Process, case: Case, node: Node | None, *, naming: Naming, person: int | None, now: dt.datetime
) -> Iterator[Onward]:
    """The node's own buttons, each once, then the verbs that lead on from here; solving from anywhere comes last."""
    if node is None or case.status not in ACTIVE:
        return
    document = process.document
    for code, ways in _grouped([way for way in node.ways if way.upon == DONE]).items():
        happening = h.Done(way=code, person=person)
        target = _open(process, case, node, happening)
        why = _why(document, step(process, case, happening, now)) if target else _closed(ways, naming)
        yield Onward(DONE, code, ways[0].name, _name(document, case, target or ways[0].to), why)
    own = {way.upon: way for way in reversed(node.ways)}
    elsewhere = {way.upon: way for way in reversed(document.anywhere) if way.upon == "solved"}
    for upon, verb in VERBS.items():
        way = own.get(upon) or elsewhere.get(upon)
        if way is not None:
            taken = [step(process, case, happening, now) for happening in _tries(document, verb, person)]
            best = next((each for each in taken if not each.refused), taken[0])
            yield Onward(verb, "", way.name, _name(document, case, way.to), _why(document, best))


def _grouped(ways: Sequence[Way]) -> Mapping[str, list[Way]]:
    """One button may lead to different nodes, by condition."""
    found: dict[str, list[Way]] = {}
    for way in ways:
        found.setdefault(way.code, []).append(way)
    return found


def _open(process: Process, case: Case, node: Node, happening: h.Done) -> str:
    """Where the button leads under the present values; empty where no condition of it holds."""
    look = Work(process, case, happening, dt.datetime.min.replace(tzinfo=dt.UTC)).look
    ways = [each for each in process.nodes[node.id].ways.get(DONE, ()) if each.code == happening.way]
    return next((each.to for each in ways if each.test is None or each.test(look)), "")


def _tries(document: Document, verb: str, person: int | None) -> list[Happening]:
    """What the verb may come to: a condition may ask in which way it was solved."""
    own = document.fields.get("way")
    plain: dict[str, Happening] = {"accept": h.Accepted(person), "resume": h.Resumed(), "plan": h.PlanGiven(person)}
    if verb in plain:
        return [plain[verb]]
    return [h.Solved(person), *(h.Solved(person, choice.code) for choice in (own.choices if own else ()))]


def _closed(ways: Sequence[Way], naming: Naming) -> Why:
    """In the words of the conditions."""
    said = [naming.said(way.when) for way in ways if way.when is not None]
    zh, en = " 或 ".join(one for one, _ in said), " or ".join(one for _, one in said)
    return Why("way_closed", (f"须满足：{zh}", f"only if {en}"))


def _why(document: Document, taken: Step) -> Why | None:
    if not taken.refused:
        return None
    zh, en = refusals.REFUSALS[taken.refused]
    about = refusals.about(document, taken)
    return Why(taken.refused, (f"{zh}：{about[0]}", f"{en}: {about[1]}") if about else (zh, en))


def _name(document: Document, case: Case, to: str) -> Text | None:
    code = case.back if to == BACK else to
    return next((node.name for node in document.nodes if node.id == code), None)
