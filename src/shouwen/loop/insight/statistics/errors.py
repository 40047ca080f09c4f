"""What statistics refuse."""

from shouwen.ground.base.errors import Invalid


class NothingToDraw(Invalid):
    """This figure cannot be looked at in this way."""

    zh = "该指标不能这样分析。"


class TooManyBenchmarks(Invalid):
    """There are {most} of this figure already; take one away first."""

    zh = "该指标已有 {most} 条，请先删除不再需要的。"
