"""A node where it is drawn."""

from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from shouwen.loop.standards.rules.document import Node


@dataclass(slots=True)
class Drawn:
    """A node where it is drawn; `flows` stand beside its ways, None for a way that no flow carries."""

    element: etree._Element
    node: Node
    body: dict[str, Any] | None
    flows: list[etree._Element | None] = field(default_factory=list)
