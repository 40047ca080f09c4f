"""Text to tokens: dictionary words, pairs of characters where the dictionary knows nothing, model numbers whole."""

import functools
import itertools
import operator
import re
from collections.abc import Iterator

import rjieba

from shouwen.ground.language.folding import fold

LONGEST_TEXT = 100_000
LONGEST_TOKEN = 64
MOST = 20_000
LONGEST_KEPT = 64  # characters; longer pieces are nobody's words, and remembering them would fill the memory
HAN = "\u3400-\u9fff\U00020000-\U0003134f"
CHINESE = re.compile(f"[{HAN}]")
RUN = re.compile(rf"[^\W_{HAN}]+(?:[-_./+@:][^\W_{HAN}]+)*")
PART = re.compile(r"[^\W_]+")
MODEL = re.compile(r"([^\W\d_]+)(\d+)|(\d+)([^\W\d_]+)")
OF_WORD, UNKNOWN, SMALL, FOREIGN = range(4)  # a character of a known word, of none, one of EMPTY, one not Chinese
OF_UNKNOWN, OF_SMALL, OF_FOREIGN = (
    bytes([mark in marked for mark in range(256)]) for marked in ({UNKNOWN, SMALL}, {SMALL}, {FOREIGN})
)
EMPTY = frozenset("的了吗呢吧啊呀哦嗯是在我你您他她它们和与及也都就还又再这那有个么请把被给对为着过地得")
SAYING_NOTHING = frozenset(
    (
        *(
            "我的",
            "你的",
            "您的",
            "我们",
            "你们",
            "他们",
            "咱们",
            "大家",
            "什么",
            "怎么",
            "怎样",
            "怎么样",
            "如何",
            "为什么",
            "为何",
        ),
        *(
            "是不是",
            "能不能",
            "可不可以",
            "可以",
            "一下",
            "一个",
            "这个",
            "那个",
            "这样",
            "那样",
            "以及",
            "或者",
            "但是",
            "因为",
        ),
        *("所以", "如果", "请问", "谢谢", "麻烦", "你好", "您好"),
        *("the", "a", "an", "is", "are", "of", "to", "and", "or", "in", "on", "for", "my"),
    )
)
DOMAIN = (
    *("闪退", "卡顿", "断连", "掉线", "死机", "黑屏", "花屏", "漏水", "异响", "充不进电", "连不上", "打不开"),
    *("催单", "工单", "寄修", "返修", "换新", "三包", "保内", "保外", "退换货", "以旧换新", "七天无理由", "上门费"),
)


def tokens(text: str) -> list[str]:
    """What a text is found by, with repetition; never raises, never more than 20,000.

    An unknown stretch gives its pairs, with its Chinese neighbours, and a single character unless it says nothing.
    """
    folded = fold(text[:LONGEST_TEXT])
    found = [token for run in models(folded) for token in of_model(run)]
    cut = rjieba.cut(folded)
    kept = max(map(len, cut), default=0) <= LONGEST_KEPT
    look, mark = (known, _marks) if kept else (known.__wrapped__, _marks.__wrapped__)
    found += itertools.chain.from_iterable(filter(None, map(look, dict.fromkeys(cut))))
    return [*found, *_of_unknown(folded, b"".join(map(mark, cut)))][:MOST]


def _of_unknown(folded: str, marks: bytes) -> list[str]:
    """The pairs and the single characters of all unknown stretches at once: each character has a byte of a number."""
    unknown, small, foreign = (int.from_bytes(marks.translate(only)) for only in (OF_UNKNOWN, OF_SMALL, OF_FOREIGN))
    lone = unknown & ~(unknown << 8) & ~(unknown >> 8)
    unknown, lone = unknown & ~(lone & small), lone & ~small
    pairs_at = ((unknown | unknown << 8) & ~(foreign | foreign << 8)).to_bytes(len(marks) + 1)[1:]
    places, ones_at = range(len(marks)), lone.to_bytes(len(marks))
    found = [folded[at : at + 2] for at in itertools.compress(places[:-1], pairs_at)]
    return found + [folded[at] for at in itertools.compress(places, ones_at)]


@functools.lru_cache(maxsize=100_000)
def _marks(piece: str) -> bytes:
    """What each character of a piece is."""
    if known.__wrapped__(piece) is None:
        return bytes([SMALL if piece in EMPTY else UNKNOWN]) * len(piece)
    return bytes([OF_WORD if CHINESE.match(character) else FOREIGN for character in piece])


def models(folded: str) -> Iterator[str]:
    """Words, numbers and model numbers that are not Chinese; what joins a model number stays in it."""
    return (match[0] for match in RUN.finditer(folded))


def written(run: str) -> list[str]:
    """A word, number or model number as one token: as written, and with its parts joined (`xp-200`, `xp200`)."""
    joined = run if run.isalnum() else "".join(PART.findall(run))
    return [run[:LONGEST_TOKEN]] if run == joined else [run[:LONGEST_TOKEN], joined[:LONGEST_TOKEN]]


def of_model(run: str) -> list[str]:
    """All that a word, number or model number is found by: as one, and by its parts (`xp`, `200`)."""
    if run.isalpha() or run.isdecimal():
        return [run[:LONGEST_TOKEN]]
    split = MODEL.fullmatch(run)
    parts = [part for part in split.groups() if part] if split else PART.findall(run)
    return written(run) + [part[:LONGEST_TOKEN] for part in parts if 1 < len(part) < len(run)]


def pieces(folded: str) -> list[tuple[int, int, tuple[str, ...] | None]]:
    """The Chinese of a text from place to place: known words, each with the words within it, and unknown stretches."""
    found: list[tuple[int, int, tuple[str, ...] | None]] = []
    at, start = 0, -1
    for piece in rjieba.cut(folded):
        words, end = known(piece), at + len(piece)
        if words is None:
            start = at if start < 0 else start
        else:
            if start >= 0:
                found.append((start, at, None))
                start = -1
            if words:
                found.append((at, end, words))
        at = end
    if start >= 0:
        found.append((start, at, None))
    return found


@functools.lru_cache(maxsize=100_000)
def known(piece: str) -> tuple[str, ...] | None:
    """A word of the dictionary and the words within it; None for unknown Chinese, nothing for all else."""
    if not CHINESE.search(piece):
        return ()
    if len(piece) < 2 or not rjieba.has_word(piece):
        return None
    return tuple(word for word in rjieba.cut_for_search(piece) if len(word) > 1 and rjieba.has_word(word))


def pairs(text: str) -> list[str]:
    """Each two characters side by side."""
    return list(map(operator.add, text, text[1:]))


for _word in DOMAIN:
    rjieba.add_word(_word, 1000, "n")
