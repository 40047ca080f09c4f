"""What can be in the way of keeping or running a macro."""

from collections.abc import Mapping
from typing import ClassVar, Final

from shouwen.ground.base.errors import Conflict, Invalid, Names, ShouwenError

DOES: Final[Names] = {
    "reply": ("回复客户", "Reply"),
    "note": ("写备注", "Write a note"),
    "set": ("改分类", "Set values"),
    "assign": ("分派", "Assign"),
    "wait": ("转等待", "Put on wait"),
    "promise": ("承诺时限", "Promise a time"),
    "plan": ("给出方案", "Give plan"),
    "solve": ("标记已完成", "Mark solved"),
}


class BadStep(Invalid):
    """Step {step} ({do}): {why}{about}."""

    zh = "第 {step} 步（{do}）：{why}{about}。"
    names: ClassVar[dict[str, Names]] = {
        "do": DOES,
        "why": {
            "lacks": ("缺少 ", "it lacks "),
            "strange": ("不能带有 ", "it takes no "),
            "unknown": ("没有这个代码 ", "there is no such code: "),
            "nobody": ("没有这位在职员工 ", "nobody of that id works here: "),
            "last": ("之后不能再有步骤", "no step may follow it"),
            "variable": ("没有这个变量 ", "there is no such variable: "),
        },
    }


class NeedsTeam(Invalid):
    """A team's macro names its team."""

    zh = "小组的快捷操作须指明客服组。"


class OfAnother(Conflict):
    """{owner} made this macro; only they can make it personal. Make one of your own, or archive this one."""

    zh = "该快捷操作由{owner}创建，只有本人可以改为个人所有；您可以另建一个，或停用它。"


class TooManyMacros(Conflict):
    """There are {limit} macros here already; archive one first."""

    zh = "这里已有 {limit} 个快捷操作，请先停用一个。"


class StepRefused(Conflict):
    """Nothing was done: step {step} ({do}) is not possible. {why}"""

    zh = "整个快捷操作未执行：第 {step} 步（{do}）不能执行。{why}"
    names: ClassVar[dict[str, Names]] = {"do": DOES}

    def __init__(self, *, step: int, do: str, error: ShouwenError) -> None:
        self.error = error
        super().__init__(step=step, do=do, why=error.code)

    def tables(self) -> Mapping[str, Names]:
        """With the very reason that the step itself gave."""
        return {**self.names, "why": {self.error.code: (self.error.message("zh-CN"), self.error.message("en"))}}


class NotFilled(Conflict):
    """Nothing was done: {names} in the text has no value here; fill it in first."""

    zh = "整个快捷操作未执行：文中的 {names} 在此没有内容，请先填写。"
