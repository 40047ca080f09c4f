"""Steps a second on one core, beside SpiffWorkflow on an equal process: the same nodes and decisions, done by hand.

Ours runs bare, as equal to the peer's as can be, and as the whole built-in standard, with its clocks, limits and calls;
the peer's file is read before the clock starts. A step is what one person does: ours a happening, theirs a user task
completed. Once with the case kept in memory from step to step, once as a server does it: read it, step, store it.
"""

import datetime as dt
import pathlib
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec
from SpiffWorkflow import TaskState
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer

from bench.frame import Line, Run, beside
from bench.lives import PROBLEMS, START, built_in
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import Case, decode, encode
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.stepper import step

FILE: Final = pathlib.Path(__file__).with_name("repair.bpmn")
SIZES: Final = {"tiny": (200, 20, 1), "small": (2_000, 60, 3), "full": (6_000, 150, 3)}  # our cases, theirs, rounds
DONE: Final = (h.Assigned(None, 7), h.Accepted(7), h.PlanGiven(7), h.Solved(7, "remote"), h.FollowedUp("satisfied"))
MINUTE: Final = dt.timedelta(minutes=10)


def run(run: Run) -> Iterator[Line]:
    """Ours and theirs by turns: bare and whole, kept and stored."""
    whole, made, serializer = built_in(), workflows(), BpmnWorkflowSerializer()
    for name, process, stored in (
        ("bare process, case in memory", bare(whole), False),
        ("whole standard, case in memory", whole, False),
        ("bare process, case read and stored", bare(whole), True),
        ("whole standard, case read and stored", whole, True),
    ):
        mine, peers = _rounds(run, name, process, made, serializer if stored else None)
        yield beside(f"stepper: {name} (beside SpiffWorkflow)", mine, peers, "steps/s", "ratio >= 100")


def _rounds(
    run: Run, name: str, process: Process, made: Callable[[], Any], keep: Any
) -> tuple[list[float], list[float]]:
    ours, theirs, rounds = SIZES[run.size]
    mine, peers = list[float](), list[float]()
    for number in range(rounds):
        run.say(f"stepper: {name}, round {number + 1} of {rounds}")
        mine.append(_rate(lambda problem: live(process, problem, stored=keep is not None), ours))
        peers.append(_rate(lambda problem: lead(made(), problem, keep), theirs))
    return mine, peers


def bare(process: Process) -> Process:
    """The same nodes and ways without limits, levels, calls, forms and acts."""
    document = process.document
    extras = {"limits": (), "form": (), "approvals": (), "does": ()}
    nodes = tuple([msgspec.structs.replace(node, **extras) for node in document.nodes])
    levels = msgspec.structs.replace(document.levels, rules=())
    fields = {code: msgspec.structs.replace(field, rules=()) for code, field in document.fields.items()}
    parts = {"nodes": nodes, "levels": levels, "fields": fields, "limits": {}, "pauses": {}, "follow_up": None}
    return compile(msgspec.structs.replace(document, **parts, recovery=None), {})


def _rate(case: Callable[[str], int], cases: int) -> float:
    steps, begun = 0, time.perf_counter()
    for number in range(cases):
        steps += case(PROBLEMS[number % len(PROBLEMS)])
    return steps / (time.perf_counter() - begun)


def live(process: Process, problem: str, *, stored: bool = False) -> int:
    """One case from its opening to its end; how many steps that took."""
    now, case = START, None
    opened = h.Opened({"problem": problem, "tier": "standard", "channel": "portal"})
    steps = 0
    for happening in (opened, *DONE):
        if isinstance(happening, h.PlanGiven) and _needs_no_plan(case):
            continue
        answer = step(process, case, happening, now)
        if answer.refused:
            raise RuntimeError(f"{happening} was refused: {answer.refused}")
        case, now, steps = answer.case, now + MINUTE, steps + 1
        if stored:
            case = decode(encode(case))
    if case is None or case.status != "closed":
        raise RuntimeError("the case did not come to its end")
    return steps


def _needs_no_plan(case: Case | None) -> bool:
    return case is not None and case.node == "answer"


def workflows() -> Callable[[], Any]:
    """Makes a new workflow of the file each time; the file is read once."""
    parser = BpmnParser()
    parser.add_bpmn_file(str(FILE))
    spec, inner = parser.get_spec("after_sales"), parser.get_subprocess_specs("after_sales")
    return lambda: BpmnWorkflow(spec, inner)


def lead(workflow: Any, problem: str, keep: Any = None) -> int:
    """One workflow from start to end, each user task completed as it comes up; how many steps that took."""
    workflow.task_tree.data["problem"] = problem
    workflow.do_engine_steps()
    if keep is not None:
        workflow = keep.deserialize_json(keep.serialize_json(workflow))
    steps = 1
    while not workflow.is_completed():
        task = workflow.get_next_task(state=TaskState.READY, manual=True)
        task.run()
        workflow.do_engine_steps()
        steps += 1
        if keep is not None:
            workflow = keep.deserialize_json(keep.serialize_json(workflow))
    return steps
