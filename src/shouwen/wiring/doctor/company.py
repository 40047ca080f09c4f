"""Checks of what the company has set up: people, the service standard and those who carry it, the calendar."""

from collections.abc import Iterator

from shouwen.ground.base import clock
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.rules import NATIONAL
from shouwen.ground.base.worktime import china
from shouwen.ground.staff.models import Holiday, Person
from shouwen.ground.staff.queries import reference, seats
from shouwen.ground.staff.rules.rights import ADMIN
from shouwen.loop.handling.routing.rules.lanes import skill_of
from shouwen.loop.standards.queries import document_of, in_force
from shouwen.loop.standards.rules.document import Document
from shouwen.wiring.doctor.finding import Finding, good, warning, wrong


def people() -> Iterator[Finding]:
    """Somebody can sign in and manage the house."""
    working = Person.objects.filter(dismissed_at=None)
    if not working.exists():
        mend = (
            "打开首页完成首次设置，或运行 shouwen person add EMAIL --name NAME --role admin。",
            "Open the page and set it up, or run shouwen person add EMAIL --name NAME --role admin.",
        )
        yield wrong("还没有任何员工可以登录。", "Nobody can sign in yet.", mend=mend)
    elif not working.filter(roles__contains=[ADMIN]).exists():
        mend = (
            "运行 shouwen person add EMAIL --name NAME --role admin。",
            "Run shouwen person add EMAIL --name NAME --role admin.",
        )
        yield wrong("没有管理员。", "There is no administrator.", mend=mend)
    else:
        count = working.count()
        yield good(f"{count} 名员工可以登录。", f"{count} people can sign in.")


def standards() -> Iterator[Finding]:
    """A service standard takes new requests."""
    found = in_force(clock.now())
    if found:
        names = ", ".join(f"{ref.code} v{ref.number}" for ref in found)
        yield good(f"执行中的服务标准：{names}。", f"In force: {names}.")
    else:
        mend = ("在“服务标准”页面发布一个版本。", "Publish a version on the page Service standards.")
        yield wrong(
            "没有执行中的服务标准，无法受理新工单。", "No standard is in force: no ticket can be opened.", mend=mend
        )


def teams() -> Iterator[Finding]:
    """The teams to which the standard sends tickets have people who can do them."""
    known = reference()
    sound = True
    for code, skills in sorted(_needed().items()):
        entry = known.teams.get(code)
        here = seats({entry.id}) if entry is not None else []
        name = (entry.said("zh"), entry.said("en")) if entry is not None else (code, code)
        if not here:
            sound = False
            yield wrong(
                f"服务标准把工单派给“{name[0]}”，但该组没有人。",
                f"The standard sends tickets to “{name[1]}”, which has nobody in it.",
                mend=("在“团队”页面添加成员。", "Add people to it on the page Teams."),
            )
            continue
        for skill in sorted(skill for skill in skills if not any(seat.skills.get(skill) for seat in here)):
            sound = False
            known_skill = known.skills.get(skill)
            words = (known_skill.said("zh"), known_skill.said("en")) if known_skill else (skill, skill)
            yield warning(
                f"“{name[0]}”没有人具备技能“{words[0]}”，这类工单不会自动派到人。",
                f"Nobody in “{name[1]}” has the skill “{words[1]}”: such tickets are not given to anybody.",
                mend=("在“技能”页面登记。", "Enter it on the page Skills."),
            )
    if sound:
        yield good(
            "服务标准用到的团队都有合适的人。", "Every team that the standard names has people who can do its work."
        )


def calendar() -> Iterator[Finding]:
    """The holidays of this year, and soon of the next, are known."""
    if company().timezone not in NATIONAL:
        yield good("公司时区不使用中国法定节假日。", "The company's time zone has no built-in holidays.")
        return
    now = clock.now()
    wanted = [now.year] + ([now.year + 1] if now.month >= 11 else [])
    unknown = [year for year in wanted if not china.knows(year) and not _entered(year)]
    for year in unknown:
        yield warning(
            f"不知道 {year} 年的法定节假日和调休安排，只按固定日期计算。",
            f"The holidays and make-up days of {year} are not known; only fixed dates count.",
            mend=(
                "国务院通知发布后更新 chinesecalendar，或在“节假日”页面录入。",
                "Update chinesecalendar once the notice is out, or enter them on the page Holidays.",
            ),
        )
    if not unknown:
        years = ", ".join(str(year) for year in wanted)
        yield good(f"{years} 年的节假日安排已知。", f"The holidays of {years} are known.")


def _entered(year: int) -> bool:
    return Holiday.objects.filter(day__year=year, archived_at=None).exists()


def _needed() -> dict[str, set[str]]:
    """Teams that standards in force send tickets to, with the skills that those tickets ask for."""
    needed: dict[str, set[str]] = {}
    for ref in in_force(clock.now()):
        _add(document_of(ref.id), needed)
    return needed


def _add(document: Document, needed: dict[str, set[str]]) -> None:
    known = reference()
    skills = known.skills.ids
    needed.setdefault(document.routing.otherwise, set())
    for row in document.routing.rows:
        wanted = needed.setdefault(row.team, set())
        for problem in row.problem:
            skill = skill_of("/".join(known.problems.lineage(problem)), skills)
            wanted.update({skill} - {""})
