"""The manual as PDF."""

from importlib import resources
from typing import Final

from shouwen.ground.base.print.pdf import printed
from shouwen.loop.standards.manual.rules.outline import Outline

MANUAL: Final = resources.files(__package__) / "typst" / "manual.typ"


def manual_pdf(outline: Outline) -> bytes:
    """The manual on its pages."""
    return printed(MANUAL, outline)
