"""What the portal refuses, in words for a customer."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names, NotFound, NotSignedIn, TooMany


class FormStale(Invalid):
    """This form is too old; reload the page, what you typed is kept."""

    zh = "页面停留过久，请刷新后提交，已填写的内容会保留。"


class TooFast(TooMany):
    """That was faster than anyone types; try again in {retry_after} seconds."""

    zh = "提交得太快了，请在 {retry_after} 秒后重试。"


class LooksAutomatic(Invalid):
    """This looks like it was sent by a program: a field that people cannot see was filled in."""

    zh = "该提交像是由程序自动发出的：页面上看不见的一项被填写了。请清空后重试。"


class TooManyLinks(Invalid):
    """At most {most} links, please; describe the rest in words."""

    zh = "最多可包含 {most} 个链接，其余请用文字说明。"


class TooLong(Invalid):
    """The text is too long: at most {most} characters. A file can be added."""

    zh = "文字过长，最多 {most} 个字符，可改为添加文件。"


class FileGone(Invalid):
    """A file was uploaded too long ago; add it again."""

    zh = "有文件上传已久、已失效，请重新添加。"


class NotNow(Conflict):
    """Your request is “{status}”, so “{verb}” is not possible now; reload the page."""

    zh = "您的工单“{status}”，现在不能“{verb}”，请刷新页面。"
    names: ClassVar[dict[str, Names]] = {
        "status": {
            "received": ("已收到", "Received"),
            "in_progress": ("处理中", "In progress"),
            "waiting": ("等待中", "Waiting"),
            "your_turn": ("等待您回复", "Waiting for you"),
            "waiting_parts": ("等待配件", "Waiting for parts"),
            "waiting_third_party": ("等待第三方", "Waiting for a third party"),
            "solved": ("已解决", "Solved"),
            "closed": ("已结束", "Finished"),
            "void": ("已作废", "Void"),
        },
        "verb": {
            "write": ("补充说明", "Add something"),
            "urge": ("催一催", "Ask us to hurry"),
            "reopen": ("重新打开", "Open it again"),
        },
    }


class NoSuchTicket(NotFound):
    """Not found. Check the number, and the last 4 digits of the phone or the e-mail you gave."""

    zh = "没有找到。请核对工单号，以及提交时留的手机号后四位或邮箱。"


class FollowOver(NotSignedIn):
    """This link has expired or is not complete; find the ticket again by its number and your contact."""

    zh = "查询凭证已过期或不完整，请用工单号和联系方式重新查询。"
