"""What a check tells, in both languages."""

from dataclasses import dataclass
from typing import Literal

State = Literal["good", "warning", "wrong"]


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in both languages."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        """In the reader's language."""
        return self.zh if language.startswith("zh") else self.en


NOTHING = Words("", "")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was seen and, where it is not good, what mends it: a command or a page."""

    state: State
    said: Words
    mend: Words = NOTHING


def good(zh: str, en: str) -> Finding:
    """All is well."""
    return Finding("good", Words(zh, en))


def warning(zh: str, en: str, *, mend: tuple[str, str]) -> Finding:
    """It works, and will not for long or not for everyone."""
    return Finding("warning", Words(zh, en), Words(*mend))


def wrong(zh: str, en: str, *, mend: tuple[str, str]) -> Finding:
    """It does not work."""
    return Finding("wrong", Words(zh, en), Words(*mend))
