"""Knows the signed tokens that stand in our addresses and subjects: whose answer a mail is, whatever became of its headers.

A token is letters and the digits 2 to 7 only, so it survives being written large or small and being folded over lines.
A reply token is `t`, the key's sign, the thread's id (26 signs) and a MAC (24), or for an address with little room `u` and
a MAC of 12; a CES token is `ces`, the key's sign, the
score, `-`, the question's id (16) and a MAC (24). The MAC is HMAC-SHA256, cut to 120
bits, or to 60: each guess would be a mail. Nothing in it is a secret of
the customer's, and whoever holds a token can only do what its one mail was sent for.
"""

import base64
import hashlib
import hmac
import re
import uuid
from collections.abc import Iterator

from agentdesk.domain.ids import ThreadId
from agentdesk.domain.records import dataclass

SIGNS = "abcdefghijklmnopqrstuvwxyz234567"
LONGEST_LOCAL_PART = 64
"""RFC 5321: a server may turn a longer one away."""
SECRET_BYTES = 32
QUESTION_BYTES = 10
SCORES = range(1, 8)

_MAC_BYTES = 15
_SHORT_MAC = 12
"""Signs."""
_REPLY = re.compile(r"(?=t([a-z2-7])([a-z2-7]{26})([a-z2-7]{24}))", re.ASCII | re.IGNORECASE)
_SHORT_REPLY = re.compile(r"(?=u([a-z2-7])([a-z2-7]{26})([a-z2-7]{12}))", re.ASCII | re.IGNORECASE)
_CES = re.compile(r"(?=ces([a-z2-7])([1-7])-([a-z2-7]{16})-([a-z2-7]{24}))", re.ASCII | re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_LONGEST_READ = 4_000


@dataclass(frozen=True, slots=True)
class TokenKey:
    kid: str
    """Its sign in tokens, one of `SIGNS`."""
    secret: bytes


@dataclass(frozen=True, slots=True)
class TokenKeys:
    """The workspace's keys, oldest first: the last one signs, all of them are still read. Never empty."""

    keys: tuple[TokenKey, ...]

    @property
    def signing(self) -> TokenKey:
        return self.keys[-1]

    def key(self, kid: str) -> TokenKey | None:
        return next((each for each in self.keys if each.kid == kid), None)


@dataclass(frozen=True, slots=True)
class CesClick:
    """One of the seven answers, and the question it answers."""

    question: bytes
    score: int


def reply_token(keys: TokenKeys, thread_id: ThreadId) -> str:
    """52 signs that name the thread to whoever has our keys."""
    key = keys.signing
    return f"t{key.kid}{_text(thread_id.bytes)}{_mac(key, b'reply', thread_id.bytes)}"


def reply_address(keys: TokenKeys, address: str, thread_id: ThreadId) -> str:
    """Where an answer finds its thread, by the longest token there is room for; "" where there is none for any."""
    key = keys.signing
    short = f"u{key.kid}{_text(thread_id.bytes)}{_mac(key, b'reply-short', thread_id.bytes)[:_SHORT_MAC]}"
    return with_token(address, reply_token(keys, thread_id)) or with_token(address, short)


def thread_of(keys: TokenKeys, *texts: str) -> ThreadId | None:
    """The thread that the first genuine token in these addresses, ids and subjects names."""
    for pattern, use in ((_REPLY, b"reply"), (_SHORT_REPLY, b"reply-short")):
        for kid, name, mac in _found(pattern, texts):
            key = keys.key(kid)
            if key is None:
                continue
            named = _bytes(name)
            # Of the last sign only three bits count: another sign with the same bits is an altered token all the same.
            if _text(named) == name and hmac.compare_digest(_mac(key, use, named)[: len(mac)], mac):
                return ThreadId(uuid.UUID(bytes=named))
    return None


def ces_token(keys: TokenKeys, question: bytes, score: int) -> str:
    """47 signs. `question` are `QUESTION_BYTES` bytes that belong to one survey of one customer."""
    key = keys.signing
    return f"ces{key.kid}{score}-{_text(question)}-{_mac(key, b'ces', question, score)}"


def ces_of(keys: TokenKeys, *texts: str) -> CesClick | None:
    """The answer that the first genuine token in these addresses and subjects gives; an altered score is none."""
    for kid, score, name, mac in _found(_CES, texts):
        key, question = keys.key(kid), _bytes(name)
        if key is not None and hmac.compare_digest(_mac(key, b"ces", question, int(score)), mac):
            return CesClick(question, int(score))
    return None


def with_token(address: str, token: str) -> str:
    """`support+TOKEN@shop.example`; "" where that would be longer than an address may be."""
    local, _, domain = address.rpartition("@")
    tagged = f"{local}+{token}"
    return f"{tagged}@{domain}" if local and len(tagged.encode()) <= LONGEST_LOCAL_PART else ""


def message_id(keys: TokenKeys, thread_id: ThreadId, unique: uuid.UUID, address: str) -> str:
    """A Message-ID that brings the answer home by In-Reply-To and References alone; with its angle brackets."""
    return f"<{reply_token(keys, thread_id)}.{unique.hex}@{address.rpartition('@')[2]}>"


def _found(pattern: re.Pattern[str], texts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every place that looks like a token; also one that a fold has cut, and one in another case."""
    for text in texts:
        for read in dict.fromkeys((text[:_LONGEST_READ], _BLANKS.sub("", text[:_LONGEST_READ]))):
            for match in pattern.finditer(read):
                yield tuple(each.lower() for each in match.groups())


def _mac(key: TokenKey, use: bytes, named: bytes, score: int = 0) -> str:
    said = b"agentdesk|%s|1|%s|%s|%d" % (use, key.kid.encode(), named, score)
    return _text(hmac.new(key.secret, said, hashlib.sha256).digest()[:_MAC_BYTES])


def _text(value: bytes) -> str:
    return base64.b32encode(value).decode().rstrip("=").lower()


def _bytes(text: str) -> bytes:
    return base64.b32decode(text.upper() + "=" * (-len(text) % 8))
