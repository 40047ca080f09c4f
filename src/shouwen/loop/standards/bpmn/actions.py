"""Drafts from drawn processes; the drawing is kept beside the document."""

from shouwen.ground.base.action import action
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards.bpmn.rules.general import general
from shouwen.loop.standards.bpmn.rules.reading import read
from shouwen.loop.standards.bpmn.rules.writing import text_of
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.versions import actions


@action
def draft(bpmn: bytes | str, *, by: Principal) -> Version:
    """A new draft of the standard that the file describes."""
    found = read(bpmn, general())
    return actions.draft(yaml.dump(found.document), by=by, diagram=text_of(found.tree))


@action
def change_draft(version: Version, bpmn: str, *, seen: str, by: Principal) -> Version:
    """Another drawing for a draft; what the file does not say stays as it was in the draft."""
    found = read(bpmn, general(), yaml.load(version.document))
    return actions.change_draft(version, yaml.dump(found.document), seen=seen, by=by, diagram=text_of(found.tree))
