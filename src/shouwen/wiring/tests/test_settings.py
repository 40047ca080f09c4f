import pytest

from shouwen.wiring.settings import database, loopback, number


@pytest.mark.parametrize(
    ("host", "local"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("10.0.0.5", False), ("::", False)],
)
def test_only_this_machine_counts_as_local(host: str, local: bool) -> None:
    assert loopback(host) is local


def test_an_address_may_name_a_host_or_a_socket_folder() -> None:
    far = database("postgresql://ann:p%40ss@db.example:6432/desk")
    assert [far[name] for name in ("HOST", "PORT", "NAME", "USER", "PASSWORD")] == [
        "db.example", "6432", "desk", "ann", "p@ss"
    ]  # fmt: skip
    near = database("postgresql://shouwen@/shouwen?host=/srv/a%20b/run")
    assert [near[name] for name in ("HOST", "PORT", "PASSWORD")] == ["/srv/a b/run", "", ""]


@pytest.mark.parametrize(("given", "meant"), [(None, 8000), ("", 8000), ("81", 81), ("65535", 65535)])
def test_a_number_is_read_from_the_environment(given: str | None, meant: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOUWEN_PORT", raising=False)
    if given is not None:
        monkeypatch.setenv("SHOUWEN_PORT", given)
    assert number("SHOUWEN_PORT", 8000, most=65_535) == meant


@pytest.mark.parametrize("given", ["abc", "0", "80000", "-1", "8.5", "８０", "80 "])
def test_what_is_no_number_is_told_by_its_name(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOUWEN_PORT", given)
    with pytest.raises(SystemExit, match="SHOUWEN_PORT"):
        number("SHOUWEN_PORT", 8000, most=65_535)
