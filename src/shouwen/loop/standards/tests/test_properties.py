"""What holds for every history: random happenings, at random moments, on the built-in standard and on working hours."""

import datetime as dt

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules import words
from shouwen.loop.standards.rules.case import NOTHING, Case, Step, decode, encode
from shouwen.loop.standards.rules.happenings import Happening
from shouwen.loop.standards.rules.process import Process, compile
from shouwen.loop.standards.rules.stepper import replay, step
from shouwen.loop.standards.tests.factory import BUILT_IN, CALENDARS, START, changed, working
from shouwen.loop.standards.tests.test_parts import document

Opening = dict[str, h.Value]
History = list[tuple[dt.timedelta, Happening]]
NODES = msgspec.to_builtins(BUILT_IN)["nodes"]
Timers = dict[tuple[str, str], dt.datetime]
PROCESSES = {
    "built in": compile(BUILT_IN, CALENDARS),
    "working hours": compile(working(), CALENDARS),
    "forms and tasks": compile(document(), CALENDARS),
    "all pauses": compile(changed(pauses={reason: list(words.CLOCKS[1:5]) for reason in words.REASONS}), CALENDARS),
}
people = st.sampled_from([None, 7])
codes = st.sampled_from(["", "x"])
problems = st.sampled_from(["hardware", "software", "usage", "complaint", "complex", "other", "nonsense"])
values = st.fixed_dictionaries(
    {},
    optional={
        "problem": problems,
        "problem_path": problems.map(lambda problem: f"{problem}/{problem}.x"),
        "tier": st.sampled_from(["standard", "vip"]),
        "level": st.sampled_from(["urgent", "high", "normal", "low", "nonsense"]),
        "channel": st.just("portal"),
        "amount": st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False),
    },
)
clocks = st.sampled_from([*words.CLOCKS, words.PROMISE, "task:parts", "nonsense"])
offsets = st.integers(0, 60 * 100).map(lambda minutes: dt.timedelta(minutes=minutes))
moments = offsets.map(lambda offset: START + offset)
fields = st.fixed_dictionaries(
    {},
    optional={
        "warranty": st.booleans(),
        "quote": st.integers(0, 2000),
        "address": st.booleans(),
        "demand": st.sampled_from(["fault", "advice", "", "nonsense"]),
    },
)
nodes = st.sampled_from(["check", "repair", "plan", "wait", "wait-customer", "follow-up", "end", "nonsense", ""])
steps: st.SearchStrategy[Happening] = st.one_of(
    st.builds(h.Done, st.sampled_from(["repair", "refuse", "ready", "", "nonsense"]), people),
    st.builds(h.Filled, fields, people),
    st.builds(h.ApprovalAsked, st.sampled_from(["costly", "nonsense"]), people),
    st.builds(h.Approved, st.sampled_from(["costly", "nonsense"]), st.booleans(), people),
    st.builds(h.TaskDone, st.sampled_from(["parts", "nonsense"]), people),
    st.builds(h.Moved, st.just(1), nodes, nodes),
)
ordinary: st.SearchStrategy[Happening] = st.one_of(
    st.builds(h.Assigned, st.sampled_from([None, "rnd"]), people),
    st.builds(h.Accepted, people),
    st.builds(h.Replied, people),
    st.just(h.CustomerWrote()),
    st.builds(h.PlanGiven, people),
    st.builds(h.Waiting, st.sampled_from(["customer", "parts", "third_party"])),
    st.just(h.Resumed()),
    st.builds(h.ProgressReported, people),
    st.builds(h.Solved, people, codes),
    st.builds(h.Reopened, codes),
    st.builds(h.FollowedUp, st.sampled_from(["satisfied", "unsatisfied", "unreached"])),
    st.builds(h.Rated, st.integers(-1, 7)),
    st.just(h.Urged()),
    st.builds(h.Extended, clocks, moments, codes),
    st.builds(h.Promised, moments, people),
    st.builds(h.Reclassified, values),
)
everything: st.SearchStrategy[Happening] = st.one_of(
    ordinary,
    ordinary,
    steps,
    st.builds(h.TimerFired, clocks, st.sampled_from(["due", "warning", "lapse", "chain:0", "chain:1", "nonsense"])),
    st.builds(h.Closed, codes),
    st.builds(h.Voided, codes),
    st.builds(h.Restored, codes),
    st.builds(h.Opened, values),
)
gaps = st.integers(0, 60 * 40).map(lambda minutes: dt.timedelta(minutes=minutes))
histories = st.lists(st.tuples(gaps, everything), max_size=25)
processes = st.sampled_from(sorted(PROCESSES))


def told(process: Process, opening: Opening, history: History) -> list[Step]:
    """The opening and a history, step by step."""
    now = START
    steps = [step(process, None, h.Opened(opening), now)]
    for gap, happening in history:
        now += gap
        steps.append(step(process, steps[-1].case, happening, now))
    return steps


def last(process: Process, opening: Opening, history: History) -> Case:
    return told(process, opening, history)[-1].case


def moment_after(history: History) -> dt.datetime:
    return START + sum((gap for gap, _ in history), dt.timedelta())


@settings(max_examples=300, deadline=None)
@given(processes, values, histories)
def test_every_happening_in_every_state_has_a_defined_answer(name: str, opening: Opening, history: History) -> None:
    process, before = PROCESSES[name], NOTHING
    for answer in told(process, opening, history):
        case = answer.case
        place = process.nodes[case.node]
        assert answer.node_from == before.node
        assert not place.passing
        assert place.status == case.status
        assert place.waits_for == case.waiting
        assert case.level in process.ranks
        assert case.team
        if answer.refused:
            assert case is before or case == before
            assert answer.failed and not (answer.entered or answer.duties or answer.news or answer.set_timers)
        before = case


@settings(max_examples=300, deadline=None)
@given(processes, values, histories)
def test_clocks_and_counts_keep_their_word(name: str, opening: Opening, history: History) -> None:
    process, before = PROCESSES[name], NOTHING
    for answer in told(process, opening, history):
        case = answer.case
        counts, earlier = msgspec.structs.asdict(case.counts), msgspec.structs.asdict(before.counts)
        assert all(counts[key] >= earlier[key] for key in counts)
        assert before.clocks.keys() <= case.clocks.keys()
        held = process.pauses.get(case.waiting, frozenset())
        for clock_name, clock in case.clocks.items():
            assert clock.due is None or clock.due.tzinfo is dt.UTC
            assert (clock.state == "paused") == (clock.paused_at is not None)
            assert (clock.state == "paused") <= (clock_name in held and clock.due is None and not clock.timers())
            assert not (clock.state == "running" and (clock_name in held or clock.due is None))
            assert clock.spent >= 0 and clock.seconds >= clock.spent - 1e-6
            if clock_name in before.clocks:
                assert clock.breaches >= before.clocks[clock_name].breaches
                assert clock.rounds >= before.clocks[clock_name].rounds
        if case.status in words.ENDED:
            assert not any(clock.timers() for clock in case.clocks.values())
        if case.status in words.DONE | words.ENDED:
            assert not any(clock.state == "running" for key, clock in case.clocks.items() if key != "follow_up")
        before = case


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(gaps, st.one_of(steps, st.builds(h.Reclassified, fields))), max_size=25))
def test_no_approval_outlives_a_change_of_what_was_approved(history: History) -> None:
    process = PROCESSES["forms and tasks"]
    stood: dict[str, h.Value] | None = None  # the form when the approval that now holds was asked for or given
    for answer, (_, happening) in zip(told(process, {}, history)[1:], history, strict=True):
        case = answer.case
        form = {code: value for code, value in case.values.items() if code in ("warranty", "quote", "address")}
        if case.approvals.get("costly") not in (words.ASKED, words.GRANTED):
            stood = None
        elif stood is None or isinstance(happening, h.ApprovalAsked | h.Approved):
            stood = form
        assert stood is None or stood == form


def apply(timers: Timers, answer: Step) -> Timers:
    """The table of timers after an answer: first what stops, then what is set."""
    kept = {key: due for key, due in timers.items() if key[0] not in answer.stop_timers}
    return kept | {(timer.clock, timer.moment): timer.due for timer in answer.set_timers}


def wanted(case: Case) -> Timers:
    return {(name, moment): due for name, clock in case.clocks.items() for moment, due in clock.timers().items()}


@settings(max_examples=300, deadline=None)
@given(processes, values, histories)
def test_the_timers_that_wait_are_exactly_those_of_the_case_and_all_come_to_an_end(
    name: str, opening: Opening, history: History
) -> None:
    process, now = PROCESSES[name], START
    answer = step(process, None, h.Opened(opening), now)
    timers = apply({}, answer)
    for gap, happening in history:
        now += gap
        if isinstance(happening, h.TimerFired):
            timers.pop((happening.clock, happening.moment), None)
        answer = step(process, answer.case, happening, now)
        timers = apply(timers, answer)
        assert timers == wanted(answer.case)
    for _ in range(40):
        if not timers:
            break
        key = min(timers, key=lambda one: (timers[one], one))
        now = max(now, timers.pop(key))
        answer = step(process, answer.case, h.TimerFired(*key), now)
        timers = apply(timers, answer)
        assert timers == wanted(answer.case)
    assert not timers


@settings(max_examples=200, deadline=None)
@given(processes, values, histories)
def test_replay_and_json_give_exactly_the_same_case(name: str, opening: Opening, history: History) -> None:
    process = PROCESSES[name]
    case: Case | None = None
    now, record = START, [(START, h.encode(h.Opened(opening)))]
    for gap, happening in [(dt.timedelta(), h.Opened(opening)), *history]:
        now += gap
        case = step(process, case and decode(encode(case)), happening, now).case
        assert decode(encode(case)) == case
        record.append((now, h.encode(happening)))
    fresh = compile(process.document, CALENDARS)
    assert replay(fresh, [(at, h.decode(data)) for at, data in record[1:]]) == case


@settings(max_examples=300, deadline=None)
@given(processes, values, histories, gaps, ordinary)
def test_a_timer_that_comes_late_changes_nothing(
    name: str,
    opening: Opening,
    history: History,
    gap: dt.timedelta,
    happening: Happening,
) -> None:
    """A missed clock is missed at its due moment, whether its timer or another happening is handled first."""
    process = PROCESSES[name]
    case = last(process, opening, history)
    now = moment_after(history) + gap
    missed = [key for key, due in wanted(case).items() if key[1] == "due" and due < now]
    other = step(process, case, happening, now)
    for key in missed:
        fired = h.TimerFired(*key)
        first = step(process, step(process, case, fired, now).case, happening, now)
        then = step(process, other.case, fired, now)
        assert first.case == then.case


said = st.sampled_from([h.Replied(7), h.PlanGiven(7), h.ProgressReported(7), h.CustomerWrote(), h.Accepted(7)])
pairs = st.tuples(st.sampled_from([h.Urged(), h.Rated(2), h.Rated(9)]), said)


def bare(case: Case) -> Case:
    """Without the target of clocks that are over: what they aimed at may have been changed a moment before or not."""
    over = {
        name: msgspec.structs.replace(clock, seconds=0, since=START, spent=0, due=None, warn_at=None)
        for name, clock in case.clocks.items()
        if clock.state not in ("running", "paused")
    }
    return msgspec.structs.replace(case, clocks={**case.clocks, **over})


@settings(max_examples=300, deadline=None)
@given(processes, values, histories, gaps, pairs)
def test_urging_and_rating_commute_with_what_people_say(
    name: str, opening: Opening, history: History, gap: dt.timedelta, pair: tuple[Happening, Happening]
) -> None:
    process, (one, other) = PROCESSES[name], pair
    case = last(process, opening, history)
    now = moment_after(history) + gap
    first = replay(process, [(now, one), (now, other)], case)
    second = replay(process, [(now, other), (now, one)], case)
    assert bare(first) == bare(second)
    if isinstance(one, h.Rated):
        assert first == second


@settings(max_examples=150, deadline=None)
@given(st.sets(st.sampled_from([node["id"] for node in NODES]), max_size=6), values, histories)
def test_even_a_standard_full_of_faults_gives_an_answer(missing: set[str], opening: Opening, history: History) -> None:
    document = changed(nodes=[node for node in NODES if node["id"] not in missing], follow_up=None, limits={})
    for answer in told(compile(document, CALENDARS), opening, history):
        assert answer.refused or answer.case.node not in missing


@settings(max_examples=200, deadline=None)
@given(processes, values, histories, gaps)
def test_a_voiding_taken_back_is_as_if_it_had_never_been(
    name: str, opening: Opening, history: History, gap: dt.timedelta
) -> None:
    process, case = PROCESSES[name], last(PROCESSES[name], opening, history)
    now = moment_after(history)
    void = step(process, case, h.Voided("merged"), now)
    if void.refused:
        return
    assert void.case.before is not None
    later = now + gap + dt.timedelta(seconds=1)
    back = step(process, void.case, h.Restored("unmerged"), later)
    waited = step(process, case, h.TimerFired("nonsense"), later).case
    assert not back.refused and not back.case.before
    assert msgspec.structs.replace(back.case, path=()) == msgspec.structs.replace(waited, path=())
    assert step(process, back.case, h.Restored("unmerged"), later).refused == "not_void"


def test_a_case_voided_again_and_again_keeps_one_case_and_no_more() -> None:
    other = [way for way in msgspec.to_builtins(BUILT_IN)["anywhere"] if way["upon"] != "voided"]
    process = compile(changed(anywhere=[*other, {"to": NODES[1]["id"], "upon": "voided"}]), CALENDARS)
    case = last(process, {}, [])
    for hour in (1, 2, 3):
        case = step(process, case, h.Voided("x"), START + dt.timedelta(hours=hour)).case
    assert case.before is not None and case.before.before is None
