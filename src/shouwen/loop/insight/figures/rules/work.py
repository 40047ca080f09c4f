"""What the figures of repeated contacts and of people's work mean. Pure."""

from shouwen.loop.insight.figures.rules.taking import Figure, Reading

ZH_OPENED = "在该时段内提交的工单。"
EN_OPENED = "Tickets opened in the period."
ZH_SOLVED = "在该时段内首次解决的工单。"
EN_SOLVED = "Tickets solved for the first time in the period."
ZH_BY_SOMEBODY = "在该时段内由员工首次解决的工单；导入的历史没有解决人，不计。"
EN_BY_SOMEBODY = "Tickets solved for the first time in the period by a person; imported history names none."


def _repeats(code: str, zh: str, en: str) -> Figure:
    return Figure(
        code,
        f"{zh}内重复联系率",
        f"Repeat contacts within {en}",
        f"提交的工单中，同一客户在此前 {zh}内已提交过工单（不论问题类型）的占比。",
        f"Share of the tickets opened whose customer had opened another within the {en} before, whatever about.",
        ZH_OPENED,
        EN_OPENED,
        (Reading("share", "重复联系率", "Repeat share", "share", "share", "down"),),
    )


AGAIN = (
    Figure(
        "fcr_contact",
        "一次性解决率（按联系）",
        "First contact resolution (per contact)",
        "客户的每次联系（提交、补充、"
        "催促各算一次）中，一次就解决的占比：它是提交，且该工单按“一次性解决率（按问题）”的口径"
        "一次解决。补充和催促总是未一次解决；尚未解决的提交不计入占比。",
        "Of every contact of customers (opening, writing again and urging count each) the share that settled it at "
        "once: "
        "it opened a ticket, and that one was solved at first contact in the sense of “per problem”. Writing again and "
        "urging never are; openings not solved yet are not judged.",
        "在该时段内客户的提交、补充和催促。",
        "Openings, further words and urgings of customers in the period.",
        (Reading("share", "一次性解决率", "First contact resolution", "share", "share", "up"),),
    ),
    _repeats("repeats_day", "24 小时", "24 hours"),
    _repeats("repeats_week", "7 天", "7 days"),
    Figure(
        "recurring",
        "重复问题率",
        "Recurring problems",
        "提交时已分类的工单中，同一客户在此前 30 天内就同一产品提交过同一问题类型的占比。按问题类型、"
        "产品分组可看哪些问题反复出现。",
        "Share of the tickets classified when opened whose customer had opened one of the same problem and product "
        "within "
        "the 30 days before. By problem and by product it shows what keeps coming back.",
        "在该时段内提交、且提交时已分类的工单。",
        "Tickets opened in the period that had a problem class from the beginning.",
        (
            Reading("share", "重复问题率", "Recurring share", "share", "share", "down"),
            Reading("in", "重复的工单", "Recurring tickets", "count", "in", "down"),
        ),
    ),
    Figure(
        "complaints",
        "投诉处理",
        "Complaints",
        "问题类型为投诉（complaint 及其下级）的工单，解决时限内达成的次数除以达成与超时的次数；"
        "用时同“解决”，按服务标准的日历，自然时间另列。",
        "Of complaints (problem class complaint and all beneath it): limits of completion met in time over met or "
        "missed; "
        "the time as with completion, in the standard's calendar; in natural time apart.",
        "在该时段内达成或超时的投诉工单的解决时限。",
        "Limits of completion of complaints met or missed in the period.",
        (
            Reading("share", "投诉及时率", "Complaints in time", "share", "share", "up", limit="completion"),
            Reading("median", "投诉处理时长（中位数）", "Time to settle (median)", "seconds", "median", "down"),
            Reading(
                "natural", "投诉处理时长（自然时间）", "Time to settle (natural)", "seconds", "other_median", "down"
            ),
        ),
    ),
)
WORK = (
    Figure(
        "handling",
        "工单处理时长",
        "Handling time of tickets (AHT)",
        "日志中该工单处于“处理中”的时间之和：从有人受理开始，等待客户、配件或第三方的时间不计，到首次解决为止。"
        "按服务标准的工作日历计算，自然时间另列。同时处理几张工单时，每张都计自己的时间；从未受理就解决的、"
        "导入的没有用时。"
        "系统自动做的不会让工单处于处理中，因此不计作人的用时。",
        "The time the ticket stood as being worked on, as the log shows: from somebody's taking it up, without "
        "waiting for "
        "the customer, parts or a third party, until it was first solved. In the working calendar of the standards; in "
        "natural time apart. Of several tickets worked on at once each counts its own. Those solved without having "
        "been "
        "taken up, and imported ones, give no time; what the system does by itself is never a person's time.",
        ZH_SOLVED,
        EN_SOLVED,
        (
            Reading("mean", "平均处理时长", "AHT", "seconds", "mean", "down"),
            Reading("median", "处理时长（中位数）", "Median", "seconds", "median", "down"),
            Reading("natural", "平均处理时长（自然时间）", "AHT (natural time)", "seconds", "other_mean", "down"),
        ),
    ),
    Figure(
        "invited",
        "邀评率",
        "Invitation rate",
        "已解决的工单中，发出过评价邀请的占比，不论何时发出。",
        "Share of solved tickets whose customer was ever invited to rate.",
        ZH_SOLVED,
        EN_SOLVED,
        (Reading("share", "邀评率", "Invitation rate", "share", "share", "up"),),
    ),
    Figure(
        "classified",
        "分类准确率",
        "Classification accuracy",
        "解决时已分类的工单中，第一次分类之后再没有改过问题类型的占比。提交时未分类、"
        "之后补上的，补上那次算第一次分类。",
        "Of the tickets with a problem class when solved the share whose class was never changed after it was first "
        "given. "
        "Where none was given at opening, giving it later is the first time.",
        "在该时段内首次解决、且解决时已分类的工单。",
        "Tickets solved for the first time in the period that had a problem class by then.",
        (Reading("share", "分类准确率", "Right at first", "share", "share", "up"),),
    ),
    Figure(
        "output",
        "人均产出",
        "Output per person",
        "时段内首次解决的工单数，除以其中解决过工单的人数。解决人以日志为准，不论之后转给谁。",
        "Tickets solved for the first time over the people who solved any. Who solved it is who did so in the log, "
        "whoever had it later.",
        ZH_BY_SOMEBODY,
        EN_BY_SOMEBODY,
        (
            Reading("per_person", "人均解决", "Solved per person", "number", "per_person", "up"),
            Reading("people", "解决过工单的人", "People", "count", "people"),
        ),
    ),
    Figure(
        "cost",
        "单张成本",
        "Cost per ticket",
        "解决人一天的人工成本（其角色中最高的小时费率 × 公司设定的每日工时），由他当天首次解决的工单平摊。"
        "费率和角色取当前设置；没有费率的角色不计入平均。费率由公司设置，未录入时没有数值。",
        "The solver's cost of a day (the highest hourly rate among his or her roles, times the company's paid hours "
        "a day), "
        "shared equally by the tickets solved for the first time by that person on that day. Rates and roles are "
        "those of "
        "today; a role without a rate gives no cost. Rates are a setting of the company: none entered, no value.",
        ZH_BY_SOMEBODY,
        EN_BY_SOMEBODY,
        (
            Reading("mean", "单张成本", "Cost per ticket", "money", "mean", "down"),
            Reading("median", "中位数", "Median", "money", "median", "down"),
        ),
    ),
)
