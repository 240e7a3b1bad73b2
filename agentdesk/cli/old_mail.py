"""Knows the `mail import` command: its files, its progress, what it answers, and the file of mails that did not go in."""

import argparse
import csv
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from agentdesk.cli.codes import DONE, REFUSED
from agentdesk.cli.output import Out
from agentdesk.cli.parts import Helper
from agentdesk.cli.telling import Teller, told_to
from agentdesk.domain.errors import Refused
from agentdesk.domain.old_mail import LeftOut, NotTaken, OldMailTally

_EVERY_S = 0.2
_REASONS: dict[NotTaken, str] = {
    NotTaken.EMPTY: "there is nothing in it",
    NotTaken.NOT_A_MAIL: "it is no mail: it has no headers",
    NotTaken.UNREADABLE: "it could not be read",
    NotTaken.NO_DATE: "nothing says when it was written or came",
    NotTaken.TOO_LARGE: "it is larger than 100 MB",
    NotTaken.NOT_WRITTEN: "the workspace did not take it; the log says why",
    NotTaken.FILE: "the file cannot be opened",
}


class TakesOldMail(Protocol):
    def __call__(
        self,
        paths: Sequence[Path],
        address: str,
        told: Callable[[OldMailTally, int], None],
        left_out: Callable[[LeftOut], None],
        *,
        dry_run: bool,
    ) -> tuple[OldMailTally, Sequence[Path]]: ...


def run(args: argparse.Namespace, take: TakesOldMail, out: Out, helper: Helper | None) -> int:
    """0 when everything is in, 1 when something was left out. `helper`: a window follows it."""
    with told_to(helper, as_json=False) as teller:
        return _run(args, take, out, teller)


def _run(args: argparse.Namespace, take: TakesOldMail, out: Out, teller: Teller) -> int:
    paths = [Path(each) for each in args.paths]
    missing = next((path for path in paths if not path.exists()), None)
    if missing is not None:
        raise Refused("mail-missing", path=str(missing))
    rejects = _Rejects(Path(args.rejects) if args.rejects else paths[0].absolute().parent)
    meter = _Meter(teller)
    try:
        tally, left = take(paths, args.mailbox, meter.show, rejects.add, dry_run=args.dry_run)
    finally:
        meter.end()
        rejects.close()
    _tell(tally, rejects, out, dry_run=args.dry_run)
    teller.say({"event": "done", **_counts(tally), "rejects": str(rejects.path) if rejects.path else ""})
    for path in left[:10]:
        out.note(f"{path.name}: holds no mail, left alone")
    if len(left) > 10:
        out.note(f"… and {len(left) - 10:,} more files")
    out.note(f"{meter.seconds:.1f} s, {tally.read / max(meter.seconds, 0.001):,.0f} mails a second")
    return REFUSED if tally.left_out else DONE


def _tell(tally: OldMailTally, rejects: "_Rejects", out: Out, *, dry_run: bool) -> None:
    if out.as_json:
        out.answer({
            "read": tally.read, "new": tally.new, "known": tally.known, "on_timelines": tally.on_timelines,
            "without_customer": tally.without_customer, "lists_and_junk": tally.apart, "left_out": tally.left_out,
            "reasons": {reason.value: count for reason, count in sorted(tally.reasons.items())},
            "rejects": str(rejects.path) if rejects.path else None, "dry_run": dry_run,
        })  # fmt: skip
    else:
        out.table(
            [
                ("read", f"{tally.read:,}"),
                ("new", f"{tally.new:,}"),
                ("here already", f"{tally.known:,}"),
                ("now on timelines", f"{tally.on_timelines:,}"),
                ("kept, no customer yet", f"{tally.without_customer:,}"),
                ("kept, lists and junk", f"{tally.apart:,}"),
                ("left out", f"{tally.left_out:,}"),
            ],
            right=frozenset({1}),
        )
    for reason, count in sorted(tally.reasons.items()):
        out.note(f"{count:,}: {_REASONS[reason]}")
    if rejects.path is not None:
        out.note(f"agentdesk: what was left out stands with its reason in {rejects.path}")
    if dry_run:
        out.note("Nothing was written (--dry-run).")


def _counts(tally: OldMailTally) -> dict[str, int]:
    names = ("read", "new", "known", "on_timelines", "left_out", "passed_bytes")
    return {name: getattr(tally, name) for name in names}


class _Rejects:
    """A CSV file beside the input, made with its first line."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.path: Path | None = None
        self._stream: IO[str] | None = None

    def add(self, left: LeftOut) -> None:
        try:
            if self._stream is None:
                self._stream = self._opened()
                csv.writer(self._stream).writerow(["file", "mail", "message_id", "code", "reason"])
            csv.writer(self._stream).writerow(
                [str(left.path), left.number, left.message_id, left.reason.value, _REASONS[left.reason]]
            )
        except OSError as error:
            raise Refused("rejects-not-writable", path=str(self.path or self._folder)) from error

    def close(self) -> None:
        if self._stream is not None:
            with suppress(OSError):
                self._stream.close()

    def _opened(self) -> IO[str]:
        self._folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            path = self._folder / f"mail-left-out{'' if number == 1 else f'-{number}'}.csv"
            try:
                stream = path.open("x", encoding="utf-8-sig", newline="")
            except FileExistsError:
                number += 1
                continue
            self.path = path
            return stream


class _Meter:
    """One line that is written over, for people on a terminal; silent into a file."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._began = time.monotonic()
        self._last = 0.0
        self._drawn = 0
        self._draws = sys.stderr.isatty()
        self.seconds = 0.0

    def show(self, tally: OldMailTally, total_bytes: int) -> None:
        """Raises KeyboardInterrupt when the window asks this helper to stop: the batch in hand is in."""
        now = time.monotonic()
        self.seconds = now - self._began
        self._teller.say({"event": "progress", **_counts(tally), "total_bytes": total_bytes})
        if self._teller.helper is not None and self._teller.helper.should_stop():
            raise KeyboardInterrupt
        if not self._draws or now - self._last < _EVERY_S:
            return
        self._last = now
        share = min(tally.passed_bytes / total_bytes, 1.0) if total_bytes else 1.0
        line = f"{share:4.0%}  {tally.read:,} mails, {tally.read / max(self.seconds, 0.001):,.0f}/s, {tally.new:,} new"
        sys.stderr.write("\r" + line.ljust(self._drawn))
        sys.stderr.flush()
        self._drawn = len(line)

    def end(self) -> None:
        if self._drawn:
            sys.stderr.write("\r" + " " * self._drawn + "\r")
            sys.stderr.flush()
