"""Pages that change by themselves."""

from playwright.sync_api import expect

from tests.browser.conftest import Arrivals, Visitor
from tests.browser.test_story import ANSWER, asks, follows, opens, says


def test_a_customer_sees_the_reply_come(customer: Visitor, someone: Arrivals) -> None:
    number = asks(customer)
    tech = someone("赵磊")
    seen = follows(customer, number)
    seen.evaluate("window.cameOnce = true")
    page = opens(tech, number)
    says(page, ANSWER)
    expect(seen.get_by_text(ANSWER, exact=True)).to_be_visible()  # well before the page would look by itself
    expect(seen.get_by_text("处理中").first).to_be_visible()
    assert seen.evaluate("window.cameOnce") is True
    assert customer.complaints == []


def test_a_new_ticket_appears_in_its_teams_list_and_in_no_others(customer: Visitor, someone: Arrivals) -> None:
    tech, agent = someone("赵磊"), someone("王芳")
    for person in (tech, agent):
        person.page.goto("/tickets")
        expect(person.page.get_by_role("navigation").first).to_be_visible()
    frames: list[str] = []
    agent.page.on("websocket", lambda line: line.on("framereceived", lambda said: frames.append(str(said))))
    agent.page.reload()
    expect(agent.page.get_by_role("navigation").first).to_be_visible()
    number = asks(customer)
    expect(tech.page.get_by_text(number)).to_be_visible()
    assert frames and not any(number in frame for frame in frames)
