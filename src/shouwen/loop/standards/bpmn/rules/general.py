"""The built-in standard, whose general parts a file without them is given."""

import functools
from importlib import resources

from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.document import Document


@functools.cache
def general() -> Document:
    """The after-sales standard as it comes with the house."""
    return yaml.load((resources.files("shouwen.loop.standards") / "builtin" / "after_sales.yaml").read_text("utf-8"))
