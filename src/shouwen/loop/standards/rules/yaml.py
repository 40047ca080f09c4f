"""Documents as YAML, in and out: YAML 1.2's few plain types, no anchors, keys in the order of the document's parts."""

import functools
import math
import re
from typing import Any, Final

import msgspec
import yaml

from shouwen.ground.base.errors import Invalid
from shouwen.loop.standards.rules.document import Document

LONGEST: Final = 1_000_000
CACHED: Final = 256  # documents kept read: the versions of a long list
BREAKS: Final = frozenset("\r\x85\u2028\u2029")  # YAML would fold these line ends unless they are escaped

SURROGATE: Final = re.compile("[\ud800-\udfff]")


class NotADocument(Invalid):
    """This is no service standard: {reason} (at {place})."""

    zh = "这不是有效的服务标准文件：{reason}（位置：{place}）。"


class _Loader(yaml.SafeLoader):
    """YAML 1.1 would read `on` as true, 9:30 as 570 and a date as an object; here they stay words."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            raise NotADocument(reason="references (*) are not allowed", place="$")
        return super().compose_node(parent, index)


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, _data: Any) -> bool:
        return True


for kind in (_Loader, _Dumper):
    kind.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+(?:[eE][-+]?[0-9]+)?", "-+0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    for kind in (_Loader, _Dumper):
        kind.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def _number(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> float:
    number = loader.construct_yaml_float(node)
    if not math.isfinite(number):
        raise NotADocument(reason="not a finite number", place=_place(node.start_mark))
    return number


_Loader.add_constructor("tag:yaml.org,2002:float", _number)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if BREAKS & set(text) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _place(mark: yaml.Mark | None) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}" if mark else "?"


def _half(part: Any, place: str = "$") -> str:
    """Where the first text stands that no file can hold."""
    if isinstance(part, str):
        return place if SURROGATE.search(part) else ""
    if isinstance(part, dict):
        inner = [(each, f"{place}.{SURROGATE.sub('?', str(key))}", key) for key, each in part.items()]
        return next((found for each, at, key in inner if (found := _half(key, at) or _half(each, at))), "")
    if isinstance(part, list):
        return next((found for n, each in enumerate(part) if (found := _half(each, f"{place}[{n}]"))), "")
    return ""


@functools.lru_cache(maxsize=CACHED)
def load(text: str) -> Document:
    """The document, or NotADocument with the place of the first thing that is not one."""
    if len(text) > LONGEST:
        raise NotADocument(reason="longer than 1,000,000 characters", place="$")
    try:
        plain = yaml.load(text, Loader=_Loader)
        document = msgspec.convert(plain, Document)
        msgspec.json.encode(document)
        return document
    except yaml.MarkedYAMLError as fault:
        raise NotADocument(reason=fault.problem or "not YAML", place=_place(fault.problem_mark)) from fault
    except msgspec.ValidationError as fault:
        reason, _, place = str(fault).partition(" - at `")
        raise NotADocument(reason=reason, place=place.rstrip("`") or "$") from fault
    except UnicodeEncodeError as fault:
        raise NotADocument(reason="half a character (a lone surrogate)", place=_half(plain)) from fault
    except RecursionError as fault:
        raise NotADocument(reason="nested too deep", place="$") from fault
    except (yaml.YAMLError, ValueError, TypeError) as fault:
        raise NotADocument(reason="not YAML", place="$") from fault


def dump(document: Document) -> str:
    """The document as YAML; `load` gives it back equal."""
    plain = msgspec.to_builtins(document)
    return yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
