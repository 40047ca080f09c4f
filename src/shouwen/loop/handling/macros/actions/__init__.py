"""Verbs of macros: `keeping` them, `running` one on a ticket."""
