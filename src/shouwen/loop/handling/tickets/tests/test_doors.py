"""The hot door as the server calls it, with the group committer behind it."""

import asyncio
import datetime as dt
import json
from collections.abc import Coroutine, Iterator
from typing import Any

import msgspec
import pytest
from django.test import Client

from shouwen.ground.base.api import knocking
from shouwen.ground.base.api.committer import Committer
from shouwen.ground.base.api.knocking import Answer, knock
from shouwen.ground.base.errors import Unavailable
from shouwen.ground.base.events import wakeups
from shouwen.ground.base.principals.actions.tokens import create_token
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers.models import Customer
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.api import DOORS, life
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import house, request, someone
from shouwen.loop.handling.tickets.tests.small import lay_small, words

BODY: dict[str, Any] = {
    "subject": "开不了机",
    "description": "按下电源键没有反应。",
    "contact": {"name": "张三", "phone": "13800138000", "email": "zhang@example.com"},
    "problem_type": "hardware",
}
PATH = "/api/v1/tickets"
EAST = dt.timezone(dt.timedelta(hours=14))  # its first moments lie before the first of UTC
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _let_go() -> Iterator[None]:
    yield
    wakeups.stop()


@pytest.fixture
def token() -> str:
    house()
    person = someone("supervisor").id or 0
    return create_token(person, ["tickets:write", "tickets:read"], "test", by=SYSTEM)


def ask(method: str, body: bytes = b"", **headers: str) -> Coroutine[Any, Any, Answer]:
    """One request through the door."""
    return knock(DOORS, method, PATH, body, **headers)


def opening(token: str, key: str = "", **change: Any) -> Coroutine[Any, Any, Answer]:
    """A request to open a ticket."""
    body = json.dumps(BODY | change).encode()
    keyed = {"idempotency_key": key} if key else {}
    return ask("POST", body, authorization=f"Bearer {token}", **keyed)


def served(*wanted: Coroutine[Any, Any, Answer]) -> list[Answer]:
    """All of them at once, as long as the committer lives."""
    return knocking.served(life, *wanted)


def test_a_token_opens_a_ticket_and_the_answer_says_what_is_promised(token: str) -> None:
    (answer,) = served(opening(token))
    assert answer.status == 201
    assert set(answer.body) == {"number", "status", "team", "promised_first_response_at"}
    assert (answer.body["status"], answer.body["team"]) == ("new", "tech-support")
    assert answer.body["promised_first_response_at"].endswith("Z")
    ticket = Ticket.objects.get(number=answer.body["number"])
    assert (ticket.channel, ticket.holder_id, ticket.first_owner_id) == ("api", None, None)


def test_many_at_once_are_all_opened_each_once(token: str) -> None:
    answers = served(*[opening(token, key=f"k{n % 20}", subject=f"第{n % 20}个") for n in range(60)])
    assert {answer.status for answer in answers} == {201}
    assert len({answer.body["number"] for answer in answers}) == Ticket.objects.count() == 20
    assert Customer.objects.count() == 1


def test_another_body_with_the_same_key_is_a_conflict(token: str) -> None:
    first, second = served(opening(token, key="a")), served(opening(token, key="a", subject="别的"))
    assert (first[0].status, second[0].status, second[0].body["code"]) == (201, 409, "key_reused")


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"{", 400, "malformed"),
        (b'{"subject": 1}', 422, "invalid"),
        (b"[]", 422, "invalid"),
        (b"\xff\xfe", 400, "malformed"),
        (json.dumps(BODY | {"subject": "半\0个"}).encode(), 422, "text_unreadable"),
        (json.dumps(BODY | {"subject": "\ud83d"}).encode(), 400, "malformed"),
        (json.dumps(BODY | {"subject": " "}).encode(), 422, "text_missing"),
        (json.dumps(BODY | {"description": "x" * 100_001}).encode(), 422, "text_too_long"),
        (json.dumps(BODY | {"contact": {"name": "张三"}}).encode(), 422, "bad_contact"),
        (json.dumps(BODY | {"contact": {"phone": "12"}}).encode(), 422, "bad_contact"),
        (json.dumps(BODY | {"problem_type": "nothing"}).encode(), 422, "unknown_code"),
        (json.dumps(BODY | {"level": "nothing"}).encode(), 422, "unknown_code"),
        (json.dumps(BODY | {"channel": "pigeon"}).encode(), 422, "unknown_code"),
        (json.dumps(BODY | {"channel": "portal"}).encode(), 422, "not_your_channel"),
        (json.dumps(BODY | {"channel": "import"}).encode(), 422, "not_your_channel"),
        (json.dumps(BODY | {"more": 1}).encode(), 422, "invalid"),
        (json.dumps(BODY | {"files": [999]}).encode(), 404, "not_found"),
        (json.dumps(BODY | {"contacted_at": "yesterday"}).encode(), 422, "invalid"),
        (json.dumps(BODY | {"contacted_at": "2026-03-02T09:00:00"}).encode(), 422, "invalid"),
        (json.dumps(BODY | {"contacted_at": "0001-01-01T00:00:00+14:00"}).encode(), 422, "invalid"),
        (json.dumps(BODY | {"contacted_at": "9999-12-31T23:59:59-14:00"}).encode(), 422, "invalid"),
        (b'{"description": "' + b"x" * 3_000_000 + b'"}', 413, "too_large"),
    ],
)
def test_bad_input_is_refused_by_name_and_leaves_nothing(token: str, body: bytes, status: int, code: str) -> None:
    (answer,) = served(ask("POST", body, authorization=f"Bearer {token}"))
    assert (answer.status, answer.body["code"]) == (status, code), answer
    assert not Ticket.objects.exists()
    assert not Customer.objects.exists()


FIELDS = {
    "part": {
        "type": "choice",
        "name": words("部件", "Part"),
        "choices": [{"code": "screen", "name": words("屏幕", "Screen")}],
    },
    "wanted": {"type": "text", "name": words("客户诉求", "What the customer wants")},
    "cost": {"type": "number", "name": words("费用", "Cost")},
}


@pytest.mark.parametrize(
    ("values", "code", "zh", "en"),
    [
        ({"wanted": "请退款"}, "value_unfit", "客户诉求：文字须", "What the customer wants: text is written"),
        ({"wanted": True}, "value_unfit", "客户诉求：文字须", "What the customer wants: text is written"),
        ({"part": "张三的屏幕"}, "value_unfit", "部件：不是可选项", "Part: that is none"),
        ({"cost": "三百"}, "value_unfit", "费用：须填一个数字", "Cost: a number is needed"),
        ({"other": "张三"}, "unknown_code", "没有这个字段", "There is no field"),
    ],
)
def test_values_are_of_the_standards_fields_and_never_words(
    token: str, values: dict[str, Any], code: str, zh: str, en: str
) -> None:
    lay_small(fields=FIELDS)
    body = json.dumps(BODY | {"values": values}).encode()
    for language, said in (("zh-CN", zh), ("en", en)):
        headers = {"authorization": f"Bearer {token}", "accept_language": language}
        (answer,) = served(ask("POST", body, **headers))
        assert (answer.status, answer.body["code"]) == (422, code)
        assert said in answer.body["message"], answer.body
    assert not Ticket.objects.exists()
    (fine,) = served(opening(token, values={"part": "screen", "cost": 300}))
    assert fine.status == 201
    assert Ticket.objects.get().case["values"]["part"] == "screen"


@pytest.mark.usefixtures("token")
def test_who_does_not_say_who_they_are_is_refused() -> None:
    unknown, wrong = served(ask("POST", b"{}"), ask("POST", b"{}", authorization="Bearer sw_wrong"))
    assert [answer.status for answer in (unknown, wrong)] == [401, 401]
    reader = create_token(someone("supervisor").id or 0, ["tickets:read"], "reader", by=SYSTEM)
    (refused,) = served(opening(reader))
    assert (refused.status, refused.body["code"]) == (403, "forbidden")


def test_a_key_is_visible_text_of_bounded_length(token: str) -> None:
    for answer in served(opening(token, key="x" * 201), opening(token, key="a b")):
        assert (answer.status, answer.body["code"]) == (422, "bad_key")


def test_a_full_queue_says_come_again() -> None:
    house()
    crowd = Committer(open_many, "crowd", most=0).ask(Asked(request(), SYSTEM))
    assert isinstance(asyncio.run(crowd), Unavailable)


def test_what_nobody_foresaw_fails_alone_and_the_committer_lives_on() -> None:
    house()
    begun = request().opened
    beyond = msgspec.structs.replace(begun, contacted_at=dt.datetime.min.replace(tzinfo=EAST))
    poison = Asked(msgspec.structs.replace(request(), opened=beyond), SYSTEM)

    async def one_batch(ours: Committer[Asked, Opened]) -> list[Any]:
        asked = [asyncio.create_task(ours.ask(each)) for each in (Asked(request(), SYSTEM), poison) * 3]
        await asyncio.sleep(0)
        ours.start()
        answers = await asyncio.gather(*asked, ours.ask(Asked(request(), SYSTEM)))
        ours.stop()
        return answers

    answers = asyncio.run(one_batch(Committer(open_many, "test")))
    assert [type(answer).__name__ for answer in answers] == ["Opened", "Internal"] * 3 + ["Opened"]
    assert Ticket.objects.count() == 4


def test_opening_is_the_same_through_either_way(token: str) -> None:
    client = Client(headers={"authorization": f"Bearer {token}", "idempotency-key": "a"})
    through = client.post(PATH, json.dumps(BODY), content_type="application/json")
    (again,) = served(opening(token, key="a"))
    assert (through.status_code, through.json()) == (201, again.body)
