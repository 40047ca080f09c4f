"""Reads of kept files."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final, TypedDict

from shouwen.ground.base.files import store
from shouwen.ground.base.files.models import StoredFile

# Whoever copies the folder says so first, on its connection: till that ends nothing is thrown away.
COPYING: Final = "select pg_advisory_lock_shared(hashtext('shouwen files are copied'))"
NOBODY_COPIES: Final = "select pg_try_advisory_xact_lock(hashtext('shouwen files are copied'))"


class FileRef(TypedDict):
    """A file as a message carries it and a page shows it."""

    id: int
    name: str
    type: str
    size: int


@dataclass(slots=True)
class Integrity:
    """What a look at every content found, for `doctor`."""

    files: int = 0
    bytes: int = 0
    missing: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    unused: int = 0

    @property
    def sound(self) -> bool:
        """Whether each file's content is there, as it came."""
        return not self.missing and not self.changed


def ref(file: StoredFile) -> FileRef:
    """The file as others show it."""
    return {"id": file.pk, "name": file.name, "type": file.type, "size": file.size}


def refs(ids: Sequence[int]) -> list[FileRef]:
    """These files in the order asked for; unknown ones are left out."""
    found = StoredFile.objects.in_bulk(list(ids))
    return [ref(found[number]) for number in ids if number in found]


def integrity() -> Integrity:
    """Read every content and compare it with its hash; contents that no row names are counted, not blamed."""
    report, states = Integrity(), dict[str, str]()
    for file in StoredFile.objects.order_by("id").iterator():
        report.files += 1
        state = states.get(file.sha256)
        if state is None:
            state = states[file.sha256] = _state(file.sha256)
            report.bytes += file.size
        if state == "missing":
            report.missing.append(file.pk)
        elif state == "changed":
            report.changed.append(file.pk)
    report.unused = _unused(states.keys())
    return report


def _state(sha256: str) -> str:
    path = store.place(sha256)
    if not path.is_file():
        return "missing"
    with path.open("rb") as content:
        return "sound" if hashlib.file_digest(content, "sha256").hexdigest() == sha256 else "changed"


def _unused(used: Collection[str]) -> int:
    return sum(1 for path in store.folder().glob("??/??/*") if path.name not in used)
