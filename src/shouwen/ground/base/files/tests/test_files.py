import io
import os
import pathlib
import tracemalloc
import unicodedata

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from shouwen.ground.base.api.faults import MEGABYTE
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files import access, rules, store
from shouwen.ground.base.files.actions import attach, keep
from shouwen.ground.base.files.errors import FileEmpty, FileTooLarge
from shouwen.ground.base.files.queries import integrity, refs
from shouwen.ground.base.files.sniff import sniff
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal

ANNA, BEN = Principal("person", 7), Principal("person", 8)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
RTL = "\u202e"  # turns the reading direction: "photo<mark>gpj.exe" looks like photoexe.jpg


@pytest.fixture(autouse=True)
def _folder(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("报价单 2026.pdf", "报价单 2026.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\a.txt", "a.txt"),
        ("photo.png\x00.exe", "photo.png.exe"),
        (f"photo{RTL}gpj.exe", "photogpj.exe"),
        ("a\r\nSet-Cookie: x=1.txt", "aSet-Cookie_ x=1.txt"),
        ('"><script>.png', "___script_.png"),
        ("..", "file"),
        ("", "file"),
        ("   .  ", "file"),
        ("😀.jpg", "😀.jpg"),
        ("x" * 5000 + ".zip", "x" * 116 + ".zip"),
        ("bomb" + ".zip" * 1000, ("bomb" + ".zip" * 1000)[:116].rstrip(".") + ".zip"),
    ],
)
def test_names_are_cleaned(name: str, cleaned: str) -> None:
    assert rules.clean_name(name) == cleaned


@given(st.text(max_size=400))
def test_any_name_becomes_a_short_visible_one(name: str) -> None:
    cleaned = rules.clean_name(name)
    assert 1 <= len(cleaned) <= rules.LONGEST_NAME
    assert not {"/", "\\", "\x00", '"'} & set(cleaned)
    assert all(unicodedata.category(c) not in rules.UNWANTED for c in cleaned)
    assert rules.clean_name(cleaned) == cleaned


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (PNG, "a.html", "image/png"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "a.jpg", "image/jpeg"),
        (b"GIF89a" + bytes(20), "a.gif", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(20), "a.webp", "image/webp"),
        (b"%PDF-1.7\n%x", "a.pdf", "application/pdf"),
        ("打不开电源".encode(), "a.png", "text/plain"),
        ("打不开电源".encode("gb18030"), "a.txt", "text/plain"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "a.txt", "text/html"),
        (b"hello <script>alert(1)</script>", "a.txt", "text/html"),
        (b'<?xml version="1.0"?><svg onload="alert(1)"/>', "a.png", "text/html"),
        (b"PK\x03\x04" + bytes(40), "a.zip", "application/zip"),
        (b"PK\x03\x04" + bytes(40), "a.exe", "application/zip"),
        (
            b"PK\x03\x04" + bytes(40),
            "a.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (b"\x00\x00\x00\x20ftypisom" + bytes(40), "a.mp4", "video/mp4"),
        (bytes(40), "a.txt", "application/octet-stream"),
    ],
)
def test_the_type_is_what_the_content_is(content: bytes, name: str, kind: str) -> None:
    assert sniff(content, name) == kind


@given(st.binary(min_size=1, max_size=300), st.text(max_size=20))
def test_any_content_has_a_type(content: bytes, name: str) -> None:
    assert "/" in sniff(content, name)


@pytest.mark.django_db
def test_equal_contents_are_kept_once() -> None:
    first, second = keep(PNG, name="a.png", by=ANNA), keep(io.BytesIO(PNG), name="b.png", by=BEN)
    assert first.pk != second.pk
    assert first.sha256 == second.sha256
    assert store.place(first.sha256).read_bytes() == PNG
    assert len([path for path in store.folder().rglob("*") if path.is_file()]) == 1


class Endless:
    """A sender that never stops, and counts what was taken from it."""

    taken = 0

    def read(self, length: int, /) -> bytes:
        self.taken += length
        return bytes(length)


@pytest.mark.django_db
def test_a_file_too_large_is_refused_before_it_is_read(settings: Settings) -> None:
    settings.MAX_FILE_MB = 25
    sender = Endless()
    tracemalloc.start()
    with pytest.raises(FileTooLarge):
        keep(sender, name="film.mp4", by=ANNA)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sender.taken <= 26 * MEGABYTE
    assert peak < 4 * MEGABYTE
    assert list(store.folder().iterdir()) == []


@pytest.mark.django_db
def test_an_empty_file_is_refused() -> None:
    with pytest.raises(FileEmpty):
        keep(b"", name="a.txt", by=ANNA)


@pytest.mark.django_db
def test_only_the_sender_reads_a_file_until_it_is_attached() -> None:
    file = keep(PNG, name="a.png", by=ANNA)
    assert access.readable(ANNA, file.pk) == file
    for other in (BEN, ANONYMOUS, Principal("customer", 7)):
        with pytest.raises(NotFound):
            access.readable(other, file.pk)


@pytest.mark.django_db
def test_nobody_owns_what_nobody_sent() -> None:
    file = keep(PNG, name="a.png", by=ANONYMOUS)
    with pytest.raises(NotFound), transaction.atomic():
        attach([file.pk], owner_kind="cup", owner_id=3, by=ANONYMOUS)


@pytest.mark.django_db
def test_an_attached_file_follows_the_right_of_its_owner() -> None:
    access.register("cup", lambda principal, cup_id: (principal, cup_id) == (BEN, 3))
    file = keep(PNG, name="a.png", by=ANNA)
    expected = [{"id": file.pk, "name": "a.png", "type": "image/png", "size": len(PNG)}]
    assert attach([file.pk, file.pk], owner_kind="cup", owner_id=3, by=ANNA) == expected == refs([file.pk, 0])
    assert attach([file.pk], owner_kind="cup", owner_id=3, by=ANNA) == expected
    assert access.readable(BEN, file.pk) == file
    with pytest.raises(NotFound):
        access.readable(ANNA, file.pk)


@pytest.mark.django_db
def test_another_ones_file_cannot_be_attached() -> None:
    file, used = keep(PNG, name="a.png", by=ANNA), keep(PNG, name="a.png", by=BEN)
    attach([used.pk], owner_kind="cup", owner_id=3, by=BEN)
    for number in (file.pk, used.pk, 0):
        with pytest.raises(NotFound), transaction.atomic():
            attach([number], owner_kind="cup", owner_id=4, by=BEN)


@pytest.mark.django_db
def test_the_integrity_of_contents_is_checked() -> None:
    sound, lost, changed = (keep(word, name="a.txt", by=ANNA) for word in (b"one", b"two", b"three"))
    keep(b"one", name="b.txt", by=ANNA)
    assert integrity().sound
    store.place(lost.sha256).unlink()
    place = store.place(changed.sha256)
    place.write_bytes(b"other")
    unnamed = place.with_name("f" * 64)
    os.link(place, unnamed)
    report = integrity()
    assert (report.files, report.missing, report.changed, report.unused) == (4, [lost.pk], [changed.pk], 1)
    assert not report.sound
    assert store.place(sound.sha256).read_bytes() == b"one"
