"""Knows who seals and when: an administrator's desk, each minute, signed where it holds the key, and off the database.

A desk without the key waits for the one that has it, and makes unsigned checkpoints only when that one stays away.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.proof import Checkpoint, root_of

log = logging.getLogger(__name__)

ROWS = 1_000
"""Rows of one table under one checkpoint: as much as is written in a blink."""
PATIENCE = timedelta(minutes=10)
"""So long a desk without the key waits for the one that signed before."""


class SealedRows(Protocol):
    @property
    def checkpoint(self) -> Checkpoint: ...

    @property
    def leaves(self) -> tuple[bytes, ...]: ...


class Sealer(Protocol):
    """The workspace's side of it (store/sealing.py)."""

    def role_of(self, login: str) -> str: ...

    def newest(self) -> Checkpoint | None: ...

    def seal(
        self, desk: str, now: Callable[[], datetime], sign: Callable[[Checkpoint], Checkpoint], limit: int
    ) -> SealedRows | None: ...

    def leaves_of(self, checkpoint: Checkpoint) -> tuple[bytes, ...]: ...

    def checkpoints_after(self, n: int, limit: int = 1000) -> Sequence[Checkpoint]: ...


class SigningKey(Protocol):
    def public(self) -> bytes: ...

    def make(self) -> bytes: ...

    def sign(self, body: bytes) -> bytes: ...


class Folder(Protocol):
    """Where checkpoints are off the database (runtime/checkpoint_folder.py)."""

    def numbers(self) -> list[int]: ...

    def must_be(self, checkpoint: Checkpoint) -> None:
        """Raises Refused("checkpoints-kept-other") when the file that is there is not this one's."""

    def keep(self, checkpoint: Checkpoint, leaves: Sequence[bytes]) -> None: ...


class Sealing:
    """One desk's sealing, on one lane. `key` None: this machine has nowhere to keep one; `folder` None: not set."""

    def __init__(
        self, sealer: Sealer, now: Callable[[], datetime], desk: str, key: SigningKey | None, folder: Folder | None
    ) -> None:
        self._sealer = sealer
        self._now = now
        self._desk = desk
        self._key = key
        self._folder = folder

    def look(self, login: str) -> bool:
        """The minute's look: one checkpoint, when this desk is an administrator's and it is its turn; "" = the worker's.

        True when more rows wait: a large import is covered a thousand rows at a time, and nobody waits for it.
        """
        if (login and self._sealer.role_of(login) != "admin") or not self._is_our_turn():
            return False
        made = self.seal_all(most=1, everything=False)
        return bool(made) and not made[-1].complete

    def seal_all(self, *, limit: int = ROWS, most: int = 1_000_000, everything: bool = True) -> list[Checkpoint]:
        """Checkpoints over everything that waits, at most `most` of them, and their files in the folder.

        `everything`: also the files somebody has taken out of the folder since.

        Raises Refused("checkpoints-…") when what was sealed could not leave the database: it is sealed all the same.
        """
        made: list[Checkpoint] = []
        key = self._public_key()
        while len(made) < most:
            sealed = self._sealer.seal(self._desk, self._now, lambda each: self._signed(each, key), limit)
            if sealed is None:
                break
            made.append(sealed.checkpoint)
        self.hand_out(everything=everything)
        return made

    def hand_out(self, *, everything: bool = True) -> int:
        """Every checkpoint that is not in the folder yet goes there; how many. Also those a full disk kept back."""
        if self._folder is None:
            return 0
        try:
            there = set(self._folder.numbers())
        except Refused:
            there = set()  # it is made with its first file
        handed, n = 0, 0 if everything else max(there, default=1) - 1  # the last one there shows whose folder it is
        while some := self._sealer.checkpoints_after(n):
            for each in some:
                n = each.n
                if n in there:
                    self._folder.must_be(each)
                else:
                    leaves = self._sealer.leaves_of(each)
                    if root_of(leaves) != each.root:
                        raise Refused("checkpoints-spoilt", n=n)
                    self._folder.keep(each, leaves)
                    handed += 1
        return handed

    def new_key(self) -> bytes:
        """A new key for this machine; what the old one signed stays proved by its public half.

        Raises Refused("no-secrets") where nothing can keep one.
        """
        if self._key is None:
            raise Refused("no-secrets")
        return self._key.make()

    def _is_our_turn(self) -> bool:
        newest = self._sealer.newest()
        if newest is None or not newest.key or self._public_key() == newest.key:
            return True
        return self._now() - newest.made_at > PATIENCE

    def _public_key(self) -> bytes:
        """The key of this machine; made by itself only where nobody has signed anything yet."""
        if self._key is None:
            return b""
        held = self._key.public()
        if held:
            return held
        newest = self._sealer.newest()
        if newest is not None:
            return b""  # a key was lost, or is on another desk: a new one is an administrator's decision
        try:
            return self._key.make()
        except AgentDeskError as error:
            log.info("checkpoints are unsigned here: %s", error.code)
            return b""

    def _signed(self, checkpoint: Checkpoint, key: bytes) -> Checkpoint:
        if not key or self._key is None:
            return checkpoint
        named = replace(checkpoint, key=key)
        return replace(named, signature=self._key.sign(named.body()))
