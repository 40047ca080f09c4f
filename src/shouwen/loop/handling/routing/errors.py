"""What routing's settings refuse."""

from typing import ClassVar

from shouwen.ground.base.errors import Invalid


class BadRow(Invalid):
    """Some lines name what is not in use; nothing was saved."""

    zh = "有几行引用了不存在或已停用的内容，尚未保存。"
    SAYS: ClassVar[dict[str, tuple[str, str]]] = {
        "tier": ("There is no such tier", "没有这个客户等级"),
        "problem": ("There is no such problem", "没有这个问题类型"),
        "person": ("One of these people is not here any more", "其中有人已不在职"),
        "team": ("There is no such team in use", "没有这个客服组，或已停用"),
        "same": ("A team cannot overflow to itself", "不能转到同一个组"),
    }

    def __init__(self, faults: dict[str, str]) -> None:
        self.faults = faults
        super().__init__(fields=faults)

    def body(self, language: str) -> dict[str, object]:
        """Each place with a sentence."""
        place = 1 if language.startswith("zh") else 0
        said = {path: self.SAYS[fault][place] for path, fault in self.faults.items()}
        return super().body(language) | {"detail": {"fields": said}}
