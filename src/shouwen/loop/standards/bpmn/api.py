"""Standards as BPMN files over HTTP: fetch, change, draft, check."""

from typing import Annotated, Any, Final, Literal

import msgspec
from django.http import HttpResponse
from ninja import Status
from pydantic import StringConstraints

from shouwen.ground.base.api.door import widen
from shouwen.ground.base.api.kit import Id, In, Out, Request, language_of, router
from shouwen.loop.standards.bpmn import actions, queries
from shouwen.loop.standards.bpmn.rules.safety import MOST_BYTES
from shouwen.loop.standards.versions import access
from shouwen.loop.standards.versions.api.shapes import Digest, VersionOut
from shouwen.loop.standards.versions.api.showing import shown

api = router("standards")
MOST_BODY: Final = 2 * MOST_BYTES  # quotes and line ends grow in JSON
Bpmn = Annotated[str, StringConstraints(strip_whitespace=False, min_length=1, max_length=MOST_BYTES)]
widen(r"/api/v1/standards/(check-bpmn|drafts/bpmn)|/api/v1/standard-versions/\d+/bpmn", MOST_BODY)


class BpmnIn(In):
    """A BPMN file."""

    bpmn: Bpmn


class BpmnChangeIn(BpmnIn):
    """A BPMN file, and the digest of the draft that the changer had before them."""

    digest: Digest


class FindingOut(Out):
    """A fault keeps the standard from being published, a hint does not; `element` is the id of the BPMN element."""

    kind: Literal["fault", "hint"]
    place: str
    element: str
    code: str
    message: str


class CheckedOut(Out):
    """What was found in a file, and the document that it makes."""

    items: list[FindingOut]
    document: dict[str, Any] | None


@api.get("/standard-versions/{version_id}/bpmn")
def download_bpmn(request: Request, version_id: Id) -> HttpResponse:
    """The version as a BPMN 2.0 file with a diagram part."""
    version = access.may_read(request.auth, version_id)
    name = f"{version.standard.code}-v{version.number}.bpmn"
    words = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(queries.bpmn_of(version), content_type="application/xml; charset=utf-8", headers=words)


@api.put("/standard-versions/{version_id}/bpmn", response=VersionOut)
def change_bpmn(request: Request, version_id: Id, given: BpmnChangeIn) -> dict[str, Any]:
    """Change a draft by its drawing; 409 when somebody else changed it meanwhile."""
    version = access.may_change(request.auth, version_id)
    return shown(request.auth, actions.change_draft(version, given.bpmn, seen=given.digest, by=request.auth))


@api.post("/standards/drafts/bpmn", response={201: VersionOut})
def add_bpmn(request: Request, given: BpmnIn) -> Status[dict[str, Any]]:
    """A new draft from a BPMN file of this or another tool."""
    request.auth.require("standards.change")
    return Status(201, shown(request.auth, actions.draft(given.bpmn, by=request.auth)))


@api.post("/standards/check-bpmn", response=CheckedOut)
def check_bpmn(request: Request, given: BpmnIn) -> dict[str, Any]:
    """Every fault of a BPMN file that is not kept, with the element where it stands, and hints."""
    request.auth.require("standards.read")
    document, found = queries.examined(given.bpmn)
    language = language_of(request)
    items = [
        {
            "kind": "hint" if one.hint else "fault",
            "place": one.place,
            "element": one.element,
            "code": one.code,
            "message": one.message(language),
        }
        for one in found
    ]
    return {"items": items, "document": msgspec.to_builtins(document)}
