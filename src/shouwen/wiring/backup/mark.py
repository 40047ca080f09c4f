"""A restore that did not come to its end leaves a mark, and nothing runs on half of an installation."""

import pathlib
from typing import Final

from shouwen.wiring.supervisor.place import Unusable

MARK: Final = "restoring"


def refuse_unfinished(data: pathlib.Path) -> None:
    """Nothing may run on half of an installation."""
    if (data / MARK).exists():
        raise Unusable(
            f"A restore into {data} did not come to its end. Empty that folder (and make the database of"
            " SHOUWEN_DATABASE_URL anew, if one was given), then restore again."
        )
