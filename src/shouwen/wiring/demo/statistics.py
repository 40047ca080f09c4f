"""What the demo's director entered about figures: who keeps them, what an hour costs, a benchmark, a named shift."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from shouwen.ground.base import clock
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.insight.figures import actions as figures
from shouwen.loop.insight.statistics import actions as statistics

KEPT: Final = (("first_response", "manager", 3, -1), ("completion", "manager", 3, 40), ("fcr", "supervisor", 6, 75))
RATES: Final = {"agent": 45.0, "tech": 65.0, "rd": 90.0, "supervisor": 70.0, "manager": 95.0}
SHIFTED: Final = dt.timedelta(days=9)


def lay(now: dt.datetime, people: Mapping[str, int], *, by: Principal) -> None:
    """Enter it all, a while ago."""
    today = now.astimezone(clock.SHANGHAI).date()
    with clock.at(now - SHIFTED):
        figures.set_pay(hours=8, currency="CNY", rates=RATES, by=by)
        statistics.enter_benchmark(
            "first_response",
            "share",
            value=0.95,
            name="同业标杆",
            source="示例数据：某家电品牌 2025 年服务白皮书",
            notes="早晚各排一名值守，专看无人响应的工单；超过 20 分钟由组长直接指派。",
            by=by,
        )
        statistics.name_shift("flow", on=today - SHIFTED, name="热线增开夜间时段", by=by)
    for figure, keeper, months, days in KEPT:
        review = today + dt.timedelta(days=days)
        changes = {"owner_id": people[keeper], "review_on": review, "every_months": months}
        with clock.at(now - SHIFTED):
            figures.change_indicator(figure, changes, by=by)
    figures.fall_due(today)
