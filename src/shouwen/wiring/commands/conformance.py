"""What is kept of conformance is made again from the log: after a restore, or when people's roles were set right."""

import click

from shouwen.loop.insight.conformance.actions import check_all


@click.command()
def conformance() -> None:
    """Replay every ticket against its standard; may run while people work."""
    tickets, deviations = check_all()
    click.echo(f"{tickets} tickets checked, {deviations} deviations")
