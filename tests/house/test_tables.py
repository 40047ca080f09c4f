"""Tables: keys point down, migrations are complete and stand in one line."""

import tomllib
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader
from django.db.models import Field, ForeignObject, ManyToManyField

from tests.house.house import TOP, height, room_of


def _ours(module: str) -> bool:
    return module.startswith(("shouwen.ground.", "shouwen.loop."))


def _keys() -> list[tuple[str, str, str, "Field[object, object]"]]:
    """(what, owner's module, target's module, field) of every key that leaves or enters our rooms."""
    return [
        (f"{model.__name__}.{field.name}", model.__module__, field.related_model.__module__, field)
        for model in apps.get_models(include_auto_created=True)
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if isinstance(field, ForeignObject | ManyToManyField) and not isinstance(field.related_model, str)
        if _ours(model.__module__) and _ours(field.related_model.__module__)
    ]


def test_keys_point_down() -> None:
    up = [
        what
        for what, owner, target, _ in _keys()
        if room_of(owner) != room_of(target) and height(room_of(target)) >= height(room_of(owner))
    ]
    assert not up, f"a lower room may not know an upper one; keep the id in the upper room: {up}"


def test_keys_across_rooms_grow_no_back_door() -> None:
    open_doors = [
        what
        for what, owner, target, field in _keys()
        if room_of(owner) != room_of(target) and not field.remote_field.hidden
    ]
    assert not open_doors, f'give these related_name="+": {open_doors}'


@pytest.mark.django_db
def test_migrations_are_complete() -> None:
    told = StringIO()
    call_command("makemigrations", check=True, dry_run=True, stdout=told)
    assert "No changes" in told.getvalue()


def test_migrations_stand_in_one_line() -> None:
    loader = MigrationLoader(None)
    forks = {label: loader.graph.leaf_nodes(label) for label in loader.migrated_apps}
    assert not {label: leaves for label, leaves in forks.items() if len(leaves) > 1}


def test_no_contract_has_an_exception(capsys: pytest.CaptureFixture[str]) -> None:
    contracts = tomllib.loads((TOP / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    ignored = [entry for contract in contracts for entry in contract.get("ignore_imports", [])]
    with capsys.disabled():
        print(f"\nignore_imports: {len(ignored)} entries")
    assert ignored == []
