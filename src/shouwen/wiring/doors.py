"""The hot doors: requests that carry the load go straight to one async handler, past Django's own handler.

A room's `api` offers `DOORS`: (method or "WS", path with {names}) -> ASGI handler; the names' values are in
`scope["path_params"]`. Here they become one table; an exact path costs one dictionary look-up.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import Any

Scope = dict[str, Any]
Message = Mapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[Message], Awaitable[None]]
Handler = Callable[[Scope, Receive, Send], Awaitable[None]]
Doors = Mapping[tuple[str, str], Handler]


class Table:
    """All hot doors of the house."""

    def __init__(self, rooms: Iterable[Doors]) -> None:
        self._exact: dict[tuple[str, str], Handler] = {}
        self._patterns: list[tuple[str, re.Pattern[str], Handler]] = []
        for room in rooms:
            for (method, path), handler in room.items():
                self._add(method, path, handler)

    def _add(self, method: str, path: str, handler: Handler) -> None:
        if (method, path) in self._exact:
            raise ValueError(f"two doors answer {method} {path}")
        if "{" in path:
            named = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(path))
            self._patterns.append((method, re.compile(named), handler))
        else:
            self._exact[method, path] = handler

    def find(self, method: str, path: str) -> tuple[Handler, dict[str, str]] | None:
        """The handler of a request and the values of its path's names."""
        if handler := self._exact.get((method, path)):
            return handler, {}
        for known, pattern, handler in self._patterns:
            if known == method and (match := pattern.fullmatch(path)):
                return handler, match.groupdict()
        return None
