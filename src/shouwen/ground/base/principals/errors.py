"""What a sign-in, a token or a link can be refused for."""

from shouwen.ground.base.errors import Invalid, ShouwenError


class WrongCredentials(ShouwenError):
    """The e-mail address or the password is not right."""

    zh = "邮箱或密码不正确。"
    status = 401


class ForeignOrigin(ShouwenError):
    """This request did not come from a page of this site."""

    zh = "该请求不是由本站页面发出的。"
    status = 403


class BadCsrf(ShouwenError):
    """The page is out of date; reload it and try again."""

    zh = "页面已过期，请刷新后重试。"
    status = 403


class NeedsSession(ShouwenError):
    """Only a signed-in person may do this, not a token."""

    zh = "此操作须由本人登录后进行，不能使用令牌。"
    status = 403


class UnknownScope(Invalid):
    """There is no scope "{scope}"."""

    zh = "没有名为“{scope}”的权限范围。"


class WeakPassword(Invalid):
    """That password is too easy to guess; take at least {least} characters, not all alike, and no common word."""

    zh = "密码过于简单，请至少使用 {least} 个字符，不要总是重复，也不要使用常见词语。"


class LinkSpent(ShouwenError):
    """This link has expired or was used already; ask for a new one."""

    zh = "链接已失效或已使用，请重新获取。"
    status = 410
