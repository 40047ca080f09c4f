"""What logs and their codes are called, to one reader."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Final

from shouwen.ground.base import clock
from shouwen.ground.base.errors import Invalid
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.people import people_by_id
from shouwen.loop.handling.tickets.queries import subjects_by_number
from shouwen.loop.insight.eventlogs.store import Manifest
from shouwen.loop.insight.lake.tickets import NAME as OWN
from shouwen.loop.insight.mining.listing import Case
from shouwen.loop.standards.queries import document_of, in_force

MOST_VALUES: Final = 200  # of an attribute that a page offers
OWN_TITLE: Final = ("本系统工单", "Tickets of this house")
TREES: Final = {"team": "teams", "region": "regions", "product": "products", "problem": "problems"}


class Namer:
    """Says a log's codes in the reader's language."""

    def __init__(self, manifest: Manifest, language: str) -> None:
        self._manifest = manifest
        self._language = language
        self._own = manifest.name == OWN

    def activity(self, code: int) -> str:
        """An activity's name in the log, empty where there is none (before the first, after the last)."""
        return self._manifest.activities[code] if code >= 0 else ""

    def title(self, activity: str) -> str:
        """What an activity is called to the reader."""
        english = self._manifest.labels.get(activity, {}).get("en", "")
        if not self._language.startswith("zh"):
            return english or activity
        return taiwan(activity) if self._own and self._language == TRADITIONAL else activity

    def log(self) -> str:
        """What the log is called."""
        if not self._own:
            return self._manifest.title
        zh, en = OWN_TITLE
        return en if not self._language.startswith("zh") else taiwan(zh) if self._language == TRADITIONAL else zh

    def resource(self, code: int) -> str:
        """Who a code of the log is, empty for nobody."""
        return self.person(self._manifest.resources[code]) if code >= 0 else ""

    def group(self, code: int) -> str:
        """Which team a code of the log is, empty for none."""
        return self.team(self._manifest.groups[code]) if code >= 0 else ""

    def person(self, name: str) -> str:
        """Who a name of the log is."""
        return self._people.get(int(name), name) if self._own and name.isdigit() else name

    def team(self, name: str) -> str:
        """Which team a name of the log is."""
        return self.value("team", name)

    def value(self, attribute: str, value: str) -> str:
        """What a value of an attribute is called."""
        if not self._own or attribute not in TREES:
            return value
        codes = getattr(reference(), TREES[attribute])
        entry = codes.entries.get(codes.ids.get(value, 0))
        return entry.said(self._language) if entry else value

    @cached_property
    def _people(self) -> dict[int, str]:
        return people_by_id([int(name) for name in self._manifest.resources if name.isdigit()])


def told(manifest: Manifest, language: str) -> dict[str, Any]:
    """A log in a list."""
    own = manifest.name == OWN
    return {
        "name": manifest.name,
        "title": Namer(manifest, language).log(),
        "own": own,
        "source": "" if own else manifest.source,
        "made_at": manifest.made_at,
        "cases": manifest.cases,
        "events": manifest.events,
        "start": manifest.start if manifest.cases else None,
        "end": manifest.end if manifest.cases else None,
    }


def choices(manifest: Manifest, language: str) -> dict[str, Any]:
    """A log with what may be chosen in it."""
    said = Namer(manifest, language)
    texts = {name: each.values for name, each in manifest.attributes.items() if each.type == "text"}
    yes_no = {name: ["true", "false"] for name, each in manifest.attributes.items() if each.type == "boolean"}
    return {
        **told(manifest, language),
        "activities": manifest.activities,
        "titles": {name: said.title(name) for name in manifest.activities},
        "teams": [{"value": name, "title": said.team(name)} for name in manifest.groups[:MOST_VALUES]],
        "attributes": [
            {
                "name": name,
                "values": [{"value": one, "title": said.value(name, one)} for one in values[:MOST_VALUES]],
            }
            for name, values in {**texts, **yes_no}.items()
            if len(values) > 1
        ],
        "standards": _standards(language) if manifest.name == OWN else [],
    }


def _standards(language: str) -> list[dict[str, Any]]:
    return [
        {"version_id": each.id, "name": f"{document_of(each.id).name.of(language)} v{each.number}"}
        for each in in_force(clock.now())
    ]


def numbers(principal: Principal, found: Iterable[Case]) -> dict[str, str]:
    """Subjects of those cases that are tickets which the principal may read, by their numbers."""
    return subjects_by_number(principal, {each.id for each in found})


def place(after: str) -> int:
    """How many rows a page's cursor passes over."""
    if not after:
        return 0
    if not after.isascii() or not after.isdigit() or len(after) > 9:
        raise Invalid(after="not one of our cursors")
    return int(after)


def mark(after: str) -> str:
    """The cursor of a page of cases: two numbers, or nothing."""
    low, parted, number = after.partition(":")
    known = low.isascii() and low.isdigit() and number.isascii() and number.isdigit()
    if after and not (parted and known and len(low) <= 18 and len(number) <= 9):
        raise Invalid(after="not one of our cursors")
    return after
