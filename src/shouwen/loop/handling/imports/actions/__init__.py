"""Verbs of imports, the room's only writes."""

from shouwen.loop.handling.imports.actions.importing import Checked, Progress, Refuse, Undone, begin, bring, check, undo

__all__ = ["Checked", "Progress", "Refuse", "Undone", "begin", "bring", "check", "undo"]
