"""Where tickets left their standards: the deviations told one by one, and the share per node."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple

from ninja import Query
from pydantic import Field

from shouwen.ground.base.api.kit import Code, Moment, Out, Page, Request, language_of, router
from shouwen.ground.staff.queries import reference
from shouwen.ground.staff.queries.people import people_by_id
from shouwen.loop.handling.tickets.queries import Head, heads
from shouwen.loop.insight.asked.question import Asked, cursor_of, cursor_text
from shouwen.loop.insight.conformance.queries import deviations as reads
from shouwen.loop.insight.conformance.rules import sentences
from shouwen.loop.insight.conformance.rules.check import KINDS
from shouwen.loop.insight.conformance.rules.sentences import Names
from shouwen.loop.standards.queries import document_of

Kind = Literal["skipped", "order", "owner", "late", "approval", "form"]
api = router("conformance")


class Narrowed(Asked):
    """Besides the board's: one problem with all beneath it, one version, one node, one kind of deviation."""

    problem: Code | None = None
    version: int | None = Field(None, ge=1, le=2**63 - 1)
    node: Code | None = None
    kind: Kind | None = None

    def more(self) -> reads.Asked:
        """What the board does not know of."""
        return reads.Asked(self.version, self.node, self.kind, self.problem)


Question = Annotated[Narrowed, Query()]


class DeviationOut(Out):
    """One deviation in words; number and subject only where the reader may read the ticket.

    `seconds` is by how much a limit was exceeded in its calendar, null while it still is and for all other kinds.
    """

    number: str | None
    subject: str | None
    status: str | None
    version_id: int
    standard: str
    kind: Kind
    kind_name: str
    node: str
    node_name: str
    about: str
    about_name: str
    at: Moment
    seconds: int | None
    said: str


class NodeOut(Out):
    """A node: tickets that stood there in the period, how many of them left the standard there, how often which way."""

    version_id: int
    standard: str
    node: str
    node_name: str
    tickets: int
    deviating: int
    kinds: dict[str, int]


class VersionName(Out):
    """A version that checked tickets run under."""

    id: int
    name: str


class ByNode(Out):
    """The nodes of a period, and the versions that may be asked for."""

    nodes: list[NodeOut]
    versions: list[VersionName]


@api.get("/conformance", response=Page[DeviationOut])
def deviations(request: Request, asked: Question, after: str = "", limit: int = 50) -> dict[str, Any]:
    """What happened against the standard, newest first, each told in words."""
    limit = max(1, min(limit, 200))
    scope = asked.scope(request)
    found = reads.deviations(asked.period(), scope, asked.more(), before=cursor_of(after), limit=limit)
    titles = heads(request.auth, {row.ticket_id for row in found})
    people = people_by_id({row.deviation.person for row in found if row.deviation.person is not None})
    language = language_of(request)
    teller = _Teller(_names(), people, reads.versions(language), _place(language))
    items = [teller.told(row, titles.get(row.ticket_id)) for row in found]
    more = cursor_text(found[-1].deviation.at, found[-1].key) if len(found) == limit else None
    return {"items": items, "next": more}


@api.get("/conformance/nodes", response=ByNode)
def by_node(request: Request, asked: Question) -> dict[str, Any]:
    """How many tickets stood at each node, and how many left the standard there."""
    found = reads.nodes(asked.period(), asked.scope(request), asked.more())
    language = language_of(request)
    called, one = reads.versions(language), _place(language)
    return {
        "nodes": [
            {
                "version_id": each.version_id,
                "standard": called.get(each.version_id, ""),
                "node": each.node,
                "node_name": sentences.node_name(document_of(each.version_id), each.node)[one],
                "tickets": each.tickets,
                "deviating": each.deviating,
                "kinds": {kind: each.kinds[kind] for kind in KINDS if kind in each.kinds},
            }
            for each in found
        ],
        "versions": [{"id": id_, "name": name} for id_, name in called.items()],
    }


class _Teller(NamedTuple):
    """Tells deviations to one reader; `one` is the place of the reader's language in a pair of words."""

    names: Names
    people: Mapping[int, str]
    versions: Mapping[int, str]
    one: int

    def told(self, row: reads.Row, head: Head | None) -> dict[str, Any]:
        """One row of the answer."""
        document, found, one = document_of(row.version_id), row.deviation, self.one
        person = self.people.get(found.person or 0, "")
        return {
            "number": head.number if head else None,
            "subject": head.subject if head else None,
            "status": head.status if head else None,
            "version_id": row.version_id,
            "standard": self.versions.get(row.version_id, ""),
            "kind": found.kind,
            "kind_name": sentences.KINDS[found.kind][one],
            "node": found.node,
            "node_name": sentences.node_name(document, found.node)[one],
            "about": found.about,
            "about_name": sentences.about_name(document, found)[one] if found.about else "",
            "at": found.at,
            "seconds": found.seconds,
            "said": sentences.sentence(document, found, self.names, person)[one],
        }


def _place(language: str) -> int:
    return 0 if language.startswith("zh") else 1


def _names() -> Names:
    known = reference()
    tables = {"team": known.teams, "skill": known.skills}
    return {
        what: {entry.code: (entry.name, entry.name_en or entry.name) for entry in codes.entries.values()}
        for what, codes in tables.items()
    }
