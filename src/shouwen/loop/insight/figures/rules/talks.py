"""What each figure of talks 会话 means: chats, and calls where the company takes them. Pure."""

from shouwen.loop.insight.figures.rules.taking import Figure, Reading

ZH_ENTERED = "在该时段内进入的会话。"
EN_ENTERED = "Talks that came in in the period."

TALKS = (
    Figure(
        "talks",
        "接入量",
        "Talks coming in",
        "客户发起并进入排队的会话（在线咨询、来电）数。",
        "Chats and calls that customers began and that came into a queue.",
        ZH_ENTERED,
        EN_ENTERED,
        (Reading("count", "接入量", "Talks", "count", "count"),),
        "talks",
    ),
    Figure(
        "talk_answered",
        "接通率",
        "Answered share",
        "进入的会话中，有客服接待过的占比。放弃、改为回电、改为留言而没有客服接待的算未接通；仍在排队的不计。",
        "Share of talks that came in and that somebody served. Given up, or left for a call-back or a message before "
        "anybody answered, is not answered; those still waiting are not judged.",
        ZH_ENTERED,
        EN_ENTERED,
        (Reading("share", "接通率", "Answered share", "share", "share", "up"),),
        "talks",
    ),
    Figure(
        "talk_abandoned",
        "放弃率",
        "Abandonment share",
        "进入的会话中，客户在接通前离开的占比。改为回电或留言的不算放弃；仍在排队的不计。",
        "Share of talks that came in and whose customer left before anybody answered. Who asked for a call-back or "
        "left a message did not give up; those still waiting are not judged.",
        ZH_ENTERED,
        EN_ENTERED,
        (Reading("share", "放弃率", "Abandonment share", "share", "share", "down"),),
        "talks",
    ),
    Figure(
        "talk_wait",
        "等待",
        "Wait",
        "从进入到第一次接通的自然时间；没有接通的不计入平均。"
        "服务水平：在公司设定的接通时限内接通的，除以接通的与放弃的之和；时限取当前设置。",
        "Natural time from coming in to being answered for the first time; those never answered give no time. Service "
        "level: answered within the company's own bound, over answered and given up; the bound is that of today.",
        ZH_ENTERED,
        EN_ENTERED,
        (
            Reading("mean", "平均等待", "Mean wait", "seconds", "mean", "down"),
            Reading("share", "服务水平", "Service level", "share", "share", "up"),
            Reading("working", "平均等待（工作时间）", "Mean wait (working time)", "seconds", "other_mean", "down"),
        ),
        "talks",
    ),
    Figure(
        "talk_handling",
        "平均处理时长",
        "Handling time (AHT)",
        "从第一次接通到会话结束，加上话后整理（从结束到提交服务小结），自然时间；工作时间另列。未提交小结的会话不计。",
        "From the first answer to the end of the talk, and the after-contact work from the end to the summary, in "
        "natural "
        "time; in working time apart. "
        "Talks not summed up yet do not count.",
        "在该时段内提交服务小结的会话。",
        "Talks summed up in the period.",
        (
            Reading("mean", "平均处理时长", "AHT", "seconds", "mean"),
            Reading("median", "中位数", "Median", "seconds", "median"),
            Reading("working", "平均处理时长（工作时间）", "AHT (working time)", "seconds", "other_mean"),
        ),
        "talks",
    ),
    Figure(
        "talk_satisfaction",
        "会话满意度",
        "Satisfaction with talks",
        "会话结束后评分为 4 或 5 的占全部会话评价的比例；平均分另列。",
        "Ratings of talks of 4 and 5 over all of them (CSAT); the mean is shown apart.",
        "在该时段内收到的会话评价。",
        "Ratings of talks received in the period.",
        (
            Reading("share", "满意率", "Satisfied share", "share", "share", "up"),
            Reading("mean", "平均分", "Mean rating", "score", "mean", "up"),
        ),
        "talks",
    ),
    Figure(
        "talk_transfers",
        "转接",
        "Transfers",
        "会话被转接的次数，计入接手的小组；同一会话转接两次计两次。转到其他小组的占比另列。",
        "How often talks were handed on, counted for the team that took over; handed on twice counts twice. "
        "The share that went to another team is shown apart.",
        "在该时段内发生的转接。",
        "Transfers in the period.",
        (
            Reading("count", "转接", "Transfers", "count", "count", "down"),
            Reading("share", "转到其他组", "To another team", "share", "share", "down"),
        ),
        "talks",
    ),
    Figure(
        "talk_refused",
        "拒接与未接",
        "Refused and missed offers",
        "分给客服的会话被拒接（客服选择不接）和超时未接的次数，用来看推诿；每次分配各计一次。",
        "Offers of talks that a person refused, and those that lapsed unanswered; each offer counts.",
        "在该时段内被拒接或超时未接的分配。",
        "Offers refused or lapsed in the period.",
        (
            Reading("in", "拒接", "Refused", "count", "in", "down"),
            Reading("out", "超时未接", "Missed", "count", "out", "down"),
        ),
        "talks",
    ),
)
