"""Every refusal as {code, message, detail} in the asker's language; the one place that knows foreign exceptions."""

import json
import logging
import re
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

import ninja.errors
import psycopg.errors
from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.db import DataError, InterfaceError, OperationalError
from django.http import Http404
from django.http.multipartparser import MultiPartParserError

from shouwen.ground.base.errors import Invalid, NotFound, NotSignedIn, ShouwenError, Unavailable
from shouwen.ground.base.taiwan import TRADITIONAL, taiwan

MEGABYTE = 1024 * 1024
log = logging.getLogger("shouwen.api")


class Malformed(ShouwenError):
    """The request could not be read; send JSON in UTF-8, a file as a form with a name of usual length."""

    zh = "无法读取请求内容，请以 UTF-8 编码的 JSON 发送；上传文件请用表单，文件名勿过长。"


class Misshapen(Invalid):
    """Some fields are not right; nothing was saved."""

    zh = Invalid.zh

    def __init__(self, fault: str) -> None:
        self.fault = fault  # msgspec's words, such as: Expected `str`, got `int` - at `$.contact.name`
        super().__init__(fields=shaped(fault, "en"))

    def body(self, language: str) -> dict[str, object]:
        """As every other door answers a wrong field."""
        said = {"code": Invalid.code, "detail": {"fields": shaped(self.fault, language)}}
        return super().body(language) | said


class UnfitCharacter(Invalid):
    """The request holds a zero byte or half a character, which cannot be kept; nothing was saved."""

    zh = "内容中含有无法保存的字符（空字符或不完整的字符），尚未保存任何内容。"


class TooLarge(ShouwenError):
    """That is too much at once; at most {most} bytes."""

    zh = "内容过大，一次最多 {most} 字节。"
    status = 413


class FileTooLarge(TooLarge):
    """The file is too large; at most {most_mb} MB."""

    zh = "文件过大，最大 {most_mb} MB。"


def largest_file() -> int:
    """The bytes of the largest file that any room takes."""
    return int(settings.MAX_FILE_MB) * MEGABYTE


class NotAllowed(ShouwenError):
    """This address does not take that method."""

    zh = "此地址不支持该方法。"
    status = 405


class Internal(ShouwenError):
    """Something failed on our side; it was recorded as {report}."""

    zh = "系统出错，已记录，编号 {report}。"
    status = 500


class TooSlow(ShouwenError):
    """The database took too long: the request was stopped; ask for less, or once more later."""

    zh = "数据库处理时间过长，请求已中止；请缩小范围或稍后再试。"
    status = 503


CHINESE = {
    "missing": "此项必填",
    "string_type": "应为文字",
    "string_too_short": "过短，至少 {min_length} 个字符",
    "string_too_long": "过长，最多 {max_length} 个字符",
    "string_pattern_mismatch": "格式不正确",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_from_float": "应为整数",
    "float_type": "应为数字",
    "float_parsing": "应为数字",
    "finite_number": "应为有限的数字",
    "bool_type": "应为是或否",
    "bool_parsing": "应为是或否",
    "greater_than_equal": "不得小于 {ge}",
    "greater_than": "必须大于 {gt}",
    "less_than_equal": "不得大于 {le}",
    "less_than": "必须小于 {lt}",
    "literal_error": "应为其中之一：{expected}",
    "enum": "应为其中之一：{expected}",
    "list_type": "应为列表",
    "too_long": "过多，最多 {max_length} 项",
    "too_short": "过少，至少 {min_length} 项",
    "dict_type": "应为对象",
    "model_attributes_type": "应为对象",
    "extra_forbidden": "没有这一项",
    "datetime_parsing": "不是有效的时间",
    "datetime_from_date_parsing": "不是有效的时间",
    "timezone_aware": "时间须带时区",
    "date_parsing": "不是有效的日期",
    "date_from_datetime_parsing": "不是有效的日期",
}
SHAPES = {
    "str": "string_type",
    "int": "int_type",
    "float": "float_type",
    "bool": "bool_type",
    "array": "list_type",
    "object": "dict_type",
}
MOST_FIELDS, LONGEST = 20, 200
WAIT_IF_SLOW = 10
GONE = (OperationalError, InterfaceError, psycopg.OperationalError, psycopg.InterfaceError)  # raw out of a pipeline
STOPPED = psycopg.errors.QueryCanceled  # by `statement_timeout`, or by a person
ENDED = (psycopg.errors.IdleInTransactionSessionTimeout, psycopg.errors.lookup("25P04"))  # sessions, not statements


def fields(errors: Sequence[Mapping[str, Any]], language: str) -> dict[str, str]:
    """A sentence for each field at fault, the value itself never repeated."""
    found: dict[str, str] = {}
    for error in errors[:MOST_FIELDS]:
        place = [str(part) for part in error["loc"]]
        inner = place[2:] if place[:1] == ["body"] else place[1:]
        found[".".join(inner)[:LONGEST] or "body"] = _sentence(error, language)[:LONGEST]
    return found


def _sentence(error: Mapping[str, Any], language: str) -> str:
    if not language.startswith("zh"):
        return str(error["msg"])
    return CHINESE.get(error["type"], "格式不正确").format_map(_Quiet(error.get("ctx") or {}))


class _Quiet(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def shaped(fault: str, language: str) -> dict[str, str]:
    """The same for a fault in msgspec's words, which name one field."""
    words, _, found = fault.partition(" - at ")
    place = found.strip("`").removeprefix("$").removeprefix(".")
    named = re.fullmatch(r"Object (missing required|contains unknown) field `(.*)`", words)
    if named:
        place = f"{place}.{named[2]}".removeprefix(".")
        words, kind = ("Field required", "missing") if named[1].startswith("missing") else ("", "extra_forbidden")
    else:
        wanted = re.match(r"Expected `(\w+)", words)
        kind = SHAPES.get(wanted[1] if wanted else "", "datetime_parsing" if "datetime" in words else "")
    chinese = CHINESE.get(kind, "格式不正确")
    said = chinese if language.startswith("zh") else words or "There is no such field"
    return {place[:LONGEST] or "body": said[:LONGEST]}


def refusal(error: Exception, language: str) -> ShouwenError:
    """What the asker is told about `error`; what nobody foresaw is recorded under a number."""
    match error:
        case ShouwenError():
            told: ShouwenError = error
        case ninja.errors.ValidationError():
            told = Invalid(fields=fields(error.errors, language))
        case ninja.errors.AuthenticationError():
            told = NotSignedIn()
        case ninja.errors.HttpError(status_code=400) | SuspiciousOperation() | MultiPartParserError():
            told = Malformed()
        case Http404():
            told = NotFound()
        case DataError():
            log.warning("the database refused unfit data: %s", type(error.__cause__ or error).__name__)
            told = Invalid()
        case _ if isinstance(error.__cause__ or error, STOPPED):
            log.warning("a statement took too long and was stopped")
            told = TooSlow(retry_after=WAIT_IF_SLOW)
        case _ if isinstance(error, GONE) or isinstance(error.__cause__ or error, ENDED):
            log.error("the database does not answer: %s", error)  # each request says so: a stack would flood the log
            told = Unavailable()
        case _:
            told = Internal(report=secrets.token_hex(4))
            log.error("unforeseen, report %s", told.detail["report"], exc_info=error)
    return told


def problem(error: ShouwenError, language: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and JSON of a refusal, for any kind of door."""
    headers = {"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store"}
    wait = error.detail.get("retry_after", 1 if error.status == 503 else None)
    if wait is not None:
        headers["Retry-After"] = str(wait)
    body = error.body(language)
    if language == TRADITIONAL:
        body["message"] = taiwan(str(body["message"]))
        if isinstance(error.detail.get("fields"), dict) and isinstance(error, Invalid):
            body["detail"] = {**error.detail, "fields": _sentences(error.detail["fields"])}
    return error.status, headers, json.dumps(body, ensure_ascii=False, default=str).encode()


def _sentences(found: object) -> object:
    """What is said of each field, in Traditional Chinese."""
    return {name: taiwan(str(said)) for name, said in found.items()} if isinstance(found, dict) else found
