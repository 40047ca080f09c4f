"""Checks of work in progress: readers of the log, jobs, mail, kept files."""

from collections.abc import Iterator
from typing import Final

from django.db import connection

from shouwen.ground.base.company.queries import company, unsent
from shouwen.ground.base.events import parking, queries
from shouwen.ground.base.files.queries import integrity
from shouwen.wiring.doctor.finding import Finding, good, warning, wrong

BEHIND, FAR_BEHIND, SLOW = 10.0, 120.0, 5.0
STALLED: Final = """
select count(*) filter (where j.status = 'doing' and (w.id is null or w.last_heartbeat < now() - interval '3 minutes')),
       count(*) filter (where j.status = 'failed')
from procrastinate_jobs j left join procrastinate_workers w on w.id = j.worker_id
"""


def readers() -> Iterator[Finding]:
    """Facts are handled soon after they happened, and all of them."""
    lag = queries.lag()
    late = {name: seconds for name, seconds in lag.items() if seconds > BEHIND}
    names = "、".join(f"{name} {seconds:.0f} s" for name, seconds in late.items())
    mend = (
        "确认 shouwen up 正在运行，并查看 worker 的日志。",
        "See that shouwen up runs, and read the worker's log.",
    )
    if any(seconds > FAR_BEHIND for seconds in late.values()):
        yield wrong(f"事件处理停滞：{names}。", f"Facts are not being handled: {names}.", mend=mend)
    elif late:
        yield warning(f"事件处理滞后：{names}。", f"Facts are handled late: {names}.", mend=mend)
    else:
        yield good(f"{len(lag)} 个事件处理者没有滞后。", f"None of the {len(lag)} readers is behind.")


def parked() -> Iterator[Finding]:
    """No subject waits because handling one of its facts failed."""
    for case in parking.cases():
        yield wrong(
            f"{case.reader} 处理 {case.subject} 的 {case.kind} 时出错，{case.waiting} 条事件在等待：{case.error}",
            f"{case.reader} failed at {case.kind} of {case.subject}; {case.waiting} facts wait: {case.error}",
            mend=(
                f"排除原因后运行 shouwen unpark {case.reader} {case.subject}。",
                f"Mend the cause, then run shouwen unpark {case.reader} {case.subject}.",
            ),
        )
    if not parking.cases():
        yield good("没有因出错而搁置的事件。", "No facts wait after an error.")


def writers() -> Iterator[Finding]:
    """No transaction that writes stands open for long: it holds all readers back."""
    slow = queries.slow_writers(SLOW)
    for line in slow:
        mend = (
            "结束该连接：select pg_terminate_backend(pid)。",
            "End that connection: select pg_terminate_backend(pid).",
        )
        yield warning(f"有长时间未结束的写事务：{line}", f"A writing transaction stands open: {line}", mend=mend)
    if not slow:
        yield good("没有长时间未结束的写事务。", "No writing transaction stands open.")


def jobs() -> Iterator[Finding]:
    """Jobs come to their end."""
    with connection.cursor() as cursor:
        cursor.execute(STALLED)
        stalled, failed = cursor.fetchone() or (0, 0)
    if stalled:
        mend = (
            "运行 shouwen up：worker 会在一分钟内重做它们。",
            "Run shouwen up: its worker does them again within a minute.",
        )
        yield wrong(f"{stalled} 个后台任务停在半途。", f"{stalled} jobs were left half done.", mend=mend)
    if failed:
        mend = (
            "查看 worker 日志；shouwen manage procrastinate shell 可查看和重试。",
            "Read the worker's log; shouwen manage procrastinate shell lists them and tries them again.",
        )
        yield warning(f"{failed} 个后台任务最终失败。", f"{failed} jobs failed for good.", mend=mend)
    if not stalled and not failed:
        yield good("后台任务正常。", "Jobs come to their end.")


def mail() -> Iterator[Finding]:
    """Mail can go out, and went out."""
    waiting = unsent().count()
    where = ("设置 - 邮件", "Settings, Mail")
    if not company().mail.ready:
        mend = (f"在“{where[0]}”填写发信服务器。", f"Enter a mail server in {where[1]}.")
        yield warning("未设置邮件，客户收不到邮件通知。", "Mail is not set up; customers get no letters.", mend=mend)
    if waiting:
        mend = (f"在“{where[0]}”查看原因并重发。", f"See why, and send them again, in {where[1]}.")
        yield warning(f"{waiting} 封邮件未发出。", f"{waiting} letters were not sent.", mend=mend)
    elif company().mail.ready:
        yield good("邮件可用，没有积压。", "Mail is set up and none waits.")


def files() -> Iterator[Finding]:
    """Every attached file is there as it came."""
    report = integrity()
    for numbers, zh, en in (
        (report.missing, "缺失", "missing"),
        (report.changed, "内容被改动", "whose content changed"),
    ):
        if numbers:
            named = ", ".join(str(number) for number in numbers[:10]) + (" …" if len(numbers) > 10 else "")
            mend = ("从备份的 files/ 中取回。", "Bring them back out of a backup's files/.")
            yield wrong(
                f"{len(numbers)} 个附件{zh}（编号 {named}）。",
                f"Attached files {en}: {len(numbers)} (ids {named}).",
                mend=mend,
            )
    if report.sound:
        yield good(
            f"{report.files} 个附件完整（{report.bytes / 1024**2:.0f} MB）。",
            f"All {report.files} files are whole ({report.bytes / 1024**2:.0f} MB).",
        )
