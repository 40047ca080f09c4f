"""Who can be booked in the demonstration, and a week of appointments: some over, most to come."""

import datetime as dt
import random
from collections.abc import Sequence
from typing import Any, Final

from shouwen.ground.base import clock
from shouwen.ground.base.errors import ShouwenError
from shouwen.ground.base.principals.rules import SYSTEM, Principal
from shouwen.ground.customers.rules import Contact
from shouwen.ground.customers.rules import clean as clean_contact
from shouwen.ground.staff.queries import reference
from shouwen.loop.handling.appointments.actions import asking, booking, setting
from shouwen.loop.handling.appointments.actions.booking import Wish
from shouwen.loop.handling.appointments.queries.setting import kind as kind_of
from shouwen.loop.handling.appointments.queries.slots import Wanted, slots
from shouwen.loop.handling.tickets.rules.request import ContactBody

DAY: Final = dt.timedelta(days=1)
SETTLING: Final = DAY / 24  # whoever looks around for the first time is not called away at once
AHEAD: Final = 7 * DAY  # how long ago the first one was booked, and how far the last one lies ahead
KINDS: Final = ("callback", "visit", "onsite", "onsite")
PLACES: Final = (
    "浦东新区张杨路 500 号 12 楼",
    "徐汇区漕溪北路 88 号",
    "静安区南京西路 1266 号",
    "闵行区七莘路 3655 弄 6 号",
)
NOTES: Final = ("", "", "到前请先打电话", "机器在仓库，需登记进门", "下午三点后方便")
COUNTERS: Final = ("1 号柜台", "2 号柜台")
SHOP: Final = "上海市黄浦区中山东一路 18 号服务中心"


def lay(now: dt.datetime, customers: Sequence[ContactBody], people: dict[str, int], *, agent: Principal) -> None:
    """Resources a fortnight ago, then appointments for yesterday, today and the days that follow."""
    chance = random.Random(7)
    with clock.at(now - 2 * AHEAD):
        _resources(people)
    booked = []
    for number in range(18):
        at = now + (number - 5) * DAY / 2
        with clock.at(min(now, at) - DAY):
            made = _book(KINDS[number % len(KINDS)], (at, now), customers[number % len(customers)], chance, agent)
        booked += [made] if made else []
    for pk, starts_at in booked:
        if starts_at < now:
            with clock.at(starts_at + DAY / 24):
                _end(pk, chance, agent)


def _resources(people: dict[str, int]) -> None:
    setting.lay_kinds()
    teams = reference().teams.ids
    setting.change_kind("callback", {"team_id": teams["service"]}, by=SYSTEM)
    setting.change_kind("onsite", {"team_id": teams["tech-support"]}, by=SYSTEM)
    given: list[dict[str, Any]] = [{"person": people[name]} for name in ("agent", "agent2", "tech") if name in people]
    given += [{"name": name, "place": SHOP, "kinds": ["visit"]} for name in COUNTERS]
    for each in given:
        setting.add_resource(each, by=SYSTEM)


def _book(
    code: str, when: tuple[dt.datetime, dt.datetime], customer: ContactBody, chance: random.Random, agent: Principal
) -> tuple[int, dt.datetime] | None:
    """One of the free slots after a moment, as a customer on the phone would choose it; none that is just now."""
    at, now = when
    kind = kind_of(code)
    if kind is None:
        return None
    ahead = slots(Wanted(kind), at, at + 3 * DAY, clock.now())
    free = [each for each in ahead if not now <= each.starts_at < now + SETTLING]
    if not free:
        return None
    place = chance.choice(PLACES) if kind.way == "onsite" else ""
    wish = Wish(code, chance.choice(free[:6]).starts_at, place=place, note=chance.choice(NOTES))
    contact = clean_contact(Contact(customer.name, customer.phone, customer.email))
    try:
        made = asking.book_for_contact(wish, contact, language="", by=agent)
    except ShouwenError:  # without a telephone nobody is called back
        return None
    return made.pk, made.starts_at


def _end(pk: int, chance: random.Random, agent: Principal) -> None:
    if chance.random() < 0.2:
        booking.miss(pk, by=agent)
    else:
        booking.finish(pk, by=agent)
