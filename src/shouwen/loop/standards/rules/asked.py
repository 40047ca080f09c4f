"""What the codes in a duty stand for in the standard's own words."""

from shouwen.loop.standards.rules.document import Act, Approval, Document, Owner, Text


def act(document: Document, code: str) -> Act | None:
    """The act of this code; no two acts of a standard share one."""
    return next((act for node in document.nodes for act in node.does if act.code == code), None)


def approval(document: Document, node: str, code: str) -> Approval | None:
    """The approval of this code, of this node before any other."""
    places = sorted(document.nodes, key=lambda each: each.id != node)
    return next((each for place in places for each in place.approvals if each.code == code), None)


def asks(document: Document, kind: str, node: str, code: str) -> bool:
    """Whether a case that stands at this node is still asked for this task, or for this approval just there."""
    if kind != "approval":
        return act(document, code) is not None
    return any(each.code == code for place in document.nodes if place.id == node for each in place.approvals)


def owner(document: Document, kind: str, node: str, code: str) -> Owner | None:
    """Whom the standard names for this task or approval."""
    if kind != "approval":
        found = act(document, code)
        return found.to if found else None
    wanted = approval(document, node, code)
    return wanted.by if wanted else None


def node_name(document: Document, node: str) -> Text | None:
    """What a node is called."""
    return next((each.name for each in document.nodes if each.id == node), None)


def target(act: Act) -> str:
    """Which registered address a `webhook` act calls: its value, so that two nodes may call one, else its own code."""
    return act.value if isinstance(act.value, str) and act.value else act.code
