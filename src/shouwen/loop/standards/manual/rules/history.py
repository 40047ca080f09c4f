"""What a version changed, in a few lines for the manual's change history."""

from collections.abc import Sequence
from typing import Final

from shouwen.ground.base.print.rules import clean
from shouwen.loop.standards.manual.rules.fixed import WORDS
from shouwen.loop.standards.rules.document import Text
from shouwen.loop.standards.versions.rules.difference import Change

MOST: Final = 12
SHORT: Final = 40  # longer words are not quoted; who wants them compares the versions on the page
WHAT: Final = {
    "added": ("新增", "new"),
    "removed": ("删除", "removed"),
    "changed": ("修改", "changed"),
    "renamed": ("改名", "renamed"),
}


def told_first(language: str) -> tuple[str, ...]:
    """Of a version with none before it."""
    return (WORDS["first_version"][0 if language.startswith("zh") else 1],)


def told_changes(changes: Sequence[Change], language: str) -> tuple[str, ...]:
    """A line for each change, the first dozen of them, and how many more there are."""
    lines = list(dict.fromkeys(_line(change, language.startswith("zh")) for change in changes))
    if not lines:
        return (WORDS["no_change"][0 if language.startswith("zh") else 1],)
    more = WORDS["more_changes"][0 if language.startswith("zh") else 1].format(n=len(lines) - MOST)
    return (*lines[:MOST], more) if len(lines) > MOST else tuple(lines)


def _line(change: Change, chinese: bool) -> str:
    name, about = _said(change.name, chinese), _said(change.about, chinese)
    before, after = _said(change.before, chinese), _said(change.after, chinese)
    place = "·".join(part for part in (name, about) if part) if chinese else ", ".join(p for p in (name, about) if p)
    what = WHAT[change.what][0 if chinese else 1]
    colon = "：" if chinese else ": "
    if change.what in ("changed", "renamed") and before and after and max(len(before), len(after)) <= SHORT:
        return f"{place}{colon}{before} → {after}"
    return f"{place}{colon}{what}"


def _said(text: Text | None, chinese: bool) -> str:
    return " ".join(clean((text.zh if chinese else text.en) or text.zh or text.en).split()) if text else ""
