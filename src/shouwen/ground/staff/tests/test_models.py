import pytest

from shouwen.ground.staff.models import Person


@pytest.mark.django_db
def test_x() -> None:
    assert Person.objects.count() == 0
