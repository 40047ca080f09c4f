"""What figures do every morning."""

from shouwen.ground.base.jobs import every
from shouwen.loop.insight.figures.actions import fall_due, today


@every("7 * * * *")
def remind_of_reviews() -> None:
    """Whoever keeps an indicator hears on its day that it is to be looked at, whatever the company's time zone."""
    fall_due(today())
