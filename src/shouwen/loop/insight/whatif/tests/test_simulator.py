"""The simulator against theory, against itself, and by what it must do with a question."""

import datetime as dt
import math
import random
import statistics
from dataclasses import replace

import pytest

from shouwen.loop.handling.routing.rules.choosing import CALL, Chair, Work
from shouwen.loop.insight.forecast.rules.erlang import NEVER, Queue, service
from shouwen.loop.insight.whatif.rules.changing import changed, neutral, removable
from shouwen.loop.insight.whatif.rules.desks import Floor, moment
from shouwen.loop.insight.whatif.rules.outcomes import answers, band, student
from shouwen.loop.insight.whatif.rules.outcomes import tested as held_against
from shouwen.loop.insight.whatif.rules.running import outcomes, pairs
from shouwen.loop.insight.whatif.rules.world import Change, Flow, Person, Piece, Talk, Template, World
from shouwen.loop.standards.queries import ready_text
from shouwen.loop.standards.rules import yaml

HANDLING, PEOPLE = 180.0, 8
MONDAY = dt.date(2026, 3, 2)


def queue(rate: float, patience: float, seed: int, calls: int = 2_000) -> tuple[float, float, float]:
    """Calls at random through the floor and the router: mean wait, share answered in 20 s, share that gave up."""
    dice, floor, waits, gone = random.Random(seed), Floor(), list[float](), 0
    for person in range(1, PEOPLE + 1):
        floor.seat(Chair(person, frozenset([1]), {}, True, capacity={CALL: 1}))

    def arrive(now: float, left: int) -> None:
        nonlocal gone
        work = Work(left, 1, kind=CALL, turn=moment(now), since=moment(now))
        lasts = dice.expovariate(1 / HANDLING)

        def given(person: int, then: float) -> None:
            waits.append(then - now)
            floor.talk(person, CALL, lasts)

        def leave(_: float) -> None:
            nonlocal gone
            gone += floor.withdraw(work)

        floor.offer(work, given)
        if patience < NEVER:
            floor.at(now + dice.expovariate(1 / patience), leave)
        if left:
            floor.at(now + dice.expovariate(rate), lambda then: arrive(then, left - 1))

    floor.at(1.0, lambda now: arrive(now, calls))
    floor.run(1e11)
    all_ = len(waits) + gone
    return statistics.fmean(waits), sum(each <= 20 for each in waits) / all_, gone / all_


@pytest.mark.parametrize(("rate", "patience"), [(0.030, NEVER), (0.038, NEVER), (0.050, 90.0)])
def test_it_comes_to_what_erlang_c_and_erlang_a_say(rate: float, patience: float) -> None:
    """Independent runs, held to four of their own standard errors."""
    said = service(Queue(rate, HANDLING, PEOPLE, patience), 20)
    runs = [queue(rate, patience, seed) for seed in range(12)]
    truths = [said.mean_wait, said.answered_within, said.abandoned]
    for place, truth in enumerate(truths):
        if place == 0 and patience < NEVER:
            continue  # of those who were served, where the formula speaks of all
        values = [run[place] for run in runs]
        error = statistics.stdev(values) / math.sqrt(len(values))
        assert abs(statistics.fmean(values) - truth) <= 4 * error + 1e-9


def world(days: int = 14, per_hour: float = 3.0, people: int = 3) -> World:
    """A small house: replies, plans, solves; from eight to six on weekdays."""
    begin = dt.datetime.combine(MONDAY, dt.time(), dt.UTC).timestamp() - 8 * 3600
    hours = [
        (begin + day * 86_400 + hour * 3600, per_hour)
        for day in range(-2, days + 2)
        for hour in range(8, 18)
        if (MONDAY + dt.timedelta(days=day)).weekday() < 5
    ]
    pieces = [
        Piece([{"type": "accepted"}, {"type": "replied"}], "accept", outside=False, lag=600, effort=900),
        Piece([{"type": "customer_wrote"}], "plan", outside=True, wait=1800),
        Piece([{"type": "plan_given"}], "plan", outside=False, effort=600),
        Piece([{"type": "solved", "way": "remote"}], "hardware", outside=False, lag=3600, effort=900),
    ]
    values = {"problem": "hardware", "problem_path": "hardware", "tier": "standard", "channel": "portal"}
    week = {day: [("08:00", "18:00")] for day in range(5)}
    team = yaml.load(ready_text("after_sales")).routing.otherwise
    teams = sorted({row.team for row in yaml.load(ready_text("after_sales")).routing.rows} | {team})
    return World(
        start=MONDAY,
        days=days,
        timezone="Asia/Shanghai",
        week=week,
        company_week=week,
        special=[],
        standards={"after_sales": ready_text("after_sales")},
        skills=["hardware"],
        people=[Person(each, teams, {"hardware": 3}) for each in range(1, people + 1)],
        tickets=Flow(hours, 0.1),
        templates=[Template("after_sales", values, pieces)],
    )


def test_the_same_seed_gives_the_same_run_and_nothing_otherwise_no_difference() -> None:
    asked = Change(hourly_cost=50)
    found = pairs(world(2), asked, neutral(asked), [1, 2])
    assert found == pairs(world(2), asked, neutral(asked), [1, 2])
    assert all(pair.base == pair.other for pair in found)
    assert found[0].base["solved"]


@pytest.mark.parametrize(
    ("change", "measure", "sign"),
    [
        (Change(team="{team}", agents=2), "first_response", -1),
        (Change(team="{team}", agents=2), "cost", 1),
        (Change(team="{team}", agents=-1), "utilisation", 1),
        (Change(limit="completion", limit_factor=0.05), "completion_in_time", -1),
        (Change(deflected=0.4), "arrived", -1),
        (Change(deflected=0.4), "utilisation", -1),
        (Change(volume=1.6, peak_from=2, peak_until=4), "arrived", 1),
        (Change(node="plan", standard="after_sales"), "utilisation", -1),
    ],
)
def test_a_question_moves_what_it_must(change: Change, measure: str, sign: int) -> None:
    here = world(3, per_hour=2.4, people=2)
    change = replace(change, team="tech-support" if change.team else "")
    found = pairs(here, change, neutral(change), [1, 2])
    told = {each.measure: each for each in answers([p.base for p in found], [p.other for p in found])}
    assert told[measure].difference.mean * sign > 0


def test_talks_come_before_tickets_and_those_who_give_up_are_counted() -> None:
    here = world(2)
    here.talks = Flow([(at, 6.0) for at, _ in here.tickets.hours])
    here.talk_templates = [Talk("call", here.people[0].teams[0], "", 600.0)]
    here.patience = 60.0
    (found,) = outcomes(here, Change(), [4])
    assert 0 < (found["talks_abandoned"] or 0) < 1
    assert (found["talks"] or 0) >= 50


def test_nobody_at_work_leaves_everything_in_the_queue() -> None:
    (found,) = outcomes(world(2, people=0), Change(), [1])
    assert found["solved"] == 0
    assert (found["backlog"] or 0) >= (found["arrived"] or 0) > 0
    assert found["utilisation"] is None


def test_a_route_sends_tickets_elsewhere_and_a_node_with_a_way_on_can_be_left_out() -> None:
    document = yaml.load(ready_text("after_sales"))
    routed = changed(document, Change(problem="hardware", route="x"))
    assert routed.routing.rows[0].team == "x"
    assert removable(document, "plan")
    assert not removable(document, "closed")
    assert "plan" not in {node.id for node in changed(document, Change(node="plan")).nodes}
    assert changed(document, Change(node="plan", standard="other")) is document


def test_bands_are_students_and_a_back_test_holds_what_lies_within() -> None:
    assert band([1.0, 2.0, 3.0]).half == pytest.approx(4.303 / math.sqrt(3), abs=1e-3)
    assert student(2) == 12.706
    assert student(1) == math.inf
    (told,) = held_against([{"solved": 10.0}, {"solved": 12.0}, {"solved": 11.0}], {"solved": 11.5})
    assert told.inside
    assert not held_against([{"solved": 10.0}, {"solved": 10.1}], {"solved": 30.0})[0].inside
