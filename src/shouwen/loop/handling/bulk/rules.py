"""What a bulk action may be. Pure."""

from typing import Final, Literal

Verb = Literal["assign", "level", "note", "reply", "solve", "void", "merge", "incident"]
MOST: Final = 200
DESK: Final = {  # under which verb of the desk it is judged; the others ask their own doors
    "assign": "assign",
    "level": "reclassify",
    "note": "note",
    "reply": "reply",
    "solve": "solve",
    "void": "void",
}
NEEDS: Final[dict[str, tuple[str, ...]]] = {  # of these fields one at least
    "assign": ("team", "person"),
    "level": ("level",),
    "note": ("text",),
    "reply": ("text",),
    "solve": ("way",),
    "void": ("reason",),
    "merge": ("into",),
    "incident": ("incident",),
}
