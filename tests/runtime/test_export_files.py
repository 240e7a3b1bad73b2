"""Tables in files: read again they are what they were, nothing of them is run, and a file is whole or not there."""

import csv
import resource
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.exports import LONGEST_CELL, Cell, Column, Form, Holds
from agentdesk.runtime import export_files
from agentdesk.runtime.export_files import file_of, put_whole
from agentdesk.runtime.lanes import NoReads
from agentdesk.services.exports import Table, write

COLUMNS = (Column("at", Holds.TIME), Column("name"), Column("n", Holds.NUMBER), Column("late", Holds.TRUTH))
AT = datetime(2026, 7, 1, 12, 30, 15, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
ROWS: tuple[Sequence[Cell], ...] = (
    (AT, 'Đặng, "Zoë"\nof <Co> & Sons today', 12, True),
    (AT, '=HYPERLINK("http://evil")', 1.5, False),
    (None, "+31201234567", None, None),
    (AT, "-1", -1, False), (AT, "@home", 0, False), (AT, "\tx", 0, False), (AT, "bad\x00sign\x1f", 0, False),
)  # fmt: skip


def table(rows: Iterator[Sequence[Cell]] | Sequence[Sequence[Cell]] = ROWS) -> Table:
    return Table("people", COLUMNS, lambda _reads: iter(rows), "{}", lambda _reads: len(ROWS))


def made(path: Path, form: Form, rows: Sequence[Sequence[Cell]] = ROWS) -> int | None:
    return write(
        table(rows),
        NoReads(Refused("nothing")),
        file_of(path, form, ZONE),
        lambda _rows: None,
        headings={"name": "Naam"},
    )


def test_a_workbook_says_again_what_went_in_and_runs_none_of_it(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    assert made(path, Form.XLSX) == len(ROWS)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    head, first, second, third, *_, last = sheet.iter_rows()
    assert [each.value for each in head] == ["at", "Naam", "n", "late"]
    assert first[0].value == datetime(2026, 7, 1, 14, 30, 15)  # noqa: DTZ001 the wall time of Amsterdam
    assert [each.value for each in first[1:]] == [ROWS[0][1], 12, True]
    assert (second[1].value, second[1].data_type) == (ROWS[1][1], "s")
    assert [each.value for each in third] == [None, "+31201234567", None, None]
    assert last[1].value == "bad�sign�"


def test_a_csv_says_again_what_went_in_and_a_spreadsheet_runs_none_of_it(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    made(path, Form.CSV)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfat,Naam")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["2026-07-01 14:30:15", ROWS[0][1], "12", "yes"]
    assert [row[1][:2] for row in rows[2:7]] == ["'=", "'+", "'-", "'@", "'\t"]
    assert rows[4][2] == "-1"  # a number is one
    assert rows[3] == ["", "'+31201234567", "", ""]


def test_a_long_cell_is_cut_and_more_rows_go_on_in_the_next_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_files, "MOST_ROWS", 1000)
    path = tmp_path / "long.xlsx"
    made(path, Form.XLSX, [(AT, "x" * 40_000 if n == 0 else str(n), n, False) for n in range(2500)])
    book = openpyxl.load_workbook(path, read_only=True)
    assert sum(len(list(each.iter_rows())) - 1 for each in book.worksheets) == 2500
    assert len(str(next(book.worksheets[0].iter_rows(min_row=2))[1].value)) == LONGEST_CELL
    book.close()


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may be larger than 64 KiB, as on a disk that is full by then."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("form", [Form.CSV, Form.XLSX])
def test_a_full_disk_is_said_and_leaves_what_was_there(tmp_path: Path, small_disk: None, form: Form) -> None:
    path = tmp_path / f"people.{form}"
    path.write_text("last month's")
    with pytest.raises(Refused) as error:
        made(path, form, [(AT, f"name {n * n * 7919}", n, False) for n in range(30_000)])
    assert error.value.code == "export-full"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "last month's"


def test_a_report_on_a_full_disk_leaves_what_was_there_too(tmp_path: Path, small_disk: None) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("last month's")
    with pytest.raises(Refused) as error:
        put_whole(path, b"x" * 100_000)
    assert error.value.code == "export-full"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "last month's"


@pytest.mark.parametrize("form", [Form.CSV, Form.XLSX])
def test_a_stopped_or_unrecorded_export_leaves_nothing(tmp_path: Path, form: Form) -> None:
    path = tmp_path / f"people.{form}"
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2

    many = [(AT, "name", n, False) for n in range(5000)]
    done = write(
        table(many), NoReads(Refused("nothing")), file_of(path, form, ZONE), lambda _rows: None, should_stop=stop
    )
    assert done is None

    def unrecorded(_rows: int) -> None:
        raise Refused("read-only")

    with pytest.raises(Refused):
        write(table(many), NoReads(Refused("nothing")), file_of(path, form, ZONE), unrecorded)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused) as error:
        made(tmp_path / "gone" / "people.csv", Form.CSV)
    assert error.value.code == "export-no-folder"
