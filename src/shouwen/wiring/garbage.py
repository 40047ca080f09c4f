"""Python's garbage collector in a process that lives long and makes many short-lived objects."""

import gc

FEW = (10_000, 20, 50)  # the defaults look through all modules again and again, in the middle of a batch


def spare() -> None:
    """Never look at what was loaded at start again, and look seldom: reference counts free nearly everything."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*FEW)
