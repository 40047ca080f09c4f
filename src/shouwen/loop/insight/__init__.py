"""Figures over the log of facts, each defined once, with the rows behind it; and where tickets left their standards.

Owns what checking tickets came to (all of it can be made again from the log) and indexes of the log. Hears tickets that
were worked on. Calls tickets (which of them count, who may see them), standards (the stepper, the goals of limits) and
staff (the reader's teams, who is who).
"""
