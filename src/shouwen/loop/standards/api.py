"""Standards over HTTP: read as a map, upload and download as YAML, check, publish, retire."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal

import msgspec
from django.http import HttpRequest, HttpResponse
from ninja import Status
from pydantic import AwareDatetime, Field, StringConstraints

from shouwen.ground.base import clock
from shouwen.ground.base.api.kit import Code, Id, In, Moment, Out, Page, Request, language_of, router
from shouwen.ground.base.events.facts import Happened
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.base.push.rooms import register_rooms, rooms_of
from shouwen.loop.standards import access, actions, events, queries
from shouwen.loop.standards.models import Version
from shouwen.loop.standards.rules import picture, yaml
from shouwen.loop.standards.rules.checks import faults
from shouwen.loop.standards.rules.document import Document
from shouwen.loop.standards.rules.document import seconds as read

api = router("standards")
Yaml = Annotated[str, StringConstraints(strip_whitespace=False, min_length=1, max_length=yaml.LONGEST)]


class TextOut(Out):
    """Words in both languages."""

    zh: str
    en: str


class VersionOut(Out):
    """A version without its document."""

    id: int
    code: str
    name: TextOut
    version: int
    status: Literal["draft", "published", "retired"]
    digest: str
    made_at: Moment
    changed_at: Moment
    published_at: Moment | None
    retired_at: Moment | None


class StandardOut(Out):
    """A standard and the version that new cases run on."""

    code: str
    name: TextOut
    in_force: VersionOut | None
    versions: int


class LimitOut(Out):
    """A limit as it stands on a node, for the cases that `match` names; empty for all others."""

    clock: str
    within: str
    seconds: float
    calendar: str
    warn: float
    goal: float | None
    escalate: dict[str, str]
    match: dict[str, list[str]]


class ScriptOut(Out):
    """Words to say."""

    code: str
    name: TextOut
    text: TextOut


class MapNodeOut(Out):
    """A node of the map."""

    id: str
    kind: str
    name: TextOut
    status: str
    owner: dict[str, str]
    waits_for: str
    limits: list[LimitOut]
    inputs: list[TextOut]
    outputs: list[TextOut]
    sop: TextOut | None
    scripts: list[ScriptOut]


class MapEdgeOut(Out):
    """A way between nodes; `anywhere` marks one that leads from every working node."""

    from_: Annotated[str, Field(serialization_alias="from")]
    to: str
    label: TextOut
    anywhere: bool


class MapOut(VersionOut):
    """A version as a map, with the whole document beside it."""

    about: TextOut
    document: dict[str, Any]
    nodes: list[MapNodeOut]
    edges: list[MapEdgeOut]


class FaultOut(Out):
    """What keeps a standard from being published."""

    place: str
    code: str
    message: str


class YamlIn(In):
    """A document as YAML."""

    yaml: Yaml


class ChangeIn(YamlIn):
    """A document as YAML, and the digest of the draft that the changer had before them."""

    digest: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class MomentIn(In):
    """From when on; now when left out."""

    at: AwareDatetime | None = None


@api.get("/standards", response=Page[StandardOut])
def standards(request: Request) -> dict[str, Any]:
    """All standards."""
    now = clock.now()
    items = []
    for standard in access.standards(request.auth):
        seen = access.visible(request.auth, standard.code)
        held = {ref.id for ref in queries.in_force(now)}
        current = next((version for version in seen if version.id in held), None)
        if seen:
            shown = current or seen[0]
            name = yaml.load(shown.document).name
            in_force = _version(current, now) if current else None
            items.append({"code": standard.code, "name": name, "in_force": in_force, "versions": len(seen)})
    return {"items": items, "next": None}


@api.get("/standards/{code}/versions", response=Page[VersionOut])
def versions(request: Request, code: Code) -> dict[str, Any]:
    """The versions of a standard, the latest first."""
    now = clock.now()
    return {"items": [_version(version, now) for version in access.versions(request.auth, code)], "next": None}


@api.get("/standard-versions/{version_id}", response=MapOut, by_alias=True)
def show_version(request: Request, version_id: Id) -> dict[str, Any]:
    """A version as a map."""
    return _map(access.may_read(request.auth, version_id))


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


@api.post("/standards/check", response=Page[FaultOut])
def check(request: Request, given: YamlIn) -> dict[str, Any]:
    """Every fault of a document that is not kept."""
    request.auth.require("standards.read")
    return _faults(request, yaml.load(given.yaml))


@api.post("/standards/drafts", response={201: VersionOut})
def add_draft(request: Request, given: YamlIn) -> Status[dict[str, Any]]:
    """A new draft; of a new standard when the code is new."""
    request.auth.require("standards.change")
    return Status(201, _version(actions.draft(given.yaml, by=request.auth), clock.now()))


@api.put("/standard-versions/{version_id}", response=VersionOut)
def change_draft(request: Request, version_id: Id, given: ChangeIn) -> dict[str, Any]:
    """Change a draft; 409 when somebody else changed it meanwhile."""
    version = access.may_change(request.auth, version_id)
    changed = actions.change_draft(version, given.yaml, seen=given.digest, by=request.auth)
    return _version(changed, clock.now())


@api.post("/standard-versions/{version_id}/publish", response=VersionOut)
def publish(request: Request, version_id: Id, given: MomentIn) -> dict[str, Any]:
    """Put a draft in force; 422 with every fault when it has any."""
    version = access.may_publish(request.auth, version_id)
    return _version(actions.publish(version, by=request.auth, at=given.at), clock.now())


@api.post("/standard-versions/{version_id}/retire", response=VersionOut)
def retire(request: Request, version_id: Id, given: MomentIn) -> dict[str, Any]:
    """Take no new cases; those that run go on."""
    version = access.may_publish(request.auth, version_id)
    return _version(actions.retire(version, by=request.auth, at=given.at), clock.now())


def _faults(request: HttpRequest, document: Document) -> dict[str, Any]:
    language = language_of(request)
    found = faults(document, queries.world())
    items = [{"place": one.place, "code": one.code, "message": one.message(language)} for one in found]
    return {"items": items, "next": None}


def _version(version: Version, now: dt.datetime) -> dict[str, Any]:
    return {
        "id": version.id,
        "code": version.standard.code,
        "name": yaml.load(version.document).name,
        "version": version.number,
        "status": version.status(now),
        "digest": version.digest,
        "made_at": version.made_at,
        "changed_at": version.changed_at,
        "published_at": version.published_at,
        "retired_at": version.retired_at,
    }


def _map(version: Version) -> dict[str, Any]:
    document = yaml.load(version.document)
    return {
        **_version(version, clock.now()),
        "about": document.about,
        "document": msgspec.to_builtins(document),
        "nodes": [_node(shown) for shown in picture.nodes(document)],
        "edges": [
            {"from_": edge.from_, "to": edge.to, "label": edge.label, "anywhere": edge.anywhere}
            for edge in picture.edges(document, queries.places())
        ],
    }


def _node(shown: picture.NodeShown) -> dict[str, Any]:
    node = shown.node
    return {
        "id": node.id,
        "kind": node.kind,
        "name": node.name,
        "status": node.status,
        "owner": picture.owner_word(node.owner),
        "waits_for": node.waits_for,
        "limits": [_limit(limit) for limit in shown.limits],
        "inputs": node.inputs,
        "outputs": node.outputs,
        "sop": node.sop,
        "scripts": node.scripts,
    }


def _limit(limit: picture.LimitShown) -> dict[str, Any]:
    row = limit.row
    match = {axis: list(getattr(row, axis)) for axis in ("problem", "level", "tier", "region", "product")}
    return {
        "clock": limit.clock,
        "within": row.within,
        "seconds": read(row.within) or 0.0,
        "calendar": row.calendar,
        "warn": row.warn,
        "goal": row.goal,
        "escalate": picture.owner_word(row.escalate),
        "match": {axis: codes for axis, codes in match.items() if codes},
    }


def may_follow(principal: Principal, wanted: Collection[str]) -> Mapping[str, Collection[str]]:
    """Readers hear of what is in force, those who write standards of drafts as well."""
    rights = {"standards:published": "standards.read", "standards:drafts": "standards.change"}
    means = {room for room, right in rights.items() if principal.reach(right) is not None}
    return {room: means if room == "standards" else means & {room} for room in wanted}


def to_readers(facts: Sequence[Happened]) -> Sequence[Iterable[str]]:
    """Lists and maps change."""
    drafted = [isinstance(happened.fact, events.StandardDrafted) for happened in facts]
    return [("standards:drafts",) if draft else ("standards:published", "standards:drafts") for draft in drafted]


register_rooms(may_follow, "standards")
for fact in (events.StandardDrafted, events.StandardPublished, events.StandardRetired):
    rooms_of(fact)(to_readers)
