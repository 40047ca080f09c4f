"""A backup is read to its end before anything is made of it."""

import gzip
import io
import pathlib
import random
import tarfile
from collections.abc import Callable

import pytest

from shouwen.wiring.backup.shelf import Backup
from shouwen.wiring.supervisor.place import Unusable


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_one_that_was_cut_off_is_refused_compressed_or_not(
    tmp_path: pathlib.Path, pack: Callable[[bytes], bytes]
) -> None:
    part, whole = random.Random(1).randbytes(50_000), io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as tar:
        for name in ("one", "two"):
            found = tarfile.TarInfo(name)
            found.size = len(part)
            tar.addfile(found, io.BytesIO(part))
    file, packed = tmp_path / "b.tar", pack(whole.getvalue())
    file.write_bytes(packed)
    backup = Backup(file)
    assert backup.open("two").read() == part
    backup.close()
    file.write_bytes(packed[: len(packed) * 2 // 3])
    with pytest.raises(Unusable, match="cannot be read as a backup"):
        Backup(file)
