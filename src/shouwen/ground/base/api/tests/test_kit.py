"""The one error shape, and what never comes through the door."""

import json
import logging
from typing import Any

import pytest
from django.http import HttpRequest
from django.test import Client
from ninja import Router, Schema

from shouwen.ground.base.api import kit
from shouwen.ground.base.api.faults import Misshapen

pytestmark = pytest.mark.urls("shouwen.ground.base.api.tests.urls")


def post(body: object, **headers: str) -> Any:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Client(headers=headers).post("/api/v1/words", raw, content_type="application/json")


def test_what_is_right_comes_back() -> None:
    answer = post({"text": "  你好 😀 "})
    assert answer.status_code == 200
    assert answer.json() == {"text": "你好 😀", "at": None}
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("body", "status", "code", "field"),
    [
        (b"", 422, "invalid", "body"),
        (b"{", 400, "malformed", None),
        (b"[" * 100_000, 400, "malformed", None),
        (b"\xff\xfe\xfd", 400, "malformed", None),
        (b'{"text": NaN}', 400, "malformed", None),
        (b'{"text": "x", "many": [' + b"9" * 5000 + b"]}", 400, "malformed", None),
        ({"text": "a\x00b"}, 422, "unfit_character", None),
        (b'{"text": "\\ud800"}', 422, "unfit_character", None),
        ({"te\x00xt": "a"}, 422, "unfit_character", None),
        ({}, 422, "invalid", "text"),
        ([], 422, "invalid", "body"),
        ({"text": 7}, 422, "invalid", "text"),
        ({"text": ""}, 422, "invalid", "text"),
        ({"text": "x" * 300_000}, 422, "invalid", "text"),
        ({"text": "x", "more": 1}, 422, "invalid", "more"),
        ({"text": "x", "many": ["?"]}, 422, "invalid", "many.0"),
        ({"text": "x" * 3_000_000}, 413, "too_large", None),
    ],
)
def test_what_is_wrong_is_refused_in_one_shape(body: object, status: int, code: str, field: str | None) -> None:
    answer = post(body)
    assert answer.status_code == status
    refused = answer.json()
    assert set(refused) == {"code", "message", "detail"}
    assert refused["code"] == code
    assert len(answer.content) < 2_000  # what was sent is never sent back
    if field:
        assert field in refused["detail"]["fields"]


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("/api/v1/words?text=a%00b", 422, "unfit_character"),
        ("/api/v1/words?limit=99999999999999999999", 422, "invalid"),
        ("/api/v1/no%00where", 422, "unfit_character"),
        ("/api/v1/nowhere", 404, "not_found"),
        ("/api/nowhere", 404, "not_found"),
        ("/api/v1", 404, "not_found"),
        ("/api/v1/mine", 401, "not_signed_in"),
    ],
)
def test_a_wrong_address_is_answered_as_json(address: str, status: int, code: str) -> None:
    answer = Client().get(address)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_wrong_method_is_named() -> None:
    answer = Client().put("/api/v1/words")
    assert (answer.status_code, answer.json()["code"]) == (405, "not_allowed")
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "POST"}


def test_what_nobody_foresaw_is_recorded_and_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "shouwen.api"):
        answer = Client().get("/api/v1/broken")
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal"
    assert "secret" not in answer.content.decode()
    assert answer.json()["detail"]["report"] in caplog.text


@pytest.mark.django_db
@pytest.mark.parametrize(("tongue", "said"), [("en", "The database took too long"), ("zh-CN", "数据库处理时间过长")])
def test_a_statement_that_takes_too_long_is_stopped_and_told(tongue: str, said: str) -> None:
    answer = Client(headers={"accept-language": tongue}).get("/api/v1/slow")
    assert (answer.status_code, answer.json()["code"], answer.headers["Retry-After"]) == (503, "too_slow", "10")
    assert said in answer.json()["message"]


@pytest.mark.parametrize(
    ("accepted", "person", "chosen"),
    [
        ("en", "zh-CN", "en"),
        ("en-GB,zh;q=0.5", "zh-CN", "en"),
        ("en;q=0.2, zh-TW;q=0.9", "en", "zh-TW"),
        ("fr, de", "en", "en"),
        ("", "zh-CN", "zh-CN"),
        ("zh;q=x", "en", "zh-CN"),
    ],
)
def test_the_language_is_what_the_asker_likes_best(accepted: str, person: str, chosen: str) -> None:
    assert kit.language(accepted, person) == chosen


def test_a_refusal_speaks_the_askers_language() -> None:
    assert post({}, accept_language="zh-CN").json()["detail"]["fields"] == {"text": "此项必填"}
    assert post({}, accept_language="en").json()["detail"]["fields"] == {"text": "Field required"}


def test_every_operation_is_named_and_says_how_it_refuses() -> None:
    document = Client().get("/api/v1/openapi.json").json()
    operations = [each for methods in document["paths"].values() for each in methods.values()]
    assert all("_" in each["operationId"] for each in operations)
    assert all("4XX" in each["responses"] for each in operations)
    assert set(document["components"]["securitySchemes"]) == {"BearerToken", "SessionCookie"}


class Row(kit.Out):
    """A shape whose name another room has too."""

    number: str


def test_shapes_of_the_same_name_do_not_overwrite_each_other() -> None:
    def rooms_door(module: str, shape: type[Schema]) -> Router:
        door = kit.router("doors")

        def read(request: HttpRequest) -> None: ...

        read.__module__ = module
        door.get(f"/{module}", response=kit.Page[shape])(read)  # type: ignore[valid-type]  # made at run time
        return door

    other = type("Row", (kit.Out,), {"__annotations__": {"score": int}, "__module__": __name__})
    api = kit.build([rooms_door("house.tickets.api", Row), rooms_door("house.insight.api", other)])
    shapes = api.get_openapi_schema(path_prefix="")["components"]["schemas"]
    assert list(shapes["TicketsRow"]["properties"]) == ["number"]
    assert list(shapes["InsightRow"]["properties"]) == ["score"]
    assert shapes["TicketsPage_Row_"]["properties"]["items"]["items"] == {"$ref": "#/components/schemas/TicketsRow"}


@pytest.mark.parametrize(
    ("fault", "field", "english", "chinese"),
    [
        ("Object missing required field `subject`", "subject", "Field required", "此项必填"),
        ("Object missing required field `name` - at `$.contact`", "contact.name", "Field required", "此项必填"),
        ("Object contains unknown field `hm`", "hm", "There is no such field", "没有这一项"),
        ("Expected `str`, got `int` - at `$.subject`", "subject", "Expected `str`, got `int`", "应为文字"),
        ("Expected `object`, got `array`", "body", "Expected `object`, got `array`", "应为对象"),
        ("Invalid RFC3339 encoded datetime - at `$.at`", "at", "Invalid RFC3339 encoded datetime", "不是有效的时间"),
        ("Something of tomorrow - at `$.x[0]`", "x[0]", "Something of tomorrow", "格式不正确"),
    ],
)
def test_a_wrong_shape_is_told_by_field_in_both_languages(fault: str, field: str, english: str, chinese: str) -> None:
    refused = Misshapen(fault)
    assert refused.body("en")["detail"] == {"fields": {field: english}}
    assert refused.body("zh-CN")["detail"] == {"fields": {field: chinese}}
    assert refused.body("en")["code"] == "invalid"
