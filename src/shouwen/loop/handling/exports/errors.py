"""What can be in the way of taking a list away."""

from shouwen.ground.base.errors import Invalid


class TooManyRows(Invalid):
    """That are more than {most} rows; narrow the list by status, team or problem and export it in parts."""

    zh = "超过 {most} 条，请按状态、客服组或问题类型缩小范围后分次导出。"
