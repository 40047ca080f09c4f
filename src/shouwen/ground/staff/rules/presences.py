"""The kinds of presence every company begins with, and those that the house itself relies on. Pure."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

ONLINE: Final = "online"
BUSY: Final = "busy"
AWAY: Final = "away"
AFTER_CONTACT: Final = "after_contact"
OFFLINE: Final = "offline"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of presence: whether somebody in it is given work."""

    code: str
    name: str
    name_en: str
    takes_work: bool = False


BUILT_IN: Final = MappingProxyType(
    {
        kind.code: kind
        for kind in (
            Kind(ONLINE, "在线", "Online", takes_work=True),
            Kind(BUSY, "忙碌", "Busy"),
            Kind(AWAY, "离开", "Away"),
            Kind(AFTER_CONTACT, "话后整理", "After-contact work"),
            Kind("break", "小休", "Break"),
            Kind("meal", "就餐", "Meal"),
            Kind("training", "培训", "Training"),
            Kind(OFFLINE, "离线", "Offline"),
        )
    }
)
RELIED_ON: Final = frozenset(
    {ONLINE, AWAY, AFTER_CONTACT, OFFLINE}
)  # set by the house itself: neither put away nor turned


def may_become(code: str, *, takes_work: bool, archived: bool) -> bool:
    """Whether a kind may be so: those relied on stay what they are, whatever they are called."""
    return code not in RELIED_ON or (not archived and takes_work == BUILT_IN[code].takes_work)
