"""Runs benchmarks by name, shows their table, keeps their results."""

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Final

import click

from bench import (
    board,
    chat,
    conformance,
    forecast,
    frame,
    importing,
    intake,
    lake,
    mining,
    push,
    queue,
    routing,
    start,
    stepper,
    timers,
    workspace,
)
from bench.frame import Line, Run, Size
from shouwen.ground.base import clock
from shouwen.wiring.supervisor.place import Unusable

BENCHES: Final[Mapping[str, Callable[[Run], Iterator[Line]]]] = {
    "intake": intake.run,
    "queue": queue.run,
    "board": board.run,
    "timers": timers.run,
    "push": push.run,
    "chat": chat.run,
    "import": importing.run,
    "start": start.run,
    "stepper": stepper.run,
    "routing": routing.run,
    "conformance": conformance.run,
    "workspace": workspace.run,
    "lake": lake.run,
    "mining": mining.run,
    "forecast": forecast.run,
}


def main(names: Sequence[str], size: Size, *, as_json: bool) -> None:
    """Run these, or all; a full run writes the files."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        raise Unusable(f"There is no benchmark {unknown[0]}; there are {', '.join(BENCHES)}.")
    begun, lines = time.monotonic(), list[Line]()
    run = Run(size, lambda words: click.echo(words, err=True))
    words = f"{clock.now():%Y-%m-%d}, `{' '.join(['shouwen bench', *names])}`, {frame.machine()}."
    for name in names or BENCHES:
        found = list(BENCHES[name](run))
        lines += found
        if size == "full" and not as_json:
            frame.keep(found, words)  # each as it ends: a later one that fails takes nothing away
    if as_json:
        click.echo(json.dumps([asdict(line) for line in lines], ensure_ascii=False))
        return
    click.echo(frame.table(lines))
    click.echo(f"{time.monotonic() - begun:.0f} s", err=True)
