"""The pure heart: a standard as a typed document, its faults, its compiled process, and `step`, which runs cases on it.

Nothing here knows a database, the present moment or a network. `docs/algorithms/stepper.md` tells the guarantees.
"""
