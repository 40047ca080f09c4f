"""Verbs of standards, the room's only writes."""

from shouwen.loop.standards.versions.actions.drafting import change_draft, copy, digest, draft, draft_ready
from shouwen.loop.standards.versions.actions.ground import lay_ground
from shouwen.loop.standards.versions.actions.publishing import publish, retire, roll_back
from shouwen.loop.standards.versions.actions.reviewing import review, submit

__all__ = [
    "change_draft",
    "copy",
    "digest",
    "draft",
    "draft_ready",
    "lay_ground",
    "publish",
    "retire",
    "review",
    "roll_back",
    "submit",
]
