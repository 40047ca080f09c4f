"""The machine's limit for an import: psql copies the very rows that some tickets came to into the same tables."""

import pathlib
import subprocess
import time
from typing import Final

from bench.house import House, program, spent
from bench.peer import Peer

OURS: Final = "(select ticket_id from imports_imported where ticket_id >= {low})"
MET: Final = "(select customer_id from imports_imported where ticket_id >= {low} and customer_id is not null)"
TALKS: Final = "(select conversation_id from tickets_ticket where id >= {low})"
# What must be there before: the customers whom earlier rows met, and the import itself.
BEFORE: Final = {
    "customers_customer": f"id in (select customer_id from tickets_ticket where id >= {{low}}) and id not in {MET}",
    "imports_import": "true",
}
ROWS: Final = {
    "customers_customer": f"id in {MET}",
    "customers_identity": f"customer_id in {MET}",
    "conversations_conversation": f"id in {TALKS}",
    "conversations_message": f"conversation_id in {TALKS}",
    "tickets_ticket": "id >= {low}",
    "timers_waitingtimer": "ticket_id >= {low}",
    "events_event": f"ticket_id >= {{low}} or (kind = 'CustomerMet' and customer_id in {MET})",
    "imports_imported": "ticket_id >= {low}",
}
LOW: Final = "select ticket_id from imports_imported order by ticket_id desc offset %s limit 1"


class Copy:
    """Rows of the last tickets of an import, taken out into files and put into the peer's database."""

    def __init__(self, house: House, peer: Peer, folder: pathlib.Path) -> None:
        self.house, self.peer, self.folder = house, peer, folder

    def run(self, tickets: int) -> tuple[float, float]:
        """Tickets a second, and milliseconds of CPU of the database's process for each."""
        with self.house.database() as database:
            row = database.execute(LOW, [tickets - 1]).fetchone()
        assert row is not None, "so many tickets did not come in"
        low = int(row[0])
        self._out("before", BEFORE, low)
        self._out("rows", ROWS, low)
        self._into("before", BEFORE)
        took, cpu = self._into("rows", ROWS)
        return tickets / took, cpu / tickets * 1000

    def _out(self, name: str, tables: dict[str, str], low: int) -> None:
        script = "".join(
            f"\\copy (select * from {table} where {where.format(low=low)}) to '{self._file(name, table)}'\n"
            for table, where in tables.items()
        )
        self._psql(self.house.url, script)

    def _into(self, name: str, tables: dict[str, str]) -> tuple[float, float]:
        """Seconds, and the seconds of CPU that the process in the database took."""
        copies = "".join(f"\\copy {table} from '{self._file(name, table)}'\n" for table in tables)
        begun = time.monotonic()
        line = [program("psql"), "-qAt", "-v", "ON_ERROR_STOP=1", self.peer.url]
        with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as psql:
            assert psql.stdin is not None
            assert psql.stdout is not None
            psql.stdin.write(f"select pg_backend_pid();\nbegin;\n{copies}commit;\nselect 'done';\n")
            psql.stdin.flush()
            backend = int(psql.stdout.readline())
            answer = psql.stdout.readline().strip()
            took, cpu = time.monotonic() - begun, spent(backend)
            psql.stdin.close()
        if answer != "done":
            raise RuntimeError(f"psql copies nothing: {answer}")
        return took, cpu

    def _file(self, name: str, table: str) -> pathlib.Path:
        return self.folder / f"{name}.{table}"

    def _psql(self, url: str, script: str) -> None:
        line = [program("psql"), "-q", "-v", "ON_ERROR_STOP=1", url]
        subprocess.run(line, input=script, text=True, check=True, capture_output=True)
