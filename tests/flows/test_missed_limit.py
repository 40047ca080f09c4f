"""A limit is missed: who holds the ticket and who leads are told; the chain of escalation goes on until it is met."""

import json

import pytest

from shouwen.ground.base import clock
from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.testing import settle
from shouwen.loop.handling.tickets.tests.factory import house, someone
from shouwen.loop.handling.tickets.tests.small import ANYWHERE, NODES, lay_small, person_id
from tests.knocking import Knocker

pytestmark = pytest.mark.django_db
CHAIN = [
    {"after": "1h", "to": {"who": "manager"}},
    {"after": "4h", "to": {"role": "director"}},
]
LIMIT = {"within": "8h", "calendar": "natural", "escalate": {"role": "supervisor"}, "chain": CHAIN}
CONTACT = {"name": "张三", "phone": "13800138000"}


class Someone(Knocker):
    """One of the demonstration's cast at the door."""

    def __init__(self, name: str) -> None:
        super().__init__()
        me = someone(name)
        assert me.id is not None
        token = create_token(me.id, sorted(me.capabilities), "flow", by=me)
        self.client.defaults["HTTP_AUTHORIZATION"] = f"Bearer {token}"

    def told(self) -> list[tuple[str, str]]:
        """Kinds of what the bell shows, the newest first, each with the ticket's number."""
        items = json.loads(self("GET", "/notices").content)["items"]
        return [(each["kind"], each["number"]) for each in items]


def test_a_missed_limit_goes_up_the_line_until_it_is_met() -> None:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small(limits={"first_response": {"rows": [LIMIT]}}, nodes=NODES, anywhere=ANYWHERE)
        settle()
    agent, tech, supervisor, manager, director = map(Someone, ("agent", "tech", "supervisor", "manager", "director"))
    with clock.at("2026-03-02 09:00"):
        asked = {"subject": "开不了机", "description": "按下电源键没有反应。", "contact": CONTACT}
        opened = agent("POST", "/tickets", {**asked, "problem_type": "hardware"})
        assert opened.status_code == 201, opened.content
        number = opened.json()["number"]
        given = manager("POST", f"/tickets/{number}/assign", {"person": person_id("tech"), "reason": "请您处理"})
        assert given.status_code == 200, given.content
        settle()
        assert tech.told() == [("not_delivered", number), ("assigned", number)]  # no letter reaches this customer

    settle("2026-03-02 17:01")
    assert tech.told()[0] == ("breach_notice", number)
    assert supervisor.told() == [("manager_watch", number)]
    assert manager.told() == [] and director.told() == []
    settle("2026-03-02 18:01")
    assert manager.told() == [("manager_watch", number)] and director.told() == []

    with clock.at("2026-03-02 19:00"):
        assert tech("POST", f"/tickets/{number}/replies", {"text": "已看到您的问题，正在排查。"}).status_code == 200
        settle()
    settle("2026-03-03 09:00")
    assert director.told() == []  # it was met, late: the chain ends
    with clock.at("2026-03-03 09:00"):
        assert tech("POST", "/notices/read", {"until": 2**62}).json() == {"unread": 0}


def test_the_chain_reaches_its_end_while_nobody_answers() -> None:
    with clock.at("2026-03-01 09:00"):
        house()
        lay_small(limits={"first_response": {"rows": [LIMIT]}})
        settle()
    director = Someone("director")
    with clock.at("2026-03-02 09:00"):
        asked = {"subject": "异响", "description": "运转时有异响。", "contact": CONTACT, "problem_type": "hardware"}
        number = Someone("agent")("POST", "/tickets", asked).json()["number"]
        settle()
    settle("2026-03-02 21:01")
    assert director.told() == [("manager_watch", number)]
