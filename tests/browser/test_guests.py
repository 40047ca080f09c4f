"""A department without an account: asked by a link, answered on a phone, read by whoever asked."""

import secrets

from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, WIDE, Arrivals, Demo, Visitor
from tests.browser.program import Program, calls, entered, repairs

FORM = {"warranty": True, "address": "中山路 1 号"}


def test_a_guest_answers_by_the_link_and_the_asker_sees_it(browser: Browser, product: Demo, someone: Arrivals) -> None:
    admin, name = Program(browser, product.base, "admin"), f"外协{secrets.token_hex(2)}"
    guest = {"team": "rnd", "name": name, "email": f"{secrets.token_hex(4)}@lab.example"}
    added = admin.call("POST", "/guests", guest)
    with repairs(browser, product.base, "guests") as laid:
        tech = someone("赵磊", WIDE)
        number = entered(tech, laid.problem)
        calls(tech, "PUT", f"/tickets/{number}/form", {"values": FORM})
        calls(tech, "POST", f"/tickets/{number}/step", {"way": "repair"})
        tech.page.goto(f"/tickets/{number}")
        panel = tech.page.get_by_role("article").filter(has_text=name)
        expect(panel.get_by_text("等待答复")).to_be_visible()
        asked = invitation(tech, number, name)
        token = calls(tech, "POST", f"/tickets/{number}/guests/{asked}/link")["token"]

        phone = Visitor(browser, product.base, PHONE)
        phone.page.goto(f"/portal/task#{token}")
        expect(phone.page.get_by_role("heading", name="备件出库")).to_be_visible()
        expect(phone.page.get_by_text("测试客户")).to_have_count(0)
        phone.page.get_by_label("处理结果").fill("压缩机已发出，单号 SF123。")
        phone.page.reload()  # the words are kept
        phone.page.get_by_role("button", name="提交答复").click()
        expect(phone.page.get_by_text("已答复，谢谢")).to_be_visible()

        expect(panel.get_by_text("已答复")).to_be_visible()
        expect(panel.get_by_text("答复 压缩机已发出，单号 SF123。")).to_be_visible()
        assert tech.complaints == phone.complaints == []
        phone.context.close()
    calls_off = admin.context.request.delete(
        f"/api/v1/guests/{added['id']}",
        headers={
            "Origin": product.base,
            "X-CSRFToken": {each.get("name"): each.get("value", "") for each in admin.context.cookies()}["csrftoken"],
        },
    )
    assert calls_off.ok
    admin.context.close()


def invitation(person: Visitor, number: str, name: str) -> int:
    """The invitation of this guest in this ticket."""
    items = person.context.request.get(f"/api/v1/tickets/{number}/guests").json()["items"]
    return next(int(each["id"]) for each in items if each["guest"]["name"] == name)
