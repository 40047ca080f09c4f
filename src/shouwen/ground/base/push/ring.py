"""What the hub told lately, so that a page that was away is told exactly what it missed. Pure."""

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from shouwen.ground.base.events.window import Cursor


class News(NamedTuple):
    """A fact on its way to pages: its rooms, and its JSON up to what differs from page to page.

    `key` is the id of a message that may have been told at once.
    """

    tx: int
    id: int
    cursor: Cursor
    rooms: tuple[str, ...]
    head: bytes
    key: int = 0

    def text(self, rooms: Iterable[bytes], cursor: bytes) -> bytes:
        """The message for a page that follows these rooms (given as JSON strings)."""
        return b'%s,"rooms":[%s],"cursor":"%s"}' % (self.head, b",".join(rooms), cursor)


class Ring:
    """All news after `floor`, at most `most` of them, in the order they were told."""

    def __init__(self, floor: Cursor, most: int) -> None:
        self.floor = floor
        self.most = most
        self.news: deque[News] = deque()

    def add(self, news: News) -> None:
        """Told just now; the oldest may fall out."""
        self.news.append(news)
        if len(self.news) > self.most:
            self.floor = self.news.popleft().cursor

    def reaches(self, cursor: Cursor) -> bool:
        """Whether nothing that came after `cursor` has fallen out."""
        return self.floor.within(cursor)

    def fill(self, cursor: Cursor, older: Iterable[News]) -> None:
        """Put what lies between `cursor` and the floor before the rest."""
        known = {news.id for news in self.news}
        before = [news for news in older if news.id not in known and not cursor.covers(news.tx, news.id)]
        ordered = [news._replace(cursor=at) for news, at in in_order(before, cursor, self.floor)]
        self.news.extendleft(reversed(ordered))
        self.floor = cursor

    def missed(self, cursor: Cursor, present: Cursor) -> list[tuple[News, Cursor]]:
        """What came after `cursor`, each with the cursor of a page that has heard it and all before it.

        The ring must reach `cursor`, and `present` (where the hub stands) must be past the end of its window.
        """
        return in_order([news for news in self.news if not cursor.covers(news.tx, news.id)], cursor, present)


def in_order(news: Iterable[News], cursor: Cursor, present: Cursor) -> list[tuple[News, Cursor]]:
    """First the rest of the cursor's window, then all up to the present one, then what is read of that."""
    by_id = sorted(news, key=lambda each: each.id)
    rest = [each for each in by_id if each.tx < cursor.end]
    between = [each for each in by_id if max(cursor.start, cursor.end) <= each.tx < present.start]
    fresh = [each for each in by_id if each.tx >= max(cursor.start, cursor.end, present.start)]
    start = max(cursor.start, cursor.end)
    gap = Cursor(start, present.start, 0, between[-1].id if between else 0)
    return [
        *((each, cursor.at(each.id)) for each in rest),
        *((each, gap.at(each.id)) for each in between),
        *((each, each.cursor) for each in fresh),
    ]
