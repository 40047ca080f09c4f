"""What codes are called, in Chinese and English; the pages' glossary says the same."""

from typing import Final

Words = tuple[str, str]
STATUSES: Final[dict[str, Words]] = {
    "new": ("待分派", "Unassigned"),
    "assigned": ("待受理", "To accept"),
    "open": ("处理中", "In progress"),
    "waiting": ("等待中", "Waiting"),
    "solved": ("已完成", "Solved"),
    "follow_up": ("待回访", "Follow-up due"),
    "closed": ("已关闭", "Closed"),
    "void": ("已作废", "Void"),
}
REASONS: Final[dict[str, Words]] = {
    "customer": ("待客户回复", "Waiting for customer"),
    "parts": ("等待配件", "Waiting for parts"),
    "third_party": ("等待第三方", "Waiting for third party"),
}
TIERS: Final[dict[str, Words]] = {
    "standard": ("普通", "Standard"),
    "silver": ("银卡", "Silver"),
    "gold": ("金卡", "Gold"),
    "vip": ("VIP", "VIP"),
}
CHANNELS: Final[dict[str, Words]] = {
    "portal": ("门户", "Portal"),
    "web": ("网页", "Web"),
    "api": ("接口", "API"),
    "phone": ("电话", "Phone"),
    "counter": ("门店", "Counter"),
    "email": ("邮件", "E-mail"),
    "wechat": ("微信", "WeChat"),
    "sms": ("短信", "SMS"),
    "social": ("社交媒体", "Social"),
    "app": ("App", "App"),
    "import": ("导入", "Import"),
}
CLOCKS: Final[dict[str, Words]] = {
    "registration": ("登记", "Registration"),
    "first_response": ("首响", "First response"),
    "plan": ("方案", "Plan"),
    "completion": ("解决", "Solution"),
    "progress": ("进展", "Progress"),
    "follow_up": ("回访", "Follow-up"),
}
TICKING: Final[dict[str, Words]] = {**CLOCKS, "promise": ("承诺", "Promise")}  # with what no standard has a limit for
WAYS: Final[dict[str, Words]] = {
    "remote": ("远程指导", "Remote guidance"),
    "onsite": ("上门维修", "On-site repair"),
    "spare": ("更换备件", "Spare part"),
    "replace": ("换货", "Replacement"),
    "refund": ("退款", "Refund"),
    "other": ("其他", "Other"),
}
RESULTS: Final[dict[str, Words]] = {
    "satisfied": ("满意", "Satisfied"),
    "unsatisfied": ("不满意", "Unsatisfied"),
    "unreached": ("未联系上", "Not reached"),
}
MOMENTS: Final[dict[str, Words]] = {
    "warning": ("预警", "Warning"),
    "due": ("到期", "Due"),
    "lapse": ("等待期满", "End of waiting"),
}
