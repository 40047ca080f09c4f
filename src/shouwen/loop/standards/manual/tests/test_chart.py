"""A flow chart on sheets: each carries what it shows and nothing of the others."""

import re

import pytest

from shouwen.loop.standards import queries
from shouwen.loop.standards.manual.rules.chart import pictures
from shouwen.loop.standards.manual.rules.drawing import drawing
from shouwen.loop.standards.manual.rules.names import Names
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules import yaml

NUMBERS = re.compile(r'<(?:polyline|polygon) points="([^"]+)"')
VIEW = re.compile(r'viewBox="([^"]+)"')


def said(svg: str) -> str:
    return "".join(re.findall(r">([^<]+)</text>", svg))


@pytest.mark.parametrize("name", sorted(queries.ready()))
def test_a_cut_chart_is_cut(name: str) -> None:
    say = Say(yaml.load(queries.ready_text(name)), Names(), "zh-CN")
    drawn = drawing(say)
    (whole,) = pictures(say, drawn, (1e6, 1e6))
    sheets = pictures(say, drawn, (260.0, 330.0))
    assert len(sheets) > 2
    assert {sign for one in sheets for sign in said(one.svg)} == set(said(whole.svg))
    for one in sheets:
        assert len(one.svg) < 0.8 * len(whole.svg)
        x, y, width, height = map(float, VIEW.findall(one.svg)[0].split())
        for points in NUMBERS.findall(one.svg):
            at = [tuple(map(float, point.split(","))) for point in points.split()]
            beside = max(a for a, _ in at) < x - 13 or min(a for a, _ in at) > x + width + 13
            assert not (beside or max(b for _, b in at) < y - 13 or min(b for _, b in at) > y + height + 13)
