"""A second person looks: submitted, approved or sent back."""

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import Conflict
from shouwen.ground.base.principals.rules import Principal
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.versions import queries
from shouwen.loop.standards.versions.actions.held import locked, refuse_faulty, tell
from shouwen.loop.standards.versions.errors import NoteMissing, NotInReview, NotSubmittable, OwnWork
from shouwen.loop.standards.versions.events import StandardReviewed, StandardSubmitted
from shouwen.loop.standards.versions.rules.review import SUBMITTABLE, may_review


@action
def submit(version: Version, *, by: Principal) -> Version:
    """Give a draft to a second person to look at; faults are said now, not by the reviewer."""
    version = locked(version)
    if version.published_at is not None or version.stage not in SUBMITTABLE:
        raise NotSubmittable
    refuse_faulty(version)
    now = clock.now()
    version.stage = Version.Stage.REVIEW
    version.submitted_by, version.submitted_at = str(by), now
    version.reviewed_by, version.reviewed_at, version.review_note = "", None, ""
    version.save(update_fields=["stage", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "review_note"])
    tell(StandardSubmitted, version, by=by, now=now, digest=version.digest)
    return version


@action
def review(version: Version, *, approved: bool, note: str, seen: str, by: Principal) -> Version:
    """Approve a version, or send it back with a note; `seen` is the digest that the reviewer had before them."""
    version = locked(version)
    if version.published_at is not None or version.stage != Version.Stage.REVIEW:
        raise NotInReview
    if seen != version.digest:
        raise Conflict
    if not may_review(str(by), queries.hands(version)):
        raise OwnWork
    if not approved and not note.strip():
        raise NoteMissing
    now = clock.now()
    version.stage = Version.Stage.APPROVED if approved else Version.Stage.SENT_BACK
    version.reviewed_by, version.reviewed_at, version.review_note = str(by), now, note.strip()
    version.save(update_fields=["stage", "reviewed_by", "reviewed_at", "review_note"])
    tell(StandardReviewed, version, by=by, now=now, approved=approved, digest=version.digest)
    return version
