import pathlib

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries, Settings

from shouwen.ground.base.company.actions import set_company
from shouwen.ground.base.company.errors import BadLogo, ColourTooPale, MailPasswordLost
from shouwen.ground.base.company.models import Setting
from shouwen.ground.base.company.queries import calendar, company
from shouwen.ground.base.company.seal import seal, unseal
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.models import Event
from shouwen.ground.base.files.actions import keep
from shouwen.ground.base.principals.rules import SYSTEM, Principal

pytestmark = pytest.mark.django_db
ADMIN = Principal("person", 7, address="10.0.0.1")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def test_an_empty_house_has_settings_too() -> None:
    assert (company().name, company().begun, company().mail.ready) == ("首问", False, False)
    assert len(calendar().week or ()) == 7


def test_a_change_is_seen_at_once_and_told_without_secrets() -> None:
    set_company(name="小天鹅", completion_hours=72, mail_host="smtp.example.com", mail_password="geheim", by=ADMIN)
    assert (company().name, company().begun, company().completion_hours) == ("小天鹅", True, 72)
    assert company().colour == "#2f54eb"
    set_company(completion_hours=None, week={0: [("08:00", "20:00")]}, by=ADMIN)
    assert company().week == {0: (("08:00", "20:00"),)}
    first, second = Event.objects.filter(kind="CompanyChanged").order_by("id")
    assert first.actor == "person:7"
    assert first.data["before"]["name"] == "首问"
    assert first.data["after"] == {
        "name": "小天鹅",
        "completion_hours": 72,
        "mail_host": "smtp.example.com",
        "mail_password": True,
    }
    assert second.data["before"]["completion_hours"] == 72
    assert "geheim" not in str([first.data, second.data, Setting.objects.values().get(), company()])
    assert unseal(company().mail.sealed) == "geheim"


def test_all_or_nothing() -> None:
    with pytest.raises(ColourTooPale), transaction.atomic():
        set_company(name="X", colour="#ffff00", by=SYSTEM)
    assert company().name == "首问"


def test_settings_are_kept_in_memory(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        assert company() is company()


def test_a_password_does_not_survive_another_key(settings: Settings) -> None:
    sealed = seal("geheim")
    assert unseal("") == seal("") == ""
    settings.SECRET_KEY = "another"
    with pytest.raises(MailPasswordLost):
        unseal(sealed)


def test_a_logo_is_a_small_picture_of_ones_own(settings: Settings, tmp_path: pathlib.Path) -> None:
    settings.DATA = tmp_path
    good, page = keep(PNG, name="l.png", by=ADMIN), keep(b"<svg/>", name="l.svg", by=ADMIN)
    set_company(logo_id=good.pk, by=ADMIN)
    assert company().logo == f"/api/v1/files/{good.pk}"
    with pytest.raises(BadLogo), transaction.atomic():
        set_company(logo_id=page.pk, by=ADMIN)
    with pytest.raises(NotFound), transaction.atomic():
        set_company(logo_id=keep(PNG, name="l.png", by=SYSTEM).pk, by=ADMIN)
    assert company().logo_id == good.pk
