"""One look at the log for all readers: what each has not read; read once and decoded once, whoever wants it.

Readers mostly stand at one place. So one statement tells where they stand and brings what the one furthest back has not
read; each takes what lies ahead of it and goes on to the one horizon. Only what is more than a page is measured first
and goes by spans, for each place anew.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from shouwen.ground.base.events import rows
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.events.rows import PAGE, REACH, Row, Sight, Span, Stand, Want
from shouwen.ground.base.events.window import Cursor


class Page(NamedTuple):
    """What a reader, or a part of it, is to handle next (perhaps nothing), and where it then stands."""

    stand: Stand
    to: Cursor
    rows: list[Row]


class Look:
    """What one look showed. A fact below a horizon never changes, so what was seen stays true however long it takes."""

    def __init__(self, wants: Mapping[str, Want]) -> None:
        self._wants = wants
        seen = rows.survey(list(wants), _all(wants.values()), PAGE + 1)
        self._stands = seen.stands
        self._horizon, self._newest = seen.horizon, seen.newest
        self._fresh = seen.rows if len(seen.rows) <= PAGE else None
        self._sights: dict[int, Sight] = {}
        self._spans: dict[tuple[Cursor, Want], Span] = {}
        self._happened: dict[int, Happened] = {}

    @property
    def held(self) -> bool:
        """Whether facts wait above the horizon for a slower transaction."""
        return self._newest >= self._horizon

    @property
    def unknown(self) -> set[str]:
        """Readers that stand nowhere yet."""
        return self._wants.keys() - {stand.name for stand in self._stands}

    def pages(self, name: str) -> Iterator[Page]:
        """What each part of this reader has before it."""
        for stand in self._stands:
            if stand.name == name:
                page = self._ahead(stand) if stand.cursor.is_open or self._fresh is None else self._near(stand)
                if page is not None:
                    yield page

    def happened(self, page: Sequence[Row]) -> list[Happened]:
        """These rows with their facts."""
        known = self._happened
        return [known.get(row.id) or known.setdefault(row.id, row.happened()) for row in page]

    def _near(self, stand: Stand) -> Page | None:
        """Up to the horizon, which is not far, or the first of it if that is more than it takes at once."""
        between = [row for row in self._fresh or () if row.tx >= stand.start]
        if not between and not stand.start <= self._newest < self._horizon:
            return None
        want = self._want(stand)
        wanted = [row for row in between if want.takes(row)]
        if len(wanted) > want.most:
            window = Cursor(stand.start, self._horizon, wanted[want.most - 1].id, between[-1].id)
            return Page(stand, window, wanted[: want.most])
        return Page(stand, Cursor(self._horizon, self._horizon), wanted)

    def _ahead(self, stand: Stand) -> Page | None:
        """The next span of a window, which is opened if it is not; all of it if that is a page at most."""
        window, whole = stand.cursor, False
        if not window.is_open:
            sight = self._sights.get(stand.start) or self._sights.setdefault(stand.start, rows.look(window))
            if sight.low is None or sight.high is None:
                return None
            window, whole = window.opened(sight.horizon, sight.low, sight.high), sight.size <= PAGE
        want = self._want(stand)
        alike = self._alike(want)
        if (window, alike) not in self._spans:
            everything = Span(rows.whole(window, alike), window.last) if whole else None
            self._spans[window, alike] = everything or rows.span(window, alike, alike.most, REACH)
        span = self._spans[window, alike]
        to = window.closed() if whole else window.moved(span.until)
        return Page(stand, to, [row for row in span.rows if want.takes(row)])

    def _alike(self, want: Want) -> Want:
        """What all want that stand at one place and take as much: those who pass imports by are soon far ahead."""
        same = [each for each in self._wants.values() if (each.imports, each.most) == (want.imports, want.most)]
        return _all(same)._replace(part=want.part, parts=want.parts)

    def _want(self, stand: Stand) -> Want:
        return self._wants[stand.name]._replace(part=stand.part, parts=stand.parts)


def _all(wants: Iterable[Want]) -> Want:
    """What anybody wants."""
    listed = list(wants)
    kinds = {kind for want in listed for kind in want.kinds or ()}
    everything = any(want.kinds is None for want in listed)
    taken = None if everything else tuple(sorted(kinds))
    return Want(taken, any(want.imports for want in listed), most=min([want.most for want in listed], default=PAGE))
