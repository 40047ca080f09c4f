"""Roles x capabilities x reach, as one table; docs/rights.md is drawn from it and tests walk it."""

from collections.abc import Collection, Iterable
from types import MappingProxyType

from shouwen.ground.base.principals.rules import Reach

TABLE = """
capability         director manager supervisor agent tech  rd    interface trainer inspector admin
tickets.read       all      below   team       team  team  team  own       -       all       own
tickets.open       all      all     all        all   all   all   -         -       -         all
tickets.change     -        below   team       team  team  team  own       -       -         -
tickets.assign     all      below   team       team  team  team  -         -       -         -
tickets.void       -        below   team       -     -     -     -         -       -         -
tickets.incident  all      below   team       -     -     -     -         -       -         -
tickets.export     all      below   team       -     -     -     -         -       all       -
contacts.serve     -        below   team       team  team  team  -         -       -         -
contacts.supervise all      below   team       -     -     -     -         -       -         -
appointments.book  all      all     all        all   all   all   -         -       -         -
customers.read     all      all     all        all   all   all   -         -       all       -
customers.change   -        all     all        all   all   all   -         -       -         -
staff.read         all      all     team       team  team  team  own       all     all       all
staff.manage       -        below   team       -     -     -     -         -       -         all
standards.read     all      all     all        all   all   all   all       all     all       all
standards.change   all      all     -          -     -     -     -         -       -         -
standards.publish  all      all     -          -     -     -     -         -       -         -
board.read         all      below   team       own   own   own   -         all     all       -
log.read           all      -       -          -     -     -     -         -       -         all
events.read        all      below   team       team  team  team  -         -       all       all
company.manage     -        -       -          -     -     -     -         -       -         all
tokens.manage      own      own     own        -     own   own   -         -       -         all
followups.do       -        below   team       team  -     -     -         -       -         -
recovery.do        -        below   team       -     -     -     -         -       -         -
import.run         -        all     -          -     -     -     -         -       -         all
"""
REACHES = {"own": Reach.OWN, "team": Reach.TEAM, "below": Reach.BELOW, "all": Reach.ALL}
WORDS = {reach: word for word, reach in REACHES.items()}
ROLE_NAMES = MappingProxyType(
    {
        "director": ("总监", "Director"),
        "manager": ("售后经理", "After-sales manager"),
        "supervisor": ("客服主管", "Supervisor"),
        "agent": ("客服", "Agent"),
        "tech": ("技术支持", "Technical support"),
        "rd": ("研发支持", "R&D support"),
        "interface": ("接口人", "Interface person"),
        "trainer": ("培训师", "Trainer"),
        "inspector": ("质量监督员", "Quality inspector"),
        "admin": ("管理员", "Administrator"),
    }
)
OUTRANKING = frozenset({"admin", "director"})
ADMIN = "admin"


def _read(table: str) -> dict[str, dict[str, Reach]]:
    head, *lines = (line.split() for line in table.strip().splitlines())
    by_role: dict[str, dict[str, Reach]] = {role: {} for role in head[1:]}
    for capability, *words in lines:
        for role, word in zip(head[1:], words, strict=True):
            if word != "-":
                by_role[role][capability] = REACHES[word]
    return by_role


BY_ROLE = MappingProxyType(_read(TABLE))
ROLES = tuple(BY_ROLE)
CAPABILITIES = tuple(line.split()[0] for line in TABLE.strip().splitlines()[1:])


def capabilities_of(roles: Iterable[str]) -> dict[str, Reach]:
    """What these roles may do together: of each capability the farthest reach."""
    held: dict[str, Reach] = {}
    for role in roles:
        for capability, reach in BY_ROLE.get(role, {}).items():
            held[capability] = max(reach, held.get(capability, reach))
    return held


def roles_with(capability: str) -> list[str]:
    """The roles that give this capability."""
    return [role for role in ROLES if capability in BY_ROLE[role]]


def may_give(giver: Collection[str], roles: Collection[str]) -> bool:
    """Whether someone with the roles `giver` may give or take away `roles`: an administrator any, others their own."""
    return ADMIN in giver or set(roles) <= set(giver)


def may_rule(ruler: Collection[str], ruled: Collection[str]) -> bool:
    """Whether one may change or dismiss the other: only an administrator touches a director or an administrator."""
    return ADMIN in ruler or not OUTRANKING & set(ruled)


def page() -> str:
    """docs/rights.md, drawn from the table."""
    shown = {Reach.OWN: "own", Reach.TEAM: "team", Reach.BELOW: "below", Reach.ALL: "all"}
    rows = [
        "| capability | " + " | ".join(f"{ROLE_NAMES[role][0]} {role}" for role in ROLES) + " |",
        "|---|" + "---|" * len(ROLES),
    ]
    for capability in CAPABILITIES:
        cells = (BY_ROLE[role].get(capability) for role in ROLES)
        rows.append(f"| `{capability}` | " + " | ".join(shown[cell] if cell else "" for cell in cells) + " |")
    return HEAD + "\n".join(rows) + "\n" + FOOT


HEAD = """# Rights

Drawn from `src/shouwen/ground/staff/rules/rights.py`; change the table there, then run
`python -m shouwen.ground.staff.rules.rights > docs/rights.md`.

A right is a capability and how far it reaches: **own** 本人, **team** 本组, **below** 本部门及下级 (the teams of the
departments one heads and of those under them, and one's own), **all** 全部. An empty cell is no right. Who has several
roles has of each capability the farthest reach. A token has its person's rights, narrowed by its scopes:
`tickets:read` covers `tickets.read`, `tickets:write` every other capability of tickets, and a capability's own name
covers just that one.

"""
FOOT = """
Beyond the table:

- Only an administrator gives or takes a role that he or she does not hold, changes an e-mail address, and changes or
  dismisses a director or an administrator. The last administrator stays: neither dismissed nor robbed of the role.
- People are added, dismissed and restored by those whose `staff.manage` reaches *below* or *all*; a supervisor keeps
  the skills and shifts of the own team. Everyone changes his or her own telephone number and language.
- An administrator runs the system and does not read customers' talk: only tickets that he or she opened. Who needs
  more takes a second role, which stands in the log.
- Talks of one's team are read with `contacts.serve`; only their holder writes to the visitor, colleagues write notes.
  With `contacts.supervise` one reads along without a trace, whispers to the holder, takes over, hands on and ends.
  Who talks to us sees the own talks and no others; chat sites and their secrets are set with `company.manage`.
- The floor (who serves whom, what waits) shows the teams that `contacts.supervise` reaches. Lanes, bounds and hours of
  chat are read by whoever serves, supervises or runs the house, and set with `contacts.supervise` reaching *below* or
  *all*, or with `company.manage`. Kinds of presence are reference data like teams.
- The agenda is one: any reach of `appointments.book` sees who is free, books, moves and cancels; of a ticket out of
  reach it shows no number. Kinds and resources are set by those who set lanes; times when one of them is not to be
  booked by the person it is, and with `contacts.supervise`. Customers move and cancel by the signed link of their own
  appointment.
- Whoever has `customers.read` opens every customer's card. Of the customer's tickets it lists, and the history tells
  of, those that `tickets.read` reaches; a ticket or a talk out of reach leaves no trace there.
- A token acts in its person's name. Everyone with `tokens.manage` makes one's own. An administrator sees and ends all
  of them, and makes one only for an account that nobody signs in with, a program's own (a person added and never
  invited); what that may do is its roles, given in the log. When somebody takes up an invitation to such an account,
  the tokens made before end. In the name of a colleague who signs in a token is made only by that colleague, or at the
  server's own keyboard (`shouwen token create`), and the log says so.
- Process analysis is seen with `board.read`: of our own tickets the cases within its reach, of logs that were brought
  in all by those who see all and none by others. A case is named as a ticket where `tickets.read` reaches it.
- Statistics, definitions of indicators, benchmarks and named shifts are seen with `board.read`, within its reach; they
  are entered, owners and review days set and cost rates read and set with `standards.change`. An indicator's owner says
  that it was reviewed. Rows behind a figure are exported with `tickets.export` besides; who sees own tickets only is
  shown no cost.
- A macro runs with the rights of whoever runs it: each step needs what the same verb by hand needs. One's own are kept
  by whoever works on tickets, a team's with `tickets.void` over it, everybody's with `tickets.void` reaching *below* or
  with `company.manage`. Whoever writes a note sees the names of colleagues and which of them may read it; being
  mentioned gives no right to read.
- Who is perhaps the same customer is shown on the card to those with `customers.change`, who merge, undo and say that
  two are not the same; the list over all asks for `customers.read` reaching *below* besides. A talk or a ticket is set
  to another customer by whoever rules it and has `customers.change`.
- What would be is asked, and forecasts and the need of people are seen, with `board.read` reaching *below* or *all*; a
  question is seen by whoever asked it, and learns from the whole house. Shifts are drafted and adopted with
  `staff.manage`, for people whom it reaches.
- A trainer sees figures, people and standards, no tickets; a quality inspector reads all tickets and changes none.
- Teams, skills, products, regions, the problem tree and holidays are read by everyone signed in, and changed with
  `staff.manage` reaching *all*.
- Colleagues' names, telephone numbers and presence are seen with `staff.read`.
- Drafts of standards are seen, changed, copied and submitted with `standards.change`; so are the counts of running
  tickets by version and the previews. A version is reviewed with `standards.publish` by somebody who neither made,
  changed nor submitted it, and published, rolled back and retired with it. Where only one person in service has that
  right, that person publishes without a review, and the log says so. With it running tickets are moved to another
  version, whoever holds them; of examples and of tickets left out only those are named that the asker may read.
- A step's form is filled in, an approval asked for and the step taken with `tickets.change`. An approval is given by
  those whom the standard names for it, never by whoever asked (where nobody asked, not by the holder); a department's
  task is ended by its people or the holder's manager. Being named is the right: the ticket itself may be out of reach.
- A department without an account answers one task by the link in its e-mail: a guest sees the task, what the house
  chose to show of its ticket, and the own answers, nothing else; the link dies with the task, when it is revoked and
  by its age. Guests are asked, shown more and revoked with `tickets.change` over the ticket; a team's list of guests is
  kept with `staff.manage` over that team.
- A ticket is handed up, down or across between lines by whoever may change it, to a team that has the line; who is
  handed it sees why and what was tried. Which team is which line is set with `staff.manage` reaching *below* or *all*.
- Tickets are linked and merged by who may change both, and split by who may change the one. Major incidents are seen by
  everyone with `tickets.read`, their tickets as far as that reaches; only who may change a ticket takes it under one.
  Raising a ticket, telling all its customers, closing all its tickets and letting any of them go takes
  `tickets.incident` over the ticket raised.
- A task or an approval is seen by those whom the standard names for it, whatever else they may see, and by whoever may
  read the ticket; of a ticket out of reach those asked see number, subject and the standard's words, no more. Notices
  are read by the person they are for and nobody else. Addresses for webhooks are registered and seen with
  `company.manage`.
- Reports show what `board.read` of their reader reaches. Whoever sees a team's figures or more (*team*, *below*, *all*)
  has reports sent and sets alarms; what is sent, and what an alarm looks at, is what its maker may see at that time.
  One sees and changes one's own schedules and alarms and sees the alarms that tell one; administrators see, stop and
  remove all of them. Group robots are registered with `company.manage`; their names are seen by whoever may send there.
  The picture in a group is opened by its signed link for thirty days.
"""


if __name__ == "__main__":
    print(page(), end="")
