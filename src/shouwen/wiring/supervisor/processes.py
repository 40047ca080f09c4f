"""What the machine says about processes, and children that cannot outlive us."""

import contextlib
import ctypes
import os
import pathlib
import pwd
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

PROC = pathlib.Path("/proc")
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def leash(at_our_death: signal.Signals) -> Callable[[], None]:
    """For `preexec_fn`: the kernel sends the child `at_our_death` when this process dies, however it dies."""
    parent = os.getpid()

    def tie() -> None:
        if LIBC is not None:
            LIBC.prctl(PR_SET_PDEATHSIG, int(at_our_death), 0, 0, 0)
            if os.getppid() != parent:
                os.kill(os.getpid(), at_our_death)

    return tie


def start(
    words: Sequence[object],
    *,
    at_our_death: signal.Signals,
    user: str | None = None,
    environment: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
    output: int | None = None,
) -> subprocess.Popen[bytes]:
    """Start a child in a session of its own (Ctrl-C reaches only us), tied to our life."""
    return subprocess.Popen(
        [str(word) for word in words],
        cwd="/" if user else None,
        env=environment,
        user=user,
        group=group_of(user),
        extra_groups=[] if user else None,
        start_new_session=True,
        preexec_fn=leash(at_our_death),  # noqa: PLW1509  whoever starts children here has one thread
        pass_fds=pass_fds,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
    )


def run_as(user: str | None, *words: object) -> subprocess.CompletedProcess[str]:
    """Run a short command as `user` and hand back what it said."""
    return subprocess.run(
        [str(word) for word in words],
        user=user,
        group=group_of(user),
        extra_groups=[] if user else None,
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def group_of(user: str | None) -> int | None:
    """The user's own group."""
    return None if user is None else pwd.getpwnam(user).pw_gid


def state(pid: int) -> str:
    """The kernel's letter for a process (`Z` is a zombie), or "" when there is none."""
    with contextlib.suppress(OSError):
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[0]
    return ""


def working_in(folder: pathlib.Path, name: str) -> list[int]:
    """The living processes called `name` whose working folder is `folder`, as PostgreSQL's is its data folder."""
    found = []
    for entry in PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError):
            ours = (entry / "cwd").readlink() == folder and (entry / "comm").read_text().strip() == name
            if ours and state(int(entry.name)) != "Z":
                found.append(int(entry.name))
    return found


def ask_to_end(pid: int, how: signal.Signals, *, wait: float) -> bool:
    """Signal one process, safely against a reused id, and say whether it ended within `wait` seconds."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        signal.pidfd_send_signal(handle, how)
        return bool(select.select([handle], [], [], wait)[0])
    except ProcessLookupError:
        return True
    finally:
        os.close(handle)
