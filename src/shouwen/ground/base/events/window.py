"""The cursor of a reader: a window over transaction ids, read by fact id. Pure; why, is in docs/algorithms/log.md."""

import base64
import binascii
import dataclasses

from shouwen.ground.base.errors import ShouwenError


class CursorTooOld(ShouwenError):
    """This cursor is from before the log was restored; start again without one."""

    zh = "该游标早于日志恢复，请不带游标重新开始。"
    status = 410


class CursorInvalid(ShouwenError):
    """This cursor is not one of ours; start again without one."""

    zh = "游标无效，请不带游标重新开始。"
    status = 422


@dataclasses.dataclass(frozen=True, slots=True)
class Cursor:
    """What has been read: every fact with tx < start, and of those with start <= tx < end the ones with id <= done.

    A window is open while start < end; `last` is then its highest id. `end` is always a horizon that was observed:
    no transaction below it was still running, so nothing can join the window later.
    """

    start: int = 0
    end: int = 0
    done: int = 0
    last: int = 0

    @property
    def is_open(self) -> bool:
        return self.start < self.end

    def covers(self, tx: int, fact_id: int) -> bool:
        """Whether the fact has been read."""
        return tx < self.start or (tx < self.end and fact_id <= self.done)

    def within(self, other: "Cursor") -> bool:
        """Whether all this cursor has read, `other` has read too (False when that cannot be told)."""
        if other.start >= self.end:
            return other.start >= self.start
        return other.start >= self.start and other.end >= self.end and other.done >= self.done

    def opened(self, horizon: int, low: int, high: int) -> "Cursor":
        """The window from here to an observed horizon that holds the ids low..high."""
        return Cursor(self.start, horizon, low - 1, high)

    def moved(self, fact_id: int) -> "Cursor":
        """Read up to `fact_id`; the window closes at its last."""
        return self.closed() if fact_id >= self.last else dataclasses.replace(self, done=fact_id)

    def at(self, fact_id: int) -> "Cursor":
        """Just after `fact_id` inside this window, which stays open."""
        return dataclasses.replace(self, done=fact_id)

    def closed(self) -> "Cursor":
        """The window has been read to its end."""
        return Cursor(max(self.start, self.end), max(self.start, self.end))

    def text(self, epoch: int) -> str:
        """The opaque string that pages and the API keep."""
        plain = f"{epoch}.{self.start}.{self.end}.{self.done}.{self.last}"
        return base64.urlsafe_b64encode(plain.encode()).decode().rstrip("=")


def parse(text: str, epoch: int) -> Cursor:
    """A cursor from its opaque string, CursorTooOld if the log was restored since."""
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
        written, start, end, done, last = (int(word) for word in plain.split("."))
    except (binascii.Error, ValueError) as error:
        raise CursorInvalid from error
    if min(start, end, done, last) < 0 or max(start, end, done, last) >= 2**63:
        raise CursorInvalid
    if written != epoch:
        raise CursorTooOld
    return Cursor(start, end, done, last)
