"""The demonstration's cast and requests of theirs, for tests of handling."""

from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.rules import Clean
from shouwen.ground.staff.actions.demo import lay_demo
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.queries import principal_of, reference
from shouwen.loop.handling.tickets.actions.answers import Asked, Opened
from shouwen.loop.handling.tickets.actions.opening import open_many
from shouwen.loop.handling.tickets.rules.request import Body, ContactBody, Request, clean
from shouwen.loop.standards.actions import lay_ground

PHONE = "13800138000"


def house() -> None:
    """People, teams and the built-in standard."""
    lay_demo(by=SYSTEM)
    lay_ground(by=SYSTEM)


def someone(name: str) -> Principal:
    """One of the cast by the first part of the address."""
    found = principal_of(Person.objects.get(email=f"{name}@demo.example").pk)
    assert found is not None
    return found


def request(problem: str = "hardware", *, phone: str = PHONE, channel: str = "portal", **more: object) -> Request:
    """A cleaned request of a customer."""
    contact = ContactBody("张三", phone, "")
    words = {"subject": "开不了机", "description": "按下电源键没有反应,指示灯不亮。", **more}
    body = Body(contact=contact, problem_type=problem, **words)  # type: ignore[arg-type]
    return clean(body, reference(), channel=channel)


def opened(problem: str = "hardware", *, by: Principal = SYSTEM, **more: object) -> Opened:
    """A ticket just opened."""
    (answer,) = open_many([Asked(request(problem, **more), by)])  # type: ignore[arg-type]
    assert isinstance(answer, Opened), answer
    return answer


def contact(number: int) -> Clean:
    """The `number`th customer."""
    return Clean(f"客户{number}", f"+86138{number:08}", "")
