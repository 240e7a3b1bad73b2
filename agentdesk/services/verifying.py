"""Knows how a workspace is looked through: chain, signatures, the checkpoints that left it, every row, what waits."""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from agentdesk.domain import verdict
from agentdesk.domain.proof import NOTHING_BEFORE, Checkpoint, root_of
from agentdesk.domain.verdict import Finding, KeySeen, Verdict

MOST_KEPT = 10_000
"""Findings that are named one by one; every one is counted."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(minutes=5)


class Audit(Protocol):
    """The workspace's side of it (store/audit_check.py)."""

    checked: dict[str, int]
    waiting: dict[str, int]
    words_erased: int
    words_redacted: int
    uncovered: dict[str, int]

    def checkpoints(self) -> list[Checkpoint]: ...

    def check(
        self,
        checkpoints: Sequence[Checkpoint],
        horizons: Sequence[datetime],
        known: Callable[[Checkpoint], Sequence[bytes] | None],
    ) -> None: ...

    def count_uncovered(self) -> None: ...

    def check_waiting(self, last: Checkpoint | None, horizon: datetime) -> None: ...


class Kept(Protocol):
    """The folder of checkpoints that left the database."""

    def numbers(self) -> list[int]: ...

    def read(self, n: int) -> Checkpoint | None: ...

    def leaves(self, n: int) -> tuple[bytes, ...] | None: ...


class Findings:
    """Counts all, keeps the first of them."""

    def __init__(self) -> None:
        self.kept: list[Finding] = []
        self.count = 0
        self._named: set[tuple[object, ...]] = set()

    def add(self, finding: Finding) -> None:
        name = (finding.code, finding.n, finding.seq, finding.table, finding.number)
        if name in self._named:
            return
        self.count += 1
        if len(self.kept) < MOST_KEPT:
            self._named.add(name)
            self.kept.append(finding)


def verify(
    open_audit: Callable[[Callable[[Finding], None]], Audit],
    check_signature: Callable[[bytes, bytes, bytes], bool] | None,
    now: Callable[[], datetime],
    *,
    folder: Kept | None = None,
    own_key: bytes = b"",
    since: datetime | None = None,
) -> Verdict:
    """`since`: rows only under checkpoints made from then on; the chain, and what waits, are looked at whole.

    Raises Refused("checkpoints-missing") when the folder is not there.
    """
    began = time.perf_counter()
    findings = Findings()
    audit = open_audit(findings.add)
    kept = _kept_checkpoints(folder, findings) if folder is not None else None
    checkpoints = audit.checkpoints()
    _check_chain(checkpoints, check_signature, findings)
    if kept is not None:
        _compare(checkpoints, kept, check_signature, findings)
    horizons = [horizon for horizon, _ in _horizons(checkpoints)]
    chosen = [at for at, each in enumerate(checkpoints) if since is None or each.made_at >= since]
    audit.check(
        [checkpoints[at] for at in chosen],
        [horizons[at] for at in chosen],
        lambda each: _known_leaves(each, folder, kept, findings),
    )
    after = _horizons(checkpoints)[-1][1] if checkpoints else _NEVER
    audit.check_waiting(checkpoints[-1] if checkpoints else None, _NEVER if after > now() + _AHEAD else after)
    audit.count_uncovered()
    return Verdict(
        checkpoints=tuple(checkpoints),
        checked=tuple(audit.checked.items()),
        waiting=tuple(audit.waiting.items()),
        words_erased=audit.words_erased,
        words_redacted=audit.words_redacted,
        uncovered=tuple(audit.uncovered.items()),
        unsigned=sum(not each.key for each in checkpoints),
        keys=_keys(checkpoints, own_key),
        signatures_checked=check_signature is not None,
        compared=None if kept is None else len(kept),
        not_exported=0 if kept is None else sum(each.n not in kept for each in checkpoints),
        clock_back=tuple(each.n for each in checkpoints if each.clock_back),
        findings=tuple(sorted(findings.kept, key=_place)),
        found=findings.count,
        seconds=time.perf_counter() - began,
    )


def _check_chain(
    checkpoints: Sequence[Checkpoint], check: Callable[[bytes, bytes, bytes], bool] | None, findings: Findings
) -> None:
    before: Checkpoint | None = None
    for each in checkpoints:
        follows = (
            (each.n, each.first, each.previous) == (before.n + 1, before.last + 1, before.hash())
            if before
            else (each.n, each.first, each.previous) == (1, 1, NOTHING_BEFORE)
        )
        if not follows or each.last < each.first:
            findings.add(Finding(verdict.CHAIN, each.n))
        if before is not None and each.made_at < before.made_at and not each.clock_back:
            findings.add(Finding(verdict.CLOCK, each.n, at=each.made_at))
        _check_signature(each, check, findings)
        before = each


def _check_signature(
    each: Checkpoint, check: Callable[[bytes, bytes, bytes], bool] | None, findings: Findings, detail: str = ""
) -> None:
    half = bool(each.key) != bool(each.signature)
    if half or (each.key and check is not None and not check(each.key, each.body(), each.signature)):
        findings.add(Finding(verdict.SIGNATURE, each.n, detail=detail))


def _kept_checkpoints(folder: Kept, findings: Findings) -> dict[int, Checkpoint]:
    numbers = folder.numbers()
    kept: dict[int, Checkpoint] = {}
    for n in numbers:
        found = folder.read(n)
        if found is None:
            findings.add(Finding(verdict.FILE_SPOILT, n))
        else:
            kept[n] = found
    for n in sorted(set(range(1, max(numbers, default=0))) - set(numbers)):
        findings.add(Finding(verdict.FILE_MISSING, n))
    return kept


def _compare(
    checkpoints: Sequence[Checkpoint],
    kept: dict[int, Checkpoint],
    check: Callable[[bytes, bytes, bytes], bool] | None,
    findings: Findings,
) -> None:
    there = {each.n: each for each in checkpoints}
    before: Checkpoint | None = None
    for n in sorted(kept):
        file = kept[n]
        _check_signature(file, check, findings, "file")
        if before is not None and before.n == n - 1 and file.previous != before.hash():
            findings.add(Finding(verdict.FILE_SPOILT, n, detail="chain"))
        if n not in there:
            findings.add(Finding(verdict.CHECKPOINT_GONE, n, file.first, at=file.made_at, detail=str(file.last)))
        elif there[n].text() != file.text():
            findings.add(Finding(verdict.CHECKPOINT_CHANGED, n, file.first, at=file.made_at, detail=str(file.last)))
        before = file


def _known_leaves(
    each: Checkpoint, folder: Kept | None, kept: dict[int, Checkpoint] | None, findings: Findings
) -> Sequence[bytes] | None:
    """The leaves beside a checkpoint's file, when they are the ones it was made over."""
    if folder is None or kept is None or each.n not in kept:
        return None
    file, leaves = kept[each.n], folder.leaves(each.n)
    if leaves is None:
        findings.add(Finding(verdict.FILE_MISSING, each.n, detail="leaves"))
        return None
    if root_of(leaves) != file.root or len(leaves) != file.rows:
        findings.add(Finding(verdict.FILE_SPOILT, each.n, detail="leaves"))
        return None
    return leaves if file.rows == each.rows else None


def _horizons(checkpoints: Sequence[Checkpoint]) -> list[tuple[datetime, datetime]]:
    """For each checkpoint, what its rows may not stand before, and what those after it may not.

    After a clock was set back the times before it mean nothing, so the new ones count from there.
    """
    horizon, all_of_them = _NEVER, []
    for each in checkpoints:
        mine = _NEVER if each.clock_back else horizon
        if each.clock_back:
            horizon = each.made_at if each.complete else _NEVER
        elif each.complete:
            horizon = each.made_at
        all_of_them.append((mine, horizon))
    return all_of_them


def _keys(checkpoints: Sequence[Checkpoint], own_key: bytes) -> tuple[KeySeen, ...]:
    first: dict[bytes, int] = {}
    count: dict[bytes, int] = {}
    for each in checkpoints:
        if each.key:
            first.setdefault(each.key, each.n)
            count[each.key] = count.get(each.key, 0) + 1
    return tuple(KeySeen(key, n, count[key], key == own_key) for key, n in first.items())


def _place(finding: Finding) -> tuple[int, int, int]:
    return (finding.n or 2**62, finding.seq, finding.number)
