"""A page is told exactly what it missed, however its cursor and the hub's windows lie to each other."""

from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.base.events.window import Cursor
from shouwen.ground.base.push.ring import News, Ring

Facts = list[tuple[int, int]]


@st.composite
def logs(draw: st.DrawFn) -> Facts:
    """(tx, id) of committed facts: any id may belong to any of a few transactions."""
    txs = draw(st.lists(st.integers(3, 12), max_size=25))
    return [(tx, nth) for nth, tx in enumerate(txs, start=1)]


def told(facts: Facts, horizons: list[int], after: int) -> list[News]:
    """What a hub tells that looks at these horizons."""
    news, start = [], after
    for end in horizons:
        ids = sorted(fact for tx, fact in facts if start <= tx < end)
        if ids:
            window = Cursor(start, end, ids[0] - 1, ids[-1])
            txs = {fact: tx for tx, fact in facts}
            news += [News(txs[fact], fact, window.at(fact), (), b"") for fact in ids]
        start = end
    return news


@given(logs(), st.data())
def test_missed_is_what_the_cursor_does_not_cover_and_every_stop_goes_on_exactly(
    facts: Facts, data: st.DataObject
) -> None:
    horizons = sorted(data.draw(st.sets(st.integers(4, 13), max_size=4)) | {13})
    ring = Ring(Cursor(3, 3), most=100)
    for news in told(facts, horizons, 3):
        ring.add(news)
    start = data.draw(st.integers(3, 13))
    end = data.draw(st.integers(start, 13))
    page = Cursor(start, end, data.draw(st.integers(0, 25)), 25) if start < end else Cursor(start, end)
    present = Cursor(13, 13)

    missed = ring.missed(page, present)
    want = {fact for tx, fact in facts if not page.covers(tx, fact)}
    assert [news.id for news, _ in missed].count(0) == 0
    assert sorted(news.id for news, _ in missed) == sorted(want)

    for nth, (_, cursor) in enumerate(missed):
        rest = [news.id for news, _ in ring.missed(cursor, present)]
        assert sorted(rest) == sorted(news.id for news, _ in missed[nth + 1 :])


@given(logs(), st.integers(1, 10), st.data())
def test_a_ring_knows_how_far_it_reaches_and_can_be_filled(facts: Facts, most: int, data: st.DataObject) -> None:
    horizons = sorted(data.draw(st.sets(st.integers(4, 13), max_size=4)) | {13})
    ring, all_news = Ring(Cursor(3, 3), most), told(facts, horizons, 3)
    for news in all_news:
        ring.add(news)
    cursor = data.draw(st.sampled_from([Cursor(3, 3), *(news.cursor for news in all_news)]))
    present = Cursor(13, 13)
    want = sorted(news.id for news in all_news if not cursor.covers(news.tx, news.id))
    if ring.reaches(cursor):
        assert sorted(news.id for news, _ in ring.missed(cursor, present)) == want
    else:
        until = max(ring.floor.start, ring.floor.end)
        older = [news._replace(cursor=ring.floor.at(news.id)) for news in all_news if cursor.start <= news.tx < until]
        ring.fill(cursor, older)
        assert ring.reaches(cursor)
        assert sorted(news.id for news, _ in ring.missed(cursor, present)) == want
