"""How the company gives out work, at most five seconds old."""

from shouwen.ground.base.kept import Kept
from shouwen.loop.handling.routing.rules.lanes import Settings


def _load(_key: None) -> Settings:
    return Settings()


kept: Kept[None, Settings] = Kept(_load)


def settings() -> Settings:
    """The company's settings of routing."""
    return kept.get(None)
