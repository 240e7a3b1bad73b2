"""Knows how the fields of a push lie in a request: in its address, as a form, or as JSON."""

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from agentdesk.channels.phone.bridge_http import Head, Rejected
from agentdesk.domain.pushes import Fields

MOST_FIELDS, DEEPEST, LONGEST_VALUE = 100, 4, 2_000
_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


def fields_of(head: Head, body: bytes) -> Fields:
    """Those of the body after those of the address. Raises Rejected(400 | 413 | 415)."""
    found: dict[str, list[str]] = {}
    _form(head.query, found)
    if body:
        kind = head.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not kind:
            kind = _JSON if body.lstrip()[:1] in {b"{", b"["} else _FORM
        if kind == _FORM:
            _form(_decoded(body), found)
        elif kind == _JSON or kind.endswith("+json"):
            _json(body, found)
        else:
            raise Rejected(415)
    return {name: tuple(values) for name, values in found.items()}


def _decoded(body: bytes) -> str:
    """UTF-8; what is none is read as old phone systems write, in Windows-1252."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _form(text: str, found: dict[str, list[str]]) -> None:
    try:
        try:
            pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
        except UnicodeDecodeError:
            pairs = parse_qsl(text, keep_blank_values=True, encoding="cp1252", errors="replace",
                              max_num_fields=MOST_FIELDS)  # fmt: skip
    except ValueError as error:
        raise Rejected(413) from error
    for name, value in pairs:
        found.setdefault(name[:LONGEST_VALUE], []).append(value[:LONGEST_VALUE])


def _json(body: bytes, found: dict[str, list[str]]) -> None:
    try:
        held = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # a wrong encoding is a ValueError too
        raise Rejected(400) from error
    if not isinstance(held, dict):
        raise Rejected(400)
    _flatten("", held, found, 0)


def _flatten(name: str, value: object, found: dict[str, list[str]], depth: int) -> None:
    """`{"call": {"id": 5}, "user": ["A", "B"]}` is `call.id` = 5, `user` = A, B."""
    if depth > DEEPEST or sum(map(len, found.values())) > MOST_FIELDS:
        raise Rejected(413)
    match value:
        case str():
            found.setdefault(name, []).append(value[:LONGEST_VALUE])
        case bool():
            found.setdefault(name, []).append("true" if value else "false")
        case int():
            found.setdefault(name, []).append(str(value))
        case Mapping():
            for key, each in value.items():
                _flatten(f"{name}.{key}" if name else str(key), each, found, depth + 1)
        case list():
            for each in value:
                _flatten(name, each, found, depth + 1)
        case _:
            return  # null and broken numbers say nothing about a call
