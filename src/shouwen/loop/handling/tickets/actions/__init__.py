"""Verbs of tickets, the room's only writes: open many, let something happen, and the named verbs on top."""
