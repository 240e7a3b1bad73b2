"""Knows how a table lies in a file: encoding, delimiter, compression, sheets, and what is wrong with a record.

Files are streamed; a whole file is never in memory. A first pass over the bytes finds the encoding and what no
reader should trust (conflict markers, NULs, mixed encodings) before anything is written.
"""

import codecs
import csv
import gzip
import io
import itertools
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple, TypeAlias

from agentdesk.domain.errors import Refused
from agentdesk.domain.imports import Turned
from agentdesk.domain.records import dataclass

FIELD_LIMIT = 1_000_000
"""Characters in one field; a longer one is turned away with its row."""
_HARD_LIMIT = 64 * 1024 * 1024  # a quote that never closes swallows the rest; the reader stops here
_CHUNK = 1 << 20
_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_MARKER = re.compile(rb"^(?:<{7} |={7}\r?$|>{7} )", re.MULTILINE)
_HIGH = re.compile(rb"[\x80-\xff]+")
_CP1252_HOLES = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")

csv.field_size_limit(_HARD_LIMIT)


class Record(NamedTuple):
    line: int
    """Where it begins, counted from 1 as an editor does."""
    values: list[str]


class OddRecord(NamedTuple):
    """A record no row can be made of, as far as it could be read."""

    turned: Turned
    values: list[str]


Item: TypeAlias = Record | OddRecord


@dataclass(frozen=True, slots=True)
class Table:
    """One table with a header, in a file or a sheet of it."""

    path: Path
    name: str
    header: tuple[str, ...]
    encoding: str
    delimiter: str
    suspicious: bool = False
    """NULs or bytes of another encoding are in it: each row is looked at."""
    lines: int = 0
    """About how many rows it has, for the progress bar."""

    @property
    def is_sheet(self) -> bool:
        return self.encoding == "xlsx"

    def items(self) -> Iterator[Item]:
        """Every record after the header, or why it is none."""
        return _sheet_items(self) if self.is_sheet else _text_items(self)


def is_input(path: Path) -> bool:
    """Could this file of a folder be an input? Our own rejected rows and other people's notes are not."""
    name = path.name.lower()
    if name.startswith((".", "~$")) or ".rejected." in name:
        return False
    return name.removesuffix(".gz").endswith((".csv", ".tsv", ".txt", ".xlsx"))


def tables(path: Path) -> list[Table]:
    """The tables of a file. Raises Refused with what is wrong with it."""
    try:
        if path.name.lower().endswith(".xlsx"):
            return _sheets(path)
        return [_text_table(path)]
    except FileNotFoundError as error:
        raise Refused("file-missing", path=path) from error
    except PermissionError as error:
        raise Refused("file-not-readable", path=path) from error
    except (OSError, EOFError, zlib.error) as error:
        raise Refused("file-damaged", path=path, why=str(error)) from error


# --- text ------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Bytes:
    """What the first pass over the bytes found."""

    size: int = 0
    lines: int = 0
    nul: bool = False
    utf8_errors: int = 0
    utf8_signs: int = 0
    holes: bool = False
    markers: bool = False


def _open_bytes(path: Path) -> IO[bytes]:
    return gzip.open(path, "rb") if path.name.lower().endswith(".gz") else path.open("rb")  # type: ignore[return-value]


def _scan(path: Path) -> _Bytes:
    found = _Bytes()
    rest = b""
    with _open_bytes(path) as stream:
        while chunk := stream.read(_CHUNK):
            found.size += len(chunk)
            found.lines += chunk.count(b"\n")
            cut = chunk.rfind(b"\n") + 1
            whole, rest = (rest + chunk[:cut], chunk[cut:]) if cut else (b"", rest + chunk)
            if whole:
                _look(whole, found)
            elif len(rest) > _HARD_LIMIT:
                _look(rest, found)
                rest = b""
    if rest:
        _look(rest, found)
    return found


def _look(block: bytes, found: _Bytes) -> None:
    found.nul = found.nul or b"\0" in block
    found.markers = found.markers or bool(_MARKER.search(block))
    if block.isascii():
        return
    try:
        block.decode("utf-8")
    except UnicodeDecodeError:
        found.holes = found.holes or bool(_CP1252_HOLES.search(block))
        for run in _HIGH.findall(block):
            try:
                run.decode("utf-8")
            except UnicodeDecodeError:
                found.utf8_errors += 1
            else:
                found.utf8_signs += 1
    else:
        found.utf8_signs += 1


def _encoding(path: Path) -> tuple[str, _Bytes]:
    with _open_bytes(path) as stream:
        head = stream.read(4096)
    if not head.strip():
        raise Refused("file-empty", path=path)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", _Bytes(size=len(head))
    pairs = head[: len(head) & ~1]
    if len(pairs) >= 8:
        if pairs[1::2].count(0) > len(pairs) * 0.4 and 0 not in pairs[::2]:
            return "utf-16-le", _Bytes(size=len(head))
        if pairs[::2].count(0) > len(pairs) * 0.4 and 0 not in pairs[1::2]:
            return "utf-16-be", _Bytes(size=len(head))
    found = _scan(path)
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig", found
    if not found.utf8_errors or found.utf8_signs:
        return "utf-8", found
    return ("latin-1" if found.holes else "cp1252"), found


def _text_table(path: Path) -> Table:
    if path.is_dir():
        raise Refused("is-a-folder", path=path)
    encoding, found = _encoding(path)
    mixed = bool(found.utf8_errors and encoding.startswith("utf-8"))
    with _open_text(path, encoding) as stream:
        try:
            first = stream.readline(_HARD_LIMIT)
            while first and not first.strip():
                first = stream.readline(_HARD_LIMIT)
        except UnicodeError as error:
            raise Refused("file-encoding", path=path, encoding=encoding) from error
    if not first.strip() or len(first) > FIELD_LIMIT:
        raise Refused("file-empty" if not first.strip() else "no-header", path=path)
    delimiter = max(_DELIMITERS, key=first.count)
    if not first.count(delimiter):
        delimiter = ","
    header = tuple(name.strip() for name in next(csv.reader([first], delimiter=delimiter)))
    table = Table(path, _stem(path), header, encoding, delimiter, suspicious=mixed or found.nul, lines=found.lines)
    if found.markers or header[0].startswith(("<<<<<<< ", ">>>>>>> ")):
        _refuse_conflict(table)
    return table


def _refuse_conflict(table: Table) -> None:
    """A line like a conflict marker may stand inside a note; as a record of its own it is one."""
    if table.header[0].startswith(("<<<<<<< ", ">>>>>>> ")):
        raise Refused("conflict-markers", path=table.path, line=1)
    for item in table.items():
        if isinstance(item, OddRecord) and item.turned.code == "conflict-marker":
            raise Refused("conflict-markers", path=table.path, line=item.turned.line)


def _open_text(path: Path, encoding: str) -> IO[str]:
    errors = "surrogateescape" if encoding.startswith("utf-8") else "strict"
    return io.TextIOWrapper(_open_bytes(path), encoding=encoding, errors=errors, newline="")


def _text_items(table: Table) -> Iterator[Item]:
    width = len(table.header)
    try:
        with _open_text(table.path, table.encoding) as stream:
            reader = csv.reader(stream, delimiter=table.delimiter, strict=True)
            header_seen = False
            line = 1
            while True:
                try:
                    for values in reader:
                        if not header_seen:
                            header_seen = bool(values)
                        elif len(values) == width and not table.suspicious:
                            yield Record(line, values)
                        elif values:
                            yield _odd(line, values, width)
                        line = reader.line_num + 1
                except csv.Error as error:
                    code = _csv_code(str(error))
                    yield OddRecord(Turned(line, code), _line_as_it_is(table, line) if code == "open-quote" else [])
                    line = reader.line_num + 1
                else:
                    return
    except (UnicodeError, OSError, EOFError, zlib.error) as error:
        raise Refused("file-damaged", path=table.path, why=str(error)) from error


def _line_as_it_is(table: Table, line: int) -> list[str]:
    """What can be shown of a record that was never closed."""
    with _open_text(table.path, table.encoding) as stream:
        found = next(itertools.islice(stream, line - 1, line), "")
    return [found.rstrip("\r\n")[:1000]]


def _odd(line: int, values: list[str], width: int) -> Item:
    if values[0].startswith(("<<<<<<< ", ">>>>>>> ")) or values == ["======="]:
        return OddRecord(Turned(line, "conflict-marker"), values)
    if len(values) != width:
        if len(values) > width and not any(values[width:]):
            return Record(line, values[:width])
        return OddRecord(Turned(line, "wrong-width", value=f"{len(values)}/{width}"), values)
    for value in values:
        if "\0" in value:
            return OddRecord(Turned(line, "nul"), [each.replace("\0", "") for each in values])
        if not value.isascii() and any("\udc80" <= sign <= "\udcff" for sign in value):
            return OddRecord(Turned(line, "mixed-encoding"), values)
    return Record(line, values)


def _csv_code(message: str) -> str:
    if "field larger" in message or "unexpected end" in message:
        return "open-quote"
    return "bad-quotes"


def _stem(path: Path) -> str:
    name = path.name
    for suffix in (".gz", ".csv", ".tsv", ".txt"):
        if name.lower().endswith(suffix):
            name = name[: -len(suffix)]
    return name


# --- sheets ----------------------------------------------------------------------------------------------------


def _sheets(path: Path) -> list[Table]:
    found: list[Table] = []
    for sheet, rows in _workbook(path):
        header = next(rows, None)
        if header is None or not any(value is not None for value in header):
            continue
        names = [_cell(value).strip() for value in header]
        while names and not names[-1]:
            names.pop()
        found.append(Table(path, sheet, tuple(names), "xlsx", ""))
    if not found:
        raise Refused("file-empty", path=path)
    return found


def _workbook(path: Path) -> Iterator[tuple[str, Iterator[tuple[object, ...]]]]:
    import openpyxl  # 90 ms, and few inputs are workbooks
    from openpyxl.utils.exceptions import InvalidFileException

    if path.stat().st_size == 0:
        raise Refused("file-empty", path=path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, InvalidFileException) as error:
        raise Refused("file-damaged", path=path, why="not an Excel workbook") from error
    try:
        for sheet in book.worksheets:
            yield sheet.title, sheet.iter_rows(values_only=True)
    finally:
        book.close()


def _sheet_items(table: Table) -> Iterator[Item]:
    width = len(table.header)
    for sheet, rows in _workbook(table.path):
        if sheet != table.name:
            continue
        for line, cells in enumerate(rows, 1):
            if line == 1 or all(value is None for value in cells):
                continue
            values = [_cell(value) for value in cells[:width]]
            yield Record(line, values + [""] * (width - len(values)))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
