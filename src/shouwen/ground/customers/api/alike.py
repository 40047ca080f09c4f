"""Merge suggestions over HTTP: who with whom and why, what a merge would give, and that two are not the same."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import StringConstraints

from shouwen.ground.base.api.kit import Id, Moment, Out, Page, Request
from shouwen.ground.base.principals.rules import Principal
from shouwen.ground.customers import access, actions, queries
from shouwen.ground.customers.api.cards import CustomerOut, Limit, api, card_out
from shouwen.ground.customers.queries import alike, preview
from shouwen.ground.customers.queries.alike import Suggested

Place = Annotated[str, StringConstraints(pattern=r"^[0-9]-\d{1,18}$")]


class SuggestionOut(Out):
    """Two customers who are perhaps one person; `strength` 3 is the strongest, `reasons` are codes."""

    id: int
    one: CustomerOut
    other: CustomerOut
    strength: int
    reasons: list[str]
    found_at: Moment


class PreviewOut(Out):
    """Two cards, and what the kept one would hold; `changed` names its fields that a merge would change."""

    kept: CustomerOut
    gone: CustomerOut
    merged: CustomerOut
    changed: list[str]


class JudgedOut(Out):
    """Whether two are suggested."""

    id: int
    refused: bool


@api.get("/merge-suggestions", response=Page[SuggestionOut])
def list_suggestions(request: Request, after: Place | None = None, limit: Limit = 50) -> dict[str, Any]:
    """Who is perhaps one person, the most likely first."""
    access.may_leaf_suggestions(request.auth)
    strength, _, number = (after or "").partition("-")
    place = (int(strength), int(number)) if after else None
    found = alike.suggestions(after=place, limit=limit + 1)
    last = found[limit - 1] if len(found) > limit else None
    return {"items": _shown(request.auth, found[:limit]), "next": f"{last.strength}-{last.id}" if last else None}


@api.get("/customers/{customer_id}/suggestions", response=Page[SuggestionOut])
def list_suggestions_of(request: Request, customer_id: Id) -> dict[str, Any]:
    """Who this customer perhaps is as well; `one` is this customer."""
    card = access.may_change(request.auth, customer_id)
    return {"items": _shown(request.auth, alike.suggestions_of(card.id), first=card.id), "next": None}


@api.post("/merge-suggestions/{suggestion_id}/refuse", response=JudgedOut)
def refuse_suggestion(request: Request, suggestion_id: Id) -> dict[str, Any]:
    """They are not the same; never suggested again."""
    access.may_judge(request.auth, suggestion_id)
    return {"id": actions.refuse(suggestion_id, by=request.auth).pk, "refused": True}


@api.post("/merge-suggestions/{suggestion_id}/restore", response=JudgedOut)
def restore_suggestion(request: Request, suggestion_id: Id) -> dict[str, Any]:
    """Take that back."""
    access.may_judge(request.auth, suggestion_id)
    return {"id": actions.suggest_again(suggestion_id, by=request.auth).pk, "refused": False}


@api.get("/customers/{customer_id}/merge-preview", response=PreviewOut)
def preview_merge(request: Request, customer_id: Id, gone: Id) -> dict[str, Any]:
    """What the card would hold if it took in the other one; nothing is written."""
    kept, other = access.may_change(request.auth, customer_id), access.may_change(request.auth, gone)
    merged, changed = preview.merged(kept, other)
    cards = {"kept": kept, "gone": other, "merged": merged}
    return {**{name: card_out(card) for name, card in cards.items()}, "changed": changed}


def _shown(principal: Principal, found: Sequence[Suggested], *, first: int | None = None) -> list[dict[str, Any]]:
    cards = queries.cards_of({each for one in found for each in (one.one_id, one.other_id)})
    shown = {number: card_out(access.shown(principal, card)) for number, card in cards.items()}
    return [
        {
            "id": one.id,
            "one": shown[one.other_id if one.other_id == first else one.one_id],
            "other": shown[one.one_id if one.other_id == first else one.other_id],
            "strength": one.strength,
            "reasons": one.reasons,
            "found_at": one.found_at,
        }
        for one in found
    ]
