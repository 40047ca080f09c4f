"""`step`: one happening, one case, one answer. Pure, total, deterministic; see docs/algorithms/stepper.md."""

import datetime as dt
from collections.abc import Callable, Iterable

from shouwen.loop.standards.rules import clocks, forms, ticking, words
from shouwen.loop.standards.rules import happenings as h
from shouwen.loop.standards.rules.case import NOTHING, Case, Check, SetTimer, Step
from shouwen.loop.standards.rules.effects import EFFECTS, MUST_MOVE, refusal
from shouwen.loop.standards.rules.happenings import Happening, word
from shouwen.loop.standards.rules.process import Onward, Place, Process
from shouwen.loop.standards.rules.work import Work


def step(process: Process, case: Case | None, happening: Happening, now: dt.datetime) -> Step:
    """What becomes of `case` (None before it is opened) when `happening` comes at `now`."""
    before = case or NOTHING
    work = Work(process, before, happening, now if now.tzinfo is dt.UTC else now.astimezone(dt.UTC))
    refused = refusal(work)
    if not refused:
        ticking.settle(work, reached=isinstance(happening, h.TimerFired))
        refused = EFFECTS[type(happening)](work, happening) or _move(work)
    if refused:
        about = work.lacking or getattr(happening, "clock", "")
        return Step(before, before.node, failed=(Check(refused, before.node, about),), refused=refused)
    ticking.hold(work)
    after = work.case()
    set_timers, stop_timers = _timers(before, after, happening)
    return Step(
        case=after,
        node_from=before.node,
        entered=tuple(work.entered),
        set_timers=set_timers,
        stop_timers=stop_timers,
        duties=tuple(work.duties),
        failed=tuple(work.failed),
        news=tuple(work.news),
        used=work.used,
    )


def replay(process: Process, history: Iterable[tuple[dt.datetime, Happening]], case: Case | None = None) -> Case:
    """The case that a history leads to."""
    for at, happening in history:
        case = step(process, case, happening, at).case
    return case or NOTHING


def replay_over(
    process_of: Callable[[int], Process], version: int, history: Iterable[tuple[dt.datetime, Happening]]
) -> Case:
    """The case that a history leads to which began under `version` and was moved to others."""
    case: Case | None = None
    for at, happening in history:
        version = happening.version if isinstance(happening, h.Moved) else version
        case = step(process_of(version), case, happening, at).case
    return case or NOTHING


def _move(work: Work) -> str:
    """Follow the way on for this happening, and on through nodes that are only passed."""
    if isinstance(work.happening, h.Opened):
        return _walk(work, work.process.start)
    if isinstance(work.happening, h.Moved | h.Restored):  # it stands where it was told to already
        return ""
    if isinstance(work.happening, forms.STEPS):
        refused, work.lacking = forms.incomplete(work)
        if refused:
            return refused
    lapsed = isinstance(work.happening, h.TimerFired) and not _lapses(work, work.happening)
    onward = None if lapsed else _onward(work, word(work.happening))
    if isinstance(work.happening, h.TimerFired) and not lapsed:
        work.clocks[work.happening.clock] = clocks.give_up(work.clocks[work.happening.clock])
    if onward is None:
        return "no_way" if isinstance(work.happening, MUST_MOVE) else ""
    if onward.to == words.BACK:
        return _walk(work, work.back, returning=work.back)
    return _walk(work, onward.to)


def _lapses(work: Work, fired: h.TimerFired) -> bool:
    """Whether it is really the lapse of this clock, and not a word of a timer from before."""
    clock = work.clocks.get(fired.clock)
    moment = clock.timers().get(words.LAPSE) if clock is not None and fired.moment == words.LAPSE else None
    return moment is not None and moment <= work.now


def _walk(work: Work, target: str, returning: str = "") -> str:
    """Enter nodes until one where people work; one that a wait returns to goes on as it was left."""
    leaving = work.place
    for _ in range(len(work.process.nodes) + 1):
        place = work.process.nodes.get(target)
        if place is None:
            return "no_way"
        if place.kind == words.WAIT and leaving is not None and leaving.kind != words.WAIT:
            work.back = leaving.id
        _finish_by_step(work, place)
        work.enter(place)
        ticking.begin_entered(work, place)
        if target != returning:
            forms.enter(work, place)
        if place.kind == words.END:
            ticking.stop_all(work)
        if not place.passing:
            return ""
        onward = _choose(work, place.ways.get("", ()))
        if onward is None:
            return "no_way"
        target = onward.to
    return "endless"


def _finish_by_step(work: Work, place: Place) -> None:
    """A step without a verb of its own that leads to the end of the work is its solution."""
    if isinstance(work.happening, h.Done) and work.status in words.ACTIVE and place.status in words.DONE | words.ENDED:
        work.count("solved")
        ticking.meet(work, words.COMPLETION)
        ticking.finish(work)


def _onward(work: Work, upon: str) -> Onward | None:
    place = work.place
    if place is None:
        return None
    own = _choose(work, _buttons(work, place.ways.get(upon, ())))
    if own is not None or place.kind == words.END:
        return own
    return _choose(work, work.process.anywhere.get(upon, ()))


def _buttons(work: Work, ways: tuple[Onward, ...]) -> tuple[Onward, ...]:
    """Of a step with buttons the way of the one that was pressed."""
    if isinstance(work.happening, h.Done) and work.happening.way:
        return tuple([onward for onward in ways if onward.code == work.happening.way])
    return ways


def _choose(work: Work, ways: tuple[Onward, ...]) -> Onward | None:
    for onward in ways:
        work.use(onward.reads)
        if onward.test is None or onward.test(work.look):
            return onward
    return None


def _timers(before: Case, after: Case, happening: Happening) -> tuple[tuple[SetTimer, ...], tuple[str, ...]]:
    """What to set and stop so that exactly the timers that the new case asks for are waiting."""
    fired = (happening.clock, happening.moment) if isinstance(happening, h.TimerFired) else None
    had_clocks = before.clocks
    found: list[SetTimer] = []
    stopped: list[str] = []
    for name, clock in after.clocks.items():
        earlier = had_clocks.get(name)
        if clock is earlier and (fired is None or fired[0] != name):
            continue
        wanted, had = clock.timers(), earlier.timers() if earlier is not None else {}
        if fired is not None and fired[0] == name:
            had.pop(fired[1], None)
        if had and (gone := had.keys() - wanted.keys()):
            stopped.append(name)
            had = {} if gone else had
        for moment in sorted(wanted):
            if had.get(moment) != wanted[moment]:
                found.append(SetTimer(name, moment, wanted[moment]))
    return tuple(found), tuple(stopped)
