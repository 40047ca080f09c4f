"""Verbs of imports, the room's only writes: check a file, bring its rows in, take an import out again."""

from shouwen.loop.handling.imports.actions.bringing import begin, bring
from shouwen.loop.handling.imports.actions.checking import Checked, Progress, Refuse, check
from shouwen.loop.handling.imports.actions.undoing import Undone, undo

__all__ = ["Checked", "Progress", "Refuse", "Undone", "begin", "bring", "check", "undo"]
