"""Open pages hear of colleagues; whoever is dismissed loses the line at once."""

import asyncio

import pytest
from websockets.exceptions import ConnectionClosed

from shouwen.ground.base.principals.actions import create_token
from shouwen.ground.base.principals.resolve import peek, resolve
from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.base.push.hub import Hub
from shouwen.ground.base.push.tests.site import Page, elsewhere, happen, site
from shouwen.ground.staff import actions
from shouwen.ground.staff.api.live import ROOM
from shouwen.ground.staff.events import PersonDismissed
from shouwen.ground.staff.models import Person
from shouwen.ground.staff.testing import person

pytestmark = pytest.mark.django_db(transaction=True)


def bearer(somebody: Person) -> dict[str, str]:
    return {"authorization": f"Bearer {create_token(somebody.pk, ['staff:read'], 'x', by=SYSTEM)}"}


def test_presence_is_seen_and_a_dismissed_persons_line_is_cut() -> None:
    lin, wang, guest = person("supervisor", name="lin"), person("agent", name="wang"), person("interface", name="guest")
    boss, worker, visitor = bearer(lin), bearer(wang), bearer(guest)

    async def story() -> None:
        async with (
            site(Hub()) as address,
            Page().on(address, boss, ROOM) as page,
            Page().on(address, worker, ROOM) as other,
            Page().on(address, visitor, ROOM) as third,
        ):
            await page.hear("ready")
            await other.hear("ready")
            assert (await third.hear("refused"))["room"] == ROOM
            await elsewhere(lambda: actions.set_presence(wang.pk, "online", by=SYSTEM))
            assert (await page.hear("fact"))["kind"] == "PresenceChanged"
            await elsewhere(lambda: actions.dismiss(wang.pk, by=SYSTEM))
            assert (await page.hear("fact"))["kind"] == "PersonDismissed"
            with pytest.raises(ConnectionClosed):
                while True:
                    await other.hear("fact")

    asyncio.run(story())


def test_another_processs_dismissal_empties_this_ones_memory() -> None:
    wang = person("agent", name="wang")
    headers = bearer(wang)
    resolve(headers, method="GET")
    assert peek(headers, method="GET") is not None

    async def story() -> None:
        async with site(Hub()):
            await happen(PersonDismissed(person_id=wang.pk, tokens_revoked=0))
            async with asyncio.timeout(4):
                while peek(headers, method="GET") is not None:
                    await asyncio.sleep(0.02)

    asyncio.run(story())
