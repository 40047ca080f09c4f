"""Which calendar counts at which activity. Pure."""

import msgspec

from shouwen.ground.base.worktime import Laid


class Working(msgspec.Struct, frozen=True):
    """Calendars laid out, and at which activity which of them counts; at all others time is natural."""

    calendars: list[Laid]
    of: dict[str, int]
