"""The table of checks, and running them all."""

from collections.abc import Callable, Iterator, Mapping

from shouwen.wiring.doctor import company, machine, work
from shouwen.wiring.doctor.finding import Finding, wrong

Check = Callable[[], Iterator[Finding]]
ALONE: Mapping[str, Check] = {"disk": machine.disk, "pages": machine.pages}
WITH_DATABASE: Mapping[str, Check] = {
    "database": machine.database,
    "characters": machine.characters,
    "migrations": machine.migrations,
    "clock": machine.clocks,
    "secret_key": machine.secret_key,
    "readers": work.readers,
    "parked": work.parked,
    "writers": work.writers,
    "jobs": work.jobs,
    "mail": work.mail,
    "files": work.files,
    "people": company.people,
    "standards": company.standards,
    "teams": company.teams,
    "calendar": company.calendar,
}


def examine(unreachable: str) -> Iterator[tuple[str, Finding]]:
    """Every check's findings; `unreachable` says why the database cannot be asked, if it cannot."""
    if unreachable:
        mend = (
            "启动 PostgreSQL，或检查 SHOUWEN_DATA / SHOUWEN_DATABASE_URL。",
            "Start PostgreSQL, or look at SHOUWEN_DATA and SHOUWEN_DATABASE_URL.",
        )
        yield "database", wrong(f"数据库不可用：{unreachable}", f"No database: {unreachable}", mend=mend)
    for name, check in {**({} if unreachable else WITH_DATABASE), **ALONE}.items():
        try:
            yield from [(name, finding) for finding in check()]
        except Exception as fault:  # whatever is wrong, the other checks are made
            said = f"{type(fault).__name__}: {fault}".strip().partition("\n")[0]
            mend = ("先解决上面的问题，再运行一次。", "Mend what stands above, then run it again.")
            yield name, wrong(f"无法检查：{said}", f"It could not be looked at: {said}", mend=mend)
