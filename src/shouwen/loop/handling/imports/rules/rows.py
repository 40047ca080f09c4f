"""One row, checked and made a ticket's past; the codes of its trees are known when this is done."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Final, NamedTuple

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.customers.rules import Clean, Contact, salvage
from shouwen.loop.handling.conversations.rules import LIMIT, clean, clean_line
from shouwen.loop.handling.imports.errors import BadMap, NoWords, UnknownValue
from shouwen.loop.handling.imports.rules.map import FIELDS, MOMENTS, STATUSES, TREES, Map
from shouwen.loop.handling.imports.rules.moments import Reader, ordered
from shouwen.loop.handling.imports.rules.names import Trees
from shouwen.loop.handling.tickets.rules.request import SUBJECT
from shouwen.loop.standards.rules.terms import CHANNELS

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
    """What all rows of one file share. The field read last is the one that a refusal is about."""

    def __init__(self, made: Map, trees: Trees, moments: Reader, levels: Collection[str], now: dt.datetime) -> None:
        self._map = made
        self._trees = trees
        self._moments = moments
        self._levels = levels
        self._now = now
        self._columns = {field: made.names(field) for field in FIELDS}
        self._places: dict[tuple[str, tuple[str, ...]], str] = {}
        self._read = ""
        self.unread_contacts = 0

    def check(self, line: int, cells: Cells) -> Row | Refusal:
        """The row, or the first thing that is wrong with it."""
        try:
            return self._row(line, cells)
        except ShouwenError as why:
            return self.refusal(line, str(why.detail.get("at") or self._read), why)

    def refusal(self, line: int, field: str, why: ShouwenError) -> Refusal:
        """A refusal that names the columns of a field as the file calls them."""
        return Refusal(line, "、".join(self._map.names(field)) or field, why)

    def _row(self, line: int, cells: Cells) -> Row:
        subject, description = self._words(cells)
        number = clean_line(self._text(cells, "number"), field="number", limit=200, required=False)
        answer = clean(self._text(cells, "answer"), field="answer", required=False)
        answerer = clean_line(self._text(cells, "answerer"), field="answerer", limit=80, required=False)
        opened, answered, solved, closed = self._when(cells)
        return Row(
            line,
            number,
            subject,
            description,
            self._contact(cells),
            self._one_of(cells, "channel", CHANNELS) or "import",
            self._one_of(cells, "level", self._levels),
            {tree: code for tree in TREES if (code := self._place(cells, tree))},
            opened or min((each for each in (answered, solved, closed) if each), default=self._now),
            answered,
            solved,
            closed,
            answer,
            answerer or self._map.source,
        )

    def _words(self, cells: Cells) -> tuple[str, str]:
        """Subject and description; either can stand for the other."""
        title = clean_line(self._text(cells, "subject"), field="subject", limit=LIMIT, required=False)
        description = clean(self._text(cells, "description"), field="description", required=False)
        if not title and not description:
            raise NoWords()
        if len(title) > SUBJECT:
            title, description = title[: SUBJECT - 1] + "…", f"{title}\n{description}".strip()
        if not title:
            title = " ".join(description[: 10 * TITLE].split())
            title = title if len(title) <= TITLE else title[: TITLE - 1] + "…"
        return title, description or title

    def _when(self, cells: Cells) -> tuple[dt.datetime | None, ...]:
        """Opened, answered, solved, closed. A ticket said to be over without a date was over when last heard of."""
        moments = [self._moments.read(self._first(cells, name)) for name in MOMENTS]
        ordered(list(zip(MOMENTS, moments, strict=True)))
        said = self._text(cells, "status")
        status = self._meaning("status", said) or said.lower()
        if status and status not in STATUSES:
            raise UnknownValue(field="status", value=status[:60])
        if status == "open":
            return moments[0], moments[1], None, None
        if status or moments[3] is not None:
            moments[2] = moments[2] or moments[3] or max((each for each in moments if each), default=self._now)
        return tuple(moments)

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
        path = tuple([text for name in self._columns[tree] if (text := _text(cells.get(name)))])
        found = self._places.get((tree, path))
        if found is None:
            self._read = tree
            found = self._places[tree, path] = self._placed(tree, path)
        return found

    def _placed(self, tree: str, path: tuple[str, ...]) -> str:
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
        self._read = field
        for name in self._columns[field]:
            if (value := cells.get(name)) not in (None, ""):
                return value
        return self._map.constants.get(field)

    def _text(self, cells: Cells, field: str) -> str:
        """All cells of a field as text, one under the other."""
        self._read = field
        names = self._columns[field]
        if len(names) == 1:
            found = _text(cells.get(names[0]))
        else:
            found = "\n".join([text for name in names if (text := _text(cells.get(name)))])
        return found or self._map.constants.get(field, "")


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()
