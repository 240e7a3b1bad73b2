"""Real tables, as published: their counts, twice, and every row on the right timeline."""

import csv
import gzip
import json
import os
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from agentdesk.domain.imports import ImportReport
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.imports import Importer, ImportWish
from agentdesk.services.imports_mapping import load_mappings
from agentdesk.store.engine import open_engine, reading
from agentdesk.store.import_store import SqlImportStore

MAPPINGS = Path(__file__).parents[2] / "resources" / "mappings"
ONLINE_RETAIL_LINES = 40_000
"""The whole has 541,909 lines; the first ones hold every kind of oddity."""

Import = Callable[[Path], ImportReport]


@pytest.fixture(scope="module")
def data() -> Path:
    told = os.environ.get("AGENTDESK_REAL_DATA", "")
    if not told:
        pytest.skip("AGENTDESK_REAL_DATA does not name the folder of the real data")
    return Path(told)


@pytest.fixture
def import_into(sqlite_url: str, tmp_path: Path) -> Import:
    def run(path: Path) -> ImportReport:
        engine = open_engine(sqlite_url)
        store = SqlImportStore(engine, "test", SystemClock())
        importer = Importer(
            store, load_mappings(MAPPINGS), SystemClock(), lambda turned: turned.code, state_dir=tmp_path
        )
        try:
            return importer.run(ImportWish((path,), rejects_dir=tmp_path))
        finally:
            store.close()
            engine.dispose()

    return run


def test_the_demo_tables_have_the_counts_of_their_manifest_twice(
    data: Path, import_into: Import, sqlite_url: str
) -> None:
    expected = json.loads((data / "demo" / "MANIFEST.json").read_text("utf-8"))["rows"]
    first = import_into(data / "demo")
    assert {kind: tally.created for kind, tally in first.tallies.items()} == expected
    second = import_into(data / "demo")
    assert {kind: tally.unchanged for kind, tally in second.tallies.items()} == expected
    assert not any(tally.created or tally.updated or tally.rejected for tally in second.tallies.values())
    _compare_timelines(data / "demo", sqlite_url)


def _compare_timelines(folder: Path, url: str) -> None:
    """By customer, kind and time, what the files say is what the timelines hold."""
    tables = {name: _rows(folder / f"{name}.csv") for name in ("orders", "deliveries", "reviews", "contacts")}
    owner = {row["order_id"]: row["customer_id"] for row in tables["orders"]}
    expected: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    for row in tables["contacts"]:
        kind = {"call": 1, "email": 2, "chat": 3, "visit": 4, "note": 5}[row["kind"]]
        expected[row["customer_id"], kind][f"{row['started_at']} {row['body']}"] += 1
    for row in tables["reviews"]:
        expected[row["customer_id"], 10][f"{row['answered_at']} {row['text']}"] += 1
    for row in tables["deliveries"]:
        at = row["delivered_at"] or row["shipped_at"] or f"{row['promised_by']} 12:00:00"
        expected[owner[row["order_id"]], 7][f"{at} {row['order_id']}"] += 1
    found: dict[tuple[str, int], Counter[str]] = defaultdict(Counter)
    engine = open_engine(url, read_only=True)
    with reading(engine) as connection:
        for ref, kind, at, subject, body in connection.execute(
            text(
                "SELECT c.ref, e.kind, datetime(e.occurred_at / 1000000, 'unixepoch'), t.subject, t.body FROM event e "
                "JOIN customer c ON c.id = e.customer_id JOIN event_text t ON t.event_rid = e.rid "
                "WHERE e.kind IN (1, 2, 3, 4, 5, 7, 10)"
            )
        ):
            found[ref, kind][f"{at} {subject if kind == 7 else body}"] += 1
    engine.dispose()
    assert found == expected


def test_olist_goes_in_with_its_counts(data: Path, import_into: Import) -> None:
    folder = data / "olist" / "data"
    orders = _rows(folder / "olist_orders_dataset.csv")
    expected = {
        "customers": len({row["customer_unique_id"] for row in _rows(folder / "olist_customers_dataset.csv")}),
        "orders": len(orders),
        "order_items": len(_rows(folder / "olist_order_items_dataset.csv")),
        "deliveries": sum(bool(row["order_delivered_carrier_date"]) for row in orders),
        "reviews": len(_rows(folder / "olist_order_reviews_dataset.csv")),
    }
    first = import_into(folder)
    assert {kind: tally.created for kind, tally in first.tallies.items()} == expected
    assert first.rejected == 0
    second = import_into(folder)
    assert {kind: tally.unchanged for kind, tally in second.tallies.items()} == expected


def test_online_retail_goes_in_with_its_counts(data: Path, import_into: Import, tmp_path: Path) -> None:
    sample = tmp_path / "online_retail.csv"
    with gzip.open(data / "online_retail" / "online_retail.csv.gz", "rt", encoding="utf-8", newline="") as source:
        sample.write_text("".join(line for _, line in zip(range(ONLINE_RETAIL_LINES), source, strict=False)), "utf-8")
    known = [row for row in _rows(sample) if row["CustomerID"]]
    expected = {
        "customers": len({row["CustomerID"] for row in known}),
        "orders": len({row["InvoiceNo"] for row in known}),
        "order_items": len(known),
    }
    first = import_into(sample)
    assert {kind: tally.created for kind, tally in first.tallies.items()} == expected
    assert first.rejected == 0
    assert first.files[0].left_out == ONLINE_RETAIL_LINES - 1 - len(known)
    second = import_into(sample)
    assert {kind: tally.unchanged for kind, tally in second.tallies.items()} == expected


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
