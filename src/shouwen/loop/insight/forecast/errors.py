"""What forecasting and staffing refuse."""

from shouwen.ground.base.errors import Invalid


class NoSeries(Invalid):
    """No volumes can be read from this file: {why}."""

    zh = "无法从该文件读出来量：{why}。"


class TooLittleHistory(Invalid):
    """{days} days of history are too few for a forecast; at least {needed} are needed."""

    zh = "历史数据只有 {days} 天，不足以预测；至少需要 {needed} 天。"


class NoSuchPlan(Invalid):
    """No plan keeps all the rules; what stands in the way: {rule}."""

    zh = "在这些规则下排不出班；冲突的规则：{rule}。"
