"""What appointments refuse."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names, NotSignedIn

STATES: Names = {
    "booked": ("已预约", "booked"),
    "arrived": ("已到", "arrived"),
    "done": ("已完成", "done"),
    "missed": ("未赴约", "missed"),
    "cancelled": ("已取消", "cancelled"),
}


class SlotTaken(Conflict):
    """This time is not free any more; please choose another one."""

    zh = "这个时段已经约满，请另选一个时段。"


class NotInThisState(Conflict):
    """The appointment is “{state}”, so this is not possible now; reload the page."""

    zh = "该预约“{state}”，现在不能这样操作，请刷新页面。"
    names: ClassVar[dict[str, Names]] = {"state": STATES}


class TooEarly(Conflict):
    """The appointment has not begun yet."""

    zh = "预约时间还没到。"


class TooLateToChange(Conflict):
    """It is too late to change this appointment here; please call us{phone}."""

    zh = "距预约时间太近，不能在线更改或取消，请直接与我们联系{phone}。"


class EnoughBooked(Conflict):
    """You already have {most} appointments ahead; cancel one you do not need, or call us."""

    zh = "您已有 {most} 个未到期的预约，请先取消不需要的，或直接与我们联系。"


class KindNotOffered(Invalid):
    """There is no such kind of appointment."""

    zh = "没有这种预约。"


class PhoneNeeded(Invalid):
    """For a call-back we need a telephone number."""

    zh = "回电预约需要电话号码。"


class PlaceNeeded(Invalid):
    """For a visit at your place we need the address."""

    zh = "上门预约需要填写上门地址。"


class BadSetting(Invalid):
    """This cannot be saved: {reason}."""

    zh = "不能保存：{reason}。"
    names: ClassVar[dict[str, Names]] = {
        "reason": {
            "code_taken": ("代码已被使用", "the code is in use"),
            "person_taken": ("这位员工已是预约资源", "this person is a resource already"),
            "unknown_person": ("没有这位员工", "there is no such person"),
            "unknown_team": ("没有这个客服组", "there is no such team"),
            "unknown_skill": ("没有这项技能", "there is no such skill"),
            "unknown_region": ("没有这个地区", "there is no such region"),
            "unknown_kind": ("没有这种预约", "there is no such kind of appointment"),
            "no_name": ("请填写名称", "a name is needed"),
            "ends_before_start": ("结束时间须晚于开始时间", "it must end after it begins"),
        }
    }


class AppointmentLinkOver(NotSignedIn):
    """This link has expired or is not complete; please use the link of the latest e-mail, or call us."""

    zh = "链接已过期或不完整，请使用最近一封邮件里的链接，或直接与我们联系。"
