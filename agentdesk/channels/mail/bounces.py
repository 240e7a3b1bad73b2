"""Knows what a mail system's report says: whom it could not reach, why, and whether it will try again."""

import re
from collections.abc import Iterable, Iterator

from agentdesk.channels.mail.charsets import body_text, one_line
from agentdesk.channels.mail.headers import Headers, ids_in, words
from agentdesk.channels.mail.parts import Taken
from agentdesk.domain.mail import DeliveryFailure

MOST_RECIPIENTS = 200
LONGEST_REPORT = 200_000
_LONGEST_BODY = 20_000

_LONGEST_HEAD = 64 * 1024
_ORIGINALS = frozenset({"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"})
_MESSAGE_ID_LINE = re.compile(r"(?im)^message-id:\s{0,10}(<[^<>\s]{1,900}>)")
_FIELD = re.compile(r"^([A-Za-z][A-Za-z-]{1,60}):[ \t]*(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<!\d)([45]\d\d)[ -]")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,200}[A-Za-z0-9]")
_FAILED_LINE = re.compile(
    r"^[ \t]{0,4}<?(" + _ADDRESS.pattern + r")>?[ \t]{0,20}(?:\([^)\n]{0,200}\))?[ \t:]{0,20}$", re.MULTILINE
)
_BEFORE_THE_ORIGINAL = re.compile(
    r"(?i)^(?:-{3,}.{0,60}(?:original|copy of|below this line|returned message|header).{0,60}|return-path:|received: from).*",
    re.MULTILINE,
)


def actions_in(taken: Taken) -> frozenset[str]:
    """What the report says it did: `failed`, `delayed`, `delivered`, `relayed`, `expanded`."""
    return frozenset(fields.get("action", "").partition(" ")[0].lower() for fields in _recipients(taken)) - {""}


def failures_of(taken: Taken, headers: Headers, text: str) -> tuple[DeliveryFailure, ...]:
    """Whom it failed or still fails to reach; from the report, else from headers, else from the words."""
    found = [_failure(fields) for fields in _recipients(taken)]
    known = [each for each in found if each is not None]
    if not known:
        named = _ADDRESS.findall(headers.raw("x-failed-recipients"))
        before = text[: _begin_of_original(text)]
        named = named or _FAILED_LINE.findall(before)
        known = [_from_words(address, before) for address in named]
    unlike = {each.address.casefold(): each for each in reversed(known)}
    return tuple(reversed(unlike.values()))[:MOST_RECIPIENTS]


def returned_id(taken: Taken, text: str) -> str:
    """The Message-ID of the mail a report sends back; "" when it says none."""
    for leaf in taken.leaves:
        if leaf.content_type in _ORIGINALS:
            head = leaf.content()[:_LONGEST_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
            return next(iter(ids_in(_id_line(head.decode("utf-8", "replace")))), "")
    return next(iter(ids_in(_id_line(text[:LONGEST_REPORT]))), "")


def _id_line(text: str) -> str:
    found = _MESSAGE_ID_LINE.search(text)
    return found[1] if found else ""


def _recipients(taken: Taken) -> Iterator[dict[str, str]]:
    """The blocks about single recipients in every delivery-status part; the first block is about the mail."""
    for leaf in taken.leaves:
        if leaf.content_type in {"message/delivery-status", "message/global-delivery-status"}:
            report = body_text(leaf.text().text[:LONGEST_REPORT])
            for block in re.split(r"\n[ \t]*\n", report)[: MOST_RECIPIENTS + 1]:
                fields = _fields(_FIELD.findall(block))
                if "final-recipient" in fields or "original-recipient" in fields:
                    yield fields


def _fields(found: Iterable[tuple[str, str]]) -> dict[str, str]:
    told: dict[str, str] = {}
    for name, value in found:
        told.setdefault(name.lower(), " ".join(value.split()))
    return told


def _failure(fields: dict[str, str]) -> DeliveryFailure | None:
    action = fields.get("action", "failed").partition(" ")[0].lower()
    if action not in {"failed", "delayed"}:
        return None
    # The address that was written to, where it is told, else the one it was sent on to.
    address = next(
        (
            found[0]
            for name in ("original-recipient", "final-recipient")
            if (found := _ADDRESS.search(fields.get(name, "").rpartition(";")[2])) is not None
        ),
        "",
    )
    if not address:
        return None
    reason = one_line(words(fields.get("diagnostic-code", "").partition(";")[2].strip()), 400)
    status = _STATUS.search(fields.get("status", "")) or _STATUS.search(reason)
    return DeliveryFailure(address, status[1] if status else "", reason, is_final=action == "failed")


def _from_words(address: str, text: str) -> DeliveryFailure:
    """What stands after the address in a report for people."""
    at = text.find(address)
    after = text[at + len(address) : at + len(address) + 600] if at >= 0 else text[:2_000]
    lines = [line.strip(" \t<>:()") for line in after.split("\n\n")[0].split("\n")]
    reason = one_line(" ".join(line for line in lines if line), 400)
    status = _STATUS.search(after) or _STATUS.search(text[:_LONGEST_BODY])
    code = status[1] if status else next(iter(_REPLY_CODE.findall(after)), "")
    return DeliveryFailure(address, status[1] if status else "", reason, is_final=not code.startswith("4"))


def _begin_of_original(text: str) -> int:
    found = _BEFORE_THE_ORIGINAL.search(text, 0, _LONGEST_BODY)
    return found.start() if found else min(len(text), _LONGEST_BODY)
