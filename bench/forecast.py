"""The forecast's error on a real call centre's volumes, beside the mean of the same weekday's last four weeks.

A rolling origin: from each, the methods are told what was known on that morning and no more.
"""

import os
import pathlib
from collections.abc import Iterator
from typing import Final

from bench.frame import Line, Run, alone
from shouwen.loop.insight.forecast.rules.days import calendar
from shouwen.loop.insight.forecast.rules.foreseeing import inside, score, unevenness
from shouwen.loop.insight.forecast.rules.model import METHODS
from shouwen.loop.insight.forecast.rules.reading import read
from shouwen.loop.insight.forecast.rules.series import open_weekdays, whole_days

FILE: Final = (
    pathlib.Path(os.environ.get("SHOUWEN_REAL_DATA") or "nowhere") / "callcenter/us_bank_5min_calls_dev.csv.gz"
)
WARM: Final = 60
AHEAD: Final = {"tiny": (20,), "small": (1, 5, 20), "full": (1, 5, 20, 40)}


def run(run: Run) -> Iterator[Line]:
    """Both methods from every origin, for some distances ahead."""
    if not FILE.exists():
        run.say("forecast: SHOUWEN_REAL_DATA is not set, nothing to foresee")
        return
    series = read(FILE.read_bytes())
    days, known = whole_days(series), calendar(open_weekdays(series))
    for ahead in AHEAD[run.size]:
        run.say(f"forecast: {ahead} days ahead")
        pairs = {name: [] for name in ("four_weeks", "regression")}
        for origin in range(WARM, len(days) - ahead + 1, max(1, ahead // 4)):
            wanted = days[origin : origin + ahead]
            before = series.until(wanted[0])
            for name, found in pairs.items():
                courses = METHODS[name](before, wanted, known)
                found += [(courses[day], series.days[day]) for day in wanted]
        usual, ours = (score(found, series.interval) for found in pairs.values())
        for name, mine, theirs in (
            ("5 minutes", ours.wape, usual.wape),
            ("30 minutes", ours.wape_30min or 0.0, usual.wape_30min or 0.0),
        ):
            yield Line(
                f"forecast: error at {name}, {ahead} days ahead (beside the four weeks' mean)",
                round(mine * 100, 2),
                "%",
                round(theirs * 100, 2),
                round(mine / theirs, 2),
                "ratio <= 1",
            )
        # judged by the first half's unevenness only
        half = len(pairs["regression"]) // 2
        spread = unevenness(pairs["regression"][:half])
        yield alone(
            f"forecast: bounds for 90 %, {ahead} days ahead: held",
            inside(pairs["regression"][half:], spread) * 100,
            "%",
        )
