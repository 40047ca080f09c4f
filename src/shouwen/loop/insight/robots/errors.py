"""What can be wrong with a group robot, and with what is said through it."""

from shouwen.ground.base.errors import Conflict, Invalid, ShouwenError


class NotARobot(Invalid):
    """This is not an address of a {kind} group robot; copy it whole from the robot's page in the group."""

    zh = "这不是{kind}群机器人的 Webhook 地址，请从群设置的机器人页面完整复制。"


class RobotTaken(Conflict):
    """There is a robot called {name} already."""

    zh = "已有名为“{name}”的群机器人。"


class TooManyRobots(Conflict):
    """There are {most} group robots already; remove one first."""

    zh = "群机器人已有 {most} 个，请先删除不用的。"


class RobotFailed(ShouwenError):
    """The group robot did not take the message: {why}."""

    zh = "群机器人没有接收消息：{why}。"
    status = 422
