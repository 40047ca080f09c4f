"""A forecast from a file at the server's own keyboard; needs neither a database nor the extra `analytics`."""

import json
import pathlib
import sys
from dataclasses import asdict

import click

from shouwen.loop.insight.forecast.errors import NoSeries, TooLittleHistory
from shouwen.loop.insight.forecast.rules.foreseeing import Forecast, Score, forecast
from shouwen.loop.insight.forecast.rules.reading import read
from shouwen.loop.insight.forecast.rules.series import Series, daily


@click.command(name="forecast")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=pathlib.Path))
@click.option("--horizon", type=click.IntRange(1, 60_000), required=True, help="How many open intervals ahead.")
@click.option("--time", default="", help="The column that holds the time; found by itself unless said.")
@click.option("--count", default="", help="The column that holds the count; without one each line is one event.")
@click.option("--holidays", type=click.Choice(["china", "none"]), default="china", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def foresee(file: pathlib.Path, *, horizon: int, time: str, count: str, holidays: str, as_json: bool) -> None:
    """Foresee the volumes that follow FILE (.csv, .tsv, also .gz), with bounds for nine of ten."""
    try:
        series = read(file.read_bytes(), time=time, count=count)
        found = forecast(series, horizon, chinese=holidays == "china")
    except (NoSeries, TooLittleHistory) as fault:
        click.echo(f"shouwen: {fault}", err=True)
        sys.exit(1)
    click.echo(json.dumps(answer(series, found), ensure_ascii=False) if as_json else told(series, found))


def answer(series: Series, found: Forecast) -> dict[str, object]:
    """The forecast as JSON."""
    days = daily(series)
    tested = found.backtest
    return {
        "interval_s": found.interval,
        "method": found.method,
        "zone": series.zone,
        "history": {
            "start": str(min(days)),
            "end": str(max(days)),
            "days": len(days),
            "total": round(sum(days.values()), 3),
        },
        "faults": [asdict(fault) for fault in series.faults],
        "backtest": asdict(tested) if tested else None,
        "forecast": [
            {"time": point.at.isoformat(), "value": point.value, "low": point.low, "high": point.high}
            for point in found.points
        ],
    }


def told(series: Series, found: Forecast) -> str:
    """The forecast for a person: how sure it is, then a line for each interval."""
    lines = [f"{fault.code}: {fault.count} ({', '.join(fault.where)})" for fault in series.faults]
    if found.backtest:
        lines += [f"{name}: {_said(each)}" for name, each in found.backtest.scores.items()]
    lines += [f"method: {found.method}", ""]
    lines += [f"{each.at:%Y-%m-%d %H:%M} {each.value:9.1f}  {each.low:.1f} - {each.high:.1f}" for each in found.points]
    return "\n".join(lines)


def _said(score: Score) -> str:
    half = "" if score.wape_30min is None else f", {score.wape_30min:.2%} by half hours"
    return f"{score.wape:.2%} of the volume wrong{half}, {score.wape_day:.2%} by days"
