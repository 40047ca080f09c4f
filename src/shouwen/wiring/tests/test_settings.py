import pytest

from shouwen.wiring.settings import database, loopback


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
