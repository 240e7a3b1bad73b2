"""Knows how other phone systems' words become news of a call: a small mapping file for each sender.

A mapping is TOML: `fields` say ours by templates over theirs (`{name}`, or `{first|second}` for the first that says
something), `events` what their words mean, `values` other words. See `docs/phone.md`. Cloud senders are described here
too, with the header that proves who they are.
"""

import hashlib
import hmac
import logging
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from agentdesk.domain.errors import Refused
from agentdesk.domain.pushes import CallPush, Fields, push_of
from agentdesk.domain.records import dataclass

log = logging.getLogger(__name__)

GENERIC = "generic"
FIELDS = frozenset({
    "event", "callId", "direction", "from", "to", "name", "user", "queue", "answeringNumber", "cause", "diversion",
    "duration",
})  # fmt: skip
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_PLACE = re.compile(r"\{([^{}]{1,200})\}")
_EVERY_OTHER = "*"


@dataclass(frozen=True, slots=True)
class Step:
    """What a person enters at the sender: where, and the text with `{address}` and `{token}` still open."""

    where: str
    text: str

    def filled(self, *, address: str, token: str) -> str:
        """Only these two places: a body that is JSON has braces of its own."""
        return self.text.replace("{address}", address).replace("{token}", token)


@dataclass(frozen=True, slots=True)
class Signature:
    """HMAC over the body as it came, in hexadecimal, in a header of the sender."""

    header: str
    algorithm: str = "sha256"

    def fits(self, body: bytes, given: str, secret: str) -> bool:
        """In constant time; never with an empty secret."""
        right = hmac.new(secret.encode(), body, self.algorithm).hexdigest()
        given = given.strip().lower()
        return bool(secret) and hmac.compare_digest(right.encode(), given.encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Sender:
    """One mapping. `place`: `here` (this computer), `network` (phones) or `cloud`."""

    name: str
    title: str
    place: str = "here"
    event: str = "{event}"
    fields: Mapping[str, str] | None = None
    events: Mapping[str, Mapping[str, str]] | None = None
    """By the sender's word; `is` says what it means, "" that it says nothing to us. Others overrule `fields`."""
    values: Mapping[str, Mapping[str, str]] | None = None
    steps: tuple[Step, ...] = ()
    signature: Signature | None = None
    answer: str = ""
    """What is answered to the sender, with `{address}` open; `answer_type` is its media type."""
    answer_type: str = "application/json"

    def read(self, given: Fields) -> CallPush | None:
        """None when it is nothing about a call. Raises Refused("bad-push")."""
        if self.fields is None:
            return push_of(given, self.name)
        word = _filled(self.event, given)
        said = (self.events or {}).get(word[0] if word else "")
        if said is None:
            said = (self.events or {}).get(_EVERY_OTHER)
        if said is None:
            raise Refused("bad-push", field="event")
        if not said.get("is"):
            return None
        ours = dict(self.fields) | {name: text for name, text in said.items() if name != "is"}
        found = {name: self._valued(name, _filled(template, given)) for name, template in ours.items()}
        return push_of({**found, "event": (said["is"],)}, self.name)

    def _valued(self, name: str, values: Sequence[str]) -> Sequence[str]:
        known = (self.values or {}).get(name)
        if known is None:
            return values
        return tuple(known.get(value, known.get(_EVERY_OTHER, value)) for value in values)


def generic() -> Sender:
    """The contract itself: nothing is translated."""
    return Sender(
        GENERIC,
        "Any sender of newCall, answer and hangup",
        steps=(Step("Push address", "{address}/push/{token}"),),
        answer="{}",
    )


def load_senders(*folders: Path) -> dict[str, Sender]:
    """By name; a later folder overrules an earlier one. A file that cannot be read is left out and said in the log."""
    found = {GENERIC: generic()}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                sender = load_sender(path)
            except Refused as error:
                log.warning("the phone mapping %s is left out: %s", path.name, error)
            else:
                found[sender.name] = sender
    return found


def load_sender(path: Path) -> Sender:
    """Raises Refused("bad-sender") with the place in the file, or "file-missing"."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise Refused("file-missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise Refused("bad-sender", path=str(path), where="file") from error
    try:
        return sender_of(table)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused("bad-sender", path=str(path), where=str(error)) from error


def sender_of(table: Mapping[str, object]) -> Sender:
    """Raises ValueError, KeyError or TypeError with the place."""
    name = _text(table, "name")
    if not _NAME.fullmatch(name):
        raise ValueError("name")
    place = _text(table, "place", "here")
    if place not in {"here", "network", "cloud"}:
        raise ValueError("place")
    fields = _texts(table, "fields")
    events = {word: _texts(_tables(table, "events"), word) for word in _tables(table, "events")}
    for names in (fields, *events.values()):
        if unknown := set(names) - FIELDS - {"is"}:
            raise ValueError(", ".join(sorted(unknown)))
    signed = _tables(table, "signature")
    steps = cast("Sequence[Mapping[str, object]]", table.get("enter", ()))
    return Sender(
        name,
        _text(table, "title", name),
        place,
        _text(table, "event", "{event}"),
        fields,
        events,
        {field: _texts(_tables(table, "values"), field) for field in _tables(table, "values")},
        tuple(Step(_text(step, "where"), _text(step, "text")) for step in steps),
        _signature(signed) if signed else None,
        _text(table, "answer", "{}"),
        _text(table, "answer_type", "application/json"),
    )


def _signature(table: Mapping[str, object]) -> Signature:
    algorithm = _text(table, "algorithm", "sha256")
    if algorithm not in hashlib.algorithms_guaranteed:
        raise ValueError("algorithm")
    return Signature(_text(table, "header").lower(), algorithm)


def _filled(template: str, given: Fields) -> tuple[str, ...]:
    """A lone placeholder gives all its values; in a longer text each gives its first."""
    lone = _PLACE.fullmatch(template)
    if lone is not None:
        return _values(lone.group(1), given)
    text = _PLACE.sub(lambda place: next(iter(_values(place.group(1), given)), ""), template)
    return (text,) if text else ()


def _values(names: str, given: Fields) -> tuple[str, ...]:
    for name in names.split("|"):
        values = tuple(value for value in given.get(name.strip(), ()) if value)
        if values:
            return values
    return ()


def _text(table: Mapping[str, object], key: str, default: str | None = None) -> str:
    value = table[key] if default is None else table.get(key, default)
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _tables(table: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise TypeError(key)
    return value


def _texts(table: Mapping[str, object], key: str) -> dict[str, str]:
    found = _tables(table, key)
    return {name: _text(found, name) for name in found}
