"""Verbs of files: keep one, attach some to what a room owns."""

import io
from collections.abc import Sequence

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files import store
from shouwen.ground.base.files.access import is_own
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.files.queries import FileRef, ref
from shouwen.ground.base.files.rules import clean_name
from shouwen.ground.base.files.sniff import sniff
from shouwen.ground.base.principals.rules import Principal


def keep(source: bytes | store.Source, *, name: str, by: Principal) -> StoredFile:
    """Keep a file. Its content is on the disk before the row is written, so a row never lacks its content."""
    content = store.put(io.BytesIO(source) if isinstance(source, bytes) else source)
    cleaned = clean_name(name)
    return StoredFile.objects.create(
        sha256=content.sha256,
        name=cleaned,
        type=sniff(content.head, cleaned),
        size=content.size,
        kept_by=str(by),
        kept_at=clock.now(),
    )


@action
def attach(file_ids: Sequence[int], *, owner_kind: str, owner_id: int, by: Principal) -> list[FileRef]:
    """Attach one's own fresh files to what a room owns; NotFound if one is not there, another's, or used elsewhere.

    Attaching again to the same owner changes nothing, so a repeated request is safe.
    """
    wanted = list(dict.fromkeys(file_ids))
    if not wanted:
        return []
    files = StoredFile.objects.select_for_update().filter(pk__in=sorted(wanted)).order_by("pk")
    found = {file.pk: file for file in files}
    for number in wanted:
        if number not in found or not _attachable(found[number], owner_kind, owner_id, by):
            raise NotFound(file=number)
    StoredFile.objects.filter(pk__in=wanted).update(owner_kind=owner_kind, owner_id=owner_id)
    return [ref(found[number]) for number in wanted]


def _attachable(file: StoredFile, owner_kind: str, owner_id: int, by: Principal) -> bool:
    if file.owner_id is not None:
        return (file.owner_kind, file.owner_id) == (owner_kind, owner_id)
    return is_own(by, file)
