"""The service standard as a typed document: what a manager draws, a person reads, and `process.compile` makes runnable.

Every text is there in Chinese and English. New parts join as optional fields, so that older documents stay readable.
"""

import functools
import re
from typing import Final, Literal

import msgspec

from shouwen.ground.base.taiwan import TRADITIONAL, taiwan
from shouwen.loop.standards.rules.conditions import Condition
from shouwen.loop.standards.rules.happenings import Value

DURATION: Final = re.compile(r"(-?\d{1,6}(?:\.\d{1,3})?)(min|h)")


class _Part(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all parts: frozen, order of fields is order in the file, a misspelt key is refused."""


class Text(_Part, frozen=True, kw_only=True):
    """The same words in both languages."""

    zh: str
    en: str

    def of(self, language: str) -> str:
        """The words for a reader of `language`."""
        if language == TRADITIONAL:
            return taiwan(self.zh)
        return self.zh if language.startswith("zh") else self.en


class Owner(_Part, frozen=True, kw_only=True):
    """Who answers for something: exactly one of the four. `who` speaks of the case at hand."""

    role: str = ""
    team: str = ""
    skill: str = ""
    who: Literal["", "holder", "first_owner", "team", "manager", "system", "customer"] = ""


class Calendar(_Part, frozen=True, kw_only=True):
    """A calendar by name: round the clock, or the company's own working hours and days off."""

    kind: Literal["natural", "working"]
    name: Text


class Match(_Part, frozen=True, kw_only=True):
    """What a row is for; an empty list means any. A problem, region or product matches what lies beneath it too."""

    problem: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    tier: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    product: tuple[str, ...] = ()


class Route(Match, frozen=True, kw_only=True):
    """Cases like this go to this team."""

    team: str


class Routing(_Part, frozen=True, kw_only=True):
    """The first row that matches names the team, `otherwise` when none does."""

    rows: tuple[Route, ...] = ()
    otherwise: str


class Escalation(_Part, frozen=True, kw_only=True):
    """One step up the line: so long after the due moment (before it with a minus), this owner is told."""

    after: str
    to: Owner


class LimitRow(Match, frozen=True, kw_only=True):
    """How long it may take for cases like this, counted in which calendar, and who is told when it takes longer."""

    within: str
    calendar: str = ""
    warn: float = 0.8
    goal: float | None = None
    escalate: Owner | None = None
    chain: tuple[Escalation, ...] = ()


class Limit(_Part, frozen=True, kw_only=True):
    """A clock, begun when the case is opened or on entering a node that it stands on; the first matching row counts."""

    starts: Literal["opened", "entered"] = "opened"
    rows: tuple[LimitRow, ...]


class Level(_Part, frozen=True, kw_only=True):
    """A level of urgency; the list runs from the highest to the lowest."""

    code: str
    name: Text


class LevelRule(_Part, frozen=True, kw_only=True):
    """Cases that meet this begin at this level."""

    when: Condition
    level: str


class Levels(_Part, frozen=True, kw_only=True):
    """The choices, the one that a case begins at, and who begins elsewhere."""

    choices: tuple[Level, ...]
    default: str
    rules: tuple[LevelRule, ...] = ()


class Choice(_Part, frozen=True, kw_only=True):
    """One value of a field."""

    code: str
    name: Text


class ValueRule(_Part, frozen=True, kw_only=True):
    """Cases that meet this begin with this value."""

    when: Condition
    value: Value


class Field(_Part, frozen=True, kw_only=True):
    """A value of the standard's own that cases carry and conditions may read; of a text they know whether it is given.

    What nobody filled in is set by the first of the `rules` that holds: so demand is classified.
    """

    type: Literal["choice", "number", "date", "yes_no", "text"]
    name: Text
    hint: Text | None = None
    choices: tuple[Choice, ...] = ()
    rules: tuple[ValueRule, ...] = ()


class FormItem(_Part, frozen=True, kw_only=True):
    """A field asked for at a node; given once, it is known at every later one, unless it is asked `anew` each time."""

    field: str
    required: bool = False
    shown_if: Condition | None = None
    anew: bool = False


class Approval(_Part, frozen=True, kw_only=True):
    """Somebody's yes without which the step may not be taken; only for cases that meet `when`."""

    code: str
    name: Text
    by: Owner
    when: Condition | None = None


class Act(_Part, frozen=True, kw_only=True):
    """What the system does when a case enters the node.

    `assign` to a team; `notify` an owner with words; `set` a field; `task` for another department, with a limit of its
    own (OLA), which `must` be done before the step is taken; `webhook` calls the address that the company
    registered under the code in `value`, or under the act's own code.
    """

    kind: Literal["assign", "notify", "set", "task", "webhook"]
    code: str
    name: Text | None = None
    when: Condition | None = None
    to: Owner | None = None
    text: Text | None = None
    field: str = ""
    value: Value | None = None
    within: str = ""
    calendar: str = ""
    must: bool = False


class Blueprint(_Part, frozen=True, kw_only=True):
    """The columns of a service blueprint: what the customer touches, who is seen, who is not, what they lean on."""

    touchpoint: Text | None = None
    front: Text | None = None
    back: Text | None = None
    support: Text | None = None
    evidence: Text | None = None


class Way(_Part, frozen=True, kw_only=True):
    """A way on: upon this happening, if the condition holds, to that node. Nodes only passed through need no `upon`.

    Ways upon `done` have a `code`: they are the buttons of a step that has no verb of its own. `foreign` is a condition
    in the words of another tool, which keeps the standard from being published until `when` says it in ours.
    """

    upon: str = ""
    code: str = ""
    when: Condition | None = None
    to: str
    name: Text | None = None
    foreign: str = ""


class Script(_Part, frozen=True, kw_only=True):
    """Words to say; {customer} and the like are filled in."""

    code: str
    name: Text
    text: Text


class Picture(_Part, frozen=True, kw_only=True):
    """A picture of how it is done: what it shows, and a PNG or JPEG in base64, so that a file carries it whole."""

    name: Text
    data: str


class Node(_Part, frozen=True, kw_only=True):
    """A place where a case can stand. `quality` is what good work is here, `guide` where to click in the system.

    `foreign` names what another tool drew here that no case can run on; it keeps the standard from being published.
    """

    id: str
    kind: Literal["start", "task", "decision", "wait", "automatic", "follow_up", "end"]
    name: Text
    status: str = ""
    owner: Owner | None = None
    waits_for: str = ""
    limits: tuple[str, ...] = ()
    inputs: tuple[Text, ...] = ()
    outputs: tuple[Text, ...] = ()
    quality: Text | None = None
    sop: Text | None = None
    pictures: tuple[Picture, ...] = ()
    guide: Text | None = None
    contingency: Text | None = None
    scripts: tuple[Script, ...] = ()
    form: tuple[FormItem, ...] = ()
    approvals: tuple[Approval, ...] = ()
    does: tuple[Act, ...] = ()
    blueprint: Blueprint | None = None
    foreign: str = ""
    ways: tuple[Way, ...] = ()


class Window(_Part, frozen=True, kw_only=True):
    """Daily hours in which customers may be called, in a time zone."""

    opens: str
    closes: str
    timezone: str = "Asia/Shanghai"


class FollowUp(_Part, frozen=True, kw_only=True):
    """Calls after solving, inside a window of which `at_least` lies before the due moment; given up at last."""

    by: Owner
    window: Window
    at_least: str = "1h"
    give_up: str = "36h"


class Recovery(_Part, frozen=True, kw_only=True):
    """A score below this, or an unsatisfied follow-up, is a task for this owner."""

    below: int
    within: str
    calendar: str = "natural"
    to: Owner
    unsatisfied: bool = True


class Urge(_Part, frozen=True, kw_only=True):
    """How many times urging raises the level."""

    raises: int = 1


class Reopen(_Part, frozen=True, kw_only=True):
    """Which clocks begin anew when a case is opened again."""

    restart: tuple[str, ...] = ("completion", "progress")


class Indicator(_Part, frozen=True, kw_only=True):
    """What the standard is measured by."""

    code: str
    name: Text
    formula: Text
    target: float
    unit: Literal["share", "score", "hours", "count"]
    review_months: int = 3
    reviewed: str = ""


class Touchpoint(_Part, frozen=True, kw_only=True):
    """Where a customer meets the company, what is promised there, who answers for it and how it is asked about."""

    code: str
    name: Text
    stage: Literal["advice", "purchase", "use", "repair", "complaint"]
    owner: Owner
    quality: Text
    survey: Text | None = None


class Promise(_Part, frozen=True, kw_only=True):
    """A sentence for the public; with a `clock`, the page adds the limits that are in force."""

    text: Text
    clock: str = ""


class Document(_Part, frozen=True, kw_only=True):
    """A whole standard."""

    schema: Literal[1] = 1
    code: str
    name: Text
    about: Text
    aims: Text | None = None
    languages: tuple[str, ...] = ("zh", "en")
    calendars: dict[str, Calendar]
    fields: dict[str, Field] = {}
    levels: Levels
    routing: Routing
    limits: dict[str, Limit]
    pauses: dict[str, tuple[str, ...]] = {}
    urge: Urge = Urge()
    reopen: Reopen = Reopen()
    follow_up: FollowUp | None = None
    recovery: Recovery | None = None
    nodes: tuple[Node, ...]
    anywhere: tuple[Way, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    promise: tuple[Promise, ...] = ()


@functools.lru_cache(maxsize=1024)
def seconds(text: str) -> float | None:
    """`10min`, `24h`, `1.5h` in seconds; None for anything else."""
    read = DURATION.fullmatch(text)
    return float(read[1]) * (60 if read[2] == "min" else 3600) if read else None


def field_types(document: Document) -> dict[str, str]:
    """The standard's own fields and their types, for conditions."""
    return {code: field.type for code, field in document.fields.items()}
