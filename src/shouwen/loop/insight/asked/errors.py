"""What the board and the conformance page refuse."""

from shouwen.ground.base.errors import Invalid


class PeriodUnfit(Invalid):
    """The period must begin before it ends, not before 1970, and be no longer than {days} days."""

    zh = "时间段的起点须早于终点、不早于 1970 年，且不超过 {days} 天。"
