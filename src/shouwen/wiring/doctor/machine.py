"""Checks of what the house stands on: database, disk, key, clock, built pages."""

import os
import shutil
import stat
from collections.abc import Iterator

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from shouwen.ground.base import clock
from shouwen.ground.base.company.errors import MailPasswordLost
from shouwen.ground.base.company.queries import company
from shouwen.ground.base.company.seal import unseal
from shouwen.ground.base.events import rights
from shouwen.ground.base.events.queries import latest_noted
from shouwen.wiring.backup.manifest import KEY
from shouwen.wiring.commands.up import OLDEST
from shouwen.wiring.doctor.finding import Finding, good, warning, wrong
from shouwen.wiring.pages import BUILT, ROOTS
from shouwen.wiring.settings import given

GIGABYTE = 1024**3
LITTLE, TOO_LITTLE = 5 * GIGABYTE, GIGABYTE
SKEW, TOO_MUCH = 2.0, 30.0
ONE_TIME = (
    "让服务器使用时间服务（如 systemd-timesyncd），数据库在另一台机器上时两台都要。",
    "Let this machine, and the database's if it is another, follow a time service (systemd-timesyncd, for example).",
)
CHARACTERS = """
select pg_encoding_to_char(encoding), coalesce(datctype, ''), lower('ÄÖ') = 'äö', '问' ~ '^[[:alpha:]]$'
from pg_database where datname = current_database()
"""


def no_database(reason: str) -> Finding:
    """Why it cannot be asked, and where more about that is said."""
    if given():
        mend = (
            "确认 PostgreSQL 已启动，并检查 SHOUWEN_DATABASE_URL 中的地址、角色和密码。",
            "See that PostgreSQL runs, and that address, role and password in SHOUWEN_DATABASE_URL are right.",
        )
    else:
        mend = (
            f"先看磁盘空间，再看 PostgreSQL 自己的日志（{settings.DATA / 'pg' / 'log'}），然后重新运行 shouwen up。",
            f"Look at the room on the disk, then at PostgreSQL's own log ({settings.DATA / 'pg' / 'log'}), then start"
            " shouwen up again.",
        )
    return wrong(f"数据库不可用：{reason}", f"No database: {reason}", mend=mend)


def database() -> Iterator[Finding]:
    """Reachable, and of a version that we know."""
    connection.ensure_connection()
    version = connection.connection.info.server_version
    said = f"PostgreSQL {version // 10_000}.{version % 10_000}"
    if version // 10_000 < OLDEST:
        mend = (f"换用 PostgreSQL {OLDEST} 或更新版本。", f"Use PostgreSQL {OLDEST} or newer.")
        yield wrong(f"数据库版本过旧：{said}。", f"The database is too old: {said}.", mend=mend)
    else:
        yield good(f"数据库可用：{said}。", f"The database answers: {said}.")


def characters() -> Iterator[Finding]:
    """Chinese and accented letters are letters to this database."""
    with connection.cursor() as cursor:
        cursor.execute(CHARACTERS)
        encoding, ctype, folds, letters = cursor.fetchone() or ("", "", False, False)
    mend = (
        "新建数据库：createdb -E UTF8 --locale=C.UTF-8 -T template0 NAME，然后 shouwen backup / restore。",
        "Make a database with createdb -E UTF8 --locale=C.UTF-8 -T template0 NAME, then shouwen backup and restore.",
    )
    if encoding == "UTF8" and folds and letters:
        yield good(f"字符集正确（{encoding}，{ctype}）。", f"Characters are right ({encoding}, {ctype}).")
    else:
        zh = f"字符集不合适（{encoding}，{ctype}）：中文查找和大小写会出错。"
        en = f"Characters are wrong ({encoding}, {ctype}): finding Chinese and ignoring case will fail."
        yield wrong(zh, en, mend=mend)


def migrations() -> Iterator[Finding]:
    """The tables are those of this version, and the application's role may use them."""
    if closed := rights.closed():
        mend = (
            "运行 shouwen migrate；使用自有数据库时请同时设置 SHOUWEN_DATABASE_OWNER_URL。",
            "Run shouwen migrate; with a database of your own, set SHOUWEN_DATABASE_OWNER_URL for it.",
        )
        yield wrong(
            f"应用的数据库角色无权读取 {len(closed)} 张表（如 {closed[0]}）。",
            f"The application's database role may not read {len(closed)} tables ({closed[0]}, for one).",
            mend=mend,
        )
        return
    executor = MigrationExecutor(connection)
    waiting = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    if waiting:
        mend = ("运行 shouwen migrate。", "Run shouwen migrate.")
        yield wrong(f"有 {waiting} 项数据库升级未执行。", f"{waiting} migrations are not applied.", mend=mend)
    else:
        yield good("数据库结构与本版本一致。", "The tables are those of this version.")


def log() -> Iterator[Finding]:
    """The application's role can neither change nor empty the log of facts."""
    if rights.may_harm_the_log():
        mend = (
            "按 docs/operations/database.md 建立第二个角色，并设置 SHOUWEN_DATABASE_OWNER_URL。",
            "Make a second role as docs/operations/database.md says, and set SHOUWEN_DATABASE_OWNER_URL.",
        )
        yield warning(
            "应用的数据库角色拥有操作日志表，可以清空或拆除它。",
            "The application's database role owns the log: it could empty it or take months of it away.",
            mend=mend,
        )
    else:
        yield good(
            "应用的数据库角色只能读取和追加日志。",
            "The application's database role can only read the log and add to it.",
        )


def clocks() -> Iterator[Finding]:
    """This machine and the database agree on the time."""
    before = clock.now()
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        (there,) = cursor.fetchone() or (before,)
    after = clock.now()
    skew = max((before - there).total_seconds(), (there - after).total_seconds(), 0.0)
    told = f"本机与数据库时间相差 {skew:.1f} 秒。", f"This machine's clock is {skew:.1f} s away from the database's."
    if skew > TOO_MUCH:
        yield wrong(*told, mend=ONE_TIME)
    elif skew > SKEW:
        yield warning(*told, mend=ONE_TIME)
    else:
        yield good("本机与数据库时间一致。", "This machine and the database agree on the time.")


def gone_back() -> Iterator[Finding]:
    """Nothing was noted later than now; silent when all is well, since `clocks` has spoken."""
    newest = latest_noted()
    if newest is not None and (newest - clock.now()).total_seconds() > TOO_MUCH:
        yield wrong(
            f"最近一条日志记于 {newest:%Y-%m-%d %H:%M} UTC，晚于现在：本机时钟现在不准，或那时不准。",
            f"The newest fact was noted at {newest:%Y-%m-%d %H:%M} UTC, later than now: the clock is wrong, or was.",
            mend=ONE_TIME,
        )


def disk() -> Iterator[Finding]:
    """Room for what comes."""
    if not settings.DATA.exists():
        mend = ("运行 shouwen up，或设置 SHOUWEN_DATA。", "Run shouwen up, or set SHOUWEN_DATA.")
        yield wrong(f"没有数据目录 {settings.DATA}。", f"There is no data folder {settings.DATA}.", mend=mend)
        return
    free = shutil.disk_usage(settings.DATA).free
    told = (
        f"数据目录 {settings.DATA} 剩余 {free / GIGABYTE:.1f} GB。",
        f"{free / GIGABYTE:.1f} GB are free for {settings.DATA}.",
    )
    mend = ("清理磁盘，或把数据目录移到更大的磁盘。", "Make room, or move the data folder to a larger disk.")
    if free < TOO_LITTLE:
        yield wrong(*told, mend=mend)
    elif free < LITTLE:
        yield warning(*told, mend=mend)
    else:
        yield good(*told)


def secret_key() -> Iterator[Finding]:
    """There is a key, and only we can read it."""
    file = settings.DATA / KEY
    key = os.environ.get("SHOUWEN_SECRET_KEY")
    if key and len(key) < settings.SHORTEST_KEY:
        mend = ("换成一个较长的随机密钥，或不设置它。", "Give a long random one, or none.")
        yield wrong("SHOUWEN_SECRET_KEY 过短。", "SHOUWEN_SECRET_KEY is too short.", mend=mend)
    elif key:
        yield good("密钥由 SHOUWEN_SECRET_KEY 提供。", "The secret key is given by SHOUWEN_SECRET_KEY.")
    elif not file.exists():
        mend = ("运行 shouwen up，或设置 SHOUWEN_SECRET_KEY。", "Run shouwen up, or set SHOUWEN_SECRET_KEY.")
        yield wrong(f"没有密钥文件 {file}。", f"There is no secret key in {file}.", mend=mend)
    elif (mode := stat.S_IMODE(file.stat().st_mode)) & 0o077:
        mend = (f"运行 chmod 600 {file}。", f"Run chmod 600 {file}.")
        yield wrong(f"其他用户可以读取密钥（{mode:o}）。", f"Others can read the secret key ({mode:o}).", mend=mend)
    elif len(file.read_text().strip()) < settings.SHORTEST_KEY:
        mend = (
            "从备份中恢复该文件；若从未有过，删除它再运行 shouwen up。",
            "Bring it back out of a backup; if there never was one, remove the file and run shouwen up.",
        )
        yield wrong(f"密钥文件 {file} 是空的或过短。", f"The secret key in {file} is empty or too short.", mend=mend)
    else:
        yield good("密钥只有本用户可读。", "Only we can read the secret key.")


def sealed() -> Iterator[Finding]:
    """The key opens what was sealed with it."""
    try:
        unseal(company().mail.sealed)
    except MailPasswordLost:
        mend = (
            "在“设置 - 邮件”重新输入密码，或恢复原密钥。",
            "Enter it again in Settings, Mail, or bring the old key back.",
        )
        yield wrong("密钥已变，邮件密码无法解密。", "The key changed: the mail password cannot be opened.", mend=mend)


def pages() -> Iterator[Finding]:
    """The pages are built."""
    missing = [name for _, name in ROOTS if not (BUILT / name / "index.html").exists()]
    if missing:
        mend = ("在源码目录运行 make run。", "Run make run in the source folder.")
        names = ", ".join(missing)
        yield wrong(f"页面未构建：{names}。", f"These pages are not built: {names}.", mend=mend)
    else:
        yield good("页面已构建。", "The pages are built.")
