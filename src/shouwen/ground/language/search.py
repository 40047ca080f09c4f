"""Tokens as PostgreSQL's search takes them: literals written here, since its own parser breaks model numbers."""

from collections.abc import Iterable, Mapping
from typing import Literal

from shouwen.ground.language.folding import fold
from shouwen.ground.language.words import EMPTY, SAYING_NOTHING, models, pairs, pieces, tokens, written

VERSION = 1  # of the tokens; a row written with another one is to be written again
MOST_LEXEMES = 8_000  # of at most 64 characters: below PostgreSQL's megabyte
MOST_WORDS = 32
LONGEST_QUERY = 500
Weight = Literal["A", "B", "C", "D"]


def tsvector_literal(texts: Mapping[Weight, str]) -> str:
    """A literal for `%s::tsvector`; `texts` are fields by weight, the important first: a word counts there."""
    seen: set[str] = set()
    parts: list[str] = []
    for weight, text in texts.items():
        fresh = [token for token in dict.fromkeys(tokens(text)) if token not in seen][: MOST_LEXEMES - len(seen)]
        seen.update(fresh)
        mark = "'" if weight == "D" else f"':1{weight}"  # without a place a word counts as D, and takes less room
        parts += ["'" + f"{mark} '".join(fresh) + mark] if fresh else []
    return " ".join(parts)


def tsquery(text: str) -> str:
    """A literal for `%s::tsquery` that wants every word of `text`; "" when there is nothing to look for."""
    return " & ".join(_wanted(text))


def tsquery_any(text: str) -> str:
    """As `tsquery`, but any word will do: for questions in whole sentences, to be ranked."""
    return " | ".join(_wanted(text))


def _wanted(text: str) -> list[str]:
    """One condition for each word that says something; the last number may be unfinished."""
    folded = fold(text[:LONGEST_QUERY])
    numbers = [run for run in models(folded) if run not in SAYING_NOTHING]
    wanted = [_number(run, last=run is numbers[-1] and folded.rstrip().endswith(run)) for run in numbers]
    for start, end, words in pieces(folded):
        whole = folded[start:end]
        if words is None:  # single characters between words are let go
            wanted += [_quoted(pair) for pair in pairs(whole) if EMPTY.isdisjoint(pair)]
        elif whole not in SAYING_NOTHING:
            wanted.append(_quoted(whole))
    return list(dict.fromkeys(wanted))[:MOST_WORDS] or _beginnings(folded)


def _beginnings(folded: str) -> list[str]:
    """For a query of nothing but small words or single characters: what begins with them."""
    small = list(models(folded))
    for start, end, _ in pieces(folded):
        small += pairs(folded[start:end]) or [folded[start:end]]
    return [f"{_quoted(each)}:*" for each in dict.fromkeys(small) if not EMPTY.issuperset(each)][:MOST_WORDS]


def _number(run: str, *, last: bool) -> str:
    """A number or word as written or with its parts joined; the query's last one may be unfinished."""
    return _either(_quoted(form) + (":*" if last and len(form) > 1 else "") for form in written(run))


def _either(conditions: Iterable[str]) -> str:
    listed = list(conditions)
    return listed[0] if len(listed) == 1 else f"({' | '.join(listed)})"


def _quoted(token: str) -> str:
    return f"'{token}'"  # tokens hold neither quotes nor backslashes
