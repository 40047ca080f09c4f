"""Names of another system's tree, found in ours by code or name, or given a code to be made under."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, Protocol

NAME: Final = 80
CODE: Final = 64


class Entry(Protocol):
    """A row of one of our trees."""

    @property
    def id(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def name_en(self) -> str: ...
    @property
    def parent(self) -> int | None: ...
    @property
    def archived(self) -> bool: ...


class Wanted(NamedTuple):
    """A row to be made."""

    code: str
    name: str
    parent: str | None


class Names:
    """One tree. What is not found is wanted, once."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        rows = list(entries)
        codes = {row.id: row.code for row in rows}
        self._taken = {row.code for row in rows}
        self._codes = {row.code for row in rows if not row.archived}
        self._children: dict[tuple[str | None, str], str] = {}
        self._anywhere: dict[str, str] = {}
        for row in rows:
            if not row.archived:
                for name in (row.name, row.name_en):
                    if name:
                        self._children.setdefault((codes.get(row.parent or 0), name.casefold()), row.code)
                        self._anywhere.setdefault(name.casefold(), row.code)
        self.wanted: dict[str, Wanted] = {}

    def code(self, path: tuple[str, ...], *, make: bool) -> str | None:
        """The code of a path of names (or of one code or name); None where it is unknown and not to be made."""
        if len(path) == 1 and path[0] in self._codes:
            return path[0]
        if len(path) == 1 and (found := self._anywhere.get(_name(path[0]).casefold())):
            return found
        parent: str | None = None
        for step in path:
            name = _name(step)
            found = self._children.get((parent, name.casefold()))
            if found is None and not make:
                return None
            parent = found or self._want(name, parent)
        return parent

    def _want(self, name: str, parent: str | None) -> str:
        stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") if name.isascii() else ""
        digest = hashlib.sha256(f"{parent or ''}/{name}".encode()).hexdigest()[:8]
        code = stem[:CODE] if stem and stem not in self._taken else f"{stem[:40]}-{digest}".strip("-")
        self._taken.add(code)
        self._codes.add(code)
        self._children[parent, name.casefold()] = code
        if parent is None:
            self._anywhere.setdefault(name.casefold(), code)
        self.wanted[code] = Wanted(code, name, parent)
        return code


def _name(text: str) -> str:
    return " ".join(text.split())[:NAME]


Trees = Mapping[str, Names]
