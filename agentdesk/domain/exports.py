"""Knows what a table is when it leaves the program: columns, cells, forms, and what a spreadsheet must not run."""

import re
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from agentdesk.domain.records import dataclass

Cell: TypeAlias = str | int | float | bool | datetime | None
"""Times are aware; the file has them in the wall time of whoever exports."""

MOST_ROWS = 1_048_575
"""Of one sheet of a workbook below its headings; more go on in the next sheet."""
LONGEST_CELL = 32_767
"""Signs a cell of a workbook holds."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class Form(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"
    """A report: pages, not a table."""


class Holds(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is its name for programs, and its heading where nobody gives another."""

    key: str
    holds: Holds = Holds.TEXT


class ExportState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        return self is not ExportState.RUNNING


@dataclass(frozen=True, slots=True)
class ExportRun:
    """An export as the screen follows it. `total` 0: nobody knows before. `code`: why it failed, for `words`."""

    path: str
    form: Form
    state: ExportState = ExportState.RUNNING
    done: int = 0
    total: int = 0
    code: str = ""


def harmless(text: str) -> str:
    """A text as a CSV may hold it: a spreadsheet would run what begins like a formula, so a ' stands before it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def xml_text(text: str) -> str:
    """A text as a workbook may hold it, cut where a cell ends. Workbooks say what is text: nothing of it is run."""
    kept = _ESCAPE.sub("_x005F_", _NO_XML.sub("�", text))
    if len(kept) > LONGEST_CELL:
        kept = kept[: LONGEST_CELL - 1] + "…"
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
