"""What can be missing."""

from shouwen.ground.base.errors import Invalid


class NothingToDo(Invalid):
    """This bulk action needs {field}; nothing was done."""

    zh = "该批量操作缺少 {field}，尚未执行。"
