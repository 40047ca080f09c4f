"""How numbers are said, the same as on the board. Pure."""

import math
from typing import Final

from shouwen.loop.insight.reports.rules.report import Number

DASH: Final = "—"
PIECES: Final = ((86_400, " 天", " d"), (3_600, " 小时", " h"), (60, " 分", " min"))
FIXED: Final = "\u00a0"


def is_chinese(language: str) -> bool:
    """Whether words are said in Chinese."""
    return language.startswith("zh")


def number(value: float | None, unit: str, language: str) -> Number:
    """A value as it is said with its unit."""
    return Number(value, DASH if value is None else _said(value, unit, language))


def change(now: float | None, before: float | None, unit: str, language: str) -> Number:
    """The difference: in points for shares, plain for scores, relative for the rest (from nothing there is none)."""
    if now is None or before is None:
        return Number(None, DASH)
    if unit == "share":
        value = now - before
        return Number(value, _signed(value * 100, 1, " 个百分点" if is_chinese(language) else " points"))
    if unit == "score":
        return Number(now - before, _signed(now - before, 2, ""))
    if not before:
        return Number(None, DASH)
    value = (now - before) / before
    return Number(value, _signed(value * 100, 1, "%"))


def verdict(way: float | None, better: str) -> str:
    """Whether a change is for good or bad; what is said as no change is neither."""
    if way is None or better == "none" or abs(way) < 0.0005:
        return "none"
    return "good" if (way > 0) == (better == "up") else "bad"


def percent(share: float) -> str:
    """0.9724 as 97.2%; a whole one without its nought."""
    return f"{_plain(share * 100, 1)}%"


def chance(value: float, language: str) -> str:
    """How likely chance alone is, without a false nought."""
    if value < 0.001:
        return "不到 0.1%" if is_chinese(language) else "under 0.1%"
    said = percent(value) if value < 0.1 else f"{round(value * 100)}%"
    return f"为 {said}" if is_chinese(language) else said


def _said(value: float, unit: str, language: str) -> str:
    if unit == "seconds":
        return _duration(value, language)
    if unit == "share":
        return percent(value)
    if unit == "score":
        return f"{value:.2f}{FIXED}/{FIXED}5"
    return f"{round(value):,}" if unit == "count" else _plain(value, 2)


def _duration(seconds: float, language: str) -> str:
    rest = max(0, math.floor(seconds))
    parts: list[str] = []
    for size, zh, en in PIECES:
        count, rest = divmod(rest, size)
        if count or parts:
            parts.append(f"{count}{zh if is_chinese(language) else en}" if count else "")
    if not parts:
        return f"{rest}{' 秒' if is_chinese(language) else ' s'}".replace(" ", FIXED)
    return " ".join(part for part in parts[:2] if part).replace(" ", FIXED)


def _signed(value: float, places: int, unit: str) -> str:
    """With its sign, and a real minus; what rounds to nothing has neither."""
    text = _plain(abs(value), places)
    sign = "" if text == "0" else "+" if value > 0 else "−"
    return f"{sign}{text}{unit.replace(' ', FIXED)}"


def _plain(value: float, places: int) -> str:
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
