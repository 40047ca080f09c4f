"""The templates of an after-sales department: what each asks for, Chinese first."""

from typing import Final

from shouwen.loop.standards.rules.terms import Words
from shouwen.loop.standards.templates.rules.sheets import Asked, Fields, Grid, Sheet

YES_NO: Final[tuple[Words, ...]] = (("是", "Yes"), ("否", "No"))
SCORES: Final[tuple[Words, ...]] = tuple((f"{n}", f"{n}") for n in (5, 4, 3, 2, 1))
AGREED: Final[tuple[Words, ...]] = (("同意", "Agreed"), ("不同意", "Not agreed"), ("未答复", "No answer yet"))
SIGNATURES: Final = Fields(
    ("签字", "Signatures"),
    (
        Asked(("填表人", "Filled in by"), "sign", 1),
        Asked(("日期", "Date"), "date", 1),
        Asked(("审核人", "Checked by"), "sign", 1),
        Asked(("日期", "Date"), "date", 1),
    ),
)
CUSTOMER: Final = Fields(
    ("客户", "Customer"),
    (
        Asked(("客户姓名", "Name"), "text", 1),
        Asked(("联系电话", "Phone"), "text", 1),
        Asked(("客户等级", "Tier"), "choice", 1, "tiers"),
        Asked(("来访渠道", "Channel"), "choice", 1, "channels"),
        Asked(("联系地址", "Address"), "text", 4),
    ),
)

NODES: Final = Sheet(
    "node-table",
    ("售后服务全流程节点表", "Node table of the whole service"),
    (
        "流程中每个节点的责任部门、责任人、输入、输出、时限与标准。",
        "Department, owner, input, output, limit and standard of each node.",
    ),
    (Grid(("", ""), (), source="nodes"),),
    landscape=True,
)
REGISTRATION: Final = Sheet(
    "registration",
    ("客户问题登记表", "Registration sheet"),
    ("客户来电、来访时填写，10 分钟内录入系统。", "Filled in while the customer speaks, entered within 10 minutes."),
    (
        Fields(
            ("登记", "Registration"),
            (
                Asked(("工单编号", "Ticket number"), "text", 1),
                Asked(("登记时间", "Registered at"), "moment", 1),
                Asked(("登记人", "Registered by"), "text", 1),
                Asked(("首问责任人", "First owner"), "text", 1),
            ),
        ),
        CUSTOMER,
        Fields(
            ("产品与问题", "Product and problem"),
            (
                Asked(("产品型号", "Product"), "choice", 1, "products"),
                Asked(("序列号", "Serial number"), "text", 1),
                Asked(("购买日期", "Bought on"), "date", 1),
                Asked(("是否在保", "In warranty"), "yes_no", 1, YES_NO),
                Asked(("问题类型", "Problem type"), "choice", 2, "problems"),
                Asked(("级别", "Level"), "choice", 2, "levels"),
                Asked(
                    ("问题描述", "Description"),
                    "long",
                    4,
                    hint=(
                        "用客户的原话：现象、发生时间、频率",
                        "The customer's own words: what, since when, how often",
                    ),
                ),
                Asked(("已做过的尝试", "Tried so far"), "long", 4),
                Asked(("客户诉求", "What the customer asks for"), "long", 4),
            ),
        ),
        Fields(
            ("派单", "Dispatch"),
            (
                Asked(("处理组", "Team"), "choice", 1, "teams"),
                Asked(("处理人", "Holder"), "text", 1),
                Asked(("承诺首次响应", "First response by"), "moment", 1),
                Asked(("已告知客户编号", "Number told"), "yes_no", 1, YES_NO),
            ),
        ),
    ),
)
COMPLAINT: Final = Sheet(
    "complaint",
    ("客户投诉处理单", "Complaint sheet"),
    (
        "一件投诉一张；客户未答复前不得结案。",
        "One for each complaint; it is not closed without the customer's answer.",
    ),
    (
        Fields(
            ("投诉受理", "Complaint"),
            (
                Asked(("投诉编号", "Number"), "text", 1),
                Asked(("受理时间", "Received at"), "moment", 1),
                Asked(("受理人", "Received by"), "text", 1),
                Asked(("级别", "Level"), "choice", 1, "levels"),
            ),
        ),
        CUSTOMER,
        Fields(
            ("投诉内容", "What it is about"),
            (
                Asked(("投诉类型", "Type"), "choice", 2, "complaints"),
                Asked(("关联工单", "Earlier ticket"), "text", 1),
                Asked(("涉及部门", "Department"), "text", 1),
                Asked(("投诉事实", "Facts"), "long", 4),
                Asked(("客户诉求", "What the customer asks for"), "long", 4),
            ),
        ),
        Fields(
            ("调查与处理", "Inquiry and handling"),
            (
                Asked(("调查结果", "Findings"), "long", 4),
                Asked(("首个处理意见", "First proposal"), "long", 4),
                Asked(("提出时间", "Proposed at"), "moment", 2),
                Asked(("提出人", "Proposed by"), "text", 2),
                Asked(("最终处理结果", "Result"), "long", 4),
                Asked(("客户答复", "Customer's answer"), "choice", 2, AGREED),
                Asked(("答复时间", "Answered at"), "moment", 2),
                Asked(("原因与改进措施", "Cause and measure"), "long", 4),
            ),
        ),
        SIGNATURES,
    ),
)
FOLLOW_UP: Final = Sheet(
    "follow-up",
    ("客户回访记录表", "Follow-up record"),
    ("解决后按时限回访，逐条记录。", "Calls after solving, one line for each."),
    (
        Grid(
            ("", ""),
            (
                Asked(("序号", "No."), "number", 0.5),
                Asked(("工单编号", "Ticket"), "text", 1.4),
                Asked(("客户姓名", "Customer"), "text", 1),
                Asked(("联系电话", "Phone"), "text", 1.3),
                Asked(("解决时间", "Solved at"), "moment", 1.4),
                Asked(("回访时间", "Called at"), "moment", 1.4),
                Asked(("接通情况", "Reached"), "choice", 0.9, (("接通", "Yes"), ("未接通", "No"))),
                Asked(("问题是否解决", "Solved"), "yes_no", 0.9, YES_NO),
                Asked(("满意度", "Score"), "choice", 0.8, SCORES),
                Asked(("回访结果", "Result"), "choice", 1, "results"),
                Asked(("客户意见与建议", "What the customer says"), "long", 2.4),
                Asked(("回访人", "Caller"), "text", 0.9),
            ),
            blank=14,
        ),
    ),
    landscape=True,
)
QUESTIONNAIRE: Final = Sheet(
    "questionnaire",
    ("客户满意度问卷", "Satisfaction questionnaire"),
    (
        "请根据最近一次服务打分：5 分非常满意，1 分非常不满意。",
        "Please score the last service: 5 is very satisfied, 1 very dissatisfied.",
    ),
    (
        Fields(
            ("本次服务", "This service"),
            (
                Asked(("工单编号", "Ticket number"), "text", 2),
                Asked(("填写日期", "Date"), "date", 2),
            ),
        ),
        Grid(
            ("评分", "Scores"),
            (
                Asked(("序号", "No."), "number", 0.5),
                Asked(("问题", "Question"), "text", 4),
                Asked(("评分", "Score"), "choice", 2, SCORES),
                Asked(("说明", "Remarks"), "long", 2),
            ),
            rows=(
                (("1", "1"), ("您对本次服务总体是否满意？", "How satisfied are you with the service as a whole?")),
                (("2", "2"), ("我们响应是否及时？", "Did we respond in time?")),
                (("3", "3"), ("问题是否一次得到解决？", "Was the problem solved at the first attempt?")),
                (("4", "4"), ("服务人员是否专业、清楚？", "Were our people competent and clear?")),
                (("5", "5"), ("服务人员的态度如何？", "Were our people friendly?")),
                (("6", "6"), ("处理进度是否主动告知？", "Were you told how far we were, without asking?")),
                (("7", "7"), ("得到帮助是否省力？", "Was it easy to get help?")),
                (("8", "8"), ("您愿意向他人推荐我们吗？", "Would you recommend us?")),
            ),
        ),
        Fields(
            ("您的话", "In your words"),
            (
                Asked(("最满意的地方", "What was best"), "long", 4),
                Asked(("最需要改进的地方", "What should be better"), "long", 4),
                Asked(("是否愿意接受回访", "May we call you"), "yes_no", 2, YES_NO),
                Asked(("联系电话", "Phone"), "text", 2),
            ),
        ),
    ),
)
SCORECARD: Final = Sheet(
    "scorecard",
    ("服务质检评分表", "Inspection scorecard"),
    (
        "满分 100 分；出现一项否决项，总分为 0。",
        "100 points in all; a single knock-out item makes it 0.",
    ),
    (
        Fields(
            ("质检对象", "Inspected"),
            (
                Asked(("工单编号", "Ticket number"), "text", 1),
                Asked(("客服", "Agent"), "text", 1),
                Asked(("客服组", "Team"), "choice", 1, "teams"),
                Asked(("质检日期", "Date"), "date", 1),
            ),
        ),
        Grid(
            ("评分项", "Items"),
            (
                Asked(("项目", "Item"), "text", 1.2),
                Asked(("评分标准", "Standard"), "text", 4),
                Asked(("满分", "Of"), "number", 0.6),
                Asked(("得分", "Points"), "number", 0.7),
                Asked(("扣分原因", "Why"), "long", 1.8),
            ),
            rows=(
                (
                    ("开场与核实", "Opening"),
                    ("问候规范，核实身份，老客户不重复询问", "Greets, checks identity, asks nothing twice"),
                    ("10", "10"),
                ),
                (
                    ("倾听与理解", "Listening"),
                    ("不打断，复述确认，抓住真实诉求", "Does not interrupt, repeats, finds what is really wanted"),
                    ("15", "15"),
                ),
                (
                    ("登记完整", "Record"),
                    ("用客户原话，类型、产品、时间准确", "Customer's words; type, product and time are right"),
                    ("15", "15"),
                ),
                (
                    ("方案与专业", "Plan and skill"),
                    ("原因判断正确，方案具体，有完成时间", "The cause is right, the plan is definite and has a date"),
                    ("20", "20"),
                ),
                (
                    ("时限", "Limits"),
                    (
                        "首次响应、方案、解决、进度告知均在时限内",
                        "Every limit kept: response, plan, solution, progress",
                    ),
                    ("20", "20"),
                ),
                (
                    ("沟通与态度", "Manner"),
                    ("语气友善，话术得当，不推诿", "Friendly, well put, sends nobody away"),
                    ("10", "10"),
                ),
                (
                    ("结束与回访", "Closing"),
                    ("确认解决，告知后续，回访按时", "Confirms the solution, says what follows, calls in time"),
                    ("10", "10"),
                ),
                (
                    ("否决项", "Knock-out"),
                    ("辱骂客户、泄露信息、虚假记录", "Abuse, leaked data, a false record"),
                    ("—", "—"),
                ),
            ),
        ),
        Fields(
            ("结论", "Conclusion"),
            (
                Asked(("总分", "Total"), "number", 1),
                Asked(
                    ("等级", "Grade"),
                    "choice",
                    1,
                    (("优秀", "Excellent"), ("合格", "Passed"), ("待改进", "To improve"), ("不合格", "Failed")),
                ),
                Asked(("是否触犯否决项", "Knock-out"), "yes_no", 2, YES_NO),
                Asked(("改进建议", "Advice"), "long", 4),
            ),
        ),
        SIGNATURES,
    ),
)
PLAN: Final = Sheet(
    "improvement-plan",
    ("服务改进计划表", "Improvement plan"),
    (
        "从问题到措施，逐项落实到人、到日期、到指标。",
        "From the problem to measures, each with a person, a date and an indicator.",
    ),
    (
        Fields(
            ("问题", "Problem"),
            (
                Asked(("计划名称", "Name of the plan"), "text", 2),
                Asked(("负责人", "Leader"), "text", 1),
                Asked(("编制日期", "Date"), "date", 1),
                Asked(("问题描述", "Problem"), "long", 4),
                Asked(("根本原因", "Root cause"), "long", 4),
            ),
        ),
        Grid(
            ("目标", "Targets"),
            (
                Asked(("指标", "Indicator"), "text", 2),
                Asked(("计算公式", "Formula"), "text", 4),
                Asked(("目标值", "Target"), "text", 1),
                Asked(("现状", "Now"), "text", 1),
                Asked(("改进后", "Afterwards"), "text", 1),
            ),
            source="indicators",
        ),
        Grid(
            ("措施", "Measures"),
            (
                Asked(("序号", "No."), "number", 0.5),
                Asked(("措施", "Measure"), "long", 4),
                Asked(("责任人", "Owner"), "text", 1.2),
                Asked(("开始", "From"), "date", 1.2),
                Asked(("完成", "Until"), "date", 1.2),
                Asked(
                    ("状态", "State"),
                    "choice",
                    1.1,
                    (("未开始", "Not begun"), ("进行中", "Under way"), ("已完成", "Done"), ("延期", "Late")),
                ),
            ),
            blank=8,
        ),
        SIGNATURES,
    ),
)
SHEETS: Final = (NODES, REGISTRATION, COMPLAINT, FOLLOW_UP, QUESTIONNAIRE, SCORECARD, PLAN)
