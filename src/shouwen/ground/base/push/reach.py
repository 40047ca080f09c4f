"""The live rooms of things with teams and people, named after whom they reach: every one, a team, a person. Pure.

`queue:*` hears of every ticket, `queue:tech` of the tickets of that team, `queue:person:7` of those that person 7
holds, first owned or opened. The bare name means whatever of these the asker reaches.
"""

from collections.abc import Collection, Iterable, Mapping

from shouwen.ground.base.principals.scope import Scope


def concerned(kind: str, teams: Iterable[str | None], people: Iterable[int | None]) -> set[str]:
    """The rooms that hear of a thing with these teams' codes and people, the past ones too when it left them."""
    return {
        f"{kind}:*",
        *(f"{kind}:{team}" for team in teams if team),
        *(f"{kind}:person:{person}" for person in people if person is not None),
    }


def reached(kind: str, scope: Scope | None, codes: Mapping[int, str]) -> frozenset[str]:
    """The rooms that hear of all within the scope and of nothing else; `codes` are the teams'."""
    if scope is None:
        return frozenset()
    if scope.everything:
        return frozenset({f"{kind}:*"})
    own = () if scope.person is None else (f"{kind}:person:{scope.person}",)
    return frozenset({*own, *(f"{kind}:{codes[team]}" for team in scope.teams if team in codes)})


def opened(
    kind: str, scope: Scope | None, codes: Mapping[int, str], wanted: Collection[str]
) -> dict[str, frozenset[str]]:
    """What of the wanted rooms of this kind lies within the scope, and what each means."""
    within = reached(kind, scope, codes)
    every = scope is not None and scope.everything
    return {
        room: within if room == kind else frozenset({room})
        for room in wanted
        if (room == kind and within) or (room.startswith(f"{kind}:") and (every or room in within))
    }
