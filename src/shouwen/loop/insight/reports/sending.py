"""An issue from its making to its last delivery; mail and groups lie between two transactions each."""

from zoneinfo import ZoneInfo

import msgspec
from django.conf import settings

from shouwen.ground.base import clock
from shouwen.ground.base.company.errors import BadMail, MailFailed
from shouwen.ground.base.company.mail import Attached, send_files
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.errors import Forbidden, ShouwenError
from shouwen.ground.staff.queries import active_person, principal_of
from shouwen.loop.insight.asked.rules import Scope
from shouwen.loop.insight.reports import actions, pages
from shouwen.loop.insight.reports.models import Delivery, Issue
from shouwen.loop.insight.reports.queries import schedules as reads
from shouwen.loop.insight.reports.queries.making import Asked, covers, report
from shouwen.loop.insight.reports.rules import spans
from shouwen.loop.insight.reports.rules.report import Report
from shouwen.loop.insight.reports.rules.say import is_chinese
from shouwen.loop.insight.robots.errors import RobotFailed
from shouwen.loop.insight.robots.rules import Message
from shouwen.loop.insight.robots.sending import say

SAID = 6  # sentences that a letter or a group is told


def work(issue_id: int) -> None:
    """Make it once, send it to everyone who still waits; each delivery ends by itself."""
    issue = reads.issue(issue_id)
    if issue is None:
        return
    made = _document(issue)
    for delivery in reads.to_send(issue_id, clock.now()):
        actions.finish(delivery.pk, "owner_gone" if made is None else _sent(issue, made, delivery))


def document_of(issue: Issue) -> Report:
    """The report as it was made."""
    return msgspec.json.decode(issue.document, type=Report)


def file_name(made: Report) -> str:
    """What a report's file is called."""
    days = f"{made.first:%Y%m%d}" if made.first == made.last else f"{made.first:%Y%m%d}-{made.last:%Y%m%d}"
    return f"{made.cover.title} {days}"


def _document(issue: Issue) -> Report | None:
    """As kept, or made now with what its owner may see; nothing when the owner is gone or sees no figures."""
    if issue.document:
        return document_of(issue)
    schedule, now = issue.schedule, clock.now()
    principal = principal_of(schedule.owner_id)
    if principal is None:
        return None
    try:
        scope = Scope.of(principal, schedule.filters)
    except Forbidden:
        return None
    when = spans.span(spans.kind_of(schedule.kind), issue.first, ZoneInfo(company().timezone), now)
    made = report(Asked(when, scope, schedule.language, covers(scope, schedule.language)), now)
    actions.keep(issue.pk, msgspec.json.encode(made).decode())
    return made


def _sent(issue: Issue, made: Report, delivery: Delivery) -> str:
    """Nothing when it went out, else why not, as a code or in the other side's words."""
    kind, _, number = delivery.target.partition(":")
    try:
        return _mail(issue, made, int(number)) if kind == "person" else _group(issue, made, int(number))
    except RobotFailed as error:
        return str(error.detail["why"])
    except (MailFailed, BadMail) as error:
        return str(error.detail.get("said") or error.code)
    except ShouwenError as error:
        return error.code


def _mail(issue: Issue, made: Report, person_id: int) -> str:
    person = active_person(person_id)
    if person is None:
        return "person_gone"
    more = "在线查看" if is_chinese(made.language) else "Read it online"
    lines = "\n\n".join(one.said for one in made.sentences[:SAID])
    text = f"{made.cover.title} · {made.cover.period}\n{made.cover.whose}\n\n{lines}\n\n{more}: {_page(made)}\n"
    file = Attached(f"{file_name(made)}.pdf", "application/pdf", pages.pdf(made))
    subject = f"{made.cover.title} {made.cover.period}"
    posted = send_files(person.email, subject, text, (file,), key=f"report {issue.pk} {person_id}")
    return "" if posted.sent else "mail_not_set"


def _group(issue: Issue, made: Report, robot_id: int) -> str:
    site = (company().address or settings.PUBLIC_URL).rstrip("/")
    message = Message(
        title=f"{made.cover.title} {made.cover.period}",
        lines=tuple(one.said for one in made.sentences[:SAID]),
        picture=pages.png(made),
        picture_url=f"{site}/api/v1/report-pictures/{reads.picture_token(issue.pk)}.png",
        url=_page(made),
        more="查看完整报告" if is_chinese(made.language) else "Read the whole report",
    )
    say(robot_id, message)
    return ""


def _page(made: Report) -> str:
    site = (company().address or settings.PUBLIC_URL).rstrip("/")
    return f"{site}/insight/reports?kind={made.kind}&on={made.first.isoformat()}"
