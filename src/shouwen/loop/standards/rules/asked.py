"""What the codes in a duty stand for in the standard's own words."""

from shouwen.loop.standards.rules.document import Act, Approval, Document, Text


def act(document: Document, code: str) -> Act | None:
    """The act of this code; no two acts of a standard share one."""
    return next((act for node in document.nodes for act in node.does if act.code == code), None)


def approval(document: Document, node: str, code: str) -> Approval | None:
    """The approval of this code, of this node before any other."""
    places = sorted(document.nodes, key=lambda each: each.id != node)
    return next((each for place in places for each in place.approvals if each.code == code), None)


def node_name(document: Document, node: str) -> Text | None:
    """What a node is called."""
    return next((each.name for each in document.nodes if each.id == node), None)


def target(act: Act) -> str:
    """Which registered address a `webhook` act calls: its value, so that two nodes may call one, else its own code."""
    return act.value if isinstance(act.value, str) and act.value else act.code
