"""The two letters of this room, in the reader's language."""

from dataclasses import dataclass

from shouwen.ground.base.taiwan import TRADITIONAL, taiwan

PAGES = {"invitation": "invitations", "password_reset": "password-resets"}
WORDS = {
    ("invitation", "zh"): (
        "邀请您加入{company}",
        "{name}，您好：\n\n您已被邀请加入{company}的客户服务系统。请在 7 天内打开以下链接并设置密码：\n\n{link}\n\n"
        "链接仅可使用一次。如与您无关，请忽略此邮件。\n",
    ),
    ("invitation", "en"): (
        "Your invitation to {company}",
        "Hello {name},\n\nyou are invited to the service desk of {company}. Open this link within 7 days and choose a"
        " password:\n\n{link}\n\nIt works once. If this is not for you, ignore this mail.\n",
    ),
    ("password_reset", "zh"): (
        "重置您在{company}的密码",
        "{name}，您好：\n\n有人请求重置您的密码。如是您本人，请在 1 小时内打开以下链接：\n\n{link}\n\n"
        "链接仅可使用一次。如不是您本人，请忽略此邮件，密码不会改变。\n",
    ),
    ("password_reset", "en"): (
        "Reset your password at {company}",
        "Hello {name},\n\nsomeone asked to reset your password. If it was you, open this link within an hour:\n\n{link}"
        "\n\nIt works once. If it was not you, ignore this mail; nothing changes.\n",
    ),
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter whose link is not drawn yet."""

    subject: str
    body: str
    page: str

    def text(self, site: str, secret: str) -> str:
        """The whole text."""
        return self.body.replace("{link}", f"{site.rstrip('/')}/{self.page}/{secret}")


def letter(kind: str, *, language: str, name: str, company: str) -> Letter:
    """The letter for a link of this kind."""
    subject, body = WORDS[kind, "zh" if language.startswith("zh") else "en"]
    if language == TRADITIONAL:
        subject, body = taiwan(subject), taiwan(body)
    filled = [words.replace("{company}", company).replace("{name}", name) for words in (subject, body)]
    return Letter(subject=" ".join(filled[0].split()), body=filled[1], page=PAGES[kind])
