"""What can be wrong with the settings or with sending mail."""

from shouwen.ground.base.errors import Invalid, ShouwenError


class ColourTooPale(Invalid):
    """White words cannot be read on {colour} (contrast {contrast}, 4.5 needed); {darker} would do."""

    zh = "白色文字在 {colour} 上看不清（对比度 {contrast}，需 4.5），可改用 {darker}。"


class UnknownTimezone(Invalid):
    """There is no time zone {timezone}; write it like Asia/Shanghai."""

    zh = "没有时区 {timezone}，请写成 Asia/Shanghai 这样的形式。"


class BadAddress(Invalid):
    """{address} is not the address of a site; write it like https://service.example.com."""

    zh = "{address} 不是网站地址，请写成 https://service.example.com 这样的形式。"


class BadMail(Invalid):
    """{address} is not an e-mail address."""

    zh = "{address} 不是电子邮件地址。"


class BadLogo(Invalid):
    """The logo must be a PNG, JPEG or WebP picture of at most 1 MB."""

    zh = "标志须为 PNG、JPEG 或 WebP 图片，且不超过 1 MB。"


class MailFailed(ShouwenError):
    """The mail could not be sent: {said}."""

    zh = "邮件未能发出：{said}。"
    status = 422


class MailNotSet(MailFailed):
    """No mail server is set; the mail was kept, not sent."""

    zh = "尚未设置邮件服务器，邮件已保留，未发出。"


class MailUnreachable(MailFailed):
    """The mail server {host}:{port} does not answer."""

    zh = "邮件服务器 {host}:{port} 没有应答。"


class MailNotSecure(MailFailed):
    """No secure connection to the mail server: {said}."""

    zh = "无法与邮件服务器建立加密连接：{said}。"


class MailLoginRefused(MailFailed):
    """The mail server refused the user name or password: {said}."""

    zh = "邮件服务器拒绝了用户名或密码：{said}。"


class MailAddressRefused(MailFailed):
    """The mail server refused an address: {said}."""

    zh = "邮件服务器拒绝了地址：{said}。"


class MailPasswordLost(MailFailed):
    """The mail password can no longer be read because the secret key changed; enter it again."""

    zh = "密钥已更换，无法读取邮箱密码，请重新填写。"
