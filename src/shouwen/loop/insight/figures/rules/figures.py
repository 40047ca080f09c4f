"""What each figure means, once: the page, the API and docs/metrics.md all take it from here. Pure."""

import pathlib

from shouwen.loop.insight.asked.rules import DIMENSIONS
from shouwen.loop.insight.figures.rules.sources import EN_LEFT_OUT, FACTS, FORMULAS, ZH_LEFT_OUT
from shouwen.loop.insight.figures.rules.taking import Figure, Reading
from shouwen.loop.insight.figures.rules.talks import TALKS
from shouwen.loop.insight.figures.rules.work import AGAIN, WORK

DOCUMENT_A = "客户服务部工作流程优化方案"
DOCUMENT_B = "客服中心满意度提升工作计划与措施"
ZH_ONCE = "超时的在到期时刻计一次，之后达成时只计用时。"
EN_ONCE = "One missed counts once, at the moment it was due; met afterwards it gives only its time."


def _clock(code: str, zh: str, en: str, *, zh_span: str, en_span: str, zh_more: str = "", en_more: str = "") -> Figure:
    return Figure(
        code=code,
        zh=zh,
        en=en,
        zh_definition=f"用时：{zh_span}，按服务标准的日历计算，标准规定暂停的等待不计入（超时之后不再暂停），取中位数；自然时间另列。"
        f"及时率：时限内达成的次数除以达成与超时的次数。{zh_more}",
        en_definition=f"Time: {en_span}, in the standard's calendar, without the waits that pause the limit "
        "(once late, nothing pauses it), as the median; in natural time apart. "
        f"In time: limits met in time over limits met or missed.{en_more}",
        zh_rows=f"在该时段内达成或超时的{zh}时限。{ZH_ONCE}",
        en_rows=f"Limits of {en.lower()} met or missed in the period. {EN_ONCE}",
        readings=(
            Reading("median", f"{zh}时长（中位数）", f"{en} time (median)", "seconds", "median", "down"),
            Reading("share", f"{zh}及时率", f"{en} in time", "share", "share", "up", limit=code),
            Reading("natural", f"{zh}时长（自然时间）", f"{en} time (natural)", "seconds", "other_median", "down"),
        ),
    )


FIGURES: tuple[Figure, ...] = (
    _clock(
        "first_response",
        "首次响应",
        "First response",
        zh_span="从提交到员工第一次回复客户（自动回执不算）",
        en_span="from opening to the first words of a person to the customer (a receipt does not count)",
    ),
    _clock(
        "plan",
        "方案",
        "Plan",
        zh_span="从提交到告知客户处理方案",
        en_span="from opening to telling the customer how it will be solved",
        zh_more="标准不要求方案的工单、未给方案就按时解决的工单不计。",
        en_more=" Tickets that need no plan, or were solved without one before it was due, do not count.",
    ),
    _clock(
        "completion",
        "解决",
        "Completion",
        zh_span="从提交到解决",
        en_span="from opening to solving",
        zh_more="重开后重新计时的，另计一次。",
        en_more=" A limit that begins anew after a reopening counts again.",
    ),
    Figure(
        "fcr",
        "一次性解决率（按问题）",
        "First contact resolution (per problem)",
        "已解决的工单中，一次联系就解决的占比：解决前客户未再补充或催促，之后未重开，"
        "且同一客户 7 天内未再提交同类问题（未分类的不比较）。每张工单只计一次；解决未满 7 天的为暂定值。",
        "Share of solved tickets that took one contact: before solving the customer neither wrote again nor urged, "
        "nothing was reopened, and the same customer filed no ticket of the same problem within 7 days "
        "(unclassified ones are not compared). A ticket counts once; provisional until the 7 days are over.",
        "在该时段内首次解决的工单。",
        "Tickets solved for the first time in the period.",
        (Reading("share", "一次性解决率", "First contact resolution", "share", "share", "up", 0.85, DOCUMENT_A),),
    ),
    Figure(
        "backlog",
        "积压",
        "Backlog",
        "时段结束时尚未解决的工单数，按已提交时长分组（1 天内、1-3 天、3-7 天、超过 7 天）；时长为自然时间，取中位数；"
        "工作时间另列。超时：当前这一轮解决时限已经到期的。",
        "Tickets not yet solved at the end of the period, by age (under 1 day, 1-3, 3-7, over 7 days); "
        "the age in natural time, as the median; in working time apart. Overdue: the present round's limit of "
        "completion has run out.",
        "时段结束时处于待分派、待受理、处理中或等待状态的工单，小组、地区等以当时为准。",
        "Tickets that are new, assigned, open or waiting when the period ends, "
        "with the team, region and so on that they had then.",
        (
            Reading("count", "未解决工单", "Open tickets", "count", "count", "down"),
            Reading("median", "已等待（中位数）", "Age (median)", "seconds", "median", "down"),
            Reading("overdue", "已超时", "Overdue", "count", "in", "down"),
            Reading("share", "超时占比", "Overdue share", "share", "share", "down"),
            Reading("working", "已等待（工作时间）", "Age (working time)", "seconds", "other_median", "down"),
        ),
        stock=True,
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
        "时段内提交的工单数与解决的次数（重开后再次解决的再计一次）。",
        "Tickets opened and tickets solved in the period (solved again after a reopening counts again).",
        "在该时段内提交或解决的工单；同一张工单提交和解决各占一条。",
        "Tickets opened or solved in the period; opening and solving are a row each.",
        (
            Reading("in", "提交", "In", "count", "in"),
            Reading("out", "解决", "Out", "count", "out"),
        ),
    ),
    Figure(
        "reopened",
        "重开率",
        "Reopened share",
        "已解决的工单中，解决后被重开过的占比。每张工单只计一次，不论之后何时重开。",
        "Share of solved tickets that were reopened. A ticket counts once, whenever it was reopened afterwards.",
        "在该时段内首次解决的工单。",
        "Tickets solved for the first time in the period.",
        (Reading("share", "重开率", "Reopened share", "share", "share", "down"),),
    ),
    Figure(
        "conformance",
        "流程符合率",
        "Conformance",
        "已解决的工单中，从登记到现在没有任何偏离服务标准的占比：没有跳过节点、没有颠倒顺序、由规定的负责人处理、"
        "没有超时、"
        "该审批的已审批、离开节点时表单完整。每张工单按其适用的标准版本核对。",
        "Share of solved tickets that never left the service standard: no node skipped, no wrong order, the work done "
        "by its owner, nothing late, nothing without its approval, no node left with an incomplete form. "
        "Each ticket is held against the version that it runs under.",
        "在该时段内首次解决的工单；尚未核对的不计入占比。",
        "Tickets solved for the first time in the period; those not checked yet are not judged.",
        (Reading("share", "流程符合率", "Conformance", "share", "share", "up"),),
    ),
    Figure(
        "follow_up",
        "回访及时率",
        "Follow-up in time",
        "时限内完成的回访除以完成与超时的回访"
        "（内置标准：完成后 12 个自然小时内，落在回访时段里）。没有打通的不算完成。",
        "Follow-ups done in time over follow-ups done or missed (built-in standard: 12 natural hours after completion, "
        "inside the call window). A call that reached nobody is not done.",
        f"在该时段内达成或超时的回访时限。{ZH_ONCE}",
        f"Limits of follow-up met or missed in the period. {EN_ONCE}",
        (Reading("share", "回访及时率", "Follow-up in time", "share", "share", "up", limit="follow_up"),),
    ),
    Figure(
        "urged",
        "催单率",
        "Urged share",
        "提交的工单中，被客户催促过的占比，不论何时催促。",
        "Share of the tickets opened that their customer urged, whenever that was.",
        "在该时段内提交的工单。",
        "Tickets opened in the period.",
        (Reading("share", "催单率", "Urged share", "share", "share", "down"),),
    ),
    Figure(
        "passed",
        "转办",
        "Hand-overs",
        "工单在各线之间移交的次数（升级、退回、转其他组），每次移交都须选择原因并写明已做的尝试；"
        "计入移出的小组。其中以“不属于本组”为由的另列，用来看推诿。"
        "外部协作人退回任务不计：工单仍由原来的人负责，没有换手。",
        "How often tickets were handed up, down or across between lines, each with its reason and what was tried; "
        "counted for the team that handed on. Those handed on as “not ours” are shown apart. A task that a department "
        "without an account returns is not counted: the ticket stays with whoever had it.",
        "在该时段内发生的移交。",
        "Hand-overs in the period.",
        (
            Reading("count", "转办", "Hand-overs", "count", "count", "down"),
            Reading("in", "称不属于本组", "As not ours", "count", "in", "down"),
        ),
    ),
    *AGAIN,
    *WORK,
    *TALKS,
)
BY_CODE = {figure.code: figure for figure in FIGURES}


ZH_COUNTED = (
    "已作废的工单视为从未提交，已撤销的导入视为从未发生：它们在任何指标和明细中都不计；"
    "并入其他工单的工单也已作废，只计保留的那一张。"
    "按发生的时刻计入时段，导入的历史按其原时刻。小组、渠道、地区、产品、客户等级以发生当时为准；"
    "地区、产品和问题类型包含其下级。工作时间按服务标准的工作日历计算，最多回溯到时段开始前三年。"
    "只能查看部分工单的人，看到的指标只统计其现在可以查看的工单；会话同此。"
)
EN_COUNTED = (
    "A void ticket never was a request and an undone import never happened: no figure and no row has them. "
    "A ticket merged into another is void, so that only the kept one counts. What happened counts at its moment, "
    "imported history at its own. Team, channel, region, product, tier and problem are those of that "
    "moment; a region, product or problem stands for all beneath it. Working time is counted in the working calendar "
    "of the standards, at most from three years before the period. Who may see some tickets only is shown figures "
    "of the tickets that he or she "
    "may see today; so with talks."
)


def as_markdown() -> str:
    """The page docs/metrics.md."""
    lines = [
        "# What each figure means",
        "",
        "Drawn from `src/shouwen/loop/insight/figures/rules/figures.py` by",
        "`python -m shouwen.loop.insight.figures.rules.figures`; change it there.",
        "",
        ZH_COUNTED,
        "",
        EN_COUNTED,
        "",
    ]
    for figure in FIGURES:
        lines += _part(figure)
    dimensions = ", ".join(DIMENSIONS)
    lines.append(f"Every figure is filtered by period and by {dimensions}, and leads to the rows behind it.")
    lines.append("Talks have no region, product or tier of their own: where one of these is chosen, they have no rows.")
    lines += ["", "## 未列入 · Left out", "", ZH_LEFT_OUT, "", EN_LEFT_OUT]
    return "\n".join(lines) + "\n"


def _part(figure: Figure) -> list[str]:
    facts = ", ".join(f"`{kind}`" for kind in FACTS[figure.code])
    lines = [
        f"## {figure.zh} · {figure.en} (`{figure.code}`)",
        "",
        figure.zh_definition,
        "",
        figure.en_definition,
        "",
        f"Rows: {figure.zh_rows} {figure.en_rows}",
        "",
        f"Facts: {facts}.",
        "",
        "| reading | formula | unit | better | target |",
        "|---|---|---|---|---|",
    ]
    for reading in figure.readings:
        zh, en = FORMULAS[reading.take]
        better = {"up": "higher", "down": "lower", "none": ""}[reading.better]
        formula = f"{zh} · {en}"
        lines.append(f"| {reading.zh} · {reading.en} | {formula} | {reading.unit} | {better} | {_wanted(reading)} |")
    return [*lines, ""]


def _wanted(reading: Reading) -> str:
    if reading.limit:
        return "现行服务标准中该时限的目标 · the goal of this limit in the standard in force"
    return f"{reading.target:g} ({reading.target_source})" if reading.target is not None else ""


if __name__ == "__main__":
    pathlib.Path("docs/metrics.md").write_text(as_markdown(), encoding="utf-8")
