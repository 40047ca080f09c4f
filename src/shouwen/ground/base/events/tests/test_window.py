"""The window rule against a model: transactions begin, write, commit late or roll back; readers look when they like."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shouwen.ground.base.events.window import Cursor, CursorInvalid, CursorTooOld, parse

SPAN = 3


class Log(RuleBasedStateMachine):
    """PostgreSQL in miniature: a transaction gets its id at its first write; its rows are seen once it commits."""

    def __init__(self) -> None:
        super().__init__()
        self.next_tx, self.next_id = 3, 1
        self.running: dict[int, list[int]] = {}
        self.committed: dict[int, int] = {}  # fact id -> tx
        self.cursor = Cursor()
        self.seen: list[int] = []
        self.windows: list[tuple[int, int]] = []

    @property
    def horizon(self) -> int:
        return min(self.running, default=self.next_tx)

    @initialize()
    def first(self) -> None:
        self.write(-1)

    @rule(which=st.integers(-1, 3))
    def write(self, which: int) -> None:
        """A new transaction, or one under way, records a fact."""
        if which < 0 or not self.running:
            tx, self.next_tx = self.next_tx, self.next_tx + 1
        else:
            tx = sorted(self.running)[which % len(self.running)]
        self.running.setdefault(tx, []).append(self.next_id)
        self.next_id += 1

    @rule(which=st.integers(0, 3), lives=st.booleans())
    def end(self, which: int, lives: bool) -> None:
        """Any running transaction commits or rolls back."""
        if self.running:
            tx = sorted(self.running)[which % len(self.running)]
            ids = self.running.pop(tx)
            if lives:
                self.committed |= dict.fromkeys(ids, tx)

    @rule()
    def read(self) -> None:
        """The reader takes a page."""
        window = self.cursor
        if not window.is_open:
            ids = [id_ for id_, tx in self.committed.items() if window.start <= tx < self.horizon]
            if not ids:
                return
            window = window.opened(self.horizon, min(ids), max(ids))
            self.windows.append((window.start, window.end))
        inside = sorted(
            id_
            for id_, tx in self.committed.items()
            if window.start <= tx < window.end and window.done < id_ <= min(window.done + SPAN, window.last)
        )
        self.seen += inside
        self.cursor = window.moved(window.done + SPAN)

    @invariant()
    def nothing_twice(self) -> None:
        assert len(self.seen) == len(set(self.seen))

    @invariant()
    def covers_exactly_what_was_seen(self) -> None:
        covered = {id_ for id_, tx in self.committed.items() if self.cursor.covers(tx, id_)}
        assert covered == set(self.seen)

    @invariant()
    def windows_do_not_overlap(self) -> None:
        ends = [end for _, end in self.windows]
        assert ends == sorted(ends)
        assert all(start >= end for (_, end), (start, _) in zip(self.windows, self.windows[1:], strict=False))

    def teardown(self) -> None:
        """In the end all is read."""
        while self.running:
            self.end(0, True)
        for _ in range(2 * self.next_id):
            self.read()
        assert set(self.seen) == set(self.committed)


TestLog = Log.TestCase
TestLog.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)


@pytest.mark.parametrize("text", ["", "a", "!!!!", "MS4yLjM", "MC4tMS4wLjAuMA", "中文", "MC4wLjAuMC4w" * 9])
def test_rubbish_is_no_cursor(text: str) -> None:
    with pytest.raises(CursorInvalid):
        parse(text, 0)


def test_a_cursor_comes_back_in_its_own_life_only() -> None:
    cursor = Cursor(5, 9, 3, 7)
    assert parse(cursor.text(2), 2) == cursor
    with pytest.raises(CursorTooOld):
        parse(cursor.text(2), 3)


@pytest.mark.parametrize(
    ("one", "other", "is_within"),
    [
        (Cursor(5, 5), Cursor(5, 5), True),
        (Cursor(5, 5), Cursor(5, 9, 3, 7), True),
        (Cursor(5, 9, 3, 7), Cursor(5, 9, 4, 7), True),
        (Cursor(5, 9, 4, 7), Cursor(5, 9, 3, 7), False),
        (Cursor(5, 9, 4, 7), Cursor(9, 9), True),
        (Cursor(9, 9), Cursor(5, 9, 7, 7), False),
        (Cursor(5, 9, 4, 7), Cursor(6, 8, 7, 7), False),
    ],
)
def test_what_one_cursor_has_read_another_may_have_too(one: Cursor, other: Cursor, is_within: bool) -> None:
    assert one.within(other) is is_within
