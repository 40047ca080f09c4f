"""The table of checks, and running them all."""

from collections.abc import Callable, Iterator, Mapping

from shouwen.wiring.doctor import company, machine, work
from shouwen.wiring.doctor.finding import Finding, wrong

Check = Callable[[], Iterator[Finding]]
ALONE: Mapping[str, Check] = {"disk": machine.disk, "pages": machine.pages, "secret_key": machine.secret_key}
WITH_DATABASE: Mapping[str, Check] = {
    "database": machine.database,
    "characters": machine.characters,
    "clock": machine.clocks,
    "migrations": machine.migrations,
}
WITH_TABLES: Mapping[str, Check] = {
    "clock": machine.gone_back,
    "log": machine.log,
    "sealed": machine.sealed,
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
        yield "database", machine.no_database(unreachable)
    sound = not unreachable
    for name, check in {**ALONE, **({} if unreachable else WITH_DATABASE)}.items():
        for finding in _seen(check):
            sound = sound and (name != "migrations" or finding.state == "good")
            yield name, finding
    for name, check in WITH_TABLES.items() if sound else ():
        for finding in _seen(check):
            yield name, finding
    if not sound:
        mend = ("解决上面的问题后，再运行一次。", "Mend what stands above, then run it again.")
        yield "rest", wrong("其余项目暂时无法检查。", "The rest cannot be looked at yet.", mend=mend)


def _seen(check: Check) -> list[Finding]:
    """What a check found; whatever is wrong with it, the others are made."""
    try:
        return list(check())
    except Exception as fault:
        said = f"{type(fault).__name__}: {fault}".strip().partition("\n")[0]
        mend = (
            "先解决其他问题再运行一次；若仍如此，请把这一行报告给我们。",
            "Mend all else and run it again; if this line stays, report it.",
        )
        return [wrong(f"无法检查：{said}", f"It could not be looked at: {said}", mend=mend)]
