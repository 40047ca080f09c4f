"""Two at once on real transactions, and open pages that hear of it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from django.db import connection

from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.tests.site import Page, elsewhere, site, token
from shouwen.ground.staff.models import Person
from shouwen.loop.handling.desk.api.live import TICKET
from shouwen.loop.handling.guide import actions
from shouwen.loop.handling.guide.models import Words
from shouwen.loop.handling.guide.tests.factory import OUT, repairing
from shouwen.loop.handling.tickets.events import ApprovalGiven, FormFilled, StepTaken
from shouwen.loop.handling.tickets.models import Ticket
from shouwen.loop.handling.tickets.tests.factory import facts_of, someone

pytestmark = pytest.mark.django_db(transaction=True)


def together(*verbs: Callable[[], object]) -> list[str]:
    """What each of these comes to when they begin at once."""

    def run(verb: Callable[[], object]) -> str:
        try:
            verb()
        except ShouwenError as error:
            return error.code
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(verbs)) as threads:
        return sorted(threads.map(run, verbs))


def filled() -> tuple[int, Principal]:
    ticket, _, tech = repairing()
    actions.fill(ticket, values={"warranty": True, "address": "x"}, by=tech)
    return ticket, tech


@pytest.mark.parametrize(("node", "second"), [("check", "moved_on"), ("", "refused")])
def test_a_step_taken_twice_at_once_is_taken_once(node: str, second: str) -> None:
    ticket, tech = filled()
    press = partial(actions.step, ticket, way="repair", node=node, by=tech)
    assert together(press, press) == sorted(["done", second])
    assert Ticket.objects.get(pk=ticket).node == "repair" and len(facts_of(ticket, StepTaken)) == 1


def test_yes_and_no_at_once_are_one_answer() -> None:
    ticket, _, tech = repairing()
    actions.fill(ticket, values=OUT, by=tech)
    actions.ask(ticket, approval="costly", by=tech)
    yes = partial(actions.decide, ticket, approval="costly", granted=True, by=SYSTEM)
    no = partial(actions.decide, ticket, approval="costly", granted=False, text="x", by=SYSTEM)
    assert together(yes, no) == ["done", "said_already"]
    (fact,) = facts_of(ticket, ApprovalGiven)
    assert Ticket.objects.get(pk=ticket).case["approvals"] == {"costly": "granted" if fact.granted else "declined"}


def test_the_same_words_typed_twice_at_once_are_one_row() -> None:
    ticket, _, tech = repairing()
    type_ = partial(actions.fill, ticket, values={"address": "x"}, by=tech)
    assert together(type_, type_) == ["done", "done"]
    assert Words.objects.count() == 1 and len(facts_of(ticket, FormFilled)) == 1


def test_of_two_who_typed_over_the_same_value_at_once_one_is_told() -> None:
    ticket, _, tech = repairing()
    mine = partial(actions.fill, ticket, values={"address": "x"}, over={"address": None}, by=tech)
    theirs = partial(actions.fill, ticket, values={"address": "y"}, over={"address": None}, by=someone("manager"))
    assert together(mine, theirs) == ["done", "overtaken"]
    assert Words.objects.count() == 1 and len(facts_of(ticket, FormFilled)) == 1


def test_an_open_page_hears_when_another_fills_asks_and_approves() -> None:
    ticket, number, tech = repairing()
    mine = token(Person.objects.get(email="tech@demo.example").pk)
    manager = someone("manager")

    def others() -> None:
        actions.fill(ticket, values=OUT, by=manager)
        actions.ask(ticket, approval="costly", by=tech)
        actions.decide(ticket, approval="costly", granted=True, by=manager)
        actions.step(ticket, way="repair", by=manager)

    async def story() -> None:
        async with site(Hub()) as address, Page().on(address, mine, f"{TICKET}:{number}") as page:
            await page.hear("ready")
            await elsewhere(others)
            kinds: set[str] = set()
            while not kinds >= {"FormFilled", "ApprovalAsked", "ApprovalGiven", "StepTaken", "TicketStepped"}:
                kinds.add((await page.hear("fact"))["kind"])

    asyncio.run(story())
