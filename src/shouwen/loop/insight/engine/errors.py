"""What keeps an analysis from being answered."""

from shouwen.ground.base.errors import ShouwenError, Unavailable


class AnalyticsMissing(Unavailable):
    """The analytics part is not installed here; an administrator adds it with: pip install "shouwen[analytics]"."""

    zh = '此处未安装分析组件，请管理员执行：pip install "shouwen[analytics]"。'


class AnalyticsBusy(Unavailable):
    """Other analyses are being computed; try again in a moment."""

    zh = "正在进行其他分析，请稍后重试。"


class AnalyticsTooBig(Unavailable):
    """This analysis needs more memory than the {megabytes} MB set for it; narrow the question."""

    zh = "该分析所需内存超过设定的 {megabytes} MB，请缩小范围。"


class AnalyticsDied(Unavailable):
    """The analysis broke off; it is safe to ask again."""

    zh = "分析意外中断，可以放心重试。"


class AnalyticsTooLong(ShouwenError):
    """This analysis took longer than {seconds} seconds; narrow the question."""

    zh = "该分析超过 {seconds} 秒仍未完成，请缩小范围。"
    status = 504


class SparkMissing(Unavailable):
    """Apache Spark is not installed here; an administrator adds it with: pip install "shouwen[spark]", and Java 17."""

    zh = '此处未安装 Apache Spark，请管理员执行：pip install "shouwen[spark]"，并安装 Java 17。'


class SparkAddressUnfit(Unavailable):
    """SHOUWEN_ANALYTICS_URL is “{address}”; spark://HOST:PORT or local[N] is needed."""

    zh = "SHOUWEN_ANALYTICS_URL 为“{address}”，应为 spark://主机:端口 或 local[N]。"
