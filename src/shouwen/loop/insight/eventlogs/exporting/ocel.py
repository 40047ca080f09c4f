"""OCEL 2.0 as JSON: cases, people and teams are objects; of our own log the customers, too."""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from shouwen.loop.insight.engine.library import library
from shouwen.loop.insight.eventlogs.exporting.slices import MOMENT, Source, literal, named, opened
from shouwen.loop.insight.eventlogs.store import Log

TYPES: Final = {"text": "string", "number": "float", "boolean": "boolean", "time": "time"}
PERSON, TEAM, CUSTOMER = "person", "team", "customer"
NEVER_CHANGED: Final = "1970-01-01T00:00:00Z"
EVENTS: Final = """
SELECT '{{"id":"e' || s."case" || '-' || row_number() OVER (PARTITION BY s."case" ORDER BY s.place)
    || '","type":' || a.text || ',"time":"' || {at} || 'Z","attributes":['
    || concat_ws(',', '{{"name":"resource","value":' || p.text || '}}', '{{"name":"group","value":' || t.text || '}}')
    || '],"relationships":[{{"objectId":' || to_json(c.id)::VARCHAR || ',"qualifier":"case"}}'
    || coalesce(',{{"objectId":' || r.text || ',"qualifier":"by"}}', '')
    || coalesce(',{{"objectId":' || g.text || ',"qualifier":"in"}}', '')
    || coalesce(',{{"objectId":' || o.customer || ',"qualifier":"for"}}', '') || ']}}'
FROM here s JOIN part c USING ("case") JOIN n_activity a ON a.code = s.activity
LEFT JOIN o_resource r ON r.code = s.resource LEFT JOIN o_grp g ON g.code = s.grp
LEFT JOIN n_resource p ON p.code = s.resource LEFT JOIN n_grp t ON t.code = s.grp LEFT JOIN owners o ON o.id = c.id
ORDER BY s."case", s.place"""
OBJECTS: Final = """
SELECT '{{"id":' || to_json(c.id)::VARCHAR || ',"type":' || {kind} || ',"attributes":['
    || substr({attributes}, 2) || ']'
    || coalesce(',"relationships":[{{"objectId":' || o.customer || ',"qualifier":"asked by"}}]', '') || '}}'
FROM part c LEFT JOIN owners o ON o.id = c.id ORDER BY c."case\""""


def write(log: Log, kind: str = "case", customers: Mapping[str, str] | None = None) -> Iterator[str]:
    """The log as pieces of JSON; a case is an object of that kind, `customers` says of some whose they are."""
    manifest, customers = log.manifest, customers or {}
    with opened(log, json.dumps) as source:
        named(source.duck, "o_resource", [json.dumps(f"{PERSON}:{name}") for name in manifest.resources])
        named(source.duck, "o_grp", [json.dumps(f"{TEAM}:{name}") for name in manifest.groups])
        _owners(source, customers)
        said = [{"name": name, "type": TYPES[each.type]} for name, each in manifest.attributes.items()]
        types = [_type(kind, said), *(_type(name, []) for name in (PERSON, TEAM, CUSTOMER))]
        yield f'{{"objectTypes":{json.dumps(types)},\n'
        by = [{"name": "resource", "type": "string"}, {"name": "group", "type": "string"}]
        yield f'"eventTypes":{json.dumps([_type(name, by) for name in manifest.activities])},\n'
        others = itertools.chain(
            _objects(PERSON, manifest.resources),
            _objects(TEAM, manifest.groups),
            _objects(CUSTOMER, sorted(set(customers.values()))),
        )
        attributes = " || ".join(source.attributes(_attribute)) or "''"
        cases = source.lines(OBJECTS.format(kind=literal(json.dumps(kind)), attributes=attributes))
        yield '"objects":['
        yield from _listed(itertools.chain(others, cases))
        yield '],\n"events":['
        yield from _listed(source.lines(EVENTS.format(at=MOMENT.format('s."at"'))))
        yield "]}\n"


def _owners(source: Source, customers: Mapping[str, str]) -> None:
    pa = library("pyarrow")
    whose = [json.dumps(f"{CUSTOMER}:{name}") for name in customers.values()]
    table = pa.table({"id": pa.array(customers, pa.string()), "customer": pa.array(whose, pa.string())})
    source.duck.register("owners", table)


def _type(name: str, attributes: list[dict[str, str]]) -> dict[str, Any]:
    return {"name": name, "attributes": attributes}


def _objects(kind: str, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield json.dumps({"id": f"{kind}:{name}", "type": kind, "attributes": []})


def _listed(pieces: Iterable[str]) -> Iterator[str]:
    for number, piece in enumerate(pieces):
        yield f",\n{piece}" if number else piece


def _attribute(name: str, kind: str, value: str) -> str:
    """Numbers and booleans as they are; text has its quotes already, moments are given them."""
    begin = literal(f',{{"name":{json.dumps(name)},"time":"{NEVER_CHANGED}","value":')
    shown = f"""'"' || {value} || 'Z"'""" if kind == "time" else value
    return f"coalesce({begin} || {shown} || '}}', '')"
