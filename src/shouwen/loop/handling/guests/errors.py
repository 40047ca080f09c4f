"""What guests and whoever asks them may be told."""

from shouwen.ground.base.errors import Conflict, Invalid, NotSignedIn


class GuestLinkOver(NotSignedIn):
    """This link does not work any more; ask whoever sent it for a new one."""

    zh = "该链接已失效，请联系发送人重新获取。"


class GuestTaskOver(Conflict):
    """This task was answered or is no longer needed; nothing was changed."""

    zh = "该任务已答复或不再需要，未作任何更改。"


class GuestListed(Conflict):
    """{email} is on this team's list already."""

    zh = "{email} 已在该部门的外部协作人名单中。"


class NoOpenTask(Conflict):
    """There is no open task “{task}” in this ticket."""

    zh = "该工单没有未完成的任务“{task}”。"


class TooMuchShared(Invalid):
    """At most {most} messages can be shown to one guest."""

    zh = "最多可向一位外部协作人展示 {most} 条消息。"
