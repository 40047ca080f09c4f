"""What a report says: what changed and why that is more than noise, what is missed, who stands out. Pure."""

from collections.abc import Sequence
from typing import Final

from shouwen.loop.insight.reports.rules import say
from shouwen.loop.insight.reports.rules.report import Age, Column, Drill, Line, Sentence, Strayed, Task
from shouwen.loop.insight.reports.rules.words import BEFORE, pick

MOST: Final = 4  # of a kind
STALE: Final = 3  # the place of the ages over seven days


def sentences(
    kind: str, lines: Sequence[Line], drills: Sequence[Drill], columns: Sequence[Column], language: str
) -> tuple[Sentence, ...]:
    """What one has to know, the gravest first."""
    if not any(line.counts[0].rows for line in lines):
        return (Sentence("plain", _in(language, "本期没有工单，也没有会话。", "There was no ticket and no talk.")),)
    changed = [_changed(line, kind, language) for line in lines if line.real]
    changed.sort(key=lambda each: ("bad", "plain", "good").index(each.tone))
    found = [
        _missed(lines, language),
        *changed[: 2 * MOST],
        *_marked(drills, columns, language),
        _quiet(lines, language),
    ]
    return tuple(each for each in found if each is not None)


def tasks(
    lines: Sequence[Line],
    drills: Sequence[Drill],
    columns: Sequence[Column],
    *,
    ages: Sequence[Age],
    strayed: Sequence[Strayed],
    language: str,
) -> tuple[Task, ...]:
    """What the meeting may want to decide on; a proposal each, people and days are theirs."""
    proposal = _in(
        language, "找出差异的做法，对照服务标准改进", "Find what is done differently; mend it by the standard"
    )
    apart = [Task(said, proposal) for said in _worse(drills, columns, language)][:MOST]
    return (*_late(lines, language), *apart, *_stale(ages, language), *_astray(strayed, language))


def _late(lines: Sequence[Line], language: str) -> list[Task]:
    proposal = _in(
        language,
        "查看未达成的明细，按原因归类，列出前三项原因的措施",
        "Look at the rows that missed, sort them by cause, act on the first three",
    )
    missed = [line for line in lines if line.met is False][:MOST]
    zh = "{0.name} {0.now.said}，目标 {0.target.said}"
    en = "{0.name}: {0.now.said}, target {0.target.said}"
    return [Task(_in(language, zh, en).format(each), proposal) for each in missed]


def _stale(ages: Sequence[Age], language: str) -> list[Task]:
    if len(ages) <= STALE or not ages[STALE].count:
        return []
    count = ages[STALE].count
    proposal = _in(
        language, "逐张确认处理人和下一步，超权限的升级", "Settle holder and next step of each; hand up what is stuck"
    )
    return [Task(_in(language, f"{count} 张工单已超过 7 天未解决", f"{count} tickets are over 7 days old"), proposal)]


def _astray(strayed: Sequence[Strayed], language: str) -> list[Task]:
    proposal = _in(
        language,
        "看逐条说明：做法不对则改执行，标准不合理则改标准",
        "Read them case by case: mend the work, or the standard where it is wrong",
    )
    zh = "“{0.node}”有 {0.deviating} 张工单偏离标准（{0.how}）"
    en = "“{0.node}”: {0.deviating} tickets left the standard ({0.how})"
    return [Task(_in(language, zh, en).format(each), proposal) for each in strayed[:2] if each.deviating]


def _in(language: str, zh: str, en: str) -> str:
    return zh if say.is_chinese(language) else en


def _missed(lines: Sequence[Line], language: str) -> Sentence | None:
    judged = [line for line in lines if line.met is not None]
    if not judged:
        return None
    missed = [line for line in judged if not line.met]
    if not missed:
        return Sentence(
            "good",
            _in(
                language, f"有目标的 {len(judged)} 项指标全部达标。", f"All {len(judged)} figures with a target met it."
            ),
        )
    zh = "、".join(f"{line.name} {line.now.said}（目标 {line.target.said}）" for line in missed)
    en = "; ".join(f"{line.name} {line.now.said} (target {line.target.said})" for line in missed)
    return Sentence(
        "bad",
        _in(
            language,
            f"有目标的 {len(judged)} 项指标中 {len(missed)} 项未达标：{zh}。",
            f"{len(missed)} of {len(judged)} figures with a target missed it: {en}.",
        ),
        missed[0].figure,
    )


def _changed(line: Line, kind: str, language: str) -> Sentence:
    before, chance = pick(BEFORE[kind], language), say.chance(line.chance or 0.0, language)
    up = (line.now.value or 0) > (line.before.value or 0)
    by = "" if line.change.value is None else line.change.said.lstrip("+−")
    ours, others = ((each.judged if line.take == "share" else each.rows) for each in line.counts[:2])
    stands = line.unit != "count"
    way = f"{by and by + ' '}{'above' if up else 'below'}"
    zh = (
        f"{line.name} {line.now.said}，比{before}（{line.before.said}）{'高' if up else '低'}{by and ' ' + by}。"
        f"{f'两期分别有 {ours:,} 和 {others:,} 条明细；' if stands else ''}"
        f"若没有真实变化，仅凭偶然出现这么大差异的概率{chance}。"
    )
    en = (
        f"{line.name} was {line.now.said}, {way} {before} ({line.before.said}). "
        f"{f'It stands on {ours:,} and {others:,} rows. ' if stands else ''}"
        f"Chance alone would make so large a difference with a probability of {chance}."
    )
    tone = {"good": "good", "bad": "bad"}.get(line.verdict, "plain")
    return Sentence(tone, _in(language, zh, en), line.figure)


def _marked(drills: Sequence[Drill], columns: Sequence[Column], language: str) -> list[Sentence]:
    found = []
    for drill in drills:
        for part in drill.parts:
            for column, cell in zip(columns, part.cells, strict=True):
                if cell.mark:
                    good = cell.mark == "better"
                    zh = f"{part.name}：{column.name} {cell.now.said}，{'优' if good else '差'}于其他，超出偶然波动。"
                    en = f"{part.name}: {column.name} {cell.now.said}, {cell.mark} than the others by more than chance."
                    found.append(Sentence("good" if good else "bad", _in(language, zh, en), column.figure))
    return sorted(found, key=lambda each: each.tone)[:MOST]


def _worse(drills: Sequence[Drill], columns: Sequence[Column], language: str) -> list[str]:
    return [
        _in(
            language,
            f"{part.name}：{column.name} {cell.now.said}，显著差于其他",
            f"{part.name}: {column.name} {cell.now.said}, worse than the others",
        )
        for drill in drills
        for part in drill.parts
        for column, cell in zip(columns, part.cells, strict=True)
        if cell.mark == "worse"
    ]


def _quiet(lines: Sequence[Line], language: str) -> Sentence | None:
    judged = [line for line in lines if line.chance is not None]
    quiet = sum(not line.real for line in judged)
    if not judged or not quiet:
        return None
    some = quiet < len(judged)
    zh = f"{'其余' if some else '可比较的'} {quiet} 项指标的环比变化都在偶然波动之内，不宜当作改善或恶化。"
    which = "the other" if some else "all"
    en = f"The changes of {which} {quiet} readings are no more than chance would make."
    if quiet == 1:
        en = f"The change of {'the other' if some else 'the only'} reading is no more than chance would make."
    return Sentence("plain", _in(language, zh, en))
