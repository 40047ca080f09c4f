"""Figures over the log of facts: each defined once, with the very rows behind it.

Owns no tables yet. Hears nothing: it reads the log when asked. Calls staff for the reader's rights.
"""
