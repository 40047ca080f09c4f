"""What can be refused here."""

from shouwen.ground.base.errors import ShouwenError


class RatingLinkWrong(ShouwenError):
    """This rating link is not valid; open the link from your message again."""

    zh = "评价链接无效，请从收到的消息中重新打开。"
    status = 404


class RatingLinkExpired(ShouwenError):
    """This rating link has expired; thank you all the same."""

    zh = "评价链接已过期，感谢您的关注。"
    status = 410


class AlreadyRated(ShouwenError):
    """This service has been rated already; the first answer counts."""

    zh = "您已经评价过这次服务，以第一次评价为准。"
    status = 409


class TalkNotServed(ShouwenError):
    """There is nothing to rate before the talk is over and somebody has served it."""

    zh = "会话结束且有人服务过之后才能评价。"
    status = 409


class FollowUpOver(ShouwenError):
    """This follow-up is over already."""

    zh = "该回访已经结束。"
    status = 409


class RecoveryIncomplete(ShouwenError):
    """A recovery closes only with contact, cause and measure; still missing: {missing}."""

    zh = "差评回访须填写联系情况、原因和措施后才能关闭，尚缺：{missing}。"
    status = 422


class RecoveryOver(ShouwenError):
    """This recovery is closed already."""

    zh = "该差评回访已经关闭。"
    status = 409
