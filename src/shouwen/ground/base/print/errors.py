"""What can go wrong with a print, in words for the person who meets it."""

from shouwen.ground.base.errors import Unavailable


class Busy(Unavailable):
    """Many documents are being made just now; please try again in {retry_after} seconds."""

    zh = "正在生成的文档较多，请在 {retry_after} 秒后重试。"


class NoFonts(Unavailable):
    """The fonts for printing are not here; build the pages first (make run does)."""

    zh = "缺少打印所需的字体，请先构建页面（make run 会完成）。"


class NotPrintable(Unavailable):
    """This document could not be printed; the page and the Word file are not affected."""

    zh = "该文档未能生成 PDF，网页与 Word 版不受影响。"
