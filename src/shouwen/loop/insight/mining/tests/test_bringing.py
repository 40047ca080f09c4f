"""Files of other systems become logs; what is wrong with them is mended and told, or refused."""

import gzip
import json
import pathlib
from datetime import UTC, datetime

import pytest

from shouwen.ground.base.errors import ShouwenError
from shouwen.loop.insight.eventlogs import errors, sources, store
from shouwen.loop.insight.eventlogs.bringing import bring
from shouwen.loop.insight.eventlogs.mapping import Map, from_yaml
from shouwen.loop.insight.eventlogs.writing import Written
from shouwen.loop.insight.mining import listing
from shouwen.loop.insight.mining.filters import Edge, Filters
from shouwen.loop.insight.mining.graph import graph

PLAIN = """case id,activity,timestamp,resource,case:channel,note
b,打开,2024-03-01 10:00:00,王,网页,x
a,打开,2024-03-01T09:00:00+08:00,李,电话,y
a,解决,2024-03-01T03:30:00Z,李,电话,z
a,回复,2024/03/01 10:00,,电话,y
"""
XES = """<?xml version="1.0" encoding="UTF-8"?>
<log xmlns="http://www.xes-standard.org/"><extension name="Concept" prefix="concept" uri="u"/>
<global scope="event"><string key="concept:name" value="?"/></global>
<trace><string key="concept:name" value="b"/><string key="channel" value="网页"/>
<event><string key="concept:name" value="打开"/><date key="time:timestamp" value="2024-03-01T10:00:00+08:00"/>
<string key="org:resource" value="王"><string key="concept:name" value="inner"/></string>
<string key="note" value="x"/></event></trace>
<trace><string key="concept:name" value="a"/><string key="channel" value="电话"/>
<event><string key="concept:name" value="打开"/><date key="time:timestamp" value="2024-03-01T01:00:00.000Z"/>
<string key="org:resource" value="李"/><string key="note" value="y"/></event>
<event><string key="concept:name" value="解决"/><date key="time:timestamp" value="2024-03-01T11:30:00+08:00"/>
<string key="org:resource" value="李"/><string key="note" value="z"/></event>
<event><string key="concept:name" value="回复"/><date key="time:timestamp" value="2024-03-01T10:00:00+08:00"/>
<string key="note" value="y"/></event></trace></log>"""


def linked(*objects: str) -> list[dict[str, str]]:
    """Relationships of an event."""
    return [{"objectId": each, "qualifier": ""} for each in objects]


def told(channel: str) -> list[dict[str, str]]:
    """Attributes of an object."""
    return [{"name": "channel", "time": "1970-01-01T00:00:00Z", "value": channel}]


OCEL = {
    "objectTypes": [{"name": "ticket", "attributes": []}, {"name": "person", "attributes": []}],
    "eventTypes": [],
    "objects": [
        {"id": "a", "type": "ticket", "attributes": told("电话")},
        {"id": "b", "type": "ticket", "attributes": told("网页")},
        {"id": "p", "type": "person", "attributes": []},
    ],
    "events": [
        {"id": "1", "type": "打开", "time": "2024-03-01T01:00:00Z", "relationships": linked("a", "b", "p")},
        {
            "id": "2",
            "type": "解决",
            "time": "2024-03-01T02:00:00Z",
            "attributes": [{"name": "resource", "value": "李"}],
            "relationships": linked("a"),
        },
        {"id": "3", "type": "休息", "time": "2024-03-01T02:00:00Z", "relationships": linked("p")},
    ],
}


@pytest.fixture
def made(tmp_path: pathlib.Path) -> "Making":
    """What makes logs of given contents."""
    return Making(tmp_path)


class Making:
    """Writes a file, brings it in."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.place = folder / "logs"

    def __call__(self, content: str | bytes, name: str = "x.csv", how: Map | None = None, log: str = "one") -> Written:
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return bring(file, self.place, log, how or Map())

    def open(self, log: str = "one") -> store.Log:
        """The log that was made."""
        return store.Log.open(log, self.place)


def kinds(written: Written) -> dict[str, int]:
    return {note.kind: note.count for note in written.notes}


def test_a_table_becomes_a_log_with_its_graph(made: Making) -> None:
    written = made(PLAIN)
    log = made.open()
    known = log.manifest
    assert (known.cases, known.events, known.variants, known.title) == (2, 4, 2, "x.csv")
    assert (known.start, known.end) == (datetime(2024, 3, 1, 1, tzinfo=UTC), datetime(2024, 3, 1, 3, 30, tzinfo=UTC))
    assert kinds(written) == {"zone_taken": 2, "moved": 1, "varies": 1}
    assert written.notes[0].says(chinese=True).startswith("2 时间未注明时区")
    found = graph(log.folder)
    assert [(e.begin, e.end, e.count, e.cases, e.median_s, e.p90_s) for e in found.edges] == [
        ("回复", "解决", 1, 1, 5400, 5400),
        ("打开", "回复", 1, 1, 3600, 3600),
    ]
    assert (found.start, found.end) == ({"打开": 2}, {"打开": 1, "解决": 1})
    told = listing.case(log.folder, "a")
    assert [(event.activity, event.resource) for event in told.events] == [
        ("打开", "李"),
        ("回复", None),
        ("解决", "李"),
    ]
    assert told.case.attributes == {"channel": "电话"}


def test_the_same_events_are_the_same_log_in_every_form(made: Making) -> None:
    hashes = {
        made(PLAIN).manifest.hash,
        made(gzip.compress(PLAIN.encode()), "x.csv.gz").manifest.hash,
        made(PLAIN.encode("gb18030")).manifest.hash,
        made(b"\xef\xbb\xbf" + PLAIN.replace(",", ";").replace("\n", "\r\n").encode()).manifest.hash,
        made("\n".join([PLAIN.splitlines()[0], *reversed(PLAIN.splitlines()[1:])])).manifest.hash,
        made(XES, "x.xes").manifest.hash,
        made(gzip.compress(XES.replace("UTF-8", "GB18030").encode("gb18030")), "x.xes.gz").manifest.hash,
    }
    assert len(hashes) == 1


def test_rows_that_lack_something_are_left_out_and_named(made: Making) -> None:
    written = made(PLAIN + ",打开,2024-03-01 10:00:00,,,\nc,,2024-03-01 10:00:00,,,\nc,打开,gestern,,,\nc,打开\n")
    assert written.manifest.events == 4
    assert {note.kind: (note.count, note.first) for note in written.notes if note.kind[:3] in ("no_", "bro")} == {
        "no_case": (1, ["row 5"]),
        "no_activity": (1, ["row 6"]),
        "no_time": (1, ["row 7"]),
        "broken_row": (1, ["c,打开"]),
    }


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("2024-03-01 10:00", 2), ("2024-03-01T10:00:00+0100", 9), ("01.03.2024 10:00", 2), ("2024年3月1日 10:00:00", 2),
        ("1709287200", 10), ("1709287200000", 10), ("2024-03-01 10:00:00.5-02:00", 12),
    ],
)  # fmt: skip
def test_times_are_read_as_they_are_written(said: str, hour: int, made: Making) -> None:
    assert made(f"case,activity,time\n1,a,{said}\n").manifest.start.replace(microsecond=0) == datetime(
        2024, 3, 1, hour, tzinfo=UTC
    )


def test_a_map_says_what_cannot_be_guessed(made: Making) -> None:
    how = from_yaml(
        "columns: {case: Nr, activity: Was, time: Wann, lifecycle: Stand}\nformats: ['%d/%m/%Y %H:%M']\n"
        "zone: Europe/Berlin\nonly: [complete]\nattributes: [Ort]\n"
    )
    written = made(
        "Nr;Was;Wann;Stand;Ort;Rest\n1;a;02/01/2024 10:00;complete;X;r\n1;b;02/01/2024 11:00;start;Y;r\n", how=how
    )
    assert written.manifest.start == datetime(2024, 1, 2, 9, tzinfo=UTC)
    assert (written.manifest.events, list(written.manifest.attributes)) == (1, ["Ort"])


def test_objects_of_one_type_are_the_cases(made: Making) -> None:
    with pytest.raises(errors.ObjectTypeNeeded, match="person, ticket"):
        made(json.dumps(OCEL), "x.json")
    written = made(json.dumps(OCEL), "x.json", Map(object_type="ticket"))
    assert kinds(written) == {"several_cases": 1, "no_object": 1}
    assert [(each.path, each.count) for each in listing.variants(made.open().folder).items] in (
        [(["打开", "解决"], 1), (["打开"], 1)],
        [(["打开"], 1), (["打开", "解决"], 1)],
    )
    assert written.manifest.attributes["channel"].values == ["电话", "网页"]


LAUGHS = '<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><log><trace/></log>'
BAD: list[tuple[str | bytes, str, type[ShouwenError]]] = [
    ("", "x.csv", errors.SourceBroken),
    ("a,b\n1,2\n", "x.csv", errors.ColumnsUnknown),
    ("case,activity,time\n", "x.csv", errors.LogEmpty),
    ("case,activity,time\n1,a,03/04/2024\n", "x.csv", errors.TimesUnreadable),
    (gzip.compress(PLAIN.encode())[:-20], "x.csv.gz", errors.SourceTruncated),
    (b"\x1f\x8bnothing", "x.csv", errors.SourceTruncated),
    (LAUGHS, "x.xes", errors.EntitiesRefused),
    ('<!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>', "x.xes", errors.EntitiesRefused),
    (XES[:900], "x.xes", errors.SourceBroken),
    ("<log>", "x.xes", errors.SourceBroken),
    ("{", "x.json", errors.SourceBroken),
    ("[" * 100_000, "x.json", errors.SourceBroken),
    ("%PDF", "x.pdf", errors.SourceUnfit),
]


@pytest.mark.parametrize(("content", "name", "refusal"), BAD, ids=[f"{n}-{e.__name__}" for _, n, e in BAD])
def test_what_is_no_log_is_refused_and_nothing_stays(
    content: str | bytes, name: str, refusal: type[ShouwenError], made: Making
) -> None:
    with pytest.raises(refusal):
        made(content, name)
    assert not list(made.place.glob("*"))


def test_a_small_file_that_unpacks_without_end_is_refused(made: Making, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "FREE", 2**20)
    with pytest.raises(errors.SourceBomb):
        made(gzip.compress(b"<log>" + b" " * 4_000_000), "x.xes.gz")


def test_a_failed_import_leaves_the_log_that_was(made: Making) -> None:
    first = made(PLAIN).manifest
    with pytest.raises(errors.LogEmpty):
        made("case,activity,time\n")
    assert made.open().manifest == first
    reading = made.open()
    made(PLAIN.replace("王", "张"))
    assert graph(reading.folder).events == 4  # who reads the old generation is not disturbed
    assert made.open().manifest.resources == ["张", "李"]
    assert [known.name for known in store.logs(made.place)] == ["one"]


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "-a", "a" * 64, "中"])
def test_names_of_logs_are_paths_and_so_are_checked(name: str, made: Making) -> None:
    with pytest.raises(errors.LogNameUnfit):
        made(PLAIN, log=name)


@pytest.mark.parametrize("map_", ["a: 1", "- x", "zone: Nowhere/City", "columns: [a]", "delimiter: ab", "{"])
def test_a_map_that_says_something_else_is_refused(map_: str) -> None:
    with pytest.raises(errors.MapUnfit):
        from_yaml(map_)


def test_cases_are_narrowed_by_filters(made: Making) -> None:
    made(PLAIN)
    folder = made.open().folder
    for filters, ids in (
        (Filters(), ["a", "b"]),
        (Filters(since=datetime(2024, 3, 1, 2, tzinfo=UTC)), ["b"]),
        (Filters(until=datetime(2024, 3, 1, 2, tzinfo=UTC)), ["a"]),
        (Filters(attributes={"channel": ["网页", "x"]}), ["b"]),
        (Filters(attributes={"nothing": ["x"]}), []),
        (Filters(having=["回复", "解决"]), ["a"]),
        (Filters(lacking=["解决", "nothing"]), ["b"]),
        (Filters(edge=Edge("打开", "回复")), ["a"]),
        (Filters(edge=Edge("打开", "解决")), []),
        (Filters(resources=["王", "nobody"]), ["b"]),
        (Filters(groups=["x"]), []),
        (Filters(shortest=1), ["a"]),
        (Filters(longest=1), ["b"]),
    ):
        assert [case.id for case in listing.cases(folder, filters).items] == ids, filters
    variant = listing.cases(folder, Filters(having=["解决"])).items[0].variant
    assert listing.variants(folder, Filters(variant=variant)).items[0].path == ["打开", "回复", "解决"]
    assert graph(folder, Filters(having=["nothing"])).cases == 0


def test_pages_of_cases_follow_each_other(made: Making) -> None:
    made("case,activity,time\n" + "".join(f"{n},a,2024-03-01 10:{n:02}\n{n},b,2024-03-02 10:00\n" for n in range(5)))
    folder = made.open().folder
    for order in ("start", "longest"):
        seen, after = [], ""
        while True:
            page = listing.cases(folder, Filters(), after, 2, order)
            seen += [case.id for case in page.items]
            if page.next is None:
                break
            after = page.next
        assert seen == ["0", "1", "2", "3", "4"]
