"""What goes between the asking process and the counting one: plain values, as MessagePack."""

import importlib
import inspect
import pathlib
import typing
from collections.abc import Callable
from typing import Any

import msgspec

from shouwen.ground.base.errors import ShouwenError

Function = Callable[..., Any]


class Ask(msgspec.Struct, array_like=True):
    """Run this function with these values."""

    function: str
    count: int
    values: msgspec.Raw


class Answer(msgspec.Struct, array_like=True):
    """What came of it: a value; or a refusal, by its class; or a word about what broke."""

    value: msgspec.Raw = msgspec.Raw(b"\xc0")
    refused: str = ""
    detail: dict[str, Any] = {}
    broken: str = ""
    too_big: bool = False


def named(function: Function) -> str:
    """How the other process finds a function: it must stand at the top of its module."""
    if "<" in function.__qualname__ or "." in function.__qualname__:
        raise TypeError(f"{function.__qualname__} does not stand at the top of a module")
    return f"{function.__module__}:{function.__qualname__}"


def found(name: str) -> Function:
    """The function of that name."""
    module, _, inside = name.partition(":")
    function: Function = getattr(importlib.import_module(module), inside)
    return function


def answers(function: Function) -> Any:
    """The type that a function's annotation says it returns."""
    return typing.get_type_hints(function)["return"]


def packed(values: object) -> bytes:
    """Values as bytes."""
    return msgspec.msgpack.encode(values, enc_hook=_plain)


def unpacked(raw: bytes | msgspec.Raw, kind: Any) -> Any:
    """Bytes as a value of that type."""
    return msgspec.msgpack.decode(raw, type=kind, dec_hook=_made)


def arguments(function: Function, ask: Ask) -> tuple[Any, ...]:
    """The values of an ask, as the function's annotations want them."""
    hints = typing.get_type_hints(function)
    kinds = [hints[name] for name in list(inspect.signature(function).parameters)[: ask.count]]
    values: tuple[Any, ...] = unpacked(ask.values, tuple[tuple(kinds)] if kinds else tuple[()])  # type: ignore[misc]
    return values


def refusal(fault: ShouwenError) -> Answer:
    """A refusal on its way."""
    detail = {name: value for name, value in fault.detail.items() if isinstance(value, str | int | float | bool | None)}
    return Answer(refused=f"{type(fault).__module__}:{type(fault).__qualname__}", detail=detail)


def refused(answer: Answer) -> ShouwenError:
    """The refusal that came back."""
    fault: ShouwenError = found(answer.refused)(**answer.detail)
    return fault


def _plain(value: object) -> object:
    if isinstance(value, pathlib.PurePath):
        return str(value)
    if callable(item := getattr(value, "item", None)):  # a number of numpy
        return item()
    raise TypeError(f"{type(value).__name__} is no plain value")


def _made(kind: type, value: Any) -> Any:
    if issubclass(kind, pathlib.PurePath):
        return kind(value)
    raise TypeError(f"{kind.__name__} is no plain value")
