"""What is brought in from files: a table, so that each subcommand brings up only what it needs."""

from shouwen.wiring.cli import Commands, Entry

ENTRIES = {
    "tickets": Entry("importing", "Bring in tickets from FILE (.csv, .csv.gz, .xlsx)."),
    "undo": Entry("importing", "Take an import of tickets out again."),
    "list": Entry("importing", "The imports of tickets, newest first.", name="list_"),
    "events": Entry("events", "Bring in an event log from FILE (.csv, .xes, OCEL .json, .gz).", database=False),
}

import_ = Commands(ENTRIES, name="import", help="History of another system.")
