"""Sending a file, and reading one in place or as a download."""

import logging
from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header
from ninja import File, Status, UploadedFile

from shouwen.ground.base.api.faults import MEGABYTE, largest_file
from shouwen.ground.base.api.kit import Id, Out, Request, router
from shouwen.ground.base.errors import NotSignedIn
from shouwen.ground.base.files import access, actions, store
from shouwen.ground.base.files.errors import FileLost, FileTooLarge
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.files.queries import FileRef, ref
from shouwen.ground.base.files.rules import INLINE, charset, policy
from shouwen.ground.base.files.sniff import HEAD
from shouwen.ground.base.principals.resolve import resolve
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal

api = router("files")
log = logging.getLogger(__name__)


class FileOut(Out):
    """A kept file; its content is at `/api/v1/files/{id}`."""

    id: int
    name: str
    type: str
    size: int


@api.post("/files", response={201: FileOut})
def send_file(request: Request, file: File[UploadedFile]) -> Status[FileRef]:
    """Keep one file (multipart, field `file`); attach it by its id afterwards."""
    return Status(201, received(file, by=request.auth))


@api.delete("/files/{file_id}", response={204: None})
def remove_file(request: Request, file_id: Id) -> Status[None]:
    """Give up a file of one's own that is attached to nothing."""
    actions.remove(file_id, by=request.auth)
    return Status(204, None)


@api.get("/files/{file_id}", auth=None)
def read_file(request: HttpRequest, file_id: Id) -> HttpResponse:
    """The content: pictures, PDF and plain text in place, all else as a download."""
    return content(request, access.readable(_asker(request), file_id))


def received(file: UploadedFile, *, by: Principal, shares: Mapping[str, int] | None = None) -> FileRef:
    """Keep an uploaded file; portals with their own sign-in call this too, and say in whose room it waits."""
    if (file.size or 0) > largest_file():
        raise FileTooLarge(most_mb=largest_file() // MEGABYTE)
    return ref(actions.keep(file, name=file.name or "", by=by, shares=shares))


def content(request: HttpRequest, file: StoredFile) -> HttpResponse:
    """The answer that carries a file to someone who may read it."""
    headers = {
        "Cache-Control": "private, max-age=3600",
        "Content-Security-Policy": policy(file.type),
        "Cross-Origin-Resource-Policy": "same-origin",
        "ETag": f'"{file.sha256}"',
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return HttpResponse(status=304, headers=headers)
    try:
        body = store.place(file.sha256).read_bytes()
    except FileNotFoundError:
        log.error("the content of file %s is missing", file.pk)
        raise FileLost() from None
    shown = file.type in INLINE
    headers["Content-Disposition"] = content_disposition_header(not shown, file.name) or "attachment"
    kind = f"text/plain; charset={charset(body[:HEAD]) or 'utf-8'}" if file.type == "text/plain" else file.type
    return HttpResponse(body, content_type=kind, headers=headers)


def _asker(request: HttpRequest) -> Principal:
    """Who asks; some files, such as the company's logo, are for everyone."""
    try:
        return resolve(request.headers, method="GET")
    except NotSignedIn:
        return ANONYMOUS
