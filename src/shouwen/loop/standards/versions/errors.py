"""What can go wrong with a version, in words for the person who meets it."""

from shouwen.ground.base.errors import Conflict, Invalid


class FaultyStandard(Invalid):
    """This standard has faults and was not published."""

    zh = "该服务标准存在问题，未发布。"


class NotADraft(Conflict):
    """A published version never changes; make a new draft of it."""

    zh = "已发布的版本不能修改，请基于它新建草稿。"


class NotSubmittable(Conflict):
    """Only a draft can be submitted for review."""

    zh = "只有草稿可以提交审核。"


class NotInReview(Conflict):
    """This version is not under review; it may have been changed meanwhile."""

    zh = "该版本不在审核中，可能已被修改。"


class OwnWork(Conflict):
    """Whoever made, changed or submitted a version cannot review it; a second person has to."""

    zh = "起草、修改或提交过该版本的人不能审核，须由另一人审核。"


class NoteMissing(Invalid):
    """Say what has to be changed before sending it back."""

    zh = "退回时请写明需要修改的内容。"


class NeedsReview(Conflict):
    """A second person has to approve this version before it is published."""

    zh = "发布前须由另一位有发布权限的人审核通过。"


class AlreadyInForce(Conflict):
    """This version is in force for these cases already."""

    zh = "该版本已在此范围内生效。"


class DisplacesScheduled(Conflict):
    """Another version is to begin later for the same cases; say displace to give that up, or choose other cases."""

    zh = "同一范围已排定了以后生效的另一版本；请确认取消那次发布，或改用其他范围。"


class NotInForce(Conflict):
    """Only a published version can be retired or rolled back."""

    zh = "只有已发布的版本可以停用或回退。"


class LastInForce(Conflict):
    """This is the only standard in force; publish another one first."""

    zh = "这是唯一有效的服务标准，请先发布另一个。"


class TooEarly(Invalid):
    """A version cannot be published or retired in the past."""

    zh = "发布或停用时间不能早于现在。"


class UnknownInScope(Invalid):
    """The scope names something that does not exist: {code}."""

    zh = "适用范围中有不存在的编号：{code}。"


class CodeChanged(Invalid):
    """A draft keeps the code of its standard: {code}."""

    zh = "草稿须保留原标准编号：{code}。"


class CodeTaken(Conflict):
    """There is a standard with the code {code} already; copy one of its versions instead."""

    zh = "编号“{code}”的服务标准已存在，请复制它的某个版本。"
