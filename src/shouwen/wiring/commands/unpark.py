"""Facts that wait after an error are handled again."""

import sys

import click

from shouwen.ground.base.events import parking
from shouwen.ground.base.events.readers import READERS
from shouwen.ground.base.events.readers import discard as give_up
from shouwen.ground.base.events.readers import unpark as handle_again


@click.command()
@click.argument("reader", required=False)
@click.argument("subject", required=False)
@click.option("--discard", is_flag=True, help="Give these facts up instead of handling them.")
def unpark(reader: str | None, subject: str | None, discard: bool) -> None:
    """Handle again what waits: for one READER and SUBJECT as `shouwen doctor` names them, or for all."""
    if discard and (reader is None or subject is None):
        sys.exit("shouwen: name the reader and the subject whose facts are to be given up")
    failed = 0
    for case in parking.cases():
        if reader not in (None, case.reader) or subject not in (None, case.subject) or case.reader not in READERS:
            continue
        try:
            count = (give_up if discard else handle_again)(READERS[case.reader], case.subject)
        except Exception as fault:  # it stays parked, and the person is told what it is
            failed += 1
            click.echo(f"{case.reader} {case.subject}: still fails: {fault!r}", err=True)
        else:
            click.echo(f"{case.reader} {case.subject}: {count} facts {'given up' if discard else 'handled'}")
    sys.exit(1 if failed else 0)
