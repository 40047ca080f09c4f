"""Text to tokens and search vectors: Chinese and everything that stands between it. No tables.

Hears nothing and calls nothing; rooms call `tokens`, `tsvector_literal` and `tsquery` and keep what comes back.
Why it is cut this way is in docs/algorithms/search.md.
"""

from shouwen.ground.language.folding import fold
from shouwen.ground.language.search import VERSION, tsquery, tsquery_any, tsvector_literal
from shouwen.ground.language.words import tokens

__all__ = ["VERSION", "fold", "tokens", "tsquery", "tsquery_any", "tsvector_literal"]
