"""The counting process: takes one ask at a time from its parent and answers it, until the parent is gone."""

import contextlib
import ctypes
import gc
import os
import pathlib
import resource
import signal
import sys
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Connection

import msgspec

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.engine import wire
from shouwen.loop.insight.engine.library import megabytes

PR_SET_PDEATHSIG = 1
OUT_OF_MEMORY = ("OutOfMemoryException", "ArrowMemoryError", "MemoryError")


def tie(parent: int) -> None:
    """Die when the parent dies, however it dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def held() -> int:
    """Bytes of data that this process has by now, as the kernel counts them for its bound."""
    with contextlib.suppress(OSError):
        return int(pathlib.Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    return 0


@contextlib.contextmanager
def bound(megabytes: int) -> Iterator[None]:
    """Let the kernel refuse more than that over what the process holds; files mapped for reading do not count."""
    before = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (held() + megabytes * 2**20, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def answer(raw: bytes) -> bytes:
    """Run what was asked; whatever happens becomes an answer."""
    try:
        ask = wire.unpacked(raw, wire.Ask)
        function = wire.found(ask.function)
        value = function(*wire.arguments(function, ask))
        return wire.packed(wire.Answer(value=msgspec.Raw(wire.packed(value))))
    except ShouwenError as fault:
        return wire.packed(wire.refusal(fault))
    except Exception as fault:  # an answer all the same: whoever asked waits for one
        too_big = type(fault).__name__ in OUT_OF_MEMORY
        return wire.packed(wire.Answer(broken=traceback.format_exc(), too_big=too_big))


def main() -> None:
    """Answer until the line ends."""
    line, parent = Connection(int(sys.argv[1])), int(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends us
    tie(parent)
    with bound(megabytes()), contextlib.suppress(EOFError, OSError):
        while True:
            line.send_bytes(answer(line.recv_bytes()))
            gc.collect()


if __name__ == "__main__":
    main()
