"""What the chat refuses, in words for a visitor; and what a site's settings refuse."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, NotFound, NotSignedIn, TooMany


class VisitorUnknown(NotSignedIn):
    """This chat's key is not known or over; begin anew."""

    zh = "会话凭证无效或已过期，请重新开始。"


class IdentityInvalid(NotSignedIn):
    """The signed identity is not right or over: {why}."""

    zh = "签名身份无效或已过期：{why}。"
    names: ClassVar = {
        "why": {
            "form": ("格式不正确", "not three parts of base64url JSON"),
            "algorithm": ("须为 HS256", "HS256 is the one algorithm taken"),
            "signature": ("签名不符", "the signature does not fit"),
            "over": ("已过期", "it has expired"),
            "claims": ("sub 与 exp 必填", "sub and exp are needed"),
        }
    }


class NoSuchSite(NotFound):
    """There is no chat of this key."""

    zh = "没有这个聊天站点。"


class NoSuchTalk(NotFound):
    """There is no such talk."""

    zh = "没有这个会话。"


class TalkGoesOn(Conflict):
    """One talk goes on already; end it before another begins."""

    zh = "已有会话正在进行，请先结束。"


class TalkOver(Conflict):
    """This talk is over; begin another."""

    zh = "会话已结束，请重新开始。"


class NobodySpokeYet(Conflict):
    """There is nothing to send before somebody has answered."""

    zh = "尚无人应答，暂不能发送记录。"


class WriteSlower(TooMany):
    """That was faster than anyone writes; go on in {retry_after} seconds."""

    zh = "发送过快，请在 {retry_after} 秒后继续。"


class BadOrigin(Invalid):
    """“{origin}” is not an origin like https://www.example.com."""

    zh = "“{origin}”不是网站来源，应类似 https://www.example.com。"


class SiteTaken(Conflict):
    """There is a site of the key "{key}" already."""

    zh = "已有标识为“{key}”的站点。"


class MailNotReady(Conflict):
    """The company has not set up mail, so nothing can be sent."""

    zh = "企业尚未设置邮件，暂不能发送。"
