"""Knows what a backup says of itself, and which backups are kept: the newest of each day, week and month."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass

FORMAT = 1
ENDINGS = {"sqlite": ".agentdesk", "postgresql": ".dump"}
MANIFEST = ".manifest.json"
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days, weeks and months are looked back; the newest backup of each is kept."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 12


@dataclass(frozen=True, slots=True)
class Manifest:
    """Lies beside its backup. `rows` by table, of the moment the backup is of; `tested`: it was restored and counted."""

    file: str
    database: str
    revision: str
    program: str
    made_at: datetime
    size_bytes: int
    sha256: str
    rows: Mapping[str, int]
    tested: bool

    def to_json(self) -> str:
        plain = {
            "format": FORMAT, "file": self.file, "database": self.database, "revision": self.revision,
            "program": self.program, "made_at": self.made_at.astimezone(UTC).isoformat(), "size_bytes": self.size_bytes,
            "sha256": self.sha256, "rows": dict(self.rows), "tested": self.tested,
        }  # fmt: skip
        return json.dumps(plain, indent=2, sort_keys=True) + "\n"


def manifest_from(text: str) -> Manifest:
    """Raises Refused("backup-manifest") for what no backup of ours says."""
    try:
        plain = json.loads(text)
        database = str(plain["database"])
        _ = {FORMAT: ENDINGS}[plain["format"]][database]  # another kind of backup is none of ours
        return Manifest(
            str(plain["file"]), database, str(plain["revision"]), str(plain["program"]),
            datetime.fromisoformat(plain["made_at"]), int(plain["size_bytes"]), str(plain["sha256"]),
            {str(name): int(count) for name, count in plain["rows"].items()}, bool(plain["tested"]),
        )  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused("backup-manifest") from error


def name_of(database: str, made_at: datetime) -> str:
    return f"agentdesk-{made_at.astimezone(UTC).strftime(_STAMP)}{ENDINGS[database]}"


def kept(made: Sequence[datetime], keep: Keep) -> frozenset[datetime]:
    """Of these times those whose backups stay; the newest always does."""
    stays: set[datetime] = set(sorted(made)[-1:])
    for most, period in (
        (keep.daily, lambda at: at.date().toordinal()),
        (keep.weekly, lambda at: at.isocalendar()[:2]),
        (keep.monthly, lambda at: (at.year, at.month)),
    ):
        newest: dict[object, datetime] = {}
        for at in sorted(made):
            newest[period(at.astimezone(UTC))] = at
        stays.update(sorted(newest.values())[len(newest) - min(most, len(newest)) :])
    return frozenset(stays)
