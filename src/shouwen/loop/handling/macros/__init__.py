"""Macros 快捷操作: steps that are often done together, kept under a name for oneself, a team or everybody.

Owns the macros; one with nothing but words is a saved text, found by `/` beside the standard's scripts. Hears nothing.
Calls `desk` (every step is one of its verbs, with the runner's rights) and `guide` (what variables stand for).
"""
