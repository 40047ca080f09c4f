"""A version of a standard as the manual 《…操作手册》."""

from typing import Final

from shouwen.ground.base.print.rules import clean
from shouwen.loop.standards.manual.rules import chapters, fixed, nodes
from shouwen.loop.standards.manual.rules.chart import flow_chart
from shouwen.loop.standards.manual.rules.names import Issue, Names
from shouwen.loop.standards.manual.rules.outline import Cover, Outline, Section, numbered
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules.document import Document

UNFINISHED: Final = frozenset({"draft", "review", "sent_back", "approved"})


def manual(document: Document, names: Names, issue: Issue, language: str) -> Outline:
    """The manual of one issue of a document."""
    say = Say(document, names, language)
    shown = issue.edition
    title = title_of(say)
    sections = (
        chapters.scope(say, issue),
        Section(title=say.fixed("flow"), anchor="flow", blocks=flow_chart(say)),
        nodes.node_table(say),
        nodes.by_node(say),
        chapters.limits(say),
        chapters.escalation(say),
        chapters.routing(say),
        chapters.after(say),
        nodes.blueprint(say),
        chapters.touchpoints(say),
        chapters.indicators(say, shown.published),
        chapters.promise(say),
        nodes.plans(say),
        chapters.history(say, issue.editions),
    )
    version = say.fixed("version_is", number=shown.number)
    return Outline(
        language=say.language,
        cover=_cover(say, issue, title),
        contents=say.fixed("contents"),
        running=f"{title} · {version}" + (f" · {say.fixed('draft_mark')}" if shown.status in UNFINISHED else ""),
        page_of=say.fixed("page_of", page="{page}", pages="{pages}"),
        sections=numbered(sections),
    )


def title_of(say: Say) -> str:
    """《售后服务标准》 gives 售后服务操作手册, After-sales service standard gives After-sales service manual."""
    name = say.text(say.document.name)
    ending = "标准" if say.chinese else " standard"
    short = name[: -len(ending)] if name.lower().endswith(ending) and len(name) > len(ending) else name
    return f"{short}{'' if say.chinese else ' '}{say.fixed('manual')}"


def _cover(say: Say, issue: Issue, title: str) -> Cover:
    house, shown = issue.house, issue.edition
    facts = (
        ("version", say.fixed("version_is", number=shown.number)),
        ("status", say.of(fixed.STATES.get(shown.status), shown.status)),
        ("effective", shown.published),
        ("changed", "" if shown.published else shown.made),
        ("approved_by", shown.published_by),
        ("digest", issue.digest[:12]),
    )
    return Cover(
        company=clean(house.company),
        title=title,
        subtitle=say.fixed("subtitle", name=say.text(say.document.name), number=shown.number),
        mark=say.fixed("draft_mark") if shown.status in UNFINISHED else "",
        logo=house.logo,
        colour=house.colour,
        facts=tuple((say.fixed(key), clean(said)) for key, said in facts if said),
    )
