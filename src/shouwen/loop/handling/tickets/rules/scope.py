"""Which tickets a principal reaches: own, teams' or all. One answer for list, count, search, card and export.

Own are those that the person holds, first owned or opened. How far a right carries is said in `base`.
"""

from shouwen.ground.base.principals.scope import EVERYTHING, NOTHING, Scope, scope_of

__all__ = ["EVERYTHING", "NOTHING", "Scope", "scope_of"]
