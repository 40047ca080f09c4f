"""What can go wrong with customers, in words for the person who meets it."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Unavailable


class Raced(Unavailable):
    """Someone else registered the same contact at the same moment; it is safe to ask again."""

    zh = "同一联系方式正被同时登记，可以放心重试。"


class BadContact(Invalid):
    """Some of what is known of the customer is not right; nothing was saved."""

    zh = "客户信息填写有误，尚未保存任何内容。"
    SAYS: ClassVar[dict[str, tuple[str, str]]] = {
        "phone": ("Not a phone number; write a landline with its area code", "不是有效的电话号码，座机请加区号"),
        "email": ("Not an e-mail address", "不是有效的邮箱地址"),
        "reach": ("Give a phone number or an e-mail address", "请填写手机号或邮箱，至少一项"),
        "choice": ("Not one of the choices", "不在可选范围内"),
        "text": ("Too long, or with a character that cannot be kept", "过长，或含有无法保存的字符"),
    }

    def __init__(self, **wrong: str) -> None:
        self.faults = {field.replace("__", "."): fault for field, fault in wrong.items()}
        super().__init__(fields=self.faults)

    def body(self, language: str) -> dict[str, object]:
        """The shape of every refused field: a sentence for each."""
        place = 1 if language.startswith("zh") else 0
        said = {field: self.SAYS[fault][place] for field, fault in self.faults.items()}
        return super().body(language) | {"detail": {"fields": said}}


class TakenIdentity(Conflict):
    """This phone or e-mail belongs to another customer; merge the two instead."""

    zh = "该手机号或邮箱属于另一位客户，请改为合并客户。"


class CannotMerge(Conflict):
    """These two cannot be merged: one is the other, or is already merged into someone."""

    zh = "无法合并：两者为同一客户，或其中一位已被合并。"


class CannotUnmerge(Conflict):
    """Undo the later merge of this customer first."""

    zh = "请先撤销该客户后来的合并。"


class UnknownRegion(Invalid):
    """There is no region "{code}"."""

    zh = "没有代码为“{code}”的地区。"


class MustSearch(Invalid):
    """Type at least two letters or digits to look for a customer."""

    zh = "请至少输入两个字符查找客户。"
