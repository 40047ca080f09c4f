"""What figures refuse."""

from shouwen.ground.base.errors import Invalid


class TooManyFigureRows(Invalid):
    """That are more than {most} rows; choose a shorter period or narrow the filters."""

    zh = "超过 {most} 条，请缩短时段或缩小筛选范围。"


class OwnerUnfit(Invalid):
    """Only a person in service who can see the board can keep an indicator."""

    zh = "指标负责人须是在职、能查看看板的员工。"
