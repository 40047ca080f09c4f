"""History of another system as a CSV file: Chinese words, customers who come again, some tickets still open.

Every stretch of rows asks for the same work: of two tickets one is from somebody new, the other from somebody before.
"""

import csv
import datetime as dt
import pathlib
import random
from collections.abc import Iterator
from typing import Final

WORDS: Final = (
    "设备运行一段时间后发出很大的响声客户要求尽快安排工程师上门检修并告知费用以及需要更换的零件"
    "屏幕右上角出现花屏重启以后恢复正常但是过了两天又连不上网络客户反映多次来电没有得到处理希望退换货"
)
PROBLEMS: Final = (("硬件", "屏幕"), ("硬件", "电源"), ("软件", "登录"), ("软件", "升级"), ("使用咨询", "保修政策"))
REGIONS: Final = ("华东", "华南", "华北", "西南", "东北")
HEAD: Final = (
    *("编号", "标题", "内容", "客户姓名", "电话", "邮箱", "一级类别", "二级类别", "地区"),
    *("创建时间", "首次响应时间", "解决时间", "关闭时间", "处理结果", "处理人"),
)
MAP: Final = """
source: 旧系统
timezone: Asia/Shanghai
dates: ["%Y-%m-%d %H:%M:%S"]
columns:
  number: 编号
  subject: 标题
  description: 内容
  name: 客户姓名
  phone: 电话
  email: 邮箱
  problem: [一级类别, 二级类别]
  region: 地区
  opened_at: 创建时间
  answered_at: 首次响应时间
  solved_at: 解决时间
  closed_at: 关闭时间
  answer: 处理结果
  answerer: 处理人
"""
OPEN: Final = 20  # of so many tickets one is still open
BAD: Final = 1_000  # of so many rows one cannot come in


def write(place: pathlib.Path, rows: int, until: dt.datetime) -> None:
    """So many rows, the last one opened a day before `until`."""
    with place.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD)
        writer.writerows(_rows(rows, until))


def _rows(count: int, until: dt.datetime) -> Iterator[tuple[object, ...]]:
    dice = random.Random(20)
    begun = until - dt.timedelta(days=1, minutes=count)
    for nth in range(count):
        customer = nth // 2 if nth % 2 == 0 else dice.randrange(nth // 2 + 1)
        yield _row(dice, nth, customer, begun + dt.timedelta(minutes=nth))


def _row(dice: random.Random, nth: int, customer: int, opened: dt.datetime) -> tuple[object, ...]:
    still_open, bad = nth % OPEN == OPEN // 2, nth % BAD == BAD // 2
    hours = dice.random() * 20
    moments = [opened, *(opened + dt.timedelta(hours=hours * part) for part in (0.1, 1.0, 1.1))]
    told = ["昨天" if bad else _moment(opened), *["" if still_open else _moment(each) for each in moments[1:]]]
    return (
        f"A{nth:08}",
        f"第{nth}号机器{_said(dice, 3)}",
        _said(dice, 40),
        f"客户{customer}",
        f"139{customer:08}",
        f"c{customer}@mail.example" if customer % 3 == 0 else "",
        *dice.choice(PROBLEMS),
        dice.choice(REGIONS),
        *told,
        "" if still_open else _said(dice, 12),
        "" if still_open else f"坐席{nth % 40}",
    )


def _said(dice: random.Random, pieces: int) -> str:
    return "".join([WORDS[place : place + 4] for place in dice.choices(range(len(WORDS) - 4), k=pieces)])


def _moment(at: dt.datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}"
