"""What the three vendors want to hear, and how each is signed. Pure.

WeCom: https://developer.work.weixin.qq.com/document/path/91770 (key in the address; an image as base64 with its md5).
DingTalk: https://open.dingtalk.com/document/orgapp/custom-robot-access and .../customize-robot-security-settings
(HMAC-SHA256 by the secret over milliseconds, a line end and the secret; both go into the address).
Feishu: https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot (HMAC-SHA256 of nothing, by seconds, a line
end and the secret as the key; both go into the body).
"""

import base64
import datetime as dt
import hashlib
import hmac
import urllib.parse
from typing import Any, Final, Literal, NamedTuple, get_args

import msgspec

from shouwen.loop.insight.robots.errors import NotARobot, RobotFailed

Kind = Literal["wecom", "dingtalk", "feishu"]
KINDS: Final[tuple[str, ...]] = get_args(Kind)
HOSTS: Final = {
    "wecom": ("qyapi.weixin.qq.com",),
    "dingtalk": ("oapi.dingtalk.com", "api.dingtalk.com"),
    "feishu": ("open.feishu.cn", "open.larksuite.com"),
}
NAMES: Final = {"wecom": "企业微信 WeCom", "dingtalk": "钉钉 DingTalk", "feishu": "飞书 Feishu"}
MOST_PICTURE: Final = 2 * 1024 * 1024  # before base64, as WeCom has it
MOST_BYTES: Final = {"wecom": 4000, "dingtalk": 15_000, "feishu": 15_000}
SPEAK: Final = ("errcode", "code", "StatusCode")


class Message(NamedTuple):
    """What a group is told: a title, a few lines, a picture where there is one, and where to read more."""

    title: str
    lines: tuple[str, ...]
    picture: bytes = b""
    picture_url: str = ""
    url: str = ""
    more: str = ""


class Call(NamedTuple):
    """One POST."""

    url: str
    body: bytes


def kind_of(name: str) -> Kind:
    """The vendor that a row names."""
    kind: Kind = msgspec.convert(name, Kind)
    return kind


def checked(kind: Kind, url: str, *, local: bool) -> str:
    """A vendor's address, or NotARobot; where the server may call its own network, any."""
    try:
        parts = urllib.parse.urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NotARobot(kind=NAMES[kind]) from None
    known = parts.scheme == "https" and host in HOSTS[kind] and port in (None, 443)
    allowed = local and parts.scheme in ("http", "https") and host
    unfit = parts.username is not None or parts.fragment or any(ord(one) <= 32 for one in url)
    if unfit or not (known or allowed):
        raise NotARobot(kind=NAMES[kind])
    return url


def calls(kind: Kind, url: str, secret: str, message: Message, now: dt.datetime) -> list[Call]:
    """The posts that say it, in order."""
    if kind == "wecom":
        return _wecom(url, message)
    if kind == "dingtalk":
        return [Call(_signed_url(url, secret, now), _json(_dingtalk(message)))]
    return [Call(url, _json(_signed(secret, now) | _feishu(message)))]


def accepted(status: int, body: bytes) -> None:
    """Nothing where the vendor took it, else RobotFailed with the vendor's own words; they refuse with status 200."""
    try:
        said = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        said = None
    if not isinstance(said, dict):
        raise RobotFailed(why=f"HTTP {status}")
    code = next((said[name] for name in SPEAK if name in said), None)
    if code != 0 or not 200 <= status < 300:
        words = next((str(said[name]) for name in ("errmsg", "msg", "StatusMessage") if said.get(name)), "")
        raise RobotFailed(why=f"{code} {words}".strip()[:200])


def _wecom(url: str, message: Message) -> list[Call]:
    text = f"**{_plain(message.title)}**\n" + "\n".join(f"> {_plain(line)}" for line in message.lines)
    if message.url:
        text += f"\n[{message.more}]({message.url})"
    said = [Call(url, _json({"msgtype": "markdown", "markdown": {"content": _cut(text, MOST_BYTES["wecom"])}}))]
    if message.picture and len(message.picture) <= MOST_PICTURE:
        digest = hashlib.md5(message.picture, usedforsecurity=False).hexdigest()
        image = {"base64": base64.b64encode(message.picture).decode(), "md5": digest}
        said.insert(0, Call(url, _json({"msgtype": "image", "image": image})))
    return said


def _dingtalk(message: Message) -> dict[str, Any]:
    text = f"### {_plain(message.title)}\n\n" + "\n\n".join(f"- {_plain(line)}" for line in message.lines)
    if message.picture_url:
        text = f"### {_plain(message.title)}\n\n![]({message.picture_url})\n\n" + text.partition("\n\n")[2]
    if message.url:
        text += f"\n\n[{message.more}]({message.url})"
    text = _cut(text, MOST_BYTES["dingtalk"])
    return {"msgtype": "markdown", "markdown": {"title": message.title, "text": text}}


def _feishu(message: Message) -> dict[str, Any]:
    lines = [[{"tag": "text", "text": _cut(line, 2000)}] for line in message.lines[:20]]
    links: list[list[dict[str, str]]] = []
    if message.picture_url:
        links.append([{"tag": "a", "text": "图片 Picture", "href": message.picture_url}])
    if message.url:
        links.append([{"tag": "a", "text": message.more, "href": message.url}])
    post = {"zh_cn": {"title": message.title, "content": [*lines, *links]}}
    return {"msg_type": "post", "content": {"post": post}}


def _signed_url(url: str, secret: str, now: dt.datetime) -> str:
    if not secret:
        return url
    stamp = str(round(now.timestamp() * 1000))
    digest = hmac.new(secret.encode(), f"{stamp}\n{secret}".encode(), hashlib.sha256).digest()
    asked = urllib.parse.urlencode({"timestamp": stamp, "sign": base64.b64encode(digest).decode()})
    return f"{url}{'&' if '?' in url else '?'}{asked}"


def _signed(secret: str, now: dt.datetime) -> dict[str, Any]:
    if not secret:
        return {}
    stamp = str(int(now.timestamp()))
    digest = hmac.new(f"{stamp}\n{secret}".encode(), b"", hashlib.sha256).digest()
    return {"timestamp": stamp, "sign": base64.b64encode(digest).decode()}


def _plain(text: str) -> str:
    """Words that mark nothing up."""
    return "".join(f"\\{one}" if one in "[]*`<>" else one for one in " ".join(text.split()))


def _cut(text: str, most: int) -> str:
    return text.encode()[:most].decode(errors="ignore")


def _json(body: dict[str, Any]) -> bytes:
    return msgspec.json.encode(body)
