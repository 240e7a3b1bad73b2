"""What a bad file does: a clear sentence, an exit code that is not 0, and nothing lost."""

import codecs
import gzip
import json
from pathlib import Path

import pytest

from agentdesk.domain.import_runs import ImportRun, RunState, RunWish
from agentdesk.services.import_lines import heard
from tests.cli.conftest import SHOP, Run

CUSTOMERS, CONTACTS = SHOP["customers"], SHOP["contacts"]


def _people(run: Run, shop: Path) -> None:
    assert run("import", str(shop / "agents.csv"), str(shop / "customers.csv"), str(shop / "orders.csv")).code == 0


@pytest.mark.parametrize(
    ("name", "content", "code", "said"),
    [
        ("contacts.csv", b"", "file-empty", "is empty"),
        ("contacts.csv", b"\n\n  \n", "file-empty", "is empty"),
        ("contacts.csv", CONTACTS.replace("started_at", "when").encode(), "wrong-header", "missing started_at"),
        ("strange.csv", b"a,b\n1,2\n", "wrong-header", "columns no mapping knows"),
        ("contacts.csv.gz", b"\x1f\x8bnot really", "file-damaged", "is damaged"),
        ("contacts.xlsx", b"PK not a workbook", "file-damaged", "is damaged"),
        (
            "customers.csv",
            CUSTOMERS.encode() + b"<<<<<<< HEAD\nC3,A\n=======\nC3,B\n>>>>>>> theirs\n",
            "conflict-markers",
            "merge markers (line 4)",
        ),
        ("customers.csv", b"<<<<<<< HEAD\n" + CUSTOMERS.encode(), "conflict-markers", "merge markers (line 1)"),
    ],
)
def test_a_file_that_is_no_good_is_refused_before_anything_is_written(
    run_on_file: Run, tmp_path: Path, name: str, content: bytes, code: str, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    answer = run_on_file("import", str(path), "--json")
    assert answer.code == 1
    assert answer.json["error"]["code"] == code
    assert said in answer.err
    assert "Nothing was imported" in answer.err or code == "file-damaged"
    assert run_on_file("workspace", "info", "--json").json["rows"]["customer"] == 0


def test_a_missing_file_is_not_found(run_on_file: Run) -> None:
    answer = run_on_file("import", "no-such.csv")
    assert answer.code == 4
    assert "There is no file no-such.csv" in answer.err


def test_a_wrong_header_among_good_files_stops_the_whole_folder(run_on_file: Run, shop: Path) -> None:
    (shop / "contacts.csv").write_text(CONTACTS.replace("customer_id", "customer"), "utf-8")
    answer = run_on_file("import", str(shop))
    assert answer.code == 1
    assert "contacts.csv" in answer.err
    assert "missing customer_id" in answer.err
    assert run_on_file("workspace", "info", "--json").json["rows"]["customer"] == 0


def test_ten_megabytes_in_one_field_are_turned_away_and_the_rest_goes_in(run_on_file: Run, shop: Path) -> None:
    _people(run_on_file, shop)
    rows = CONTACTS.splitlines(keepends=True)
    huge = f'CT9,C1,,note,internal,2026-03-08 09:00:00,,A1,Big,"{"x" * 10_000_000}",,\n'
    path = shop / "contacts.csv"
    path.write_text(rows[0] + huge + "".join(rows[1:]), "utf-8")
    answer = run_on_file("import", str(path), "--json", "--rejects", str(shop / "bad"))
    assert answer.code == 1
    assert answer.json["contacts"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "rejected": 1}
    assert "body has 10000000 characters" in answer.err


def test_an_open_quote_loses_only_what_it_swallowed(run_on_file: Run, shop: Path) -> None:
    _people(run_on_file, shop)
    path = shop / "contacts.csv"
    path.write_text(CONTACTS + 'CT9,C1,,note,internal,2026-03-08 09:00:00,,A1,Open,"never closed,,\n', "utf-8")
    answer = run_on_file("import", str(path), "--json")
    assert answer.code == 1
    assert answer.json["contacts"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "rejected": 1}
    assert "opens a quote that is never closed" in answer.err


def test_lines_in_another_encoding_are_turned_away(run_on_file: Run, tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    line = "C3,Jürgen Groß,j@example.de,,,,,,DE,de,\n"
    path.write_bytes(CUSTOMERS.encode("utf-8") + line.encode("cp1252"))
    answer = run_on_file("import", str(path), "--json", "--rejects", str(tmp_path))
    assert answer.code == 1
    assert answer.json["customers"]["created"] == 2
    assert "customers.csv, line 4: is in another encoding than the rest of the file" in answer.err
    assert "Jürgen Groß" in (tmp_path / "customers.rejected.csv").read_text("utf-8-sig")
    assert run_on_file("find", "dang", "--json").json[0]["name"] == "Zoë Đặng"


def test_a_nul_turns_away_its_row(run_on_file: Run, tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_bytes(CUSTOMERS.encode("utf-8") + b"C3,A\x00B,,,,,,,NL,nl,\n")
    answer = run_on_file("import", str(path), "--json")
    assert answer.code == 1
    assert answer.json["customers"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "rejected": 1}


def test_a_marker_inside_a_note_is_only_text(run_on_file: Run, shop: Path) -> None:
    _people(run_on_file, shop)
    path = shop / "contacts.csv"
    note = '"His file said:\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n"'
    path.write_text(CONTACTS + f"CT9,C1,,email,in,2026-03-08 09:00:00,,A1,Git,{note},,\n", "utf-8")
    answer = run_on_file("import", str(path), "--json")
    assert answer.code == 0, answer.err
    assert answer.json["contacts"]["created"] == 3


@pytest.mark.parametrize(
    ("encode", "named"),
    [
        (lambda text: text.encode("utf-8-sig"), "utf-8-sig"),
        (lambda text: text.encode("utf-16"), "utf-16"),
        (lambda text: text.encode("utf-16-le"), "utf-16-le"),
        (lambda text: text.replace("Đặng", "Dang").encode("cp1252"), "cp1252"),
        (lambda text: gzip.compress(text.encode()), "utf-8"),
    ],
)
def test_encodings_are_detected_and_stated(run_on_file: Run, tmp_path: Path, encode: object, named: str) -> None:
    path = tmp_path / f"customers.csv{'.gz' if named == 'utf-8' else ''}"
    path.write_bytes(encode(CUSTOMERS))  # type: ignore[operator]
    answer = run_on_file("import", str(path))
    assert answer.code == 0, answer.err
    assert f"{named}, separated by comma" in answer.err
    assert run_on_file("find", "Zoe", "--json").json[0]["name"].startswith("Zoë")


@pytest.mark.parametrize(("sign", "named"), [(";", "semicolon"), ("\t", "tab"), ("|", "bar")])
def test_delimiters_are_detected_and_stated(run_on_file: Run, tmp_path: Path, sign: str, named: str) -> None:
    path = tmp_path / "customers.csv"
    path.write_bytes(codecs.BOM_UTF8 + CUSTOMERS.replace(",", sign).encode())
    answer = run_on_file("import", str(path))
    assert answer.code == 0, answer.err
    assert f"separated by {named}" in answer.err


@pytest.mark.parametrize(
    ("first", "second", "order", "note"),
    [
        ("13/03/2026 09:00", "08/03/2026 09:30", "day-month-year", ""),
        ("03/13/2026 9:00 AM", "03/08/2026 9:30 AM", "month-day-year", ""),
        ("07.03.2026 09:00", "08.03.2026 09:30", "day-month-year", "no day above 12"),
        ("2026-03-07T09:00:00+01:00", "2026-03-08T10:30:00+01:00", "year-month-day", "their own zone"),
    ],
)
def test_ways_of_writing_dates_are_detected_and_stated(
    run_on_file: Run, shop: Path, first: str, second: str, order: str, note: str
) -> None:
    _people(run_on_file, shop)
    path = shop / "contacts.csv"
    path.write_text(CONTACTS.replace("2026-03-07 09:00:00", first).replace("2026-03-08 09:00:00", second), "utf-8")
    answer = run_on_file("import", str(path), "--zone", "Europe/Amsterdam")
    assert answer.code == 0, answer.err
    assert f"dates {order}" in answer.err
    assert note in answer.err
    [entry] = run_on_file("timeline", "C2", "--json").json["entries"]
    assert entry["at"] == ("2026-03-08T09:30:00Z" if "+" in first else "2026-03-08T08:30:00Z")


def test_an_unknown_zone_is_refused(run_on_file: Run, shop: Path) -> None:
    answer = run_on_file("import", str(shop), "--zone", "Mars/Olympus")
    assert answer.code == 1
    assert "Mars/Olympus is no time zone" in answer.err


def test_sheets_of_a_workbook_are_tables(run_on_file: Run, shop: Path, tmp_path: Path) -> None:
    import csv
    from datetime import datetime

    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name in ("customers", "contacts", "agents", "orders"):
        sheet = book.create_sheet(name)
        for row in csv.reader((shop / f"{name}.csv").read_text("utf-8").splitlines()):
            sheet.append(
                [datetime.fromisoformat(cell) if cell[:4] == "2026" and len(cell) == 19 else cell for cell in row]
            )
    path = tmp_path / "shop.xlsx"
    book.save(path)
    answer = run_on_file("import", str(path), "--json")
    assert answer.code == 0, answer.err
    assert answer.json["contacts"]["created"] == 2
    assert run_on_file("import", str(path), "--json").json["contacts"]["unchanged"] == 2
    # The very same rows as text are the very same rows.
    assert run_on_file("timeline", "C2", "--json").json["entries"][0]["at"] == "2026-03-08T09:00:00Z"


def test_a_mapping_of_ones_own_is_used(run_on_file: Run, tmp_path: Path) -> None:
    table = tmp_path / "klanten.csv"
    table.write_text("nr;naam;tel;land\n1;Kees Bakker;020-1234567;Nederland\n", "utf-8")
    mapping = tmp_path / "klanten.toml"
    mapping.write_text(
        'name = "klanten"\n[[rows]]\nkind = "customers"\nid = "nr"\n'
        'columns = { name = "naam", phone = "tel", country = { column = "land", map = { Nederland = "NL" } } }\n',
        "utf-8",
    )
    answer = run_on_file("import", str(table), "--mapping", str(mapping), "--json")
    assert answer.code == 0, answer.err
    assert answer.json["customers"]["created"] == 1
    assert run_on_file("who", "+31201234567", "--json").json[0]["name"] == "Kees Bakker"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not toml", "is not TOML"),
        ('name = "x"', "no [[rows]]"),
        ('[[rows]]\nkind = "fishes"\nid = "a"\ncolumns = {}', "fishes"),
        ('[[rows]]\nkind = "agents"\nid = "a"\ncolumns = { colour = "b" }', "agents has no colour"),
        ('[[rows]]\nkind = "agents"\nid = { column = "a", take = "some" }\ncolumns = {}', "some"),
    ],
)
def test_a_mapping_that_is_wrong_says_where(run_on_file: Run, tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(text, "utf-8")
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n", "utf-8")
    answer = run_on_file("import", str(table), "--mapping", str(path))
    assert answer.code == 1
    assert said in answer.err


def test_progress_comes_as_json_lines_for_a_program(run_on_file: Run, shop: Path) -> None:
    answer = run_on_file("import", str(shop), "--json", "--progress-json")
    events = [json.loads(line) for line in answer.err.splitlines() if line.startswith("{")]
    assert events[-1]["event"] == "done"
    assert events[-1]["counts"] == answer.json
    assert all(event["event"] in {"plan", "progress", "done"} for event in events)
    failed = run_on_file("import", "no-such.csv", "--progress-json")
    assert json.loads(failed.err.splitlines()[0])["event"] == "failed"


def test_what_looks_wrong_goes_in_and_is_said(run_on_file: Run, shop: Path) -> None:
    text = CUSTOMERS.replace("bob@example.org", "bob at example").replace("0161 496 0000", "12")
    (shop / "customers.csv").write_text(text + "C3,Eve,eve@example.org,,x,,,,NL,nl,2026-02-03\n", "utf-8")
    (shop / "orders.csv").write_text(SHOP["orders"].replace("49.95", "-5.00"), "utf-8")
    (shop / "deliveries.csv").write_bytes(b"")
    answer = run_on_file("import", str(shop), "--progress-json")
    assert answer.code == 0, answer.err
    done = json.loads([line for line in answer.err.splitlines() if line.startswith("{")][-1])
    run = heard(ImportRun(RunWish(()), RunState.RUNNING), done)
    assert run.doubted == 3
    assert {row.code for row in run.doubts} == {"odd-email", "odd-phone", "odd-total"}
    for said in (
        "line 3: went in, but email looks like no e-mail address: bob at example",
        "line 4: went in, but phone_raw looks like no phone number: x",
        "line 2: went in, but total is less than nothing: -5",
        "deliveries.csv: empty, left alone",
    ):
        assert said in answer.err


def test_a_quote_that_is_never_closed_shows_the_line_it_stands_in(run_on_file: Run, shop: Path) -> None:
    _people(run_on_file, shop)
    path = shop / "customers.csv"
    path.write_text(CUSTOMERS + 'C9,"Never closed,x@example.org\n', "utf-8")
    answer = run_on_file("import", str(path))
    assert "line 4: opens a quote that is never closed" in answer.err
    assert "Never closed" in (shop / "customers.rejected.csv").read_text("utf-8-sig")
