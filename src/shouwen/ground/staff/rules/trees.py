"""Trees given as {id: parent's id or None}."""

from collections.abc import Iterable, Mapping


def path(parents: Mapping[int, int | None], node: int) -> tuple[int, ...]:
    """From the root down to `node`; a circle, which nobody can save, ends where it closes."""
    found = [node]
    while (parent := parents.get(found[-1])) is not None and parent not in found:
        found.append(parent)
    return tuple(reversed(found))


def under(parents: Mapping[int, int | None], tops: Iterable[int]) -> frozenset[int]:
    """`tops` and everything below them."""
    wanted = set(tops)
    return frozenset(node for node in parents if wanted & set(path(parents, node)))


def makes_circle(parents: Mapping[int, int | None], node: int, parent: int) -> bool:
    """Whether hanging `node` under `parent` would close a circle."""
    return node in path(parents, parent)
