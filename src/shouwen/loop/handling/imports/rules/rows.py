"""One row, checked and made a ticket's past; the codes of its trees are known when this is done."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from typing import Final, NamedTuple

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.customers.rules import Clean, Contact, salvage
from shouwen.loop.handling.conversations.rules import clean, clean_line
from shouwen.loop.handling.imports.errors import BadMap, NoWords, UnknownValue
from shouwen.loop.handling.imports.rules.map import MOMENTS, STATUSES, TREES, Map
from shouwen.loop.handling.imports.rules.moments import Reader, ordered
from shouwen.loop.handling.imports.rules.names import Trees
from shouwen.loop.handling.tickets.rules.request import CHANNELS, SUBJECT

Cells = Mapping[str, object]
TITLE: Final = 60


class Row(NamedTuple):
    """A row of the file that can come in; `trees` are codes, which may have to be made first."""

    line: int
    number: str
    subject: str
    description: str
    contact: Clean
    channel: str
    level: str
    trees: dict[str, str]
    opened_at: dt.datetime
    answered_at: dt.datetime | None
    solved_at: dt.datetime | None
    closed_at: dt.datetime | None
    answer: str
    answerer: str


class Refusal(NamedTuple):
    """A row that cannot: which column, and why."""

    line: int
    column: str
    why: ShouwenError


class Checker:
    """What all rows of one file share."""

    def __init__(self, made: Map, trees: Trees, moments: Reader, levels: Collection[str], now: dt.datetime) -> None:
        self._map = made
        self._trees = trees
        self._moments = moments
        self._levels = levels
        self._now = now
        self.unread_contacts = 0

    def check(self, line: int, cells: Cells) -> Row | Refusal:
        """The row, or the first thing that is wrong with it."""
        doubtful = [""]

        def looking(field: str) -> str:
            doubtful[0] = field
            return field

        try:
            return self._row(line, cells, looking)
        except ShouwenError as why:
            at = str(why.detail.get("at") or doubtful[0])
            return self.refusal(line, at, why)

    def refusal(self, line: int, field: str, why: ShouwenError) -> Refusal:
        """A refusal that names the columns of a field as the file calls them."""
        return Refusal(line, "、".join(self._map.names(field)) or field, why)

    def _row(self, line: int, cells: Cells, look: Callable[[str], str]) -> Row:
        subject, description = self._words(cells, look)
        number = clean_line(self._text(cells, look("number")), field="number", limit=200, required=False)
        answer = clean(self._text(cells, look("answer")), field="answer", required=False)
        answerer = clean_line(self._text(cells, look("answerer")), field="answerer", limit=80, required=False)
        moments = {name: self._moments.read(self._first(cells, look(name))) for name in MOMENTS}
        ordered([(name, moments[name]) for name in MOMENTS])
        self._end(moments, self._text(cells, look("status")))
        return Row(
            line,
            number,
            subject,
            description,
            self._contact(cells),
            self._one_of(cells, look("channel"), CHANNELS) or "import",
            self._one_of(cells, look("level"), self._levels),
            {tree: code for tree in TREES if (code := self._place(cells, look(tree)))},
            moments["opened_at"] or min((m for m in moments.values() if m), default=self._now),
            moments["answered_at"],
            moments["solved_at"],
            moments["closed_at"],
            answer,
            answerer or self._map.source,
        )

    def _words(self, cells: Cells, look: Callable[[str], str]) -> tuple[str, str]:
        """Subject and description; either can stand for the other."""
        title = " ".join(self._text(cells, look("subject")).split())
        description = clean(self._text(cells, look("description")), field="description", required=False)
        if not title and not description:
            raise NoWords()
        if len(title) > SUBJECT:
            title, description = title[: SUBJECT - 1] + "…", f"{title}\n{description}".strip()
        if not title:
            first = " ".join(description.split())
            title = first if len(first) <= TITLE else first[: TITLE - 1] + "…"
        return clean_line(title, field="subject", limit=SUBJECT), description or title

    def _end(self, moments: dict[str, dt.datetime | None], status: str) -> None:
        """A ticket that is said to be over without a date was over when last heard of."""
        status = self._meaning("status", status) or status.lower()
        if status and status not in STATUSES:
            raise UnknownValue(field="status", value=status[:60])
        if status == "open":
            moments["solved_at"] = moments["closed_at"] = None
        elif status or moments["closed_at"] is not None:
            heard = [moment for moment in moments.values() if moment is not None]
            moments["solved_at"] = moments["solved_at"] or moments["closed_at"] or max(heard, default=self._now)

    def _contact(self, cells: Cells) -> Clean:
        """Whom it is about. What cannot be read is left out; rows about nobody belong to the other system's nobody."""
        account = self._text(cells, "account")
        given = Contact(
            name=self._text(cells, "name")[:80],
            phone=self._text(cells, "phone"),
            email=self._text(cells, "email"),
            app=f"{self._map.source}:{account}"[:128] if account else "",
        )
        found = salvage(given)
        if (given.phone and not found.phone) or (given.email and not found.email):
            self.unread_contacts += 1
        if not found.keys() and not found.name:
            return Clean(name=self._map.source[:80], app=f"{self._map.source}:"[:128])
        return found

    def _place(self, cells: Cells, tree: str) -> str:
        """The code of a row's place in one of the trees."""
        path = tuple(text for name in self._map.names(tree) if (text := _text(cells.get(name))))
        path = path or tuple(filter(None, [self._map.constants.get(tree, "")]))
        if not path:
            return ""
        meant = self._meaning(tree, path[-1])
        code = self._trees[tree].code((meant,) if meant else path, make=tree in self._map.create and not meant)
        if code is None and meant:
            raise BadMap(why=f"values.{tree}: there is no {meant}")
        if code is None:
            raise UnknownValue(field=tree, value="/".join(path)[:60])
        return code

    def _one_of(self, cells: Cells, field: str, known: Collection[str]) -> str:
        text = self._text(cells, field)
        value = self._meaning(field, text) or text
        if value and value not in known:
            raise UnknownValue(field=field, value=value[:60])
        return value

    def _meaning(self, field: str, text: str) -> str:
        return self._map.values.get(field, {}).get(text, "")

    def _first(self, cells: Cells, field: str) -> object:
        """The first cell of a field that is not empty, as it is: spreadsheets know dates."""
        for name in self._map.names(field):
            if (value := cells.get(name)) not in (None, ""):
                return value
        return self._map.constants.get(field)

    def _text(self, cells: Cells, field: str) -> str:
        """All cells of a field as text, one under the other."""
        found = [text for name in self._map.names(field) if (text := _text(cells.get(name)))]
        return "\n".join(found) or self._map.constants.get(field, "")


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
