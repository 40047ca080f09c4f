"""Codes, durations and conditions of one document put into words of one language."""

import re
from typing import Final

from shouwen.ground.base.print.rules import clean
from shouwen.loop.standards.manual.rules import fixed
from shouwen.loop.standards.manual.rules.names import Names
from shouwen.loop.standards.rules import terms
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.document import DURATION, Document, LimitRow, Match, Owner, Text, Way
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.naming import Naming
from shouwen.loop.standards.rules.scope import Scope
from shouwen.loop.standards.rules.terms import Words
from shouwen.loop.standards.versions.rules.picture import label

AXES: Final = ("level", "tier", "problem", "product", "region")
PLACE: Final = re.compile(r"\{(\w+)\}")
STEP: Final = re.compile(r"^\s*\d{1,2}[.、)）]\s*")


class Say:
    """All words of one manual, promise or template."""

    def __init__(self, document: Document, names: Names, language: str) -> None:
        self.document = document
        self.chinese = language.startswith("zh")
        self.language = "zh-CN" if self.chinese else "en"
        self._names = names
        self._naming = Naming(document, names.places)
        self._nodes = {node.id: node.name for node in document.nodes}
        levels = {level.code: (level.name.zh, level.name.en) for level in document.levels.choices}
        self._axes = {**names.places, "level": levels, "tier": terms.TIERS}
        self.comma, self.stop, self.colon = ("，", "；", "：") if self.chinese else (", ", "; ", ": ")
        self.listed = "、" if self.chinese else ", "

    def of(self, words: Words | None, code: str = "") -> str:
        """One of a pair; the code itself where nobody named it."""
        return clean(words[0 if self.chinese else 1] if words else code)

    def text(self, text: Text | None) -> str:
        """A text of the document; the other language's where this one is empty."""
        if text is None:
            return ""
        first, second = (text.zh, text.en) if self.chinese else (text.en, text.zh)
        return clean(first) or clean(second)

    def script(self, text: Text) -> str:
        """Words to say, their {places} named in brackets for whoever reads them on paper."""

        def named(found: re.Match[str]) -> str:
            known = fixed.PLACES.get(found[1])
            return found[0] if known is None else f"〔{self.of(known)}〕" if self.chinese else f"[{self.of(known)}]"

        said = PLACE.sub(named, self.text(text))
        return re.sub(" ?([〔〕]) ?", r"\1", said) if self.chinese else said

    def fixed(self, key: str, **values: object) -> str:
        """One of the manual's own words."""
        return fixed.WORDS[key][0 if self.chinese else 1].format(**values)

    def clock(self, code: str) -> str:
        """What a limit is called."""
        return self.of(fixed.CLOCKS.get(code), code)

    def status(self, code: str) -> str:
        """What customers and staff call a status."""
        return self.of(terms.STATUSES.get(code), code)

    def node(self, id_: str) -> str:
        """A node's name."""
        return self.fixed("back_to") if id_ == "back" else self.text(self._nodes.get(id_)) or id_

    def owner(self, owner: Owner | None) -> str:
        """Who it is."""
        if owner is None:
            return ""
        if owner.role:
            return self.of(self._names.roles.get(owner.role), owner.role)
        if owner.team:
            return self.of(self._names.places.get("team", {}).get(owner.team), owner.team)
        if owner.skill:
            skill = self.of(self._names.skills.get(owner.skill), owner.skill)
            return f"具备“{skill}”技能的客服" if self.chinese else f"somebody skilled in {skill}"
        return self.of(fixed.WHO.get(owner.who), owner.who)

    def department(self, owner: Owner | None) -> str:
        """Where they belong; nothing where nobody knows."""
        if owner is None:
            return ""
        if owner.team:
            return self.of(self._names.team_departments.get(owner.team))
        if owner.role:
            return self.of(self._names.role_departments.get(owner.role))
        return self.of(fixed.WHOSE.get(owner.who))

    def duration(self, text: str) -> str:
        """`24h` as 24 小时; a minus is left out."""
        read = DURATION.fullmatch(text)
        if read is None:
            return text
        number = f"{abs(float(read[1])):g}"
        if self.chinese:
            return f"{number} {'分钟' if read[2] == 'min' else '小时'}"
        return f"{number} {'minute' if read[2] == 'min' else 'hour'}{'' if number == '1' else 's'}"

    def within(self, text: str) -> str:
        """`24h` as 24 小时内."""
        return self.fixed("within", time=self.duration(text))

    def share(self, number: float) -> str:
        """0.95 as 95%."""
        return f"{number * 100:g}%"

    def target(self, target: float, unit: str) -> str:
        """What an indicator shall reach."""
        if unit == "share":
            return f"≥ {self.share(target)}"
        words: Words = {"score": ("分", "points"), "hours": ("小时", "hours")}.get(unit, ("件", ""))
        return f"{'≤' if unit in ('hours', 'count') else '≥'} {target:g} {self.of(words)}".strip()

    def match(self, row: Match | Scope) -> str:
        """For which cases a row is; nothing for all."""
        parts = []
        for axis in AXES:
            codes: tuple[str, ...] = getattr(row, axis, ())
            parts.append(self.listed.join(self.of(self._axes.get(axis, {}).get(code), code) for code in codes))
        return self.stop.join(part for part in parts if part)

    def condition(self, condition: Condition | None) -> str:
        """A condition in words."""
        return self.of(self._naming.said(condition)) if condition else ""

    def way(self, way: Way) -> str:
        """Upon what a way is taken."""
        return self.text(label(way, self._naming))

    def field(self, code: str) -> str:
        """What a field is called: one of the standard's own, or one that every ticket has."""
        own = self.document.fields.get(code)
        return self.text(own.name) if own else self.of(FIELDS.get(code), code)

    def value(self, field: str, value: Value | None) -> str:
        """A value of a field."""
        if isinstance(value, bool):
            return self.fixed("yes" if value else "no_")
        own = self.document.fields.get(field)
        for choice in own.choices if own else ():
            if choice.code == value:
                return self.text(choice.name)
        return clean(str(self.of(self._axes.get(field, {}).get(str(value)), str(value)))) if value is not None else ""

    def rows(self, rows: tuple[LimitRow, ...]) -> str:
        """A limit's rows in one line: 紧急 2 小时；高 8 小时；其他 24 小时."""
        if len(rows) == 1 and not self.match(rows[0]):
            return self.within(rows[0].within)
        said = [(self.match(row) or self.fixed("others"), self.duration(row.within)) for row in rows]
        return self.stop.join(f"{whom} {time}" for whom, time in said)

    def lines(self, text: Text | None) -> tuple[str, ...]:
        """The lines of a text that are not empty."""
        return tuple(line.strip() for line in self.text(text).split("\n") if line.strip())

    def steps(self, text: Text | None) -> tuple[str, ...]:
        """The lines without the numbers that they were written with."""
        return tuple(STEP.sub("", line) for line in self.lines(text))


FIELDS: Final[dict[str, Words]] = {
    "problem": ("问题类型", "Problem"),
    "product": ("产品", "Product"),
    "region": ("地区", "Region"),
    "level": ("级别", "Level"),
    "tier": ("客户等级", "Tier"),
    "team": ("客服组", "Team"),
    "channel": ("渠道", "Channel"),
}
