"""What can be in the way of an incident, in words for whoever meets it."""

from shouwen.ground.base.errors import Conflict, Invalid


class AlreadyRaised(Conflict):
    """Ticket {number} is a major incident already."""

    zh = "工单 {number} 已经是重大故障。"


class NotOpenTicket(Conflict):
    """Ticket {number} is no longer open; an incident is raised from an open one."""

    zh = "工单 {number} 已不在处理中，重大故障须由处理中的工单升级。"


class IncidentOver(Conflict):
    """The incident is over."""

    zh = "该重大故障已经结束。"


class RoundRunning(Conflict):
    """A notice or a closing is still on its way; wait until it is done."""

    zh = "上一次通知或批量完成还在进行，请等它结束。"


class NobodyToTell(Invalid):
    """No open ticket belongs to this incident yet."""

    zh = "该重大故障下还没有处理中的子工单。"


class PartBroke(Conflict):
    """Something went wrong with this ticket; please tell or close it by itself."""

    zh = "处理该工单时出错，请单独通知或完成它。"
