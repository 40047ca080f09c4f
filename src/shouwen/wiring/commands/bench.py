"""`shouwen bench`: the benchmarks stand beside the source, so this works in a clone only."""

import importlib
import pathlib
import sys

import click

from shouwen.wiring.supervisor.place import Unusable

TOP = pathlib.Path(__file__).resolve().parents[4]


@click.command()
@click.argument("names", nargs=-1)
@click.option("--size", type=click.Choice(["tiny", "small", "full"]), default="full", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print the results as JSON and write no file.")
def bench(names: tuple[str, ...], size: str, as_json: bool) -> None:
    """Measure on installations of its own; without NAMES all.

    They are: intake queue board timers push chat import start stepper routing conformance lake mining forecast
    workspace.
    """
    if not (TOP / "bench" / "running.py").exists():
        raise Unusable("The benchmarks come with the source, not with the installed package: run this in a clone.")
    sys.path.insert(0, str(TOP))
    importlib.import_module("bench.running").main(names, size, as_json=as_json)
