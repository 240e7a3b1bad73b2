"""Knows imports to look at: one in each state, and a door that only remembers what was asked."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from agentdesk.domain.import_runs import (
    FolderWatched,
    ImportRun,
    RunFile,
    RunState,
    RunWish,
    Trouble,
    TurnedRow,
    WatchedFile,
    WatchState,
)
from agentdesk.domain.imports import Tally

FOLDER = "/home/mai/Exports/November"


@dataclass
class AskedRuns:
    """What the page asked of the door."""

    asked: list[tuple[str, object]] = field(default_factory=list)

    def begin(self, watch_folder: str = "") -> None:
        self.asked.append(("begin", watch_folder))

    def look(self, wish: RunWish) -> None:
        self.asked.append(("look", wish))

    def start(self, wish: RunWish) -> None:
        self.asked.append(("start", wish))

    def stop(self) -> None:
        self.asked.append(("stop", None))

    def clear(self) -> None:
        self.asked.append(("clear", None))

    def watch(self, folder: str) -> None:
        self.asked.append(("watch", folder))


def a_file(name: str, *kinds: str, rows: int = 1_000, **more: Any) -> RunFile:
    values: dict[str, Any] = {
        "mapping": "demo", "encoding": "utf-8", "delimiter": "comma", "dates": "year-month-day", "zone": "UTC",
    }  # fmt: skip
    return RunFile(f"{FOLDER}/{name}.csv", name, kinds or (name,), rows=rows, **(values | more))


FILES = (
    a_file("customers", rows=40_478, encoding="cp1252", delimiter="semicolon", dates="day-month-year",
           zone="Europe/Amsterdam", notices=("dates-guessed",)),
    a_file("orders", rows=141_412, zone="stated"),
    a_file("order_items", rows=371_140),
    a_file("contacts", rows=83_030, notices=("odd-bytes",)),
)  # fmt: skip
WISH = RunWish((FOLDER,))


def a_run(state: RunState, **more: Any) -> ImportRun:
    run = ImportRun(WISH, state, files=FILES, skipped=(f"{FOLDER}/readme.txt",))
    return replace(run, **more)


def states() -> dict[str, ImportRun | None]:
    """One of each, as they follow each other."""
    moving = (
        replace(FILES[0], done=40_478, seconds=3.1), replace(FILES[1], done=60_000, seconds=9.4), FILES[2], FILES[3],
    )  # fmt: skip
    counts = {
        "customers": Tally(40_478, 478, 12, 39_985, 3),
        "orders": Tally(141_412, 1_412, 0, 140_000, 0),
        "contacts": Tally(83_030, 830, 4, 82_194, 2),
    }
    turned = (
        TurnedRow("customers.csv", 17, "empty", "name"),
        TurnedRow("customers.csv", 4_711, "bad-country", "country", "Holland"),
        TurnedRow("contacts.csv", 52, "unknown-customer", "customer_id", "C-99812"),
    )
    doubts = (
        TurnedRow("customers.csv", 88, "odd-email", "email", "sanne at example.org"),
        TurnedRow("customers.csv", 1_204, "odd-phone", "phone_raw", "x"),
    )
    header = Trouble("wrong-header", {"path": f"{FOLDER}/orders.csv", "kind": "orders", "missing": "customer_id"})
    return {
        "empty": None,
        "looking": ImportRun(WISH, RunState.LOOKING),
        "ready": a_run(RunState.READY),
        "running": a_run(RunState.RUNNING, files=moving, done=100_478, total=636_060, seconds=12.5),
        "done": a_run(RunState.DONE, counts=counts, done=264_920, total=264_920, seconds=31.4, rejected=5,
                      rejects=(f"{FOLDER}/customers.rejected.csv", f"{FOLDER}/contacts.rejected.csv"), turned=turned,
                      doubted=9, doubts=doubts),
        "failed": ImportRun(WISH, RunState.FAILED, trouble=header),
        "stopped": a_run(RunState.STOPPED, done=100_000, total=636_060),
    }  # fmt: skip


def a_watch(**more: Any) -> FolderWatched:
    at = datetime(2026, 11, 22, 11, 40, tzinfo=UTC)
    last = (
        WatchedFile("contacts-1140.csv", "/srv/feed/done/contacts-1140.csv", at),
        WatchedFile(
            "orders-1120.csv",
            "/srv/feed/rejected/orders-1120.csv",
            at,
            Trouble("wrong-header", {"path": "/srv/feed/orders-1120.csv", "kind": "orders", "missing": "order_id"}),
        ),
    )
    return replace(FolderWatched("/srv/feed", WatchState.WATCHING, last=last), **more)
