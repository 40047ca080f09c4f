"""From kill -9 of everything under load to ready again; whatever was acknowledged is there."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Final

from bench import clients
from bench.frame import TOP, Line, Run, alone, beside
from bench.house import house

SIZES: Final = {"tiny": (1, 1.0), "small": (1, 2.0), "full": (2, 4.0)}
CROWD: Final = 16
MISSING: Final = (
    "select count(*) from unnest(%s::text[]) as n(number) left join tickets_ticket t using (number) where t.id is null"
)


def run(run: Run) -> Iterator[Line]:
    """Seconds to ready after a crash, beside those after a proper stop; acknowledged tickets that are missing."""
    rounds, seconds = SIZES[run.size]
    dirty, clean, acknowledged, missing = list[float](), list[float](), 0, 0
    with house() as built:
        for nth in range(rounds):
            line = [
                sys.executable,
                "-m",
                clients.__name__,
                built.port,
                built.token,
                CROWD,
                60.0,
                10_000_000 * (nth + 1),
            ]
            words = [str(word) for word in line]
            with subprocess.Popen(words, cwd=TOP, stdout=subprocess.PIPE, text=True) as asking:
                time.sleep(seconds)
                built.crash()
                numbers = json.loads(asking.communicate(timeout=60)[0])["numbers"]
            dirty.append(built.start())
            with built.database() as database:
                row = database.execute(MISSING, [numbers]).fetchone()
            acknowledged, missing = acknowledged + len(numbers), missing + int(row[0] if row else len(numbers))
            built.quiet()
            built.stop()
            clean.append(built.start())
            run.say(f"start: {dirty[-1]:.1f} s after a crash, {clean[-1]:.1f} s after a stop, {missing} missing")
    yield beside("start: kill -9 to ready, beside a start after a stop", dirty, clean, "s")
    yield alone(f"start: tickets missing of {acknowledged:,} acknowledged", missing, "tickets", "0")
