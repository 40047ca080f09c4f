"""What can be in the way of a step, in words for whoever meets it; fields, approvals and tasks by their names."""

from collections.abc import Mapping
from typing import ClassVar, Final

from shouwen.ground.base.errors import Conflict, Forbidden, Invalid, Names
from shouwen.loop.standards.rules.terms import Words

UNFIT: Final[Names] = {
    "choice": ("不是可选项之一", "that is none of the choices"),
    "number": ("须填一个数字", "a number is needed"),
    "date": ("须填日期，如 2026-03-04", "a day such as 2026-03-04 is needed"),
    "yes_no": ("须选“是”或“否”", "yes or no is needed"),
    "text": ("须填文字", "text is needed"),
    "too_long": ("文字过长，最多 10000 个字符", "the text is too long, at most 10,000 characters"),
}


class NotAsked(Invalid):
    """The present step does not ask for {field}; nothing was saved."""

    zh = "当前步骤没有要求填写“{field}”，尚未保存任何内容。"

    def __init__(self, *, field: str, name: Words | None = None, **detail: object) -> None:
        self.name = name
        super().__init__(field=field[:64], **detail)

    def tables(self) -> Mapping[str, Names]:
        """The field by its name, if the standard has it."""
        return {**self.names, "field": {str(self.detail["field"]): self.name} if self.name else {}}


class Unfit(NotAsked):
    """{field}: {why}. Nothing was saved."""

    zh = "{field}：{why}。尚未保存任何内容。"
    names: ClassVar[dict[str, Names]] = {"why": UNFIT}


class MovedOn(Conflict):
    """The ticket has moved on to “{node}” meanwhile; nothing was saved."""

    zh = "工单已流转到“{node}”，尚未保存任何内容，请按新的步骤处理。"

    def __init__(self, *, node: str, name: Words) -> None:
        self.name = name
        super().__init__(node=node)

    def tables(self) -> Mapping[str, Names]:
        """The node by its name."""
        return {"node": {str(self.detail["node"]): self.name}}


class Overtaken(Conflict):
    """Somebody else has changed {field} meanwhile; nothing was saved. Choose which value holds."""

    zh = "{field}已被他人改过，尚未保存任何内容，请选定用哪个值。"

    def __init__(self, *, names: Mapping[str, Words]) -> None:
        fields = list(names)
        said = list(names.values())
        self.said = "".join(f"“{zh}”" for zh, _ in said), ", ".join(f"“{en}”" for _, en in said)
        super().__init__(field=fields[0], fields=fields)

    def tables(self) -> Mapping[str, Names]:
        """The fields by their names."""
        return {"field": {str(self.detail["field"]): self.said}}


class NotForYou(Forbidden):
    """“{about}” is for somebody else to answer: {owner}."""

    zh = "“{about}”应由{owner}处理。"

    def __init__(self, *, about: str, name: Words, owner: str, owner_name: Words) -> None:
        self.said = {"about": {about: name}, "owner": {owner: owner_name}}
        super().__init__(about=about, owner=owner)

    def tables(self) -> Mapping[str, Names]:
        """Approval or task by its name, and whom the standard names for it."""
        return self.said


class AskedYourself(Forbidden):
    """Whoever asks for an approval does not give it; it takes a second person."""

    zh = "提交审批的人不能自己审批，须由另一人审批。"


class NobodyAsked(Conflict):
    """Nobody has asked for this approval yet; whoever needs it asks first, and another person answers."""

    zh = "这项审批还没有人提交，请先由需要的人提交，再由另一人审批。"


class SaidAlready(Conflict):
    """This approval has been decided already; ask for it again if it is still needed."""

    zh = "这项审批已有结论，如仍需要请重新提交。"


class NoteMissing(Invalid):
    """Say why it is not approved; whoever asked needs to know."""

    zh = "请写明不批准的原因，让提交人知道怎么改。"
