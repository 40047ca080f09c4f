"""Files of rows: .csv and .csv.gz in UTF-8, UTF-16 or GB18030, and .xlsx. Read piece by piece, however long."""

import codecs
import csv
import gzip
import hashlib
import io
import itertools
import pathlib
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, Final, cast

import openpyxl

from shouwen.loop.handling.imports.errors import BadFile

PIECE: Final = 1024 * 1024
LONGEST_CELL: Final = 16 * 1024 * 1024
UNPACKED: Final = 4 * 1024**3  # an .xlsx that unpacks to more is a bomb, or a database
DELIMITERS: Final = ",;\t|"


class Sheet:
    """One file: its digest, its header, and its rows as often as they are asked for."""

    def __init__(self, path: pathlib.Path) -> None:
        self.path = path
        if not path.is_file():
            raise BadFile(why=f"{path} is not there")
        self._workbook = path.suffix.lower() == ".xlsx"
        if not self._workbook and not path.name.lower().endswith((".csv", ".csv.gz")):
            raise BadFile(why="it is neither .csv nor .csv.gz nor .xlsx")
        self.digest = self._digested()
        self.encoding = "" if self._workbook else self._encoding()
        found = next(self._lines(), None)
        self.header = [str(cell).strip() if cell is not None else "" for cell in found[1]] if found else []
        if not any(self.header):
            raise BadFile(why="its first line names no columns")

    @property
    def refusals(self) -> pathlib.Path:
        """Where the refused rows are written."""
        stem = self.path.name.removesuffix(".gz")
        return self.path.with_name(pathlib.Path(stem).stem + ".refused.csv")

    def rows(self) -> Iterator[tuple[int, dict[str, object]]]:
        """Each row that is not empty with the number of its line, the header's being 1."""
        for line, cells in itertools.islice(self._lines(), 1, None):
            if any(cell not in (None, "") for cell in cells):
                yield line, dict(zip(self.header, cells, strict=False))

    def _digested(self) -> str:
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _lines(self) -> Iterator[tuple[int, list[Any]]]:
        return self._workbook_lines() if self._workbook else self._csv_lines()

    def _csv_lines(self) -> Iterator[tuple[int, list[Any]]]:
        csv.field_size_limit(LONGEST_CELL)
        with self._opened() as raw, io.TextIOWrapper(raw, self.encoding, newline="") as text:
            first = text.readline()
            delimiter = max(DELIMITERS, key=first.count)
            reader = csv.reader(itertools.chain([first], text), delimiter=delimiter)
            try:
                line = 1
                for cells in reader:
                    yield line, cells
                    line = reader.line_num + 1
            except csv.Error as fault:
                raise BadFile(why=f"line {reader.line_num}: {fault}") from None

    def _workbook_lines(self) -> Iterator[tuple[int, list[Any]]]:
        try:
            with zipfile.ZipFile(self.path) as parts:
                if sum(part.file_size for part in parts.infolist()) > UNPACKED:
                    raise BadFile(why="it unpacks to more than 4 GB")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about styles that we do not read
                book = openpyxl.load_workbook(self.path, read_only=True, data_only=True)
            try:
                sheet = book.worksheets[0]
                sheet.reset_dimensions()
                for line, cells in enumerate(sheet.iter_rows(values_only=True), 1):
                    yield line, list(cells)
            finally:
                book.close()
        except (OSError, KeyError, ValueError, IndexError, zipfile.BadZipFile) as fault:
            raise BadFile(why=f"it is no workbook ({fault})") from None

    def _opened(self) -> IO[bytes]:
        packed = self.path.name.lower().endswith(".gz")
        return cast(IO[bytes], gzip.open(self.path, "rb")) if packed else self.path.open("rb")

    def _encoding(self) -> str:
        """How the whole file is written: guessing from its beginning fails a million rows later."""
        try:
            with self._opened() as raw:
                if raw.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
                    return "utf-16"
            for name in ("utf-8-sig", "gb18030"):
                if self._decodes(name):
                    return name
        except (OSError, EOFError, zlib.error) as fault:
            raise BadFile(why=str(fault)) from None
        raise BadFile(why="it is written neither in UTF-8 nor in GB18030")

    def _decodes(self, name: str) -> bool:
        decoder = codecs.getincrementaldecoder(name)()
        try:
            with self._opened() as raw:
                while piece := raw.read(PIECE):
                    decoder.decode(piece)
                decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        return True
