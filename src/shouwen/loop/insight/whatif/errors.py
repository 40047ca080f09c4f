"""What the simulator refuses."""

from shouwen.ground.base.errors import Conflict, Invalid


class TooLittlePast(Invalid):
    """Too little past: {days} days, {tickets} solved tickets; needed are {needed_days} and {needed_tickets}."""

    zh = "可学习的历史太少：{days} 天、{tickets} 张已解决工单；至少需要 {needed_days} 天、{needed_tickets} 张。"


class TooManyQuestions(Conflict):
    """So many simulations of yours are running; wait for one to end, or stop it."""

    zh = "您已有多个模拟在运行，请等待其中一个结束，或先取消。"
