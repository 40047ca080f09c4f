"""No acknowledged ticket is lost, and none is made twice, whatever is killed while customers ask."""

import http.client
import json
import os
import pathlib
import signal
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.faults.installation import Installation, running, until

CUSTOMERS, EACH = 6, 15
PEOPLE = (
    "from shouwen.ground.base.principals.rules import SYSTEM; from shouwen.ground.staff.actions import lay_demo; "
    "lay_demo(by=SYSTEM)"
)


class Asker:
    """A program that opens tickets and keeps asking with the same key until it is answered."""

    def __init__(self, installation: Installation, token: str) -> None:
        self.port = installation.port
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self.numbers: dict[str, str] = {}

    def ask(self, customer: int) -> None:
        """Open some tickets, one after another."""
        for turn in range(EACH):
            key = f"{customer}-{turn}"
            contact = {"name": f"客户{customer}", "phone": f"1390000{customer:04}"}
            body = json.dumps({"subject": f"第 {turn} 个问题", "description": "声音很大", "contact": contact})
            self.numbers[key] = until(lambda key=key, body=body: self.once(key, body), f"{key} got no answer")

    def once(self, key: str, body: str) -> str:
        """One try; "" when there is no answer or it is to be asked again."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("POST", "/api/v1/tickets", body.encode(), {**self.headers, "Idempotency-Key": key})
            answer = connection.getresponse()
            told = answer.read()
        except (OSError, http.client.HTTPException):
            return ""
        finally:
            connection.close()
        assert answer.status in (201, 503), told
        return str(json.loads(told)["number"]) if answer.status == 201 else ""


@pytest.fixture
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory(prefix="shouwen-fault-", dir="/tmp") as folder:
        pathlib.Path(folder).chmod(0o711)
        with running(Installation(pathlib.Path(folder) / "data")) as started:
            yield started


def test_no_acknowledged_ticket_is_lost(installation: Installation) -> None:
    assert installation.command("manage", "shell", "-c", PEOPLE).returncode == 0
    made = installation.command("token", "create", "--person", "admin@demo.example", "--scopes", "tickets:write")
    asker = Asker(installation, made.stdout.split()[-1])
    with ThreadPoolExecutor(CUSTOMERS) as pool:
        asking = [pool.submit(asker.ask, customer) for customer in range(CUSTOMERS)]
        for share, victim in ((0.2, "cli web"), (0.6, "postgres -D")):
            until(lambda share=share: len(asker.numbers) > share * CUSTOMERS * EACH, "too slow")
            os.kill(installation.child(victim), signal.SIGKILL)
        for customer in asking:
            customer.result()
    assert len(set(asker.numbers.values())) == CUSTOMERS * EACH
    installation.end(signal.SIGKILL)
    installation.start()
    again = Asker(installation, made.stdout.split()[-1])
    for customer in range(CUSTOMERS):
        again.ask(customer)
    assert again.numbers == asker.numbers
