"""How the demo's people go through a standard with forms: they fill in what is asked, ask whom they must, press on."""

import datetime as dt
import random
from typing import Final

from shouwen.ground.base import clock
from shouwen.loop.handling.guide.rules import asking
from shouwen.loop.handling.tickets.queries import Card
from shouwen.loop.standards.queries import places, process_of
from shouwen.loop.standards.rules.document import Field
from shouwen.loop.standards.rules.happenings import Value
from shouwen.loop.standards.rules.naming import Naming

# What the demo's people write; whatever has no line here is filled in by its type.
TEXTS: Final = {
    "wanted": "希望说清楚原因，当面道歉，并按公示价目处理。",
    "earlier_number": "客户说上个月打过电话，当时没有记录编号。",
    "proposal": "当面致歉；多收的费用原路退回；赠送一次免费保养。",
    "cause": "派工变更没有通知客户；现场收费没有先出明细。",
    "correction": "改约必须由系统发短信并电话确认；收费先出明细、客户确认后施工。",
}
CHANCES: Final[dict[str, tuple[Value, ...]]] = {
    "grave": (False,) * 11 + (True,),
    "second_time": (False,) * 6 + (True,),
    "answer": ("accepted",) * 8 + ("declined",),
    "confirmed": ("settled",) * 9 + ("not_settled",),
    "compensation": (0, 0, 120, 200, 5200),
}
A_WEEK: Final = dt.timedelta(days=7)


def present(card: Card, person: int | None) -> asking.Guide:
    """What the present step of a ticket asks."""
    process = process_of(card.version_id)
    naming = Naming(process.document, places())
    return asking.guide(process, card.case, naming=naming, person=person, now=clock.now())


def answers(found: asking.Guide, chance: random.Random) -> dict[str, Value | None]:
    """Something for every field of the form that nobody has filled in yet."""
    return {item.code: _value(item.code, item.field, chance) for item in found.form if item.value is None}


def _value(code: str, field: Field, chance: random.Random) -> Value:
    if code in CHANCES:
        return chance.choice(CHANCES[code])
    match field.type:
        case "choice":
            return chance.choice(field.choices).code
        case "number":
            return 0
        case "date":
            return (clock.now() + A_WEEK).date().isoformat()
        case "yes_no":
            return False
        case "text":
            return TEXTS.get(code, "见沟通记录。")
