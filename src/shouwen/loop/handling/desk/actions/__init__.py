"""Verbs of the desk: the named ones, and who serves."""
