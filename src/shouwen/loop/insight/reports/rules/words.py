"""The words of a report in both languages. Pure."""

from collections.abc import Mapping
from typing import Final

from shouwen.loop.insight.reports.rules.say import is_chinese

Words = tuple[str, str]
TITLES: Final[Mapping[str, Words]] = {
    "daily": ("客户服务日报", "Daily service report"),
    "weekly": ("客户服务周报", "Weekly service report"),
    "monthly": ("服务质量分析会资料", "Service quality review pack"),
}
BEFORE: Final[Mapping[str, Words]] = {
    "daily": ("前一天", "the day before"),
    "weekly": ("上周", "the week before"),
    "monthly": ("上月", "the month before"),
}
YEAR: Final[Mapping[str, Words]] = {
    "daily": ("去年同期（52 周前的同一天）", "a year before (same weekday, 52 weeks earlier)"),
    "weekly": ("去年同期（52 周前）", "a year before (52 weeks earlier)"),
    "monthly": ("去年同月", "the same month of last year"),
}
DIMENSIONS: Final[Mapping[str, Words]] = {
    "team": ("按小组", "By team"),
    "channel": ("按渠道", "By channel"),
    "problem": ("按问题类型", "By problem"),
}
AGES: Final[tuple[Words, ...]] = (
    ("不到 1 天", "under 1 day"),
    ("1-3 天", "1-3 days"),
    ("3-7 天", "3-7 days"),
    ("超过 7 天", "over 7 days"),
)
LABELS: Final[Mapping[str, Words]] = {
    "summary": ("要点", "In short"),
    "figures": ("指标", "Figures"),
    "figure": ("指标", "Figure"),
    "now": ("本期", "Now"),
    "before": ("上期", "Before"),
    "change": ("环比", "Change"),
    "year": ("去年同期", "Year ago"),
    "yearly": ("同比", "On year"),
    "target": ("目标", "Target"),
    "met": ("达标", "met"),
    "missed": ("未达标", "missed"),
    "real": ("超出偶然波动", "more than chance"),
    "tickets": ("工单", "Tickets"),
    "talks": ("会话", "Talks"),
    "days": ("每日提交与解决", "In and out by day"),
    "day": ("日期", "Day"),
    "opened": ("提交", "In"),
    "solved": ("解决", "Out"),
    "ages": ("期末积压（按已提交时长）", "Backlog at the end, by age"),
    "age": ("时长", "Age"),
    "drills": ("分项对比", "Taken apart"),
    "best": ("显著优于其他", "better than the others"),
    "worst": ("显著差于其他", "worse than the others"),
    "strayed": ("偏离服务标准的节点", "Where tickets left the standard"),
    "node": ("节点", "Node"),
    "standard": ("服务标准", "Standard"),
    "deviating": ("偏离工单", "Deviating"),
    "share": ("占比", "Share"),
    "how": ("偏离方式", "How"),
    "none": ("无", "none"),
    "agenda": ("会议议程", "Agenda"),
    "tasks": ("行动项", "Actions"),
    "matter": ("问题", "Matter"),
    "proposal": ("建议措施", "Proposal"),
    "owner": ("负责人", "Owner"),
    "due": ("完成日期", "Due"),
    "notes": ("口径说明", "How to read this"),
    "others": ("另有 {n} 项未列出", "{n} more not shown"),
    "name": ("名称", "Name"),
    "rows": ("明细数", "Rows"),
    "judged": ("计入占比", "Judged"),
    "good": ("达成", "Good"),
    "data": ("数据", "Data"),
    "page_of": ("第 {page} 页，共 {pages} 页", "Page {page} of {pages}"),
    "chance": ("偶然概率", "Chance"),
    "value": ("数值", "Value"),
    "median": ("中位数", "Median"),
}
AGENDA: Final[tuple[Words, ...]] = (
    ("上次会议行动项的完成情况", "Actions of the last meeting: what became of them"),
    ("本期指标与目标的对照，未达标项的说明", "Figures against their targets; those missed are explained"),
    ("显著变化的原因（只讨论超出偶然波动的变化）", "Causes of changes that are more than chance, and only of these"),
    ("差异显著的小组、渠道、问题类型", "Teams, channels and problems that stand out"),
    ("积压与超时工单的处置", "Backlog and late tickets: what is done about them"),
    ("偏离服务标准的节点：改执行还是改标准", "Nodes where the standard is left: mend the work or the standard"),
    ("行动项、负责人与完成日期", "Actions, owners and days"),
)


def pick(words: Words, language: str) -> str:
    """The one that a reader reads."""
    return words[0 if is_chinese(language) else 1]


def labels(language: str) -> dict[str, str]:
    """All labels in one language."""
    return {name: pick(words, language) for name, words in LABELS.items()}
