"""The import command on both databases: counts, idempotence, changes, and what lands on whose timeline."""

import csv
from pathlib import Path

from tests.cli.conftest import SHOP, Run
from tests.helpers.counters import counted_anew, kept

ROWS = {name: text.count("\n") for name, text in SHOP.items()}


def test_the_documented_files_go_in_and_a_second_run_changes_nothing(run: Run, shop: Path) -> None:
    first = run("import", str(shop), "--json")
    assert first.code == 0, first.err
    assert {kind: tally["created"] for kind, tally in first.json.items()} == {
        "agents": 1, "customers": 2, "orders": 2, "order_items": 3, "deliveries": 2, "reviews": 1, "contacts": 2,
        "complaints": 1, "followups": 2,
    }  # fmt: skip
    before = run("timeline", "C1", "--json").json
    second = run("import", str(shop), "--json")
    assert second.code == 0, second.err
    for kind, tally in second.json.items():
        assert tally == {
            "read": first.json[kind]["read"], "created": 0, "updated": 0, "unchanged": first.json[kind]["read"],
            "rejected": 0,
        }, kind  # fmt: skip
    assert run("timeline", "C1", "--json").json == before


def test_every_row_is_on_its_customers_timeline(run: Run, shop: Path) -> None:
    run("import", str(shop))
    entries = run("timeline", "C1", "--json").json["entries"]
    assert [(entry["at"], entry["kind"], entry["title"]) for entry in entries if entry["kind"] != "follow-up"] == [
        ("2026-04-05T12:00:00Z", "delivery", "O2"),
        ("2026-04-01T10:00:00Z", "order", "O2"),
        *sorted(
            [
                ("2026-03-07T09:00:00Z", "complaint", "quality"),
                ("2026-03-07T09:00:00Z", "call", "Lamp flickers"),
            ],
            key=lambda found: [entry["title"] for entry in entries].index(found[2]),
        ),
        ("2026-03-06T09:00:00Z", "rating", "Meh"),
        ("2026-03-04T12:30:00Z", "delivery", "O1"),
        ("2026-03-01T10:00:00Z", "order", "O1"),
    ]
    call = next(entry for entry in entries if entry["kind"] == "call")
    assert call["body"] == "She says it flickers.\nCall her."
    assert (call["agent"], call["duration_s"], call["direction"]) == ("Lara de Hoogh", 120, "in")
    rating = next(entry for entry in entries if entry["kind"] == "rating")
    assert rating["detail"]["stars"] == "2"
    order = next(entry for entry in entries if entry["title"] == "O1" and entry["kind"] == "order")
    assert (order["detail"]["state"], order["detail"]["total_minor"]) == ("delivered", "4995")
    assert [entry["kind"] for entry in run("timeline", "C2", "--json").json["entries"]] == ["note"]


def test_a_corrected_note_is_a_revision_and_a_moved_time_a_new_card(run: Run, shop: Path) -> None:
    run("import", str(shop))
    contacts = shop / "contacts.csv"
    contacts.write_text(contacts.read_text("utf-8").replace("Moved house", "Moved to York"), "utf-8")
    changed = run("import", str(contacts), "--json").json["contacts"]
    assert (changed["updated"], changed["unchanged"], changed["created"]) == (1, 1, 0)
    [entry] = run("timeline", "C2", "--json").json["entries"]
    assert (entry["body"], entry["revisions"]) == ("Moved to York", 1)

    contacts.write_text(contacts.read_text("utf-8").replace("2026-03-08 09:00:00", "2026-03-08 10:00:00"), "utf-8")
    assert run("import", str(contacts), "--json").json["contacts"]["updated"] == 1
    [entry] = run("timeline", "C2", "--json").json["entries"]
    assert (entry["at"], entry["body"]) == ("2026-03-08T10:00:00Z", "Moved to York")
    assert run("import", str(contacts), "--json").json["contacts"]["unchanged"] == 2


def test_a_note_that_changes_there_and_back_shows_its_newest_words(run: Run, shop: Path) -> None:
    contacts = shop / "contacts.csv"
    text = contacts.read_text("utf-8")
    run("import", str(shop))
    for started in ("2026-03-08 10:00:00", "2026-03-08 09:00:00", "2026-03-08 10:00:00"):
        contacts.write_text(text.replace("2026-03-08 09:00:00", started), "utf-8")
        assert run("import", str(contacts), "--json").json["contacts"]["updated"] == 1
        [entry] = run("timeline", "C2", "--json").json["entries"]
        assert entry["at"].startswith(started.replace(" ", "T"))


def test_changed_rows_of_every_kind_are_updated(run: Run, shop: Path) -> None:
    run("import", str(shop))
    for name, old, new in (
        ("agents", "Lara de Hoogh", "Lara Bakker"),
        ("customers", "Bob Smith", "Robert Smith"),
        ("orders", "2026-03-01 10:00:00,shipped", "2026-03-01 11:00:00,shipped"),
        ("order_items", "Bulb,2", "Bulb,3"),
        ("deliveries", "D2,O2,,2026-04-05,,overdue", "D2,O2,2026-04-02 10:00:00,2026-04-05,2026-04-06 09:00:00,late"),
        ("reviews", ",2,Meh", ",4,Better"),
        ("complaints", "refunded", "replaced"),
        ("followups", "2026-03-08 10:00:00,,A1", "2026-03-08 10:00:00,2026-03-08 12:00:00,A1"),
    ):
        path = shop / f"{name}.csv"
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    said = run("import", str(shop), "--json")
    assert {kind: tally["updated"] for kind, tally in said.json.items()} == {
        "agents": 1, "customers": 1, "orders": 1, "order_items": 1, "deliveries": 1, "reviews": 1, "contacts": 0,
        "complaints": 1, "followups": 1,
    }  # fmt: skip
    entries = run("timeline", "C1", "--json").json["entries"]
    shown = {(entry["kind"], entry["at"]): entry for entry in entries}
    assert shown["delivery", "2026-04-06T09:00:00Z"]["detail"]["delivered_on"] == "2026-04-06"
    assert shown["order", "2026-03-01T11:00:00Z"]["title"] == "O1"
    assert shown["rating", "2026-03-06T09:00:00Z"]["detail"]["stars"] == "4"
    assert shown["complaint", "2026-03-07T09:00:00Z"]["body"] == "replaced"
    assert next(entry for entry in entries if entry["kind"] == "call")["agent"] == "Lara Bakker"
    assert len(entries) == 9
    assert run("followups", "--json").json == []
    assert run("find", "Robert", "--json").json[0]["customer"] == "C2"
    again = run("import", str(shop), "--json").json
    assert all(tally["unchanged"] == tally["read"] for tally in again.values())


def test_the_same_rows_in_two_files_of_one_run_go_in_once(run: Run, shop: Path, tmp_path: Path) -> None:
    again = tmp_path / "again" / "contacts.csv"
    again.parent.mkdir()
    again.write_text((shop / "contacts.csv").read_text("utf-8"), "utf-8")
    said = run("import", str(shop), str(again), "--json")
    assert said.code == 0, said.err
    assert said.json["contacts"] == {"read": 4, "created": 2, "updated": 0, "unchanged": 2, "rejected": 0}


def test_counters_are_what_counting_every_row_anew_gives(run: Run, shop: Path, workspace_url: str) -> None:
    run("import", str(shop))
    assert kept(workspace_url) == counted_anew(workspace_url)
    contacts = shop / "contacts.csv"
    contacts.write_text(contacts.read_text("utf-8").replace("2026-03-07 09:00:00", "2026-03-07 11:00:00"), "utf-8")
    orders = shop / "orders.csv"
    orders.write_text(orders.read_text("utf-8").replace("C1", "C2"), "utf-8")
    changed = run("import", str(shop), "--json").json
    assert (changed["contacts"]["updated"], changed["orders"]["updated"]) == (1, 2)
    assert all(kept(workspace_url).values())
    assert kept(workspace_url) == counted_anew(workspace_url)


def test_order_titles_and_loyalty_follow_from_the_lines(run: Run, shop: Path) -> None:
    run("import", str(shop))
    info = run("workspace", "info", "--json").json
    assert info["rows"]["sales_order"] == 2
    found = run("find", "O1", "--json").json
    assert found[0]["customer"] == "C1"


def test_numbers_are_found_as_people_type_them(run: Run, shop: Path) -> None:
    run("import", str(shop))
    for number, country in (("020 123 4567", "NL"), ("0031201234567", ""), ("+31 20 123 45 67", "GB")):
        found = run("who", number, "--country", country, "--json")
        assert found.json[0]["customer"] == "C1", number
    assert run("who", "0161 496 0000", "--country", "GB", "--json").json[0]["customer"] == "C2"


def test_bad_rows_go_to_a_file_and_the_rest_goes_in(run: Run, shop: Path, tmp_path: Path) -> None:
    contacts = shop / "contacts.csv"
    contacts.write_text(
        contacts.read_text("utf-8")
        + "CT3,C9,,call,in,2026-03-08 09:00:00,,A1,,unknown customer,,\n"
        + "CT4,C2,,fax,in,2026-03-08 09:00:00,,A1,,no such kind,,\n"
        + "CT5,C2,,call,in,yesterday,,A1,,no time,,\n"
        + "CT6,C2,too,few\n"
        + "CT2,C2,,note,internal,2026-03-08 09:00:00,,A1,Note,Another text,,\n",
        "utf-8",
    )
    said = run("import", str(shop), "--json", "--rejects", str(tmp_path / "bad"))
    assert said.code == 1
    assert said.json["contacts"] == {"read": 7, "created": 2, "updated": 0, "unchanged": 0, "rejected": 5}
    with (tmp_path / "bad" / "contacts.rejected.csv").open(encoding="utf-8-sig", newline="") as stream:
        rejected = {row["rejected_line"]: row for row in csv.DictReader(stream)}
    assert {line: row["rejected_reason"] for line, row in rejected.items()} == {
        "5": "no such customer: C9",
        "6": "kind is not call, email, chat, visit or note: fax",
        "7": "started_at is no time: yesterday",
        "8": "has another number of columns than the header (4/12)",
        "9": "this id stands twice in the file with different content: CT2",
    }
    assert rejected["5"]["body"] == "unknown customer"
    assert rejected["8"]["contact_id"] == "CT6"


def test_rejected_rows_can_be_mended_and_imported(run: Run, shop: Path, tmp_path: Path) -> None:
    contacts = shop / "contacts.csv"
    contacts.write_text(contacts.read_text("utf-8").replace("CT2,C2", "CT2,C9"), "utf-8")
    run("import", str(shop), "--rejects", str(tmp_path))
    bad = tmp_path / "contacts.rejected.csv"
    bad.write_text(bad.read_text("utf-8-sig").replace("C9", "C2"), "utf-8")
    said = run("import", str(bad), "--json")
    assert said.code == 0, said.err
    assert said.json["contacts"]["created"] == 1


def test_strict_is_all_or_nothing(run: Run, shop: Path) -> None:
    contacts = shop / "contacts.csv"
    good = contacts.read_text("utf-8")
    contacts.write_text(good.replace("CT2,C2", "CT2,C9"), "utf-8")
    said = run("import", str(shop), "--strict", "--json")
    assert said.code == 1
    assert said.json["error"]["code"] == "import-strict"
    assert run("find", "Zoe", "--json").json == []
    contacts.write_text(good, "utf-8")
    assert run("import", str(shop), "--strict", "--json").json["contacts"]["created"] == 2


def test_a_dry_run_counts_and_writes_nothing(run: Run, shop: Path) -> None:
    said = run("import", str(shop), "--dry-run", "--json")
    assert said.code == 0, said.err
    assert said.json["followups"] == {"read": 2, "created": 2, "updated": 0, "unchanged": 0, "rejected": 0}
    assert run("find", "Zoe", "--json").json == []
    assert "Nothing was written" in said.err


def test_the_ledger_says_what_an_import_touched(run: Run, shop: Path) -> None:
    before = run("workspace", "info", "--json").json["rows"]["ledger"]
    run("import", str(shop))
    assert run("workspace", "info", "--json").json["rows"]["ledger"] > before


def test_a_plan_says_what_each_file_is_and_writes_nothing(run_on_file: Run, shop: Path) -> None:
    files = {Path(each["path"]).stem: each for each in run_on_file("import", str(shop), "--plan", "--json").json}
    assert files["customers"]["kinds"] == ["customers"]
    assert files["order_items"]["rows"] == 3
    assert files["contacts"]["encoding"] == "utf-8"
    assert run_on_file("workspace", "info", "--json").json["rows"]["customer"] == 0


def test_strict_sees_an_id_that_comes_twice_with_other_content(run: Run, shop: Path) -> None:
    orders = "order_id,customer_id,placed_at,status,total,currency,payment\n"
    rows = [
        f"D-{number},C1,2026-05-0{day} 10:00:00,shipped,5.00,EUR,ideal\n" for number, day in ((1, 1), (2, 2), (1, 3))
    ]
    run("import", str(shop))
    before = run("workspace", "info", "--json").json["rows"]
    (shop / "orders.csv").write_text(orders + "".join(rows), "utf-8")
    assert run("import", str(shop / "orders.csv"), "--dry-run", "--json").json["orders"]["rejected"] == 1
    said = run("import", str(shop / "orders.csv"), "--strict", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "import-strict")
    assert run("workspace", "info", "--json").json["rows"] == before
    # The same row twice is no fault, neither for new rows nor for changed ones.
    (shop / "orders.csv").write_text(orders + "".join([*rows[:2], rows[0]]), "utf-8")
    assert run("import", str(shop / "orders.csv"), "--strict", "--json").json["orders"]["unchanged"] == 1
    (shop / "orders.csv").write_text(orders + "".join([rows[2], rows[2]]), "utf-8")
    told = run("import", str(shop / "orders.csv"), "--strict", "--json").json["orders"]
    assert (told["updated"], told["unchanged"], told["rejected"]) == (1, 1, 0)
