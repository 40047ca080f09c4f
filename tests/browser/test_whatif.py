"""What if: a question put with a slider is answered in a sentence, with its measures beside what is."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import WIDE, Arrivals

ANSWERED = 180_000  # simulated after whatever else the machine is asked meanwhile


def test_a_question_put_with_a_slider_is_answered_in_a_sentence(someone: Arrivals) -> None:
    lead = someone("陈立", WIDE)
    page = lead.page
    page.goto("/insight/whatif")
    ask = page.get_by_role("region", name="假如……会怎样？")
    expect(ask.get_by_role("button", name="开始模拟")).to_be_disabled()
    ask.get_by_role("group", name="来量变为原来的").get_by_role("slider").press("End")
    for name, least in (("模拟天数", "7"), ("重复次数", "4")):
        ask.get_by_label(name).fill(least)
    ask.get_by_role("button", name="开始模拟").click()
    answer = page.get_by_role("region", name="来量变为原来的 × 4")
    expect(answer.get_by_text(re.compile("^预计.*。$|^主要指标上看不出差别"))).to_be_visible(timeout=ANSWERED)
    expect(answer.get_by_role("row").filter(has_text="进入人工的工单")).to_contain_text("+")
    assert lead.complaints == []
