"""Figures over the log of facts: each defined once, with the very rows behind it.

Owns no tables yet, indexes of the log only. Hears nothing: it reads the log when asked. Calls tickets (which of them
count, who may see them), standards (the goals of limits) and staff (the reader's teams).
"""
