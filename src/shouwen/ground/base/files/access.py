"""Who may read a file: whoever may read what it is attached to; until then only who sent it."""

from collections.abc import Callable

from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.principals.rules import ANONYMOUS, Principal

MayRead = Callable[[Principal, int], bool]
_owners: dict[str, MayRead] = {}


def register(owner_kind: str, may_read: MayRead) -> None:
    """A room's word on who may read files attached to its things: `may_read(principal, owner_id)`."""
    _owners[owner_kind] = may_read


def readable(principal: Principal, file_id: int) -> StoredFile:
    """The file, or NotFound: the answer is the same for no such file and no right."""
    file = StoredFile.objects.filter(pk=file_id).first()
    if file is None or not _allowed(principal, file):
        raise NotFound()
    return file


def _allowed(principal: Principal, file: StoredFile) -> bool:
    if file.owner_id is None:
        return is_own(principal, file)
    may_read = _owners.get(file.owner_kind)
    return may_read is not None and may_read(principal, file.owner_id)


def is_own(principal: Principal, file: StoredFile) -> bool:
    """Whether this principal sent it. Nobody is "anonymous": a portal's form asks as a principal with its own id."""
    return principal.kind != ANONYMOUS.kind and file.kept_by == str(principal)
