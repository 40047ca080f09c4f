import io
import pathlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from tests.knocking import Knocker

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _folder(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path


def named(name: str, content: bytes, claimed: str = "image/png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, claimed)


def test_a_picture_is_shown_in_place_to_its_sender_only() -> None:
    agent = Knocker("agent")
    sent = agent.send("/files", named("../照片.png", PNG, "text/html"))
    assert sent.status_code == 201
    assert sent.json() == {"id": sent.json()["id"], "name": "照片.png", "type": "image/png", "size": len(PNG)}
    address = f"/files/{sent.json()['id']}"
    answer = agent("GET", address)
    assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (200, PNG, "image/png")
    assert answer.headers["Content-Disposition"].startswith("inline")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert agent("GET", address, **{"If-None-Match": answer.headers["ETag"]}).status_code == 304
    for other in (Knocker("admin"), Knocker()):
        assert other("GET", address).status_code == 404


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.png", b"<!doctype html><script>alert(document.cookie)</script>"),
        ("drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        ("notes.txt", b"hello <script>alert(1)</script>"),
        ("bomb" + ".zip" * 1000, b"PK\x03\x04" + bytes(60)),
        ("run.exe", b"MZ" + bytes(60)),
    ],
)
def test_what_may_be_dangerous_is_only_ever_a_download(name: str, content: bytes) -> None:
    agent = Knocker("agent")
    sent = agent.send("/files", named(name, content, "text/html")).json()
    assert len(sent["name"]) <= 120
    answer = agent("GET", f"/files/{sent['id']}")
    assert answer.content == content
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_words_are_shown_as_words_in_their_own_writing() -> None:
    agent = Knocker("agent")
    sent = agent.send("/files", named("log.html", "打不开电源".encode("gb18030"))).json()
    answer = agent("GET", f"/files/{sent['id']}")
    assert answer.headers["Content-Type"] == "text/plain; charset=gb18030"
    assert answer.content.decode("gb18030") == "打不开电源"


def test_fifty_megabytes_are_refused_and_nothing_stays(tmp_path: pathlib.Path) -> None:
    big = io.BytesIO(bytes(50 * 1024 * 1024))
    big.name = "film.mp4"
    refused = Knocker("agent").send("/files", big)
    assert (refused.status_code, refused.json()["code"]) == (413, "file_too_large")
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


@pytest.mark.parametrize("files", [{}, {"other": named("a.png", PNG)}, {"file": "words"}])
def test_no_file_is_said(files: dict[str, object]) -> None:
    refused = Knocker("agent").client.post("/api/v1/files", files)
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid")


def test_an_empty_file_and_a_stranger_are_refused() -> None:
    assert Knocker("agent").send("/files", named("a.png", b"")).json()["code"] == "file_empty"
    assert Knocker().send("/files", named("a.png", PNG)).status_code == 401
    assert Knocker()("GET", "/files/999999999999").status_code == 404
    assert Knocker()("GET", "/files/x").status_code == 422


def test_only_its_sender_gives_a_file_up() -> None:
    agent = Knocker("agent")
    sent = agent.send("/files", named("a.png", PNG)).json()
    path = f"/files/{sent['id']}"
    assert Knocker()("DELETE", path).status_code == 401
    assert Knocker("supervisor")("DELETE", path).status_code == 404
    assert agent("DELETE", path).status_code == 204
    assert agent("GET", path).status_code == agent("DELETE", path).status_code == 404


def test_a_lost_content_is_said(tmp_path: pathlib.Path) -> None:
    agent = Knocker("agent")
    sent = agent.send("/files", named("a.png", PNG)).json()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            path.unlink()
    answer = agent("GET", f"/files/{sent['id']}")
    assert (answer.status_code, answer.json()["code"]) == (410, "file_lost")
