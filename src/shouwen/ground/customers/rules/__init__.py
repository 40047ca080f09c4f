"""Pure rules about customers: contacts, matching a batch, merging, search tokens, masking."""

from shouwen.ground.customers.rules.contact import (
    Clean,
    Contact,
    clean,
    clean_given,
    line,
    normalise_email,
    normalise_phone,
    salvage,
)
from shouwen.ground.customers.rules.matching import Asked, Known, Matching, asked, match
from shouwen.ground.customers.rules.merging import TIERS, filled, higher, restored
from shouwen.ground.customers.rules.showing import mask_email, mask_phone, masked
from shouwen.ground.customers.rules.tokens import tokens, wanted

__all__ = [
    "TIERS",
    "Asked",
    "Clean",
    "Contact",
    "Known",
    "Matching",
    "asked",
    "clean",
    "clean_given",
    "filled",
    "higher",
    "line",
    "mask_email",
    "mask_phone",
    "masked",
    "match",
    "normalise_email",
    "normalise_phone",
    "restored",
    "salvage",
    "tokens",
    "wanted",
]
