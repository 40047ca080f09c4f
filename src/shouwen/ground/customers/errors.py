"""What can go wrong with customers, in words for the person who meets it."""

from shouwen.ground.base.errors import Conflict, Invalid, Unavailable


class Raced(Unavailable):
    """Someone else registered the same contact at the same moment; it is safe to ask again."""

    zh = "同一联系方式正被同时登记,可以放心重试。"


class BadContact(Invalid):
    """The contact is not right: {fields}."""

    zh = "联系方式填写有误:{fields}。"


class TakenIdentity(Conflict):
    """This phone or e-mail belongs to another customer; merge the two instead."""

    zh = "该手机号或邮箱属于另一位客户,请改为合并客户。"


class CannotMerge(Conflict):
    """These two cannot be merged: one is the other, or is already merged into someone."""

    zh = "无法合并:两者为同一客户,或其中一位已被合并。"


class CannotUnmerge(Conflict):
    """Undo the later merge of this customer first."""

    zh = "请先撤销该客户后来的合并。"


class MustSearch(Invalid):
    """Type at least two letters or digits to look for a customer."""

    zh = "请至少输入两个字符查找客户。"
