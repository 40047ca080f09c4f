"""What may stand in the way of a hand-over."""

from typing import ClassVar

from shouwen.ground.base.errors import Conflict, Invalid, Names


class NoSuchLine(Conflict):
    """{team} has no line {way} to hand it to; set the lines in the settings or name a team."""

    zh = "{team}没有可移交的{way}，请在设置中维护服务层级，或指定小组。"
    names: ClassVar[dict[str, Names]] = {"way": {"up": ("上级", "above"), "down": ("下级", "below")}}


class LinesCircle(Invalid):
    """Handing up would go in a circle; nothing was saved."""

    zh = "升级路径形成了循环，尚未保存。"
