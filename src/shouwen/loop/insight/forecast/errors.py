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


class TooMuchToDraft(Invalid):
    """{people} people on {days} days are too much for one draft; take fewer days or one team."""

    zh = "一次为 {people} 人排 {days} 天过多，请减少天数或只选一个组。"
