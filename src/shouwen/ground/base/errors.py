"""One error shape for page and API: a class per fault, its docstring the English message, `zh` the Chinese one."""

import re
from collections.abc import Mapping
from typing import ClassVar

Names = Mapping[str, tuple[str, str]]


class ShouwenError(Exception):
    """Something went wrong."""

    zh: ClassVar[str] = "出错了。"
    status: ClassVar[int] = 400
    code: ClassVar[str] = "error"
    names: ClassVar[Mapping[str, Names]] = {}  # what a message calls codes of the detail, in Chinese and English

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def __init__(self, **detail: object) -> None:
        self.detail = detail
        super().__init__(self.message("en"))

    def message(self, language: str) -> str:
        """The sentence for a person, with the detail's values filled in."""
        chinese = language.startswith("zh")
        template = self.zh if chinese else (type(self).__doc__ or "").partition("\n")[0]
        said = {name: table.get(str(self.detail.get(name))) for name, table in self.tables().items()}
        named = {name: words[0 if chinese else 1] for name, words in said.items() if words}
        return template.format_map(_Known({**self.detail, **named}))

    def tables(self) -> Mapping[str, Names]:
        """What codes of the detail are called; an error that is about something named at run time adds to it."""
        return self.names

    def body(self, language: str) -> dict[str, object]:
        """The answer's JSON: {code, message, detail}."""
        return {"code": self.code, "message": self.message(language), "detail": self.detail}


class _Known(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


class Invalid(ShouwenError):
    """Some fields are not right; nothing was saved."""

    zh = "有内容填写不正确，尚未保存任何内容。"
    status = 422


class NotSignedIn(ShouwenError):
    """Please sign in."""

    zh = "请先登录。"
    status = 401


class Forbidden(ShouwenError):
    """You lack the right "{capability}"; an administrator can give it."""

    zh = "您没有“{capability}”权限，可请管理员授予。"
    status = 403


class NotFound(ShouwenError):
    """Not found, or not yours to see."""

    zh = "未找到，或您无权查看。"
    status = 404


class Conflict(ShouwenError):
    """It was changed meanwhile; reload and try again."""

    zh = "内容已被他人更改，请刷新后重试。"
    status = 409


class TooMany(ShouwenError):
    """Too many attempts; try again in {retry_after} seconds."""

    zh = "操作过于频繁，请在 {retry_after} 秒后重试。"
    status = 429


class Unavailable(ShouwenError):
    """Not available for a moment; it is safe to ask again."""

    zh = "暂时无法处理，可以放心重试。"
    status = 503
