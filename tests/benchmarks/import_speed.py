"""How fast contacts go in and how long the write lock is held: python tests/benchmarks/import_speed.py [ROWS].

Prints one JSON object: rows per second of a run into a fresh SQLite workspace with search and counters, and the
longest and 99th-percentile time a transaction held the write lock.
"""

import csv
import json
import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agentdesk.bootstrap.cli import DeskParts
from agentdesk.domain.imports import ImportReport
from agentdesk.services.imports import ImportWish

WORDS = [
    "order",
    "parcel",
    "carrier",
    "promised",
    "customer",
    "called",
    "about",
    "delivery",
    "invoice",
    "refund",
    "return",
    "damaged",
    "lamp",
    "chair",
    "table",
    "whereabouts",
    "asked",
    "told",
    "confirmed",
    "address",
    "changed",
    "label",
    "printed",
    "voucher",
    "sent",
    "again",
    "tomorrow",
    "morning",
    "agreed",
]
CUSTOMERS = 20_000
AGENTS = 8
OWN_WRITER = True


def write_files(folder: Path, rows: int) -> None:
    """Like the demo's files: notes of about 180 characters, customers in skewed numbers."""
    dice = random.Random(7)
    with (folder / "agents.csv").open("w", newline="", encoding="utf-8") as stream:
        sheet = csv.writer(stream)
        sheet.writerow(["agent_id", "name", "team"])
        sheet.writerows([f"A{n:02}", f"Agent {n}", "Phone"] for n in range(AGENTS))
    with (folder / "customers.csv").open("w", newline="", encoding="utf-8") as stream:
        sheet = csv.writer(stream)
        sheet.writerow(["customer_id", "name", "email", "country"])
        sheet.writerows(
            [f"C{n:06}", f"{dice.choice(WORDS)} {dice.choice(WORDS)} {n}", f"c{n}@example.net", "NL"]
            for n in range(CUSTOMERS)
        )
    (folder / "second").mkdir()
    start = datetime(2024, 1, 1, tzinfo=UTC)
    with (folder / "second" / "contacts.csv").open("w", newline="", encoding="utf-8") as stream:
        sheet = csv.writer(stream)
        sheet.writerow(
            [
                "contact_id",
                "customer_id",
                "order_id",
                "kind",
                "direction",
                "started_at",
                "duration_s",
                "agent_id",
                "subject",
                "body",
                "intent",
                "thread_id",
                "body_source",
                "origin",
            ]
        )
        for n in range(rows):
            at = start + timedelta(seconds=n * 60 + dice.randrange(60))
            sheet.writerow([
                f"CT{n:08}",
                f"C{min(int(dice.paretovariate(0.6)), CUSTOMERS) - 1:06}" if n % 3 == 0
                else f"C{dice.randrange(CUSTOMERS):06}",
                "",
                dice.choice(("call", "call", "email", "note")),
                dice.choice(("in", "out")),
                f"{at:%Y-%m-%d %H:%M:%S}",
                dice.randrange(600),
                f"A{dice.randrange(AGENTS):02}",
                " ".join(dice.choices(WORDS, k=3)),
                " ".join(dice.choices(WORDS, k=25)),
                "delivery",
                f"CT{n:08}",
                "template",
                "generated",
            ])  # fmt: skip


def run(parts: DeskParts, folder: Path) -> tuple[ImportReport, float]:
    began = time.perf_counter()
    report = parts.importer(own_writer=OWN_WRITER).run(ImportWish((folder,)), lambda _: None, lambda _: None)
    return report, time.perf_counter() - began


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(folder, rows)
        parts = DeskParts(str(folder / "w.agentdesk"))
        parts.create("bench", "Bench", "Desk")
        _, customers_s = run(parts, folder)
        report, seconds = run(parts, folder / "second")
        holds = sorted(parts.holds_s())
        parts.close()
    tally = report.tallies["contacts"]
    json.dump(
        {
            "rows": tally.created,
            "rejected": tally.rejected,
            "rows_per_s": round(tally.created / seconds),
            "customers_per_s": round(CUSTOMERS / customers_s),
            "transactions": len(holds),
            "hold_ms_median": round(holds[len(holds) // 2] * 1000, 1),
            "hold_ms_p99": round(holds[int(len(holds) * 0.99)] * 1000, 1),
            "hold_ms_max": round(holds[-1] * 1000, 1),
        },
        sys.stdout,
    )
    sys.stdout.write("\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
