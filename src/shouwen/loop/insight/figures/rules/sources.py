"""How readings are taken, from which facts each figure is read, and what is left out. Pure."""

from typing import Final

FORMULAS: Final = {
    "median": ("各行用时的中位数", "median of the rows' values"),
    "mean": ("各行数值的平均", "mean of the rows' values"),
    "other_median": ("另一口径用时的中位数", "median of the rows' values in the other sense of time"),
    "other_mean": ("另一口径用时的平均", "mean of the rows' values in the other sense of time"),
    "share": ("符合的行 ÷ 可判断的行", "rows that count ÷ rows judged"),
    "count": ("行数", "rows"),
    "in": ("符合的行数", "rows that count"),
    "out": ("其余的行数", "the other rows"),
    "people": ("不同的人数", "different people"),
    "per_person": ("行数 ÷ 不同的人数", "rows ÷ different people"),
}
CLOCK: Final = ("ClockMet", "ClockBreached")
FIRST_SOLVED: Final = "TicketSolved"
CONTACTS: Final = ("TicketOpened", "CustomerReplied", "TicketUrged")
FACTS: Final[dict[str, tuple[str, ...]]] = {
    "first_response": CLOCK,
    "plan": CLOCK,
    "completion": (*CLOCK, "TicketReopened"),
    "fcr": (FIRST_SOLVED, *CONTACTS, "TicketReopened"),
    "backlog": ("TicketStepped", "TicketOpened", "ClockBreached", "TicketReopened"),
    "satisfaction": ("TicketRated",),
    "answers": ("RatingInvited", "RatingGiven"),
    "flow": ("TicketOpened", FIRST_SOLVED),
    "reopened": (FIRST_SOLVED, "TicketReopened"),
    "conformance": (FIRST_SOLVED,),
    "follow_up": CLOCK,
    "urged": ("TicketOpened", "TicketUrged"),
    "passed": ("TicketPassed",),
    "fcr_contact": (*CONTACTS, FIRST_SOLVED, "TicketReopened"),
    "repeats_day": ("TicketOpened",),
    "repeats_week": ("TicketOpened",),
    "recurring": ("TicketOpened",),
    "complaints": CLOCK,
    "handling": (FIRST_SOLVED, "TicketOpened", "TicketStepped"),
    "invited": (FIRST_SOLVED, "RatingInvited"),
    "classified": (FIRST_SOLVED, "TicketOpened", "TicketReclassified"),
    "output": (FIRST_SOLVED,),
    "cost": (FIRST_SOLVED,),
    "talks": ("ContactEntered",),
    "talk_answered": ("ContactEntered", "ContactAnswered", "ContactEnded"),
    "talk_abandoned": ("ContactEntered", "ContactAnswered", "ContactEnded"),
    "talk_wait": ("ContactEntered", "ContactAnswered", "ContactEnded"),
    "talk_handling": ("ContactAnswered", "ContactSummarised"),
    "talk_satisfaction": ("TalkRated",),
    "talk_transfers": ("ContactTransferred",),
    "talk_refused": ("OfferDeclined", "OfferLapsed"),
}
ZH_LEFT_OUT: Final = (
    "净推荐值（NPS）：目前的评价只问 1 到 5 分的满意度，不问“是否愿意推荐”，换算出来的不是 NPS，因此不列。"
    "机器人占比：还没有机器人，没有可计的行；系统自动发出的内容也从不计作人的用时。质检合格率：还没有质检，没有可计的行。"
)
EN_LEFT_OUT: Final = (
    "NPS: the survey asks for satisfaction from 1 to 5 and not whether one would recommend us; what could be computed "
    "from it would not be NPS. Share of the bot: there is no bot yet, so no row; what the system says by itself never "
    "counts as a person's time either. Inspection pass rate: there are no inspections yet."
)
