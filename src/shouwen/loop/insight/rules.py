"""What each figure means, once: the page, the API and docs/metrics.md all take it from here. Pure."""

import pathlib
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Unit = Literal["seconds", "share", "count", "score"]
DIMENSIONS = ("team", "channel", "region", "product", "tier")


@dataclass(frozen=True, slots=True)
class Reading:
    """One number of a figure: how it is taken from the figure's rows."""

    code: str
    zh: str
    en: str
    unit: Unit
    take: Literal["median", "mean", "share", "count", "in", "out"]
    better: Literal["up", "down", "none"] = "none"
    target: float | None = None
    target_source: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: a set of rows (ticket, moment, value, good) of a period, and the readings taken from them."""

    code: str
    zh: str
    en: str
    zh_definition: str
    en_definition: str
    zh_rows: str
    en_rows: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """What a period's rows amount to: counts, those judged and those good, and the values' mean and median."""

    rows: int = 0
    judged: int = 0
    good: int = 0
    mean: float | None = None
    median: float | None = None


def taken(reading: Reading, tally: Tally) -> float | None:
    """The reading's value, None where there is nothing to take it from: no rows is not zero per cent."""
    match reading.take:
        case "median":
            return tally.median
        case "mean":
            return tally.mean
        case "share":
            return tally.good / tally.judged if tally.judged else None
        case "in":
            return tally.good
        case "out":
            return tally.rows - tally.good
        case "count":
            return tally.rows


def tally(rows: Sequence[tuple[float | None, bool | None]]) -> Tally:
    """The tally of (value, good) rows; the same that SQL computes, kept here as its reference."""
    values = [value for value, _ in rows if value is not None]
    judged = [good for _, good in rows if good is not None]
    return Tally(
        rows=len(rows),
        judged=len(judged),
        good=sum(judged),
        mean=statistics.fmean(values) if values else None,
        median=statistics.median(values) if values else None,
    )


DOCUMENT_E = "售后服务标准化流程建设方案"
DOCUMENT_A = "客户服务部工作流程优化方案"
DOCUMENT_B = "客服中心满意度提升工作计划与措施"


def _clock(code: str, zh: str, en: str, *, target: float | None, source: str) -> Figure:
    return Figure(
        code=code,
        zh=zh,
        en=en,
        zh_definition=f"按服务标准的日历计算的{zh}用时（扣除暂停），取中位数；"
        "及时率为时限内达成的工单数除以时限已达成或已超时的工单数。",
        en_definition=f"{en} time in the standard's calendar, pauses left out, as the median; "
        "the share in time is tickets met in time over tickets whose limit was met or breached.",
        zh_rows="时限在该时段内达成或超时的工单；超时后才达成的，按超时计一次，用时计入中位数。",
        en_rows="Tickets whose limit was met or breached in the period; "
        "one met after its breach counts once, as breached, and gives its time.",
        readings=(
            Reading("median", f"{zh}时长（中位数）", f"{en} time (median)", "seconds", "median", "down"),
            Reading("share", f"{zh}及时率", f"{en} in time", "share", "share", "up", target, source),
        ),
    )


FIGURES: tuple[Figure, ...] = (
    _clock("first_response", "首次响应", "First response", target=0.95, source=DOCUMENT_E),
    _clock("plan", "方案", "Plan", target=None, source=""),
    _clock("completion", "解决", "Completion", target=None, source=""),
    Figure(
        "fcr",
        "一次性解决率",
        "First contact resolution",
        "在首次沟通中解决（客户提交后未再补充）、未重开、且同一客户 7 天内未再提交同类问题的工单占比；"
        "未满 7 天的为暂定值。",
        "Share of solved tickets where the customer wrote only once, nothing was reopened and the same customer "
        "filed no ticket of the same problem within 7 days; provisional until the 7 days are over.",
        "在该时段内解决的工单。",
        "Tickets solved in the period.",
        (Reading("share", "一次性解决率", "First contact resolution", "share", "share", "up", 0.85, DOCUMENT_A),),
    ),
    Figure(
        "backlog",
        "积压",
        "Backlog",
        "时段结束时尚未解决的工单数，按已提交时长分组（1 天内、1-3 天、3-7 天、超过 7 天）；时长取中位数。",
        "Tickets not yet solved at the end of the period, by age (under 1 day, 1-3, 3-7, over 7 days); "
        "the age as the median.",
        "时段结束时已提交且未解决、未关闭、未作废的工单。",
        "Tickets opened and not solved, closed or void when the period ends.",
        (
            Reading("count", "未解决工单", "Open tickets", "count", "count", "down"),
            Reading("median", "已等待（中位数）", "Age (median)", "seconds", "median", "down"),
        ),
    ),
    Figure(
        "satisfaction",
        "满意度",
        "Satisfaction",
        "评分为 4 或 5 的评价占全部评价的比例；平均分另列。",
        "Ratings of 4 and 5 over all ratings (CSAT); the mean is shown apart.",
        "在该时段内收到的评价。",
        "Ratings received in the period.",
        (
            Reading("share", "满意率", "Satisfied share", "share", "share", "up", 0.9, DOCUMENT_B),
            Reading("mean", "平均分", "Mean rating", "score", "mean", "up"),
        ),
    ),
    Figure(
        "answers",
        "参评率",
        "Answer rate",
        "已作答的评价邀请占已发出邀请的比例。",
        "Rating invitations answered over invitations made.",
        "在该时段内发出的评价邀请。",
        "Rating invitations made in the period.",
        (
            Reading("share", "参评率", "Answer rate", "share", "share", "up"),
            Reading("count", "已邀请", "Invited", "count", "count"),
        ),
    ),
    Figure(
        "flow",
        "工单进出",
        "Tickets in and out",
        "时段内提交的工单数与解决的工单数（重开后再次解决的计为再次解决）。",
        "Tickets opened and tickets solved in the period (solved again after a reopening counts again).",
        "在该时段内提交或解决的工单。",
        "Tickets opened or solved in the period.",
        (
            Reading("in", "提交", "In", "count", "in"),
            Reading("out", "解决", "Out", "count", "out"),
        ),
    ),
    Figure(
        "reopened",
        "重开率",
        "Reopened share",
        "解决后被重开的工单占已解决工单的比例。",
        "Solved tickets that were reopened later, over all tickets solved.",
        "在该时段内解决的工单。",
        "Tickets solved in the period.",
        (Reading("share", "重开率", "Reopened share", "share", "share", "down"),),
    ),
    Figure(
        "follow_up",
        "回访及时率",
        "Follow-up in time",
        "在时限内完成的回访占应完成回访的比例（完成后 12 个自然小时内）。",
        "Follow-ups done in time over follow-ups done or overdue (12 natural hours after completion).",
        "回访时限在该时段内达成或超时的工单。",
        "Tickets whose follow-up limit was met or breached in the period.",
        (Reading("share", "回访及时率", "Follow-up in time", "share", "share", "up"),),
    ),
    Figure(
        "urged",
        "催单率",
        "Urged share",
        "客户催促过的工单占提交工单的比例。",
        "Tickets that their customer urged, over tickets opened.",
        "在该时段内提交的工单。",
        "Tickets opened in the period.",
        (Reading("share", "催单率", "Urged share", "share", "share", "down"),),
    ),
)
BY_CODE = {figure.code: figure for figure in FIGURES}


def as_markdown() -> str:
    """The page docs/metrics.md."""
    lines = [
        "# What each figure means",
        "",
        "Drawn from `src/shouwen/loop/insight/rules.py` by `python -m shouwen.loop.insight.rules`; change it there.",
        "",
    ]
    for figure in FIGURES:
        lines += [
            f"## {figure.zh} · {figure.en} (`{figure.code}`)",
            "",
            figure.zh_definition,
            "",
            figure.en_definition,
            "",
        ]
        lines += [f"Rows: {figure.zh_rows} {figure.en_rows}", "", "| reading | unit | target |", "|---|---|---|"]
        for reading in figure.readings:
            target = f"{reading.target:g} ({reading.target_source})" if reading.target is not None else ""
            lines.append(f"| {reading.zh} · {reading.en} | {reading.unit} | {target} |")
        lines.append("")
    dimensions = ", ".join(DIMENSIONS)
    lines.append(f"Every figure is filtered by period and by {dimensions}, and leads to the rows behind it.")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    pathlib.Path("docs/metrics.md").write_text(as_markdown(), encoding="utf-8")
