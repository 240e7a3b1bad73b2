"""Knows what imapclient 4.1 leaves out for a mailbox that is followed: sets with ranges, what changed since, what vanished."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import imapclient
from imapclient.imapclient import join_message_ids
from imapclient.response_parser import parse_fetch_response
from imapclient.util import to_bytes

_MOST = 5_000_000
"""A server that says that more has vanished is not believed."""

Fetched = Mapping[int, Mapping[bytes, Any]]


class SyncIMAP(imapclient.IMAPClient):  # type: ignore[misc]
    """One connection; used by one thread at a time."""

    def fetch_set(self, uids: str | Sequence[int], data: Sequence[str], modifiers: Sequence[str] = ()) -> Fetched:
        """Like fetch(), with sets such as `1:*`, on which imapclient 4.1 raises ValueError after the server has answered."""
        arguments = ["UID", "FETCH", join_message_ids(uids), _listed(data)]
        if modifiers:
            arguments.append(_listed(modifiers))
        self._imap.untagged_responses.pop("VANISHED", None)
        kind, answer = self._imap._command_complete("FETCH", self._imap._command(*arguments))  # noqa: SLF001
        self._checkok("fetch", kind, answer)
        kind, answer = self._imap._untagged_response(kind, answer, "FETCH")  # noqa: SLF001
        return {} if answer == [None] else parse_fetch_response(answer, self.normalise_times, uid_is_key=True)

    def select_since(
        self, folder: str, uidvalidity: int, modseq: int
    ) -> tuple[Mapping[bytes, Any], Fetched, list[int]]:
        """Look into a folder with QRESYNC: what it is, what changed since `modseq`, which UIDs are gone.

        The caller compares UIDVALIDITY: with another one the server tells of no change at all.
        """
        imap = self._imap
        imap.untagged_responses = {}
        imap.is_readonly = True
        asked = b"(QRESYNC (%d %d))" % (uidvalidity, modseq)
        tag = imap._command("EXAMINE", self._normalise_folder(folder), asked)  # noqa: SLF001
        kind, answer = imap._command_complete("EXAMINE", tag)  # noqa: SLF001
        self._checkok("select", kind, answer)
        imap.state = "SELECTED"
        vanished = self._vanished()
        fetched = imap.untagged_responses.pop("FETCH", None)
        changed = parse_fetch_response(fetched, self.normalise_times, uid_is_key=True) if fetched else {}
        return self._process_select_response(imap.untagged_responses), changed, vanished

    def _vanished(self) -> list[int]:
        found: list[int] = []
        for line in self._imap.untagged_responses.pop("VANISHED", None) or []:
            text = line.decode("ascii", "replace") if isinstance(line, bytes) else str(line or "")
            found += expanded(re.sub(r"^\(EARLIER\)\s*", "", text).strip())
        return found


def expanded(uids: str) -> list[int]:
    """`4:6,9` as numbers. Raises ValueError for what is no set, or an absurd one."""
    found: list[int] = []
    for part in filter(None, uids.split(",")):
        first, _, last = part.partition(":")
        low, high = sorted((int(first), int(last or first)))
        if high - low + len(found) > _MOST:
            raise ValueError("an absurdly large set")
        found.extend(range(low, high + 1))
    return found


def _listed(words: Sequence[str]) -> bytes:
    return b"(" + b" ".join(to_bytes(word) for word in words) + b")"
