"""Knows who looks after a workspace by itself: one holder at a time, with a number that only ever grows.

Times are the database's. A holder that slept past its time finds a higher number there, and may not write.
"""

import json
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from agentdesk.domain.ids import MailboxId
from agentdesk.domain.records import dataclass

UPKEEP = "upkeep"
"""The duty of rules, mail, surveys, proofs, exports and backups: whoever holds it does them for everybody."""


class Holder(StrEnum):
    WORKER = "worker"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Terms:
    """How eagerly a lease is asked for. `grace_s`: so long after a worker's end a desk leaves the place to another worker."""

    kind: Holder
    lasts_s: float
    renew_s: float
    retry_s: float
    grace_s: float = 0.0


WORKER_TERMS = Terms(Holder.WORKER, lasts_s=6.0, renew_s=2.0, retry_s=1.0)
"""A second worker is at work within some seconds of the first one's end."""
DESK_TERMS = Terms(Holder.DESK, lasts_s=180.0, renew_s=60.0, retry_s=60.0, grace_s=30.0)
"""A desk looks once a minute anyway, and gives way to any worker at once."""


@dataclass(frozen=True, slots=True)
class Lease:
    duty: str
    holder: str
    kind: Holder
    fence: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """What a holder says of itself each round. `waiting`: what is still to be done, by noun."""

    mailboxes: tuple[MailboxId, ...] = ()
    """Those it reads and sends for; desks leave them to it."""
    waiting: tuple[tuple[str, int], ...] = ()
    backup_at: datetime | None = None
    """When the newest nightly backup was made; None = there is none."""
    backup_code: str = ""
    """Why the last try failed."""

    def to_json(self) -> str:
        at = self.backup_at.isoformat() if self.backup_at is not None else ""
        plain = {"mailboxes": [str(each) for each in self.mailboxes], "waiting": dict(self.waiting), "backup_at": at,
                 "backup_code": self.backup_code}  # fmt: skip
        return json.dumps(plain, separators=(",", ":"), sort_keys=True)


def report_of(json_text: str) -> Report:
    """A text that cannot be read says nothing."""
    try:
        plain = json.loads(json_text or "{}")
        boxes = tuple(MailboxId(UUID(each)) for each in plain.get("mailboxes", []))
        waiting = tuple((str(name), int(count)) for name, count in sorted(plain.get("waiting", {}).items()))
        at = datetime.fromisoformat(plain["backup_at"]) if plain.get("backup_at") else None
    except (ValueError, TypeError, AttributeError):
        return Report()
    return Report(boxes, waiting, at, str(plain.get("backup_code", "")))


@dataclass(frozen=True, slots=True)
class LeaseState:
    """As it stands in the database. `is_held`: its time is not over, by the database's clock."""

    lease: Lease
    is_held: bool
    round_at: datetime | None
    report: Report
    read_at: datetime

    @property
    def is_a_workers(self) -> bool:
        return self.is_held and self.lease.kind is Holder.WORKER
