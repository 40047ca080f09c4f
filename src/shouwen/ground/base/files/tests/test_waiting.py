"""Files that wait to be attached: how much may wait, and what becomes of what nobody sends."""

import datetime as dt
import os
import pathlib
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.db import connection, transaction
from psycopg.conninfo import make_conninfo
from pytest_django import Settings

from shouwen.ground.base import clock
from shouwen.ground.base.api.faults import MEGABYTE
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files import access, store
from shouwen.ground.base.files.actions import attach, keep, remove, sweep
from shouwen.ground.base.files.errors import TooManyWaiting
from shouwen.ground.base.files.jobs import nightly_files
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.files.queries import COPYING, integrity
from shouwen.ground.base.principals.rules import Principal

ANNA, BEN = Principal("person", 7), Principal("person", 8)
NOON = dt.datetime(2026, 3, 4, 4, tzinfo=dt.UTC)
LATE, FRESH = NOON - dt.timedelta(hours=48, seconds=1), NOON - dt.timedelta(hours=47)
PIECE = 1024


@pytest.fixture(autouse=True)
def _folder(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path


def sent(content: bytes, at: dt.datetime, by: Principal = ANNA) -> StoredFile:
    with clock.at(at):
        return keep(content, name="a.txt", by=by)


def swept() -> int:
    with clock.at(NOON):
        return sweep()


def contents() -> set[str]:
    return {path.name for path in store.folder().rglob("*") if path.is_file()}


@pytest.mark.django_db
def test_what_nobody_sent_goes_after_two_days_and_all_else_stays() -> None:
    sent(b"late", LATE)
    fresh, used = sent(b"fresh", FRESH), sent(b"used", LATE)
    attach([used.pk], owner_kind="cup", owner_id=3, by=ANNA)
    assert swept() == 1
    assert set(StoredFile.objects.values_list("pk", flat=True)) == {fresh.pk, used.pk}
    assert contents() == {fresh.sha256, used.sha256}
    assert swept() == 0
    assert integrity().sound


@pytest.mark.django_db
@pytest.mark.parametrize("other_waits", [True, False])
def test_a_content_that_another_row_names_stays(other_waits: bool) -> None:
    late, other = sent(b"same", LATE), sent(b"same", FRESH, BEN)
    if not other_waits:
        attach([other.pk], owner_kind="cup", owner_id=3, by=BEN)
    assert late.sha256 == other.sha256
    assert swept() == 1
    assert store.place(other.sha256).read_bytes() == b"same"
    assert integrity().sound


@pytest.mark.django_db
def test_two_rows_that_both_waited_too_long_take_their_content_along() -> None:
    sent(b"same", LATE), sent(b"same", LATE, BEN)
    with clock.at(NOON):
        nightly_files()
    assert not StoredFile.objects.exists()
    assert contents() == set()


@pytest.mark.django_db
def test_what_was_coming_when_a_process_died_goes_too() -> None:
    store.folder().mkdir()
    for name, at in (("coming-old", LATE), ("coming-new", FRESH)):
        left = store.folder() / name
        left.write_bytes(b"half")
        os.utime(left, (at.timestamp(), at.timestamp()))
    assert swept() == 0
    assert contents() == {"coming-new"}


@pytest.mark.django_db(transaction=True)
def test_nothing_goes_while_a_backup_copies_the_folder() -> None:
    file = sent(b"late", LATE)
    names = {"NAME": "dbname", "HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password"}
    place = {word: connection.settings_dict[name] for name, word in names.items()}
    with psycopg.connect(make_conninfo(**place)) as copying:
        copying.execute(COPYING)
        copying.commit()
        assert swept() == 0
        assert contents() == {file.sha256}
        copying.execute("select pg_advisory_unlock_all()")
    assert swept() == 1


@pytest.mark.django_db(transaction=True)
def test_a_content_sent_again_while_the_sweep_runs_is_not_lost() -> None:
    def send(number: int) -> None:
        try:
            sent(b"same", LATE if number % 3 else FRESH)
        finally:
            connection.close()

    def throw(_number: int) -> None:
        try:
            swept()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        work = [pool.submit(send if number % 2 else throw, number) for number in range(60)]
    for each in work:
        each.result()
    assert StoredFile.objects.filter(kept_at=FRESH).count() == 10
    assert integrity().sound


@pytest.mark.django_db
def test_one_may_have_so_much_waiting_and_no_more(settings: Settings) -> None:
    settings.MAX_FILE_MB = 1
    first = [keep(bytes([number]) * MEGABYTE, name="a", by=ANNA) for number in range(10)]
    with pytest.raises(TooManyWaiting) as refused, transaction.atomic():
        keep(b"x", name="a", by=ANNA)
    assert (refused.value.status, refused.value.detail) == (413, {"most_mb": 10})
    assert len(contents()) == 10
    keep(b"x", name="a", by=BEN)
    attach([first[0].pk], owner_kind="cup", owner_id=3, by=ANNA)
    keep(b"x", name="a", by=ANNA)


@pytest.mark.django_db(transaction=True)
def test_many_at_once_get_no_more_than_one_after_another() -> None:
    def send(number: int) -> bool:
        try:
            keep(bytes([number]) * PIECE, name="a", by=ANNA, shares={"anna": 3 * PIECE})
        except TooManyWaiting:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(send, range(12))) == 3


@pytest.mark.django_db
def test_a_file_counts_in_every_room_it_waits_in() -> None:
    def send(*rooms: str) -> None:
        with transaction.atomic():
            keep(b"x" * PIECE, name="a", by=ANNA, shares=dict.fromkeys(rooms, 2 * PIECE))

    send("address", "ticket 1")
    send("address", "ticket 2")
    send("ticket 1")
    for full in ("address", "ticket 1"):
        with pytest.raises(TooManyWaiting):
            send(full, "ticket 2")
    send("ticket 2")


@pytest.mark.django_db
def test_a_file_given_up_is_nobodys_and_takes_no_room() -> None:
    room = {"anna": PIECE}
    file = keep(b"x" * PIECE, name="a", by=ANNA, shares=room)
    with pytest.raises(NotFound), transaction.atomic():
        remove(file.pk, by=BEN)
    remove(file.pk, by=ANNA)
    with pytest.raises(NotFound):
        access.readable(ANNA, file.pk)
    with pytest.raises(NotFound), transaction.atomic():
        remove(file.pk, by=ANNA)
    with pytest.raises(NotFound), transaction.atomic():
        attach([file.pk], owner_kind="cup", owner_id=3, by=ANNA)
    keep(b"y" * PIECE, name="a", by=ANNA, shares=room)


@pytest.mark.django_db(transaction=True)
def test_what_is_given_up_is_gone_at_once_but_for_a_content_that_another_sent_too() -> None:
    file, other = keep(b"mine", name="a", by=ANNA), keep(b"mine", name="a", by=BEN)
    remove(file.pk, by=ANNA)
    assert contents() == {other.sha256}
    remove(other.pk, by=BEN)
    assert contents() == set() and not StoredFile.objects.exists()


@pytest.mark.django_db
def test_a_file_that_was_sent_cannot_be_given_up() -> None:
    file = keep(b"x", name="a", by=ANNA)
    attach([file.pk], owner_kind="cup", owner_id=3, by=ANNA)
    with pytest.raises(NotFound):
        remove(file.pk, by=ANNA)


def test_the_refusal_says_what_to_do_in_both_languages() -> None:
    refusal = TooManyWaiting(most_mb=250)
    assert "250 MB" in refusal.message("en") and "send or remove" in refusal.message("en")
    assert "250 MB" in refusal.message("zh") and "发送或移除" in refusal.message("zh")
