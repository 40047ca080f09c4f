"""What can go wrong with a standard, in words for the person who meets it."""

from shouwen.ground.base.errors import Conflict, Invalid, Unavailable


class FaultyStandard(Invalid):
    """This standard has faults and was not published."""

    zh = "该服务标准存在问题，未发布。"


class NotADraft(Conflict):
    """Only a draft can be changed or published; make a new draft of it."""

    zh = "只有草稿可以修改或发布，请基于它新建草稿。"


class NotInForce(Conflict):
    """Only a published version can be retired."""

    zh = "只有已发布的版本可以停用。"


class LastInForce(Conflict):
    """This is the only standard in force; publish another one first."""

    zh = "这是唯一有效的服务标准，请先发布另一个。"


class TooEarly(Invalid):
    """A version cannot be published or retired in the past."""

    zh = "发布或停用时间不能早于现在。"


class CodeChanged(Invalid):
    """A draft keeps the code of its standard: {code}."""

    zh = "草稿须保留原标准编号：{code}。"


class NoStandard(Unavailable):
    """No service standard is in force; publish one first."""

    zh = "尚无有效的服务标准，请先发布。"
