"""What can be wrong with a file."""

from shouwen.ground.base.api.faults import FileTooLarge
from shouwen.ground.base.errors import Invalid, ShouwenError

__all__ = ["FileEmpty", "FileLost", "FileTooLarge", "TooManyWaiting"]


class TooManyWaiting(ShouwenError):
    """You have uploaded {most_mb} MB that were not sent yet: send or remove some, or wait; after two days they go."""

    zh = "已上传而未发送的文件已达 {most_mb} MB 上限，请先发送或移除一部分；未发送的文件两天后自动清除。"
    status = 413


class FileEmpty(Invalid):
    """The file is empty."""

    zh = "文件是空的。"


class FileLost(ShouwenError):
    """The content of this file is missing in the data folder; the administrator has been told."""

    zh = "该文件内容在数据目录中缺失，已记录，请联系管理员。"
    status = 410
