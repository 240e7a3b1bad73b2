"""Knows what the terminal says about proofs: what was found, what still holds, what to do."""

from agentdesk.domain import verdict
from agentdesk.domain.clock import to_us
from agentdesk.domain.verdict import Finding, Verdict

_FOUND = {
    verdict.ALTERED: "{row} was changed after it was proved",
    verdict.MISSING: "{row} was proved and is gone",
    verdict.MOVED: "{row} is not at its place any more: another row stands there",
    verdict.INSERTED: "{row} was put in among older rows without a proof",
    verdict.BACK_DATED: "{row} says it was written {at}, and a checkpoint made later does not have it: back-dated, or written by a desk whose clock was slow",
    verdict.WORDS: "the words of {row} are not those that were proved",
    verdict.WORDS_GONE: "the words of {row} are gone, and no remark says why",
    verdict.STATE: "{row} says it has come to what none of its steps says",
    verdict.PLACE: "place {seq} has no proof that can be read{row_after}",
    verdict.FORGED: "{row} was changed together with its proof, after the checkpoint had left the database",
    verdict.ROOT: "the rows at places {seq} to {detail} are not those the checkpoint was made over",
    verdict.CHAIN: "the checkpoint does not follow from the one before it",
    verdict.SIGNATURE: "the signature does not fit the checkpoint",
    verdict.CLOCK: "the checkpoint stands before the one before it ({at}) and does not say so",
    verdict.CHECKPOINT_GONE: "the checkpoint over places {seq} to {detail}, made {at}, is in the folder and not in the workspace",
    verdict.CHECKPOINT_CHANGED: "the checkpoint over places {seq} to {detail} is not the one in the folder",
    verdict.FILE_MISSING: "the folder has no file of it, but later ones",
    verdict.FILE_SPOILT: "its file in the folder was changed or is broken",
}
_SIDE = {
    "file": "the signature of its file in the folder does not fit",
    "leaves": "the file of its leaves is missing or was changed: altered rows under it can be found, but not all named",
    "extra": "place {seq} is under no checkpoint",
}

_HEAD = (
    "event {number} ({id}) was hidden, shown, moved, given other words or another agent, and no remark on it says so"
)


def said(finding: Finding) -> str:
    """One sentence about one thing that does not hold."""
    row = _row(finding)
    at = finding.at.strftime("%Y-%m-%d %H:%M:%S UTC") if finding.at else "at no time that can be read"
    if finding.table == "event_head":  # of no checkpoint: it changes, and what it follows from is proved
        return _HEAD.format(number=f"{finding.number:,}", id=finding.row_id)
    words = _SIDE.get(finding.detail, _FOUND[finding.code])
    told = words.format(
        row=row or "a row", at=at, seq=f"{finding.seq:,}", detail=finding.detail, row_after=f" ({row})" if row else ""
    )
    where = f"checkpoint {finding.n}" if finding.n else "under no checkpoint"
    return f"{where}{f', place {finding.seq:,}' if finding.seq and row else ''}: {told}"


def about(found: Verdict, folder: str) -> list[str]:
    """What was looked at, and what is not covered, in numbers."""
    checked = ", ".join(f"{name} {count:,}" for name, count in found.checked)
    lines = [f"{found.rows:,} rows under {len(found.checkpoints):,} checkpoints were looked through ({checked})."]
    waiting = sum(count for _, count in found.waiting)
    by_table = ", ".join(f"{name} {count:,}" for name, count in found.waiting if count)
    lines.append(f"Not covered yet: {waiting:,} rows{f' ({by_table})' if waiting else ''}.")
    apart = ", ".join(f"{name} {count:,}" for name, count in found.uncovered if count)
    if apart:
        lines.append(f"Without a proof of their own, only their commands in the ledger: {apart}.")
    if found.words_erased:
        lines.append(
            f"The words of {found.words_erased:,} rows were removed, with a remark; that they existed is proved."
        )
    if found.words_redacted:
        lines.append(
            f"{found.words_redacted:,} redacted: a lead removed their words and says why; that they existed is proved."
        )
    lines += _keys(found)
    if found.clock_back:
        numbers = ", ".join(str(n) for n in found.clock_back[:10])
        lines.append(f"The clock of the sealing desk was set back at checkpoint {numbers}; each says so itself.")
    if found.compared is None:
        lines.append("No folder of checkpoints was given: a chain that was rebuilt whole would not be noticed.")
    else:
        lines.append(
            f"Held against {found.compared:,} checkpoints in {folder}; {found.not_exported:,} have not left the database."
        )
        if not found.compared:
            lines.append("The folder is empty: a chain that was rebuilt whole would not be noticed.")
    return lines


def _keys(found: Verdict) -> list[str]:
    if not found.checkpoints:
        return ["There is no checkpoint yet: nothing is proved. Make one with: agentdesk verify --checkpoint"]
    lines = []
    if found.unsigned:
        lines.append(
            f"{found.unsigned:,} of {len(found.checkpoints):,} checkpoints are unsigned: they prove order and content, not who made them."
        )
    for seen in found.keys:
        here = "is on this machine" if seen.is_here else "is not on this machine"
        checked = "their signatures fit" if found.signatures_checked else "their signatures were not checked"
        if any(each.code == verdict.SIGNATURE for each in found.findings):
            checked = "not all their signatures fit"
        lines.append(
            f"Key {seen.key.hex()[:16]}… signed {seen.checkpoints:,} from checkpoint {seen.first_n} on and {here}; {checked}."
        )
    if found.keys and not any(seen.is_here for seen in found.keys):
        lines.append(
            "If that key was lost: what it signed stays proved, and a new one is made with: agentdesk verify --new-key"
        )
    return lines


def plain(found: Verdict) -> dict[str, object]:
    """The stable shape of `verify --json`."""
    return {
        "holds": found.holds,
        "rows": found.rows,
        "checked": dict(found.checked),
        "waiting": dict(found.waiting),
        "checkpoints": len(found.checkpoints),
        "unsigned": found.unsigned,
        "compared": found.compared,
        "not_exported": found.not_exported,
        "words_erased": found.words_erased,
        "words_redacted": found.words_redacted,
        "uncovered": dict(found.uncovered),
        "clock_back": list(found.clock_back),
        "keys": [
            {"key": seen.key.hex(), "first": seen.first_n, "checkpoints": seen.checkpoints, "here": seen.is_here}
            for seen in found.keys
        ],
        "found": found.found,
        "findings": [_plain(each) for each in found.findings],
        "seconds": round(found.seconds, 3),
    }


def _plain(each: Finding) -> dict[str, object]:
    return {
        "code": each.code, "checkpoint": each.n, "place": each.seq, "table": each.table, "number": each.number,
        "id": each.row_id, "at": None if each.at is None else to_us(each.at), "message": said(each),
    }  # fmt: skip


def _row(finding: Finding) -> str:
    if not finding.table:
        return ""
    return f"{finding.table} {finding.number}{f' ({finding.row_id})' if finding.row_id else ''}"
