"""A list's query string: what it may say, and what is wanted then. The same for list and export."""

from typing import Any, Final
from urllib.parse import parse_qs

import msgspec

from shouwen.ground.base.api.faults import Malformed
from shouwen.ground.base.errors import Invalid
from shouwen.ground.customers.queries import family
from shouwen.ground.customers.rules import TIERS
from shouwen.ground.staff.queries import Codes, Reference, reference
from shouwen.loop.handling.lists.rules import MOST, VIEWS, View, Wanted
from shouwen.loop.handling.tickets.errors import UnknownCode
from shouwen.loop.handling.tickets.rules import status
from shouwen.loop.standards.rules.terms import CHANNELS


def parameter(name: str, where: str, schema: dict[str, Any], about: str) -> dict[str, Any]:
    """One parameter as OpenAPI describes it."""
    return {"name": name, "in": where, "required": False, "schema": schema, "description": about}


_TEXT: Final = {"type": "string"}
_LIST: Final = [
    parameter("view", "query", {**_TEXT, "enum": list(VIEWS)}, "Whose tickets; all within reach if left out."),
    parameter("status", "query", _TEXT, f"Some of {', '.join(status.ALL)}, joined by commas; open ones if left out."),
    parameter("team", "query", _TEXT, "A team's code."),
    parameter("level", "query", _TEXT, "A level's code."),
    parameter("problem", "query", _TEXT, "A problem's code; those beneath it too."),
    parameter("product", "query", _TEXT, "A product's code; those beneath it too."),
    parameter("region", "query", _TEXT, "A region's code; those beneath it too."),
    parameter("channel", "query", _TEXT, f"How it came: one of {', '.join(sorted(CHANNELS))}."),
    parameter("tier", "query", _TEXT, f"The customer's tier of today: one of {', '.join(TIERS)}."),
    parameter("customer", "query", {"type": "integer"}, "A customer's id."),
    parameter(
        "q", "query", _TEXT, "A ticket's number, ours or the one it was imported with; a phone, a name, or words."
    ),
    parameter("after", "query", _TEXT, "The cursor that the page before gave as `next`."),
    parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": MOST}, "Rows on a page, 50."),
]


def parameters(*but: str) -> list[dict[str, Any]]:
    """What may be asked of a list, for OpenAPI, without those named."""
    return [each for each in _LIST if each["name"] not in but]


class ListQuery(msgspec.Struct, forbid_unknown_fields=True):
    """The query string of GET /tickets."""

    view: View = "all"
    status: str = ""
    team: str = ""
    level: str = ""
    problem: str = ""
    product: str = ""
    region: str = ""
    channel: str = ""
    tier: str = ""
    customer: int | None = None
    q: str = ""
    after: str | None = None
    limit: int = 50


def asked_list(query: str) -> tuple[Wanted, str]:
    """A list's query string, read: what is wanted, and the words searched for."""
    given = _query(query)
    return _wanted(given, reference()), given.q


def _query(query: str) -> ListQuery:
    try:
        pairs = parse_qs(query, keep_blank_values=False, max_num_fields=50, errors="strict")
        return msgspec.convert({name: values[-1] for name, values in pairs.items()}, ListQuery, strict=False)
    except msgspec.ValidationError as error:
        words, _, place = str(error).partition(" - at ")
        raise Invalid(fields={place.strip("`").removeprefix("$.") or "query": words}) from None
    except ValueError:
        raise Malformed from None


def _wanted(given: ListQuery, known: Reference) -> Wanted:
    statuses = tuple(given.status.split(",")) if given.status else status.ALL if given.q.strip() else status.OPEN
    if unknown := sorted({*statuses} - {*status.ALL}):
        raise UnknownCode(what="status", code=unknown[0][:64])
    if not 1 <= given.limit <= MOST or "\0" in given.q:
        raise Invalid(fields={"limit": f"1 to {MOST}"})
    team = known.teams.get(given.team)
    if given.team and team is None:
        raise UnknownCode(what="team", code=given.team[:64])
    for what, code, some in (("channel", given.channel, CHANNELS), ("tier", given.tier, TIERS)):
        if code and code not in some:
            raise UnknownCode(what=what, code=code[:64])
    return Wanted(
        view=given.view,
        statuses=statuses,
        team=team.id if team else None,
        level=given.level,
        problems=_under(known.problems, "problem", given.problem),
        products=_under(known.products, "product", given.product),
        regions=_under(known.regions, "region", given.region),
        channel=given.channel,
        tier=given.tier,
        customers=tuple(family(given.customer)) if given.customer is not None else (),
        after=given.after,
        limit=given.limit,
    )


def _under(known: Codes, what: str, code: str) -> tuple[int, ...]:
    """A row of a tree and all beneath it."""
    if not code:
        return ()
    found = tuple(entry.id for entry in known.entries.values() if code in entry.lineage)
    if not found:
        raise UnknownCode(what=what, code=code[:64])
    return found
