"""The log of facts and its readers.

Owns the append-only log, the readers' cursors and the parked subjects; how it holds is in docs/algorithms/log.md.
Hears nothing and calls nothing: rooms call `actions.record` and register reactions; `readers` carry facts on.
"""
