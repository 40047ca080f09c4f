<<<<<<< HEAD
"""Verbs of imports, the room's only writes."""

from shouwen.loop.handling.imports.actions.importing import Checked, Progress, Refuse, Undone, begin, bring, check, undo

__all__ = ["Checked", "Progress", "Refuse", "Undone", "begin", "bring", "check", "undo"]
=======
"""Verbs of imports: check a file, bring its rows in, take an import out again."""

from shouwen.loop.handling.imports.actions.bringing import begin, bring
from shouwen.loop.handling.imports.actions.checking import Checked, check
from shouwen.loop.handling.imports.actions.undoing import Undone, undo

__all__ = ["Checked", "Undone", "begin", "bring", "check", "undo"]
>>>>>>> ebef192 (split)
