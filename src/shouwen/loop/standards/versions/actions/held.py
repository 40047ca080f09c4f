"""What the verbs of standards share: the row as it now is, facts about it, and the word that things changed."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from django.db import transaction

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.events.actions import record
from shouwen.ground.base.events.facts import Fact
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards import queries
from shouwen.loop.standards.models import Standard, Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.versions.errors import FaultyStandard


def locked(version: Version) -> Version:
    """The row as it now is; all standards are locked, in order, so that two changes of what is in force wait."""
    list(Standard.objects.select_for_update().order_by("id"))
    found = Version.objects.select_related("standard").filter(id=version.id).first()
    if found is None:
        raise NotFound
    return found


def refuse_faulty(version: Version) -> None:
    """FaultyStandard names every fault, as of today's teams, skills and problem types."""
    found = faults(yaml.load(version.document), queries.world())
    if found:
        shown = [{"place": f.place, "code": f.code, "zh": f.message("zh"), "en": f.message("en")} for f in found]
        raise FaultyStandard(faults=shown)


def tell(kind: Callable[..., Fact], version: Version, *, by: Principal, now: dt.datetime, **more: Any) -> None:
    """Record a fact of this version."""
    fact = kind(standard_version_id=version.id, standard=version.standard.code, number=version.number, **more)
    record(fact, by=by, at=now)


def stamp(at: dt.datetime) -> str:
    """A moment as facts carry it."""
    return at.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def forget() -> None:
    """What is in force has changed: for this transaction now, for everybody once it is so."""
    queries.forget()
    transaction.on_commit(partial(queries.forget))
