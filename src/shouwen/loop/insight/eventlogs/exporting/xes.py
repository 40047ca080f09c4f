"""XES, IEEE 1849-2016: extensions concept, time and organizational, the classifier by activity."""

import html
import re
from collections.abc import Iterator
from typing import Final

from shouwen.loop.insight.eventlogs.exporting.slices import MOMENT, literal, opened
from shouwen.loop.insight.eventlogs.store import Log

TAGS: Final = {"text": "string", "number": "float", "boolean": "boolean", "time": "date"}
NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
HEAD: Final = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
<global scope="event"><string key="concept:name" value="UNKNOWN"/>
<date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/></global>
<classifier name="Activity" keys="concept:name"/>
<string key="concept:name" value="{title}"/>
"""
TAIL: Final = "</log>\n"
LINES: Final = """
SELECT CASE WHEN s.is_first THEN t.head ELSE '' END
    || '<event><string key="concept:name" value="' || a.text
    || '"/><date key="time:timestamp" value="' || {at} || '+00:00"/>'
    || coalesce('<string key="org:resource" value="' || r.text || '"/>', '')
    || coalesce('<string key="org:group" value="' || g.text || '"/>', '') || '</event>' || chr(10)
    || CASE WHEN s.next < 0 THEN '</trace>' || chr(10) ELSE '' END
FROM here s JOIN (SELECT c."case", {head} AS head FROM part c) t USING ("case")
JOIN n_activity a ON a.code = s.activity LEFT JOIN n_resource r ON r.code = s.resource
LEFT JOIN n_grp g ON g.code = s.grp
ORDER BY s."case", s.place"""


def escaped(text: str) -> str:
    """A text as an attribute of XML; what XML cannot say is left out."""
    found = html.escape(NO_XML.sub("", text))
    return found.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")


def write(log: Log) -> Iterator[str]:
    """The log as pieces of XES."""
    with opened(log, escaped) as source:
        yield HEAD.format(title=escaped(log.manifest.title))
        number = "replace(replace(replace(replace(c.id, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '\"', '&quot;')"
        number = f"regexp_replace({number}, '[\\x00-\\x1F]', '', 'g')"
        head = [literal('<trace><string key="concept:name" value="'), number, literal('"/>')]
        head += source.attributes(_attribute)
        yield from source.lines(LINES.format(at=MOMENT.format('s."at"'), head=" || ".join([*head, "chr(10)"])))
        yield TAIL


def _attribute(name: str, kind: str, value: str) -> str:
    begin = literal(f'<{TAGS[kind]} key="{escaped(name)}" value="')
    end = literal('+00:00"/>' if kind == "time" else '"/>')
    return f"coalesce({begin} || {value} || {end}, '')"
