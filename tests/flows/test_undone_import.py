"""An open ticket comes in with an import and its clock is missed here; the import can still be taken out again."""

import pathlib
import uuid

import pytest
from django.db import connection

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.duties.models import Duty
from shouwen.loop.handling.guide.models import Words
from shouwen.loop.handling.imports import actions
from shouwen.loop.handling.imports.rules import map as maps
from shouwen.loop.handling.imports.sheets import Sheet
from shouwen.loop.handling.notices.models import Notice
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house
from shouwen.loop.handling.webhooks.models import Delivery, Webhook

pytestmark = pytest.mark.django_db
FILE = "编号,标题,内容,姓名,电话,类别,创建时间\n1,开不了机,黑屏,王芳,13800138000,硬件故障,2026-03-02 08:30\n"
MAP = """
source: 旧系统
timezone: Asia/Shanghai
columns: {number: 编号, subject: 标题, description: 内容, name: 姓名, phone: 电话, problem: 类别, opened_at: 创建时间}
"""


def brought_in(file: pathlib.Path) -> int:
    """The import's number; its one ticket is open, and its clock will be missed."""
    file.write_text(FILE)
    sheet, made = Sheet(file), maps.read(MAP)
    with clock.at("2026-03-02 09:00"):
        checked = actions.check(sheet, made, refuse=print, progress=print)
        run = actions.begin(sheet, made, checked, by=SYSTEM)
        return actions.bring(run, sheet, made, refuse=print, progress=print).pk


def test_an_import_is_undone_after_people_were_told_of_a_missed_clock(tmp_path: pathlib.Path) -> None:
    house()
    run = brought_in(tmp_path / "old.csv")
    settle("2026-03-20 09:00")
    ticket = Ticket.objects.get()
    assert Notice.objects.filter(ticket=ticket).exists()
    with clock.at("2026-03-20 09:01") as now:
        Duty.objects.create(ticket=ticket, raised=1, kind="task", code="lab", people=[], asked_at=now)
        Words.objects.create(ticket=ticket, field="cause", text="进水")
        webhook = Webhook.objects.create(code="erp", made_at=now)
        call = Delivery.objects.create(webhook=webhook, ticket=ticket, key=uuid.uuid4(), at=now)
        undone = actions.undo(run, by=SYSTEM, progress=print)
    connection.check_constraints()
    assert (undone.tickets, undone.kept) == (1, 0)
    assert not any(model.objects.exists() for model in (Ticket, Notice, Duty, Words))
    call.refresh_from_db()
    assert call.ticket_id is None
