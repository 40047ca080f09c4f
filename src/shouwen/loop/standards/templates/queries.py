"""What the templates are filled with."""

from collections.abc import Mapping

from shouwen.ground.base import clock
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.reference import Codes
from shouwen.loop.standards.errors import NoStandard
from shouwen.loop.standards.manual.queries import house, names
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.queries import for_all
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.templates.rules.filling import filled
from shouwen.loop.standards.templates.rules.ready import SHEETS
from shouwen.loop.standards.templates.rules.sheets import Form


def usual() -> int:
    """The version in force for everyone; NoStandard when there is none."""
    ref = for_all(clock.now())
    if ref is None:
        raise NoStandard
    return ref.id


def templates(version: Version, language: str) -> list[Form]:
    """All templates, filled from a version."""
    say = Say(yaml.load(version.document), names(), language)
    given, lists = house(), _lists(language)
    return [filled(sheet, say, given, lists, version.number) for sheet in SHEETS]


def _lists(language: str) -> Mapping[str, tuple[str, ...]]:
    """What the company's tables give to choose from: the two upper levels of problems, all products and teams."""
    known = reference()
    problems = [one for one in known.problems.entries.values() if not one.archived]
    first, second = ([one.said(language) for one in problems if len(one.lineage) == deep] for deep in (1, 2))
    complaints = [one.said(language) for one in problems if one.lineage[:1] == ("complaint",) and len(one.lineage) > 1]
    return {
        "problems": tuple(second or first),
        "complaints": tuple(complaints),
        "products": _in_use(known.products, language),
        "teams": _in_use(known.teams, language),
    }


def _in_use(codes: Codes, language: str) -> tuple[str, ...]:
    return tuple(one.said(language) for one in codes.entries.values() if not one.archived)
