"""What can be wrong with a file."""

from shouwen.ground.base.errors import Invalid, ShouwenError


class FileTooLarge(ShouwenError):
    """The file is too large; at most {most_mb} MB."""

    zh = "文件过大,最大 {most_mb} MB。"
    status = 413


class FileEmpty(Invalid):
    """The file is empty."""

    zh = "文件是空的。"


class FileLost(ShouwenError):
    """The content of this file is missing in the data folder; the administrator has been told."""

    zh = "该文件内容在数据目录中缺失,已记录,请联系管理员。"
    status = 410
