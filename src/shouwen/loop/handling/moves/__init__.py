"""Moves: running tickets go on under another version of the standard, by a mapping that was looked at before.

Owns moves and what became of each ticket in them. Hears nobody. Calls tickets (happen), standards (process, step). Also
says which of last month's cases a version would have taken, which only somebody above tickets can know.
"""
