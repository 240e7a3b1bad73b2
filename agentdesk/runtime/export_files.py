"""Knows how a table lies in a file: CSV, or a workbook. Written beside its place, and moved there when it is whole.

The workbook is written by hand: openpyxl's write-only mode takes 19 s for 100,000 rows of 20 columns, this 3 s.
"""

import codecs
import csv
import errno
import io
import os
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

from agentdesk.domain.errors import Refused
from agentdesk.domain.exports import MOST_ROWS, Cell, Column, Form, Holds, harmless, xml_text
from agentdesk.services.exports import Sink

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BLOCK = 256


def file_of(path: Path, form: Form, zone: str, *, mark: bool = True) -> Sink:
    """`mark`: a CSV begins with the mark by which Excel knows UTF-8."""
    match form:
        case Form.CSV:
            return CsvFile(path, zone, mark=mark)
        case Form.XLSX:
            return WorkbookFile(path, zone)
        case Form.PDF:
            raise Refused("export-not-written", path=str(path))  # a report has pages, not rows


def put_whole(path: Path, content: bytes, before: Callable[[], None] = lambda: None) -> None:
    """A file that was made in memory; `before` comes between writing and its coming to its place. Raises as a Sink."""
    place = _Place(path)
    try:
        place.open().write(content)
        before()
        place.settle()
    except OSError as error:
        raise place.said(error) from error
    finally:
        place.drop()


class _Place:
    """Where a file is going to be: beside it while it is written. One thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._half = path.with_name(f"{path.name}.part")
        self._file: IO[bytes] | None = None

    def open(self) -> IO[bytes]:
        self._file = self._half.open("wb")
        return self._file

    def settle(self) -> None:
        """On the disk, and then at its place."""
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._half.replace(self.path)
        self._file = None

    def drop(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self._half.unlink(missing_ok=True)
            self._file = None

    def said(self, error: OSError) -> Refused:
        if isinstance(error, FileNotFoundError):
            return Refused("export-no-folder", path=str(self.path))
        return Refused("export-full" if error.errno in _FULL else "export-not-written", path=str(self.path))


class CsvFile:
    """UTF-8, comma, one line a row as RFC 4180 has it; times as 2026-11-22 14:02:00."""

    def __init__(self, path: Path, zone: str, *, mark: bool = True) -> None:
        self._place, self._zone, self._mark = _Place(path), ZoneInfo(zone), mark
        self._makers: list[Callable[[Cell], object]] = []
        self._rows: list[list[object]] = []
        self._out: IO[bytes] | None = None

    def begin(self, columns: Sequence[Column], headings: Sequence[str]) -> None:
        self._makers = [self._maker(each) for each in columns]
        try:
            self._out = self._place.open()
            self._out.write(codecs.BOM_UTF8 if self._mark else b"")
        except OSError as error:
            raise self._place.said(error) from error
        self._rows.append([harmless(each) for each in headings])

    def add(self, row: Sequence[Cell]) -> None:
        self._rows.append(["" if cell is None else make(cell) for make, cell in zip(self._makers, row, strict=True)])
        if len(self._rows) >= _BLOCK:
            self._put()

    def finish(self) -> None:
        self._put()
        try:
            self._place.settle()
        except OSError as error:
            raise self._place.said(error) from error

    def drop(self) -> None:
        self._place.drop()

    def _put(self) -> None:
        lines = io.StringIO(newline="")
        csv.writer(lines).writerows(self._rows)
        try:
            assert self._out is not None
            self._out.write(lines.getvalue().encode("utf-8", "replace"))
        except OSError as error:
            raise self._place.said(error) from error
        self._rows.clear()

    def _maker(self, column: Column) -> Callable[[Cell], object]:
        match column.holds:
            case Holds.TIME:
                return self._time
            case Holds.NUMBER:
                return lambda cell: cell
            case Holds.TRUTH:
                return lambda cell: "yes" if cell else "no"
            case Holds.TEXT:
                return lambda cell: harmless(str(cell))

    def _time(self, cell: Cell) -> str:
        assert isinstance(cell, datetime)
        return cell.astimezone(self._zone).strftime("%Y-%m-%d %H:%M:%S")


class WorkbookFile:
    """An .xlsx file: headings that stay in sight with filters, times as times, texts that are never run."""

    def __init__(self, path: Path, zone: str) -> None:
        self._place, self._zone = _Place(path), ZoneInfo(zone)
        self._columns: Sequence[Column] = ()
        self._makers: list[Callable[[Cell], str]] = []
        self._head = ""
        self._sheets = self._in_sheet = 0
        self._lines: list[str] = []
        self._sheet: IO[bytes] | None = None
        self._zip: zipfile.ZipFile | None = None

    def begin(self, columns: Sequence[Column], headings: Sequence[str]) -> None:
        self._columns = columns
        self._makers = [self._maker(each) for each in columns]
        self._head = "<row>" + "".join(
            f'<c t="inlineStr" s="2"><is><t>{xml_text(each)}</t></is></c>' for each in headings
        )
        self._head += "</row>"
        try:
            self._zip = zipfile.ZipFile(self._place.open(), "w", zipfile.ZIP_DEFLATED, compresslevel=1)
            self._next_sheet()
        except OSError as error:
            raise self._place.said(error) from error

    def add(self, row: Sequence[Cell]) -> None:
        cells = ["<c/>" if cell is None else make(cell) for make, cell in zip(self._makers, row, strict=True)]
        self._lines.append("".join(("<row>", *cells, "</row>")))
        self._in_sheet += 1
        if len(self._lines) >= _BLOCK:
            self._put()

    def finish(self) -> None:
        self._put()
        try:
            self._end_sheet()
            assert self._zip is not None
            for name, text in _about(self._sheets):
                self._zip.writestr(name, text)
            self._zip.close()
            self._zip = None
            self._place.settle()
        except OSError as error:
            raise self._place.said(error) from error

    def drop(self) -> None:
        for part in (self._sheet, self._zip):
            if part is not None:
                with suppress(OSError, ValueError):
                    part.close()  # or it would close itself later, into a file that is gone
        self._sheet = self._zip = None
        self._place.drop()

    def _put(self) -> None:
        try:
            assert self._sheet is not None
            self._sheet.write("".join(self._lines).encode())
            self._lines.clear()
            if self._in_sheet >= MOST_ROWS - _BLOCK:
                self._next_sheet()
        except OSError as error:
            raise self._place.said(error) from error

    def _next_sheet(self) -> None:
        if self._sheet is not None:
            self._end_sheet()
        assert self._zip is not None
        self._sheets, self._in_sheet = self._sheets + 1, 0
        self._sheet = self._zip.open(f"xl/worksheets/sheet{self._sheets}.xml", "w", force_zip64=True)
        widths = "".join(
            f'<col min="{at}" max="{at}" width="{_WIDTHS[each.holds]}" customWidth="1"/>'
            for at, each in enumerate(self._columns, 1)
        )
        self._sheet.write(f"{_SHEET_BEGIN}<cols>{widths}</cols><sheetData>{self._head}".encode())

    def _end_sheet(self) -> None:
        assert self._sheet is not None
        last = _letters(len(self._columns))
        self._sheet.write(f'</sheetData><autoFilter ref="A1:{last}{self._in_sheet + 1}"/></worksheet>'.encode())
        self._sheet.close()
        self._sheet = None

    def _maker(self, column: Column) -> Callable[[Cell], str]:
        match column.holds:
            case Holds.TIME:
                return self._time
            case Holds.NUMBER:
                return lambda cell: f"<c><v>{cell}</v></c>"
            case Holds.TRUTH:
                return lambda cell: f'<c t="b"><v>{int(bool(cell))}</v></c>'
            case Holds.TEXT:
                return lambda cell: f'<c t="inlineStr"><is><t xml:space="preserve">{xml_text(str(cell))}</t></is></c>'

    def _time(self, cell: Cell) -> str:
        assert isinstance(cell, datetime)
        since = cell.astimezone(self._zone).replace(tzinfo=None) - _DAY_ZERO
        return f'<c s="1"><v>{since.days + since.seconds / 86_400:.8f}</v></c>'


_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 a workbook's day 0, without a zone
_WIDTHS = {Holds.TEXT: 18, Holds.NUMBER: 11, Holds.TIME: 20, Holds.TRUTH: 11}
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_RELATIONS = f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
_TYPES = (
    f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)
_SHEET_BEGIN = (
    f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
)
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>'
    '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/>'
    '<name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/>'
    '<xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def _about(sheets: int) -> list[tuple[str, str]]:
    """What a workbook says of itself beside its sheets."""
    numbers = range(1, sheets + 1)
    named = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>' for n in numbers
    )
    styles = f'<Relationship Id="rId{sheets + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    whole = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    book = f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    look = f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    return [
        ("xl/styles.xml", _STYLES),
        ("xl/workbook.xml", f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f"{_RELATIONS}{related}{styles}</Relationships>"),
        ("_rels/.rels", f"{_RELATIONS}{whole}</Relationships>"),
        ("[Content_Types].xml", f"{_TYPES}{book}{look}{parts}</Types>"),
    ]


def _letters(column: int) -> str:
    """A for 1, AA for 27."""
    said = ""
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said
