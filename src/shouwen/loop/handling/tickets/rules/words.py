"""Words of a ticket as PostgreSQL's tsvector and tsquery, written here and not by the server's parser."""


def vector_of(*texts: str) -> str:
    """A tsvector literal."""
    return " ".join(sorted({f"'{t}'" for text in texts for t in _tokens(text)}))


def query_of(text: str) -> str:
    """A tsquery literal: all words."""
    return " & ".join(sorted({f"'{t}'" for t in _tokens(text)}))


def _tokens(text: str) -> list[str]:
    kept = "".join(c if c.isalnum() else " " for c in text.lower())
    return [run[i : i + 2] for run in kept.split() for i in range(max(1, len(run) - 1))]
