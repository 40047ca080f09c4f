import pathlib

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from shouwen.ground.base import clock
from shouwen.ground.base.company.models import Outgoing
from shouwen.ground.base.events.models import Parked
from shouwen.ground.base.files.actions import keep
from shouwen.ground.base.files.store import place
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff.actions import lay_demo, lay_ground
from shouwen.ground.staff.models import Membership, Person, PersonSkill
from shouwen.loop.standards.versions import actions as standards
from shouwen.wiring.commands.up import refuse_short
from shouwen.wiring.doctor.examining import examine
from shouwen.wiring.doctor.finding import Finding
from shouwen.wiring.supervisor.place import Unusable

pytestmark = pytest.mark.django_db
Applied = MigrationRecorder.Migration


@pytest.fixture(autouse=True)
def data(tmp_path: pathlib.Path, settings: pytest.FixtureRequest) -> pathlib.Path:
    settings.DATA = tmp_path  # type: ignore[attr-defined]  # pytest-django's wrapper takes any setting
    key = tmp_path / "secret_key"
    key.write_text("a key of this installation")
    key.chmod(0o600)
    return tmp_path


@pytest.fixture
def house() -> None:
    with clock.at("2026-03-02 09:00"):
        lay_demo(by=SYSTEM)
        standards.lay_ground(by=SYSTEM)


def found(check: str) -> list[Finding]:
    with clock.at("2026-03-02 09:30"):
        return [each for name, each in examine("") if name == check]


def states(check: str) -> list[str]:
    return [each.state for each in found(check)]


@pytest.mark.usefixtures("house")
def test_a_sound_house_has_nothing_wrong() -> None:
    with clock.at("2026-03-02 09:30"):
        bad = {name: each for name, each in examine("") if each.state == "wrong" and name not in ("clock", "pages")}
    assert not bad  # the clock is held far from the database's; pages may not be built where only Python is tested


def test_a_held_clock_is_seen_as_skew() -> None:
    assert states("clock") == ["wrong"]


def test_a_clock_that_went_back_is_told_by_the_log() -> None:
    with clock.at("2026-03-02 09:31"):
        lay_ground(by=SYSTEM)
    assert "noted at 2026-03-02 01:31 UTC" in found("clock")[-1].said.en


def test_without_a_database_the_rest_is_still_looked_at() -> None:
    told = dict(examine("connection refused"))
    assert told.keys() == {"database", "disk", "secret_key", "pages", "rest"}
    assert "connection refused" in told["database"].said.en


def test_tables_of_another_version_are_named_once_and_nothing_else_is_tried() -> None:
    Applied.objects.filter(app="feedback").delete()
    told = dict(examine(""))
    assert told["migrations"].mend.en == "Run shouwen migrate."
    assert "rest" in told
    assert "people" not in told


def test_the_owner_of_the_log_is_warned_about() -> None:
    assert states("log") == ["warning"]  # the tests' own role owns it


def test_an_empty_house_is_told_how_to_begin() -> None:
    lay_ground(by=SYSTEM)
    assert states("people") == ["wrong"]
    assert "shouwen person add" in found("people")[0].mend.en
    assert states("standards") == ["wrong"]


@pytest.mark.usefixtures("house")
def test_teams_without_people_or_skill_are_named() -> None:
    PersonSkill.objects.filter(skill__code="hardware").delete()
    told = found("teams")
    assert [each.state for each in told] == ["warning"]
    assert "硬件" in told[0].said.zh
    Membership.objects.filter(team__code="rnd").delete()
    assert "wrong" in states("teams")
    Person.objects.filter(roles__contains=["admin"]).update(roles=["agent"])
    assert found("people")[0].said.en == "There is no administrator."


def test_a_parked_subject_comes_with_the_command_that_frees_it() -> None:
    Parked.objects.create(
        reader="search", subject="ticket:7", event_id=1, kind="TicketOpened", error="Boom()", since=clock.now()
    )
    (told,) = found("parked")
    assert told.state == "wrong"
    assert told.mend.en.endswith("shouwen unpark search ticket:7.")


def test_lost_and_changed_files_are_named() -> None:
    lost, changed = keep(b"one", name="a.txt", by=SYSTEM), keep(b"two", name="b.txt", by=SYSTEM)
    keep(b"three", name="c.txt", by=SYSTEM)
    assert states("files") == ["good"]
    place(lost.sha256).unlink()
    place(changed.sha256).write_bytes(b"2")
    said = " ".join(each.said.en for each in found("files"))
    assert f"missing: 1 (ids {lost.pk})" in said
    assert f"changed: 1 (ids {changed.pk})" in said


def test_a_key_that_others_can_read(data: pathlib.Path) -> None:
    assert states("secret_key") == ["good"]
    (data / "secret_key").chmod(0o644)
    (told,) = found("secret_key")
    assert told.state == "wrong"
    assert told.mend.en == f"Run chmod 600 {data / 'secret_key'}."


def test_a_given_key_that_is_too_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOUWEN_SECRET_KEY", "short")
    assert states("secret_key") == ["wrong"]
    with pytest.raises(Unusable, match="SHOUWEN_SECRET_KEY is shorter than 20"):
        refuse_short("short")
    monkeypatch.setenv("SHOUWEN_SECRET_KEY", "long enough to be no word")
    assert states("secret_key") == ["good"]
    refuse_short("long enough to be no word")


def test_a_key_that_is_empty(data: pathlib.Path) -> None:
    (data / "secret_key").write_text("")
    assert "empty or too short" in found("secret_key")[0].said.en


def test_mail_that_waits() -> None:
    Outgoing.objects.create(to="a@example.com", subject="x", state="failed", created_at=clock.now())
    assert states("mail") == ["warning", "warning"]


def test_a_stalled_job() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "insert into procrastinate_jobs (task_name, queue_name, status) values ('x', 'default', 'doing')"
        )
    assert states("jobs") == ["wrong"]


@pytest.mark.parametrize(("moment", "expected"), [("2026-03-02 09:00", "good"), ("2031-03-02 09:00", "warning")])
def test_years_that_nobody_has_announced_yet(moment: str, expected: str) -> None:
    with clock.at(moment):
        assert [each.state for name, each in examine("") if name == "calendar"] == [expected]
