"""Figures over the log of facts, each defined once, with the rows behind it.

Owns no tables. Hears nobody. Calls tickets and contacts (which of them count, who may see them), standards (the goals
of limits) and conformance (who left the standard).
"""
