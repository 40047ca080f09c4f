"""The manual, the templates and the promise as people see them: to read, to print, to take along."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Arrivals, Visitor


def opens_manual(page: Page) -> None:
    """From the list of standards to the manual of the house's own that is in force, whatever else there is."""
    page.goto("/standards")
    own = page.locator("section").filter(has=page.get_by_role("heading", name="售后服务标准", exact=True))
    versions = own.locator("div").filter(has=page.get_by_role("link", name="手册"))
    versions.filter(has_text="执行中").last.get_by_role("link", name="手册").first.click()
    expect(page.get_by_role("heading", name=re.compile("流程图"))).to_be_visible()


def fits(page: Page) -> bool:
    """Whether nothing sticks out at the side."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_the_manual_is_read_by_its_contents_and_printed_without_the_frame(someone: Arrivals) -> None:
    reader = someone("王芳")
    opens_manual(reader.page)
    chart = reader.page.get_by_role("img", name="流程图").first
    assert chart.evaluate("image => image.complete && image.naturalWidth > 100")
    contents = reader.page.get_by_role("navigation", name="目录")
    contents.get_by_role("link", name="诊断与方案").click()
    expect(reader.page.get_by_role("heading", name="诊断与方案")).to_be_in_viewport()
    reader.page.emulate_media(media="print")
    expect(reader.page.get_by_role("heading", name="节点表")).to_be_visible()
    expect(reader.page.get_by_role("navigation").first).to_be_hidden()
    expect(reader.page.get_by_role("button", name="其他格式")).to_be_hidden()
    assert not reader.complaints


def test_the_manual_is_taken_along_as_files(someone: Arrivals) -> None:
    reader = someone("王芳")
    opens_manual(reader.page)
    address = str(reader.page.get_by_role("link", name="打开 PDF").get_attribute("href"))
    answer = reader.context.request.get(address)
    assert answer.status == 200 and answer.body().startswith(b"%PDF-")
    reader.page.get_by_role("button", name="其他格式").click()
    with reader.page.expect_download() as taken:
        reader.page.get_by_role("link", name="下载 Word").click()
    assert taken.value.suggested_filename == "售后服务操作手册.docx"


def test_the_manual_and_the_templates_can_be_read_on_a_phone(someone: Arrivals) -> None:
    reader = someone("赵磊", PHONE)
    opens_manual(reader.page)
    assert fits(reader.page)
    reader.page.goto("/standards/templates?form=scorecard")
    expect(reader.page.get_by_role("heading", name="服务质检评分表")).to_be_visible()
    assert fits(reader.page)
    with reader.page.expect_download() as taken:
        reader.page.get_by_role("link", name="下载 Excel").click()
    assert taken.value.suggested_filename == "服务质检评分表.xlsx"


def test_a_customer_reads_the_promise_from_the_first_page(customer: Visitor) -> None:
    customer.page.goto("/portal/")
    customer.page.get_by_role("link", name="查看我们的服务承诺").click()
    expect(customer.page.get_by_role("heading", name="服务承诺")).to_be_visible()
    expect(customer.page.get_by_text("24 小时内", exact=True).first).to_be_visible()
    expect(customer.page.get_by_text(re.compile(r"自 \d{4}-\d\d-\d\d 起执行"))).to_be_visible()
    assert fits(customer.page)
    customer.page.get_by_label("Language").select_option("en")
    expect(customer.page.get_by_role("heading", name="Our service promise")).to_be_visible()
    expect(customer.page.get_by_text("within 24 hours", exact=True).first).to_be_visible()
    assert not customer.complaints
