"""One row per fault: a standard that has it, and where it is named."""

from typing import Any

import msgspec
import pytest

from shouwen.loop.standards.rules.checks import Fault, World, faults
from shouwen.loop.standards.rules.checks.messages import MESSAGES
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.tests.factory import BUILT_IN, WORLD, changed, with_node
from shouwen.loop.standards.tests.test_parts import NAMED

PLAIN: dict[str, Any] = msgspec.to_builtins(BUILT_IN)
NODES: list[dict[str, Any]] = PLAIN["nodes"]
NAME = {"zh": "某", "en": "some"}
ROW = {"within": "1h", "calendar": "natural", "escalate": {"role": "manager"}}


def extra(**parts: Any) -> Document:
    """The built-in standard with one more node, reached from `plan` by a rating."""
    node = {"kind": "task", "name": NAME, "status": "open", "owner": {"role": "agent"}, **parts}
    ways = [{"upon": "rated", "to": node["id"]}, *next(one for one in NODES if one["id"] == "plan")["ways"]]
    nodes = [{**one, "ways": ways} if one["id"] == "plan" else one for one in NODES]
    return changed(nodes=[*nodes, node])


def without(name: str) -> Document:
    return changed(nodes=[node for node in NODES if node["id"] != name])


def limit(**row: Any) -> Document:
    return changed(limits={**PLAIN["limits"], "plan": {"rows": [{**ROW, **row}]}})


def when(**condition: Any) -> Document:
    """A condition on a way anywhere."""
    return changed(anywhere=[{"upon": "rated", "when": condition, "to": "closed"}, *PLAIN["anywhere"]])


def levels(**parts: Any) -> Document:
    return changed(levels={**PLAIN["levels"], **parts})


def follow_up(**parts: Any) -> Document:
    return changed(follow_up={**PLAIN["follow_up"], **parts})


def recovery(**parts: Any) -> Document:
    return changed(recovery={**PLAIN["recovery"], **parts})


def window(opens: str, closes: str, timezone: str = "Asia/Shanghai") -> Document:
    return follow_up(window={"opens": opens, "closes": closes, "timezone": timezone})


BACK_AND_FORTH = {"upon": "resumed", "to": "back"}
TABLE: list[tuple[Document, str, str, str]] = [
    (without("register"), "nodes", "no_start", ""),
    (extra(id="again", kind="start", status="new", ways=[{"to": "plan"}]), "nodes.again", "several_starts", ""),
    (extra(id="plan", ways=[{"upon": "solved", "to": "solved"}]), "nodes.plan", "duplicate_node", "plan"),
    (extra(id="Größe", ways=[{"upon": "solved", "to": "solved"}]), "nodes.Größe", "bad_code", "Größe"),
    (extra(id="back", ways=[{"upon": "solved", "to": "solved"}]), "nodes.back", "bad_code", "back"),
    (with_node("plan", ways=[{"upon": "accepted", "to": "nowhere"}]), "nodes.plan.ways[1]", "unknown_node", "nowhere"),
    (with_node("plan", ways=[BACK_AND_FORTH]), "nodes.plan.ways[1]", "back_outside_wait", ""),
    (extra(id="trap"), "nodes.trap", "dead_end", ""),
    (changed(anywhere=[], nodes=[*NODES[:2], {**NODES[2], "ways": [{"upon": "urged", "to": "accept"}]}, *NODES[3:]]),
     "nodes.accept", "never_ends", ""),
    (changed(nodes=[*NODES, {**NODES[4], "id": "island"}]), "nodes.island", "unreachable", ""),
    (with_node("branch", ways=[{"to": "triage"}]), "nodes.branch", "automatic_cycle", "branch, triage"),
    (with_node("solved", ways=[{"to": "solved"}]), "nodes.solved", "automatic_cycle", "solved"),
    (with_node("plan", owner=None), "nodes.plan", "missing_owner", ""),
    (with_node("wait-parts", owner=None), "nodes.wait-parts", "missing_owner", ""),
    (with_node("follow-up", owner=None), "nodes.follow-up", "missing_owner", ""),
    (with_node("plan", owner={}), "nodes.plan", "owner_form", ""),
    (with_node("plan", owner={"role": "agent", "team": "rnd"}), "nodes.plan", "owner_form", ""),
    (with_node("plan", owner={"team": "ghosts"}), "nodes.plan", "unknown_team", "ghosts"),
    (with_node("plan", owner={"skill": "magic"}), "nodes.plan", "unknown_skill", "magic"),
    (with_node("plan", owner={"role": "king"}), "nodes.plan", "unknown_role", "king"),
    (limit(problem=["ghosts"]), "limits.plan.rows[1]", "unknown_problem", "ghosts"),
    (limit(product=["ghosts"]), "limits.plan.rows[1]", "unknown_product", "ghosts"),
    (limit(region=["ghosts"]), "limits.plan.rows[1]", "unknown_region", "ghosts"),
    (limit(tier=["ghosts"]), "limits.plan.rows[1]", "unknown_tier", "ghosts"),
    (limit(level=["ghosts"]), "limits.plan.rows[1]", "unknown_level", "ghosts"),
    (limit(calendar="moon"), "limits.plan.rows[1]", "unknown_calendar", "moon"),
    (limit(calendar=""), "limits.plan.rows[1]", "limit_without_calendar", ""),
    (limit(escalate=None), "limits.plan.rows[1]", "limit_without_owner", ""),
    (limit(escalate={"role": "king"}), "limits.plan.rows[1]", "unknown_role", "king"),
    (limit(within="soon"), "limits.plan.rows[1]", "bad_duration", "soon"),
    (limit(within="0h"), "limits.plan.rows[1]", "not_positive", "0h"),
    (limit(within="-5min"), "limits.plan.rows[1]", "not_positive", "-5min"),
    (limit(within="99999h"), "limits.plan.rows[1]", "too_long", "99999h"),
    (limit(warn=1.5), "limits.plan.rows[1]", "bad_share", "1.5"),
    (limit(goal=0.0), "limits.plan.rows[1]", "bad_share", "0.0"),
    (changed(limits={**PLAIN["limits"], "plan": {"rows": []}}), "limits.plan", "no_rows", ""),
    (changed(limits={**PLAIN["limits"], "plan": {"rows": [ROW, ROW]}}), "limits.plan.rows[2]", "row_never_reached", ""),
    (changed(limits={**PLAIN["limits"], "lunch": {"rows": [ROW]}}), "limits.lunch", "unknown_clock", "lunch"),
    (changed(limits={k: v for k, v in PLAIN["limits"].items() if k != "plan"}), "nodes.plan", "unknown_clock", "plan"),
    (with_node("follow-up", limits=[]), "limits.follow_up", "limit_nowhere", ""),
    (changed(pauses={"lunch": []}), "pauses.lunch", "unknown_reason", "lunch"),
    (changed(pauses={"parts": ["lunch"]}), "pauses.parts", "unknown_clock", "lunch"),
    (changed(reopen={"restart": ["lunch"]}), "reopen.restart", "unknown_clock", "lunch"),
    (changed(urge={"raises": -1}), "urge", "negative", "-1"),
    (changed(routing={"rows": [], "otherwise": ""}), "routing.otherwise", "route_without_otherwise", ""),
    (changed(routing={"rows": [], "otherwise": "ghosts"}), "routing.otherwise", "unknown_team", "ghosts"),
    (changed(routing={"rows": [{"team": "ghosts"}], "otherwise": "rnd"}), "routing.rows[1]", "unknown_team", "ghosts"),
    (levels(choices=[]), "levels", "no_levels", ""),
    (levels(choices=[*PLAIN["levels"]["choices"], {"code": "low", "name": NAME}]), "levels", "duplicate_code", "low"),
    (levels(default="huge"), "levels.default", "unknown_level", "huge"),
    (levels(rules=[{"when": {"field": "tier", "op": "is", "value": "vip"}, "level": "huge"}]),
     "levels.rules[1]", "unknown_level", "huge"),
    (changed(fields={"tier": {"type": "number", "name": NAME}}), "fields.tier", "field_taken", "tier"),
    (changed(fields={"colour": {"type": "choice", "name": NAME}}), "fields.colour", "no_choices", ""),
    (changed(indicators=[PLAIN["indicators"][0]] * 2), "indicators", "duplicate_code", "first_response_in_time"),
    (when(field="mood", op="is", value="bad"), "anywhere[1]", "unknown_field", "mood"),
    (when(), "anywhere[1]", "condition_form", ""),
    (when(field="tier", op="given", all=[{"field": "tier", "op": "given"}]), "anywhere[1]", "condition_form", ""),
    (when(any=[{"field": "mood", "op": "given"}]), "anywhere[1].any[0]", "unknown_field", "mood"),
    (when(field="tier", op="more", value=3), "anywhere[1]", "condition_operation", "more (tier: choice)"),
    (when(field="tier", op="is", value=3), "anywhere[1]", "condition_value", "3 (tier: choice)"),
    (when(field="case.urges", op="is", value=True), "anywhere[1]", "condition_value", "True (case.urges: number)"),
    (when(field="problem", op="under", value="ghosts"), "anywhere[1]", "unknown_problem", "ghosts"),
    (with_node("plan", ways=[{"to": "branch"}]), "nodes.plan.ways[1]", "upon_missing", ""),
    (with_node("plan", ways=[{"upon": "sneeze", "to": "branch"}]), "nodes.plan.ways[1]", "unknown_happening", "sneeze"),
    (with_node("branch", ways=[{"upon": "rated", "to": "answer"}]), "nodes.branch.ways[1]", "upon_needless", ""),
    (with_node("branch", ways=[{"when": {"field": "tier", "op": "given"}, "to": "answer"}]),
     "nodes.branch", "no_otherwise", ""),
    (with_node("branch", ways=[{"to": "answer"}, {"to": "hardware"}]), "nodes.branch.ways[2]", "way_never_taken", ""),
    (with_node("plan", status=""), "nodes.plan", "status_missing", ""),
    (with_node("plan", status="closed"), "nodes.plan", "status_wrong", "closed"),
    (with_node("closed", status="open"), "nodes.closed", "status_wrong", "open"),
    (with_node("wait-parts", waits_for=""), "nodes.wait-parts", "reason_missing", ""),
    (with_node("wait-parts", waits_for="lunch"), "nodes.wait-parts", "unknown_reason", "lunch"),
    (with_node("plan", waits_for="parts"), "nodes.plan", "reason_needless", ""),
    (changed(follow_up=None), "nodes.follow-up", "follow_up_missing", ""),
    (with_node("follow-up", ways=[{"upon": "followed_up", "to": "closed"}]), "nodes.follow-up", "lapse_missing", ""),
    (with_node("plan", scripts=[{"code": "x", "name": NAME, "text": {"zh": "{秘密}", "en": ""}}]),
     "nodes.plan.scripts.x", "unknown_variable", "秘密"),
    (window("09:00", "09:00"), "follow_up.window", "window_empty", "09:00-09:00 Asia/Shanghai"),
    (window("nine", "20:00"), "follow_up.window", "window_empty", "nine-20:00 Asia/Shanghai"),
    (window("09:00", "20:00", "Mars/Base"), "follow_up.window", "window_empty", "09:00-20:00 Mars/Base"),
    (follow_up(at_least="12h"), "follow_up.at_least", "window_too_short", ""),
    (follow_up(give_up="0min"), "follow_up.give_up", "not_positive", "0min"),
    (follow_up(by={"team": "ghosts"}), "follow_up.by", "unknown_team", "ghosts"),
    (recovery(below=9), "recovery.below", "bad_score", "9"),
    (recovery(within="x"), "recovery.within", "bad_duration", "x"),
    (recovery(calendar="moon"), "recovery.calendar", "unknown_calendar", "moon"),
    (changed(fields={"colour": {"type": "choice", "name": NAME, "choices": [{"code": "red", "name": NAME}]}},
             anywhere=[{"upon": "rated", "when": {"field": "colour", "op": "is", "value": "blue"}, "to": "closed"},
                       *PLAIN["anywhere"]]),
     "anywhere[1]", "unknown_choice", "blue"),
    (extra(id="fork", foreign="parallelGateway"), "nodes.fork", "cannot_run", "parallelGateway"),
    (with_node("branch", ways=[{"to": "answer", "foreign": "${amount > 100}"}]),
     "nodes.branch.ways[1]", "foreign_condition", "${amount > 100}"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "place", "code", "about"), TABLE, ids=[f"{row[2]}-{row[1]}" for row in TABLE])
def test_a_fault_is_named_with_its_place(document: Document, place: str, code: str, about: str) -> None:
    assert Fault(place, code, about) in faults(document, WORLD)


def test_every_fault_we_can_name_has_a_row() -> None:
    assert MESSAGES.keys() == {row[2] for row in TABLE} | {row[2] for row in NAMED}


def test_the_built_in_standard_has_none() -> None:
    assert faults(BUILT_IN, WORLD) == []


def test_in_a_company_without_teams_each_is_missed() -> None:
    found = faults(BUILT_IN, World(roles=WORLD.roles, problems=WORLD.problems, tiers=WORLD.tiers))
    assert {(fault.code, fault.about) for fault in found} == {("unknown_team", team) for team in WORLD.teams}


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_fault_speaks_both_languages(code: str) -> None:
    fault = Fault("nodes", code, "某{x}")
    assert fault.message("zh-CN") != fault.message("en")
    assert "about}" not in fault.message("en") + fault.message("zh")
