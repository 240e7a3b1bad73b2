"""Knows how many rows are proved by one hash: a Merkle tree as in RFC 6962 §2.1, and the checkpoint that names its root.

A leaf is hashed with a zero byte before it and a node with a one, so no node can pass for a leaf (second preimages).
Every checkpoint holds the hash of the one before it: whoever keeps one of them has a proof of everything older.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from hashlib import sha256
from struct import Struct

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.records import dataclass

FORMAT = "agentdesk-checkpoint 1"
NOTHING_BEFORE = bytes(32)
"""What the first checkpoint names as the one before it."""
_LENGTH = Struct(">I").pack
_ID = b"u\x00\x00\x00\x10"
_LEAF = b"y\x00\x00\x00\x20"
_FIELDS = ("n", "first", "last", "root", "previous", "made", "clock", "complete", "desk", "key")


class Proved(IntEnum):
    """Which table a leaf is of; the number is hashed, so a member never changes it."""

    EVENT = 1
    LEDGER = 2
    CONSENT = 3
    VERIFICATION = 4
    FOLLOW_UP_STEP = 5
    REVIEW = 6
    REVIEW_MARK = 7
    REVIEW_STEP = 8
    CONTEST = 9
    FIGURE_DECISION = 10
    ASKED_AGAIN = 11
    LOOKED = 12
    CALIBRATION = 13
    CALIBRATION_LEAD = 14
    CALIBRATION_MARK = 15
    CALIBRATION_STEP = 16
    COACHING = 17
    COACHING_CONTACT = 18
    COACHING_STEP = 19
    SCORECARD = 20


def entry(seq: int, kind: int, row: int, row_id: bytes, leaf: bytes) -> bytes:
    """The bytes of one place in the order: the `domain.leaf.canonical` form of (seq, kind, row, row id, leaf).

    `row` is the row's number in its table, `row_id` its 16 bytes. Place and number are in it, so that rows cannot
    change places.
    """
    place, which, number = b"%d" % seq, b"%d" % kind, b"%d" % row
    return b"".join((
        b"i", _LENGTH(len(place)), place, b"i", _LENGTH(len(which)), which, b"i", _LENGTH(len(number)), number,
        _ID, row_id, _LEAF, leaf,
    ))  # fmt: skip


def leaf_hash(data: bytes) -> bytes:
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The Merkle tree hash over leaf hashes, in their order; of none, the hash of nothing (RFC 6962 §2.1).

    An odd one at the end goes up unchanged, which gives the RFC's tree: split at the largest power of two below n.
    """
    if not leaves:
        return sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        paired = [sha256(b"\x01" + level[at] + level[at + 1]).digest() for at in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            paired.append(level[-1])
        level = paired
    return level[0]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One root over the places `first` to `last`. `key` is the public half of the Ed25519 key, b"" = unsigned.

    `clock_back`: the desk's clock stood before the checkpoint before; it says so itself, so nobody has to guess.
    `complete`: nothing that was written before it was left waiting, so what comes later cannot be older.
    """

    n: int
    first: int
    last: int
    root: bytes
    previous: bytes
    made_at: datetime
    desk: str
    clock_back: bool = False
    complete: bool = True
    key: bytes = b""
    signature: bytes = b""

    @property
    def rows(self) -> int:
        return self.last - self.first + 1

    def body(self) -> bytes:
        """The canonical text: what is signed, and what the next checkpoint names by its hash."""
        values = (
            str(self.n), str(self.first), str(self.last), self.root.hex(), self.previous.hex(),
            str(to_us(self.made_at)), "back" if self.clock_back else "ok",
            "yes" if self.complete else "no", one_line(self.desk), self.key.hex() or "unsigned",
        )  # fmt: skip
        lines = (f"{name}: {value}\n" for name, value in zip(_FIELDS, values, strict=True))
        return f"{FORMAT}\n{''.join(lines)}".encode()

    def hash(self) -> bytes:
        return sha256(self.body()).digest()

    def text(self) -> str:
        """As it leaves the database: the body, and the signature below it."""
        return f"{self.body().decode()}signature: {self.signature.hex() or '-'}\n"


def one_line(words: str) -> str:
    """Words that cannot begin a line of their own."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())


def read_checkpoint(text: str) -> Checkpoint:
    """Raises ValueError for anything but what `Checkpoint.text` writes."""
    lines = text.split("\n")
    if len(lines) != len(_FIELDS) + 3 or lines[0] != FORMAT or lines[-1]:
        raise ValueError("no checkpoint")
    told: dict[str, str] = {}
    for wanted, line in zip((*_FIELDS, "signature"), lines[1:-1], strict=True):
        name, _, value = line.partition(": ")
        if name != wanted:
            raise ValueError(f"{wanted} is not where it belongs")
        told[name] = value
    read = Checkpoint(
        n=int(told["n"]),
        first=int(told["first"]),
        last=int(told["last"]),
        root=bytes.fromhex(told["root"]),
        previous=bytes.fromhex(told["previous"]),
        made_at=from_us(int(told["made"])),
        desk=told["desk"],
        clock_back=told["clock"] == "back",
        complete=told["complete"] == "yes",
        key=b"" if told["key"] == "unsigned" else bytes.fromhex(told["key"]),
        signature=b"" if told["signature"] == "-" else bytes.fromhex(told["signature"]),
    )
    if read.text() != text:
        raise ValueError("not the canonical form")
    return read
