"""What can be wrong with an address, and with calling it."""

from shouwen.ground.base.errors import Conflict, Invalid, ShouwenError


class BadWebhookUrl(Invalid):
    """{url} is not an address to call; write it like https://erp.example.com/hook, without user name or fragment."""

    zh = "{url} 不是可调用的地址，请写成 https://erp.example.com/hook 这样的形式，不含用户名和 # 部分。"


class LocalWebhookUrl(Invalid):
    """{host} lies inside the network; the setting SHOUWEN_WEBHOOKS_LOCAL=1 of the server allows such addresses."""

    zh = "{host} 是内网或本机地址；如确需调用，请服务器管理员设置 SHOUWEN_WEBHOOKS_LOCAL=1。"


class WebhookTaken(Conflict):
    """An address with the code {code} is registered already."""

    zh = "已有代码为 {code} 的地址。"


class NotReached(ShouwenError):
    """The address could not be called: {why}."""

    zh = "未能调用该地址：{why}。"
    status = 422
