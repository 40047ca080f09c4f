"""Real files of other systems under the maps of docs/examples; they lie outside of this repository."""

import os
import pathlib

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.loop.handling.imports import actions
from shouwen.loop.handling.imports.rules import map as maps
from shouwen.loop.handling.imports.rules.rows import Refusal
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house

DATA = pathlib.Path(os.environ.get("SHOUWEN_REAL_DATA") or "nowhere")
EXAMPLES = pathlib.Path(__file__).resolve().parents[6] / "docs" / "examples"
FILES = [
    ("tickets_en/nyc311_animals_dev.csv.gz", "nyc311", 2924),
    ("tickets_en/cfpb_complaints_dev.csv.gz", "cfpb", 3310),
    ("tickets_en/banking77_train.csv.gz", "banking77", 10003),
    ("zh_complaints/citizen_messages.csv.gz", "citizen-messages", 4326),
    ("zh_complaints/labelled_messages_dev.csv.gz", "labelled-messages", 936),
    ("zh_complaints/附件3_示例.xlsx", "citizen-messages", 30),
]
needs_data = pytest.mark.skipif(not DATA.exists(), reason="SHOUWEN_REAL_DATA is not set")


@needs_data
@pytest.mark.django_db
@pytest.mark.parametrize(("name", "made", "rows"), FILES)
def test_every_row_can_come_in(name: str, made: str, rows: int) -> None:
    house()
    refused: list[Refusal] = []
    found = actions.check(
        Sheet(DATA / name),
        maps.read((EXAMPLES / f"{made}.yaml").read_text()),
        refuse=refused.append,
        progress=lambda _rows: None,
    )
    assert (found.good, refused[:3]) == (rows, [])


@needs_data
@pytest.mark.django_db
def test_open_and_closed_ones_come_in() -> None:
    house()
    sheet, made = Sheet(DATA / FILES[0][0]), maps.read((EXAMPLES / "nyc311.yaml").read_text())
    with clock.at("2026-03-02 09:00"):
        checked = actions.check(sheet, made, refuse=print, progress=lambda _rows: None)
        run = actions.begin(sheet, made, checked, by=SYSTEM)
        actions.bring(run, sheet, made, refuse=print, progress=lambda _rows: None)
    assert (Ticket.objects.filter(status="new").count(), Ticket.objects.count()) == (46, 2924)
