"""Who could take a ticket now."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.staff import actions
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import reference, seats, teams_by_code
from shouwen.ground.staff.testing import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> dict[str, Person]:
    actions.lay_ground(by=SYSTEM)
    hardware = reference().skills.ids["hardware"]
    return {
        "zhao": person("tech", name="zhao", teams=("tech-support",), skills={hardware: 3}),
        "qian": person("tech", name="qian", teams=("tech-support", "service")),
        "wang": person("agent", name="wang", teams=("service",)),
    }


def test_seats_show_skill_presence_and_load(cast: dict[str, Person]) -> None:
    zhao, qian = cast["zhao"], cast["qian"]
    actions.set_presence(zhao.pk, "online", by=SYSTEM)
    actions.lock_seats([qian.pk, zhao.pk])
    actions.move_loads({zhao.pk: 2, qian.pk: -1})
    first, second = seats([teams_by_code()["tech-support"]], "hardware")
    assert (first.person_id, first.level, first.presence, first.load, first.on_shift) == (zhao.pk, 3, "online", 2, True)
    assert (second.person_id, second.level, second.presence, second.load) == (qian.pk, 0, "offline", 0)
    assert first.skills == {"hardware": 3}


def test_seats_of_several_teams_come_with_one_question(cast: dict[str, Person]) -> None:
    teams = teams_by_code()
    with CaptureQueriesContext(connection) as asked:
        found = seats([teams["tech-support"], teams["service"]])
    assert len(asked) == 1
    assert [seat.person_id for seat in found] == [somebody.pk for somebody in cast.values()]
    assert found[1].teams == {teams["tech-support"], teams["service"]}


def test_who_left_has_no_seat(cast: dict[str, Person]) -> None:
    actions.dismiss(cast["wang"].pk, by=SYSTEM)
    assert [seat.person_id for seat in seats([teams_by_code()["service"]])] == [cast["qian"].pk]
    assert seats([]) == []


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-03-02 08:59", False),
        ("2026-03-02 09:00", True),
        ("2026-03-02 17:59", True),
        ("2026-03-02 18:00", False),
        ("2026-03-20 09:00", True),  # no shift for weeks: nobody keeps a plan any more
    ],
)
def test_a_shift_says_when_one_is_expected(cast: dict[str, Person], moment: str, there: bool) -> None:
    with clock.at("2026-03-02 09:00") as start, clock.at("2026-03-02 18:00") as end:
        shift = {"person": cast["wang"].pk, "starts_at": start, "ends_at": end}
        actions.add_reference("shift", shift, by=SYSTEM)
    with clock.at(moment):
        by_id = {seat.person_id: seat.on_shift for seat in seats([teams_by_code()["service"]])}
    assert by_id == {cast["qian"].pk: True, cast["wang"].pk: there}
