"""What a merged customer takes over, and what undoing gives back."""

from collections.abc import Mapping

TIERS = ("standard", "silver", "gold", "vip")
FILLED = ("name", "region_id", "language", "note")

Value = str | int | None


def higher(one: str, other: str) -> str:
    """The better of two tiers."""
    return max(one, other, key=TIERS.index)


def filled(kept: Mapping[str, Value], gone: Mapping[str, Value]) -> dict[str, Value]:
    """The fields of `kept` that change when it takes in `gone`: blanks are filled, the better tier wins."""
    changes = {field: gone[field] for field in FILLED if not kept[field] and gone[field]}
    tier = higher(str(kept["tier"]), str(gone["tier"]))
    return changes | ({"tier": tier} if tier != kept["tier"] else {})


def restored(now: Mapping[str, Value], before: Mapping[str, Value], after: Mapping[str, Value]) -> dict[str, Value]:
    """The fields to put back: those a merge filled and nobody has changed since."""
    return {field: value for field, value in before.items() if now[field] == after[field]}
