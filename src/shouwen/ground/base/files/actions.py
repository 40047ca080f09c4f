"""Verbs of files: keep one, attach some to what a room owns, throw away what nobody sent."""

import io
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from django.db import connection, transaction
from django.db.models import Sum

from shouwen.ground.base import clock
from shouwen.ground.base.action import action
from shouwen.ground.base.api.faults import MEGABYTE, largest_file
from shouwen.ground.base.errors import NotFound
from shouwen.ground.base.files import store
from shouwen.ground.base.files.access import is_own
from shouwen.ground.base.files.errors import TooManyWaiting
from shouwen.ground.base.files.models import StoredFile
from shouwen.ground.base.files.queries import NOBODY_COPIES, FileRef, ref
from shouwen.ground.base.files.rules import WAITING_FILES, WAITS, clean_name, share
from shouwen.ground.base.files.sniff import sniff
from shouwen.ground.base.principals.rules import Principal

ONE_BY_ONE: Final = "select pg_advisory_xact_lock(hashtextextended(%s, 0))"
A_FEW: Final = 500


def keep(
    source: bytes | store.Source, *, name: str, by: Principal, shares: Mapping[str, int] | None = None
) -> StoredFile:
    """Keep a file. Its content is on the disk before the row is written, so a row never lacks its content.

    Until it is attached it counts against `shares`: whose room for waiting files it takes, and how many bytes that
    room holds; the sender's own unless said otherwise. TooManyWaiting where one is full.
    """
    rooms = shares if shares is not None else {str(by): WAITING_FILES * largest_file()}
    with store.arrival(io.BytesIO(source) if isinstance(source, bytes) else source) as arrived:
        return _keep(arrived, clean_name(name), {share(whose): most for whose, most in rooms.items()}, by)


@action
def _keep(arrived: store.Arrival, name: str, shares: Mapping[str, int], by: Principal) -> StoredFile:
    content = arrived.content
    for whose in sorted(shares):
        _alone(whose)
        waiting = StoredFile.objects.filter(owner_id=None, shares__contains=[whose]).aggregate(sum=Sum("size"))["sum"]
        if (waiting or 0) + content.size > shares[whose]:
            raise TooManyWaiting(most_mb=shares[whose] // MEGABYTE)
    _alone(content.sha256)  # so that the content is not thrown away between the look for it and the row that names it
    store.settle(arrived)
    return StoredFile.objects.create(
        sha256=content.sha256,
        name=name,
        type=sniff(content.head, name),
        size=content.size,
        kept_by=str(by),
        kept_at=clock.now(),
        shares=sorted(shares),
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


@action
def copy(file_ids: Sequence[int], *, by: Principal) -> list[int]:
    """Fresh files of the same contents, in their order, to attach elsewhere; whoever asks has looked whether it may.

    The rows copied from are held, so their contents stay until these rows name them, too.
    """
    found = {file.pk: file for file in StoredFile.objects.select_for_update().filter(pk__in=file_ids).order_by("pk")}
    if missing := set(file_ids) - found.keys():
        raise NotFound(file=min(missing))
    same = ("sha256", "name", "type", "size")
    return [
        StoredFile.objects.create(
            **{name: getattr(found[number], name) for name in same}, kept_by=str(by), kept_at=clock.now(), shares=[]
        ).pk
        for number in file_ids
    ]


def _attachable(file: StoredFile, owner_kind: str, owner_id: int, by: Principal) -> bool:
    if file.owner_id is not None:
        return (file.owner_kind, file.owner_id) == (owner_kind, owner_id)
    return is_own(by, file)


@action
def remove(file_id: int, *, by: Principal) -> None:
    """Give up a file of one's own that is attached to nothing; NotFound for any other.

    It goes at once. While somebody copies the folder for a backup it is only nobody's any more, and takes its room
    until the sweep comes: otherwise one could fill the disk by sending and giving up.
    """
    file = StoredFile.objects.select_for_update().filter(pk=file_id, owner_id=None).first()
    if file is None or not is_own(by, file):
        raise NotFound(file=file_id)
    if _nobody_copies():
        file.delete()
        transaction.on_commit(partial(_drop_unnamed, file.sha256))
    else:
        file.kept_by = ""
        file.save(update_fields=["kept_by"])


def sweep() -> int:
    """Throw away files that were never attached, with their contents where no other row names them; says how many.

    While somebody copies the folder for a backup nothing goes; the next night comes.
    """
    gone = 0
    while hashes := _forget_some():
        gone += len(hashes)
        for sha256 in sorted(set(hashes)):
            _drop_unnamed(sha256)
    store.drop_arrivals(clock.now() - WAITS)
    return gone


@action
def _forget_some() -> list[str]:
    if not _nobody_copies():
        return []
    late = StoredFile.objects.filter(owner_id=None, kept_at__lt=clock.now() - WAITS).order_by("kept_at")
    rows = list(late.select_for_update(skip_locked=True)[:A_FEW])  # one that is just being attached stays
    StoredFile.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return [row.sha256 for row in rows]


@action
def _drop_unnamed(sha256: str) -> None:
    """In a transaction after the one that took the last row away: a row that came back must find its content."""
    _alone(sha256)
    if not StoredFile.objects.filter(sha256=sha256).exists():
        store.drop(sha256)


def _nobody_copies() -> bool:
    """Whether no backup is copying the folder, and none begins until this transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(NOBODY_COPIES)
        return bool(cursor.fetchone() == (True,))


def _alone(word: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(ONE_BY_ONE, [word])
