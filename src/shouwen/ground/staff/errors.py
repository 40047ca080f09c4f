"""What a change to people or reference data can be refused for."""

from shouwen.ground.base.errors import Conflict, Forbidden, Invalid, ShouwenError


class EmailTaken(Conflict):
    """Someone here has that e-mail address already."""

    zh = "该邮箱已被使用。"


class CodeTaken(Conflict):
    """The code "{code}" is taken; choose another."""

    zh = "编码“{code}”已被使用，请更换。"


class UnknownRole(Invalid):
    """There is no role "{role}"."""

    zh = "没有名为“{role}”的角色。"


class UnknownReference(Invalid):
    """There is no {sort} "{value}" in use."""

    zh = "没有可用的“{value}”（{sort}）。"


class ClosesCircle(Invalid):
    """That would hang it under itself."""

    zh = "不能将其归到自身之下。"


class EndsBeforeStart(Invalid):
    """It must end after it starts."""

    zh = "结束时间须晚于开始时间。"


class MayNotGive(Forbidden):
    """Only an administrator can give or take a role that you do not hold."""

    zh = "只有管理员可以授予或撤销您自己没有的角色。"


class MayNotRule(Forbidden):
    """Only an administrator can change this person or this field."""

    zh = "只有管理员可以修改该员工或该项内容。"


class LastAdmin(ShouwenError):
    """This is the last administrator; name another one first."""

    zh = "这是最后一位管理员，请先指定另一位。"
    status = 409


class ReliedOn(Conflict):
    """The house itself uses "{name}": it can be renamed, but stays in use and as it is."""

    zh = "系统自身要用到“{name}”，可以改名，但不能停用或改变其作用。"


class HasBegun(Conflict):
    """This installation is in use; sign in, or ask an administrator for an invitation."""

    zh = "系统已启用，请登录，或请管理员邀请您。"


class WrongKey(Forbidden):
    """This key does not open the house: take the link that `shouwen up` printed, or start it again for a fresh one."""

    zh = "密钥不正确或已过期：请使用 shouwen up 启动时打印的链接；重新启动会打印新的链接。"


class InTheirName(Forbidden):
    """A token acts in its person's name: this colleague signs in, so nobody else can make one for him or her."""

    zh = "令牌以本人名义行事：该员工自行登录，其令牌不能由他人创建。"
