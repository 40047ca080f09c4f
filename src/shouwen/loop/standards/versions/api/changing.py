"""The verbs of standards over HTTP."""

from typing import Any

from ninja import Status

from shouwen.ground.base.api.kit import Id, Page, Request
from shouwen.loop.standards.rules.scope import scope_of
from shouwen.loop.standards.versions import access, actions
from shouwen.loop.standards.versions.api.router import api
from shouwen.loop.standards.versions.api.shapes import (
    ChangeIn,
    CopyIn,
    GivesWayOut,
    MomentIn,
    PublishedOut,
    PublishIn,
    ReadyIn,
    ReviewIn,
    RollBackIn,
    RolledBackOut,
    VersionOut,
    YamlIn,
)
from shouwen.loop.standards.versions.api.showing import shown, ways_given


@api.post("/standards/drafts", response={201: VersionOut})
def add_draft(request: Request, given: YamlIn) -> Status[dict[str, Any]]:
    """A new draft; of a new standard when the code is new."""
    request.auth.require("standards.change")
    return Status(201, shown(request.auth, actions.draft(given.yaml, by=request.auth)))


@api.post("/standards/drafts/ready", response={201: VersionOut})
def add_ready(request: Request, given: ReadyIn) -> Status[dict[str, Any]]:
    """A draft of a standard that is shipped with the house."""
    request.auth.require("standards.change")
    made = actions.draft_ready(given.name, code=given.code or "", by=request.auth)
    return Status(201, shown(request.auth, made))


@api.post("/standard-versions/{version_id}/copy", response={201: VersionOut})
def copy(request: Request, version_id: Id, given: CopyIn) -> Status[dict[str, Any]]:
    """A new draft with the same words, of the same standard or of a new one."""
    version = access.may_change(request.auth, version_id)
    return Status(201, shown(request.auth, actions.copy(version, code=given.code or "", by=request.auth)))


@api.put("/standard-versions/{version_id}", response=VersionOut)
def change_draft(request: Request, version_id: Id, given: ChangeIn) -> dict[str, Any]:
    """Change a draft; 409 when somebody else changed it meanwhile. One under review is a draft again."""
    version = access.may_change(request.auth, version_id)
    return shown(request.auth, actions.change_draft(version, given.yaml, seen=given.digest, by=request.auth))


@api.post("/standard-versions/{version_id}/submit", response=VersionOut)
def submit(request: Request, version_id: Id) -> dict[str, Any]:
    """Give a draft to a second person to look at; 422 with every fault when it has any."""
    version = access.may_change(request.auth, version_id)
    return shown(request.auth, actions.submit(version, by=request.auth))


@api.post("/standard-versions/{version_id}/review", response=VersionOut)
def review(request: Request, version_id: Id, given: ReviewIn) -> dict[str, Any]:
    """Approve a version or send it back; 409 from whoever made, changed or submitted it."""
    version = access.may_publish(request.auth, version_id)
    done = actions.review(version, approved=given.approved, note=given.note, seen=given.digest, by=request.auth)
    return shown(request.auth, done)


@api.post("/standard-versions/{version_id}/publish", response=PublishedOut)
def publish(request: Request, version_id: Id, given: PublishIn) -> dict[str, Any]:
    """Put a version in force; 409 while a second person has to look, 422 with every fault when it has any.

    409 `displaces_scheduled` where another version is to begin later for the same cases and `displace` is not said.
    """
    version, asked = access.may_publish(request.auth, version_id), _asked(given)
    gave_way = ways_given(version, **asked)
    done = actions.publish(version, by=request.auth, **asked, displace=given.displace)
    return {**shown(request.auth, done), "gave_way": gave_way}


@api.post("/standard-versions/{version_id}/publish/preview", response=Page[GivesWayOut])
def preview_publish(request: Request, version_id: Id, given: PublishIn) -> dict[str, Any]:
    """What would give way if this version were published so; nothing is changed."""
    version = access.may_publish(request.auth, version_id)
    return {"items": ways_given(version, **_asked(given)), "next": None}


def _asked(given: PublishIn) -> dict[str, Any]:
    return {"at": given.at, "scope": scope_of(given.scope.model_dump()), "share": given.share}


@api.post("/standard-versions/{version_id}/retire", response=VersionOut)
def retire(request: Request, version_id: Id, given: MomentIn) -> dict[str, Any]:
    """Take no new cases; those that run go on."""
    version = access.may_publish(request.auth, version_id)
    return shown(request.auth, actions.retire(version, by=request.auth, at=given.at))


@api.post("/standard-versions/{version_id}/roll-back", response=RolledBackOut)
def roll_back(request: Request, version_id: Id, given: RollBackIn) -> dict[str, Any]:
    """Take a version back and put the one before it in force again, in one go."""
    version = access.may_publish(request.auth, version_id)
    restored = actions.roll_back(version, reason=given.reason, by=request.auth)
    return {"in_force": shown(request.auth, restored) if restored else None}
