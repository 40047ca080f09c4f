"""A template as PDF, to be filled in by hand."""

from importlib import resources
from typing import Final

from shouwen.ground.base.print.pdf import printed
from shouwen.loop.standards.templates.rules.sheets import Form

FORM: Final = resources.files(__package__) / "typst" / "form.typ"


def form_pdf(form: Form) -> bytes:
    """The form on its pages."""
    return printed(FORM, form)
