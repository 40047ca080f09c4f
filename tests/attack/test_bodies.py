"""Bodies and addresses that no page sends: each is refused, none is our fault."""

import pytest

from tests.knocking import Knocker

pytestmark = pytest.mark.django_db
MANY = (
    b"".join(b'--b\r\nContent-Disposition: form-data; name="n%d"\r\n\r\nx\r\n' % i for i in range(2000)) + b"--b--\r\n"
)
FILES = (
    b"".join(b'--b\r\nContent-Disposition: form-data; name="file"; filename="n"\r\n\r\nx\r\n' for _ in range(200))
    + b"--b--\r\n"
)
BASE64 = (
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="n"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    b"!!!!x\r\n--b--\r\n"
)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=b", MANY),
        ("multipart/form-data; boundary=b", FILES),
        ("multipart/form-data; boundary=b", BASE64),
        ("application/x-www-form-urlencoded", b"a=1&" * 2000),
    ],
)
@pytest.mark.parametrize("path", ["/files", "/portal/files"])
def test_a_form_that_cannot_be_read_is_refused(path: str, kind: str, body: bytes) -> None:
    answer = Knocker("agent").client.generic("POST", f"/api/v1{path}", body, content_type=kind)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_an_address_with_thousands_of_words_is_refused() -> None:
    answer = Knocker("admin")("GET", "/events?" + "a=1&" * 2000)
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
