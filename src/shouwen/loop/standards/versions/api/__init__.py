"""Standards over HTTP: read as a map, compared, drafted, reviewed, published, retired and rolled back."""

from shouwen.loop.standards.versions.api import changing, live, reading
from shouwen.loop.standards.versions.api.router import api

__all__ = ["api", "changing", "live", "reading"]
