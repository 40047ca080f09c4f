"""What can go wrong with the standards in force, in words for the person who meets it."""

from shouwen.ground.base.errors import Unavailable


class NoStandard(Unavailable):
    """No service standard is in force; publish one first."""

    zh = "尚无有效的服务标准，请先发布。"
