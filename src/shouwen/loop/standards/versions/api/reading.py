"""Standards and versions read: lists, the map, the file, faults, ready ones, differences."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, Page, Request, language_of
from shouwen.loop.standards import queries
from shouwen.loop.standards.rules import yaml
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.versions import access
from shouwen.loop.standards.versions.api.router import api
from shouwen.loop.standards.versions.api.shapes import (
    ChangeOut,
    FaultOut,
    MapOut,
    ReadyOut,
    StandardOut,
    VersionOut,
    YamlIn,
)
from shouwen.loop.standards.versions.api.showing import map_of, shown_many
from shouwen.loop.standards.versions.queries import standing
from shouwen.loop.standards.versions.rules.difference import difference


@api.get("/standards", response=Page[StandardOut])
def standards(request: Request) -> dict[str, Any]:
    """All standards, each with what is in force of it for all cases and for some."""
    now = clock.now()
    lines = [access.visible(request.auth, standard.code) for standard in access.standards(request.auth)]
    lines = [seen for seen in lines if seen]
    held = [standing(seen, now) for seen in lines]
    shown_ = [version for for_all, some in held for version in (for_all, *some) if version is not None]
    forms = {form["id"]: form for form in shown_many(request.auth, shown_)}
    usual = queries.for_all(now)
    items = [
        {
            "code": seen[0].standard.code,
            "name": yaml.load((for_all or seen[0]).document).name,
            "in_force": forms[for_all.id] if for_all else None,
            "for_some": [forms[version.id] for version in some],
            "usual": usual is not None and for_all is not None and usual.id == for_all.id,
            "versions": len(seen),
        }
        for seen, (for_all, some) in zip(lines, held, strict=True)
    ]
    return {"items": items, "next": None}


@api.get("/standards/ready", response=Page[ReadyOut])
def ready(request: Request) -> dict[str, Any]:
    """The standards that are shipped with the house, to start from."""
    taken = {standard.code for standard in access.standards(request.auth)}
    found = [(name, yaml.load(text)) for name, text in queries.ready().items()]
    items = [
        {
            "name": name,
            "code": document.code,
            "title": document.name,
            "about": document.about,
            "nodes": len(document.nodes),
            "limits": len(document.limits),
            "taken": document.code in taken,
        }
        for name, document in found
    ]
    return {"items": items, "next": None}


@api.get("/standards/{code}/versions", response=Page[VersionOut])
def versions(request: Request, code: Code) -> dict[str, Any]:
    """The versions of a standard, the latest first."""
    return {"items": shown_many(request.auth, access.versions(request.auth, code)), "next": None}


@api.get("/standard-versions/{version_id}", response=MapOut, by_alias=True)
def show_version(request: Request, version_id: Id) -> dict[str, Any]:
    """A version as a map."""
    return map_of(request.auth, access.may_read(request.auth, version_id))


@api.get("/standard-versions/{version_id}/yaml")
def download(request: Request, version_id: Id) -> HttpResponse:
    """The document as it was uploaded."""
    version = access.may_read(request.auth, version_id)
    name = f"{version.standard.code}-v{version.number}.yaml"
    disposition = f'attachment; filename="{name}"'
    words = {"Content-Disposition": disposition, "X-Content-Type-Options": "nosniff"}
    return HttpResponse(version.document, content_type="application/yaml; charset=utf-8", headers=words)


@api.get("/standard-versions/{version_id}/faults", response=Page[FaultOut])
def version_faults(request: Request, version_id: Id) -> dict[str, Any]:
    """Every fault of a version, as of today's teams, skills and problem types."""
    version = access.may_read(request.auth, version_id)
    return _faults(request, yaml.load(version.document))


@api.get("/standard-versions/{version_id}/changes/{other_id}", response=Page[ChangeOut])
def version_changes(request: Request, version_id: Id, other_id: Id) -> dict[str, Any]:
    """What is otherwise in the other version, in the order of the document."""
    before, after = access.may_read(request.auth, version_id), access.may_read(request.auth, other_id)
    found = difference(yaml.load(before.document), yaml.load(after.document), queries.places())
    return {"items": found, "next": None}


@api.post("/standards/check", response=Page[FaultOut])
def check(request: Request, given: YamlIn) -> dict[str, Any]:
    """Every fault of a document that is not kept."""
    request.auth.require("standards.read")
    return _faults(request, yaml.load(given.yaml))


def _faults(request: HttpRequest, document: Document) -> dict[str, Any]:
    language = language_of(request)
    found = faults(document, queries.world())
    items = [{"place": one.place, "code": one.code, "message": one.message(language)} for one in found]
    return {"items": items, "next": None}
