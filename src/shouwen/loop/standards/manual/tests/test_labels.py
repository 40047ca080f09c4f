"""Words that fit their boxes, however long they are."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.loop.standards.manual.rules.labels import fitted, width, wrapped


@given(st.text(max_size=60), st.floats(9, 200))
def test_as_much_as_fits_is_shown_and_no_less(words: str, room: float) -> None:
    found = fitted(words, room, 8.0)
    if found == words:
        return
    kept = found.removesuffix("…")
    assert width(words, 8.0) > room >= width(found, 8.0)
    assert words.startswith(kept)
    assert width(words[: len(words) - len(words.removeprefix(kept).lstrip()) + 1] + "…", 8.0) > room


@pytest.mark.parametrize("words", ["W" * 100_000, "无" * 100_000, "a b " * 25_000, " " * 100_000 + "x"])
def test_long_names_take_no_time(words: str) -> None:
    begun = time.process_time()
    for _ in range(20):
        lines = wrapped(words, 100.0, 9.5)
        assert len(lines) <= 3 and all(width(line, 9.5) <= 100.0 for line in lines)
        assert width(fitted(words, 100.0, 9.5), 9.5) <= 100.0
    assert time.process_time() - begun < 2.0
