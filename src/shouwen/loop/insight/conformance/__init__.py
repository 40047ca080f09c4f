"""Where tickets left their standards: each history replayed by the stepper that ran it.

Owns what the check came to (all of it can be made again from the log). Hears tickets that were worked on. Calls
tickets (which of them count, who may see them) and standards (the stepper).
"""
