"""How the company gives out work, at most five seconds old."""

from typing import Any, Final

from shouwen.ground.base.kept import Kept
from shouwen.loop.handling.routing.models import Setting
from shouwen.loop.handling.routing.rules.lanes import Lane, Overflow, Settings

PLAIN: Final = (
    "offer_seconds",
    "chats",
    "tickets",
    "in_all",
    "ageing_minutes",
    "same_agent_hours",
    "answer_seconds",
    "stall_hours",
    "away_seconds",
)


def read(row: Setting | None) -> Settings:
    """The row as a value; the house's own way where nobody has set anything."""
    if row is None:
        return Settings()
    return Settings(
        **{name: getattr(row, name) for name in PLAIN},
        week=None if row.week is None else {int(day): _hours(spans) for day, spans in row.week.items()},
        lanes=tuple(Lane(**{**each, "people": tuple(each["people"])}) for each in row.lanes),
        overflows=tuple(Overflow(**each) for each in row.overflows),
    )


def _hours(spans: Any) -> tuple[tuple[str, str], ...]:
    return tuple((opens, closes) for opens, closes in spans)


def _load(_key: None) -> Settings:
    return read(Setting.objects.filter(pk=1).first())


kept: Kept[None, Settings] = Kept(_load)


def settings() -> Settings:
    """The company's settings of routing."""
    return kept.get(None)
