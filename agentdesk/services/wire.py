"""Knows how a command lies as text: versioned, canonical JSON, made and read by the dataclasses' own type hints.

The same command always makes the same text (sorted keys, no spaces, ASCII with escapes, so that even a broken
surrogate of a pasted text survives), so its hash is stable. Times are UTC with microseconds; only fields named
`local_…` are wall-clock times without a zone.
"""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from agentdesk.domain import (
    commands,
    commands_aftersale,
    commands_audit,
    commands_calibration,
    commands_figures,
    commands_looking,
    commands_mail,
    commands_people,
    commands_privacy,
    commands_team,
)
from agentdesk.domain.commands import Command
from agentdesk.domain.errors import Refused

VERSION = 1
_MODULES = (
    commands, commands_aftersale, commands_audit, commands_calibration, commands_figures, commands_looking, commands_mail, commands_people,
    commands_privacy, commands_team,
)  # fmt: skip


def to_json(command: Command) -> str:
    """Raises ValueError for a time without zone: that is a bug of whoever made the command."""
    body = _encode_fields(command)
    parcel = {"v": VERSION, "kind": type(command).__name__, "body": body}
    return json.dumps(parcel, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def from_json(text: str) -> Command:
    """Raises Refused: `newer-command` for what only a newer program can say, `damaged-command` for the rest."""
    try:
        parcel = json.loads(text)
        version, name, body = parcel["v"], parcel["kind"], parcel["body"]
    except (ValueError, KeyError, TypeError) as error:
        raise Refused("damaged-command") from error
    kind = kinds().get(name) if version == VERSION else None
    if kind is None:
        raise Refused("newer-command", kind=name)
    command: Command = _decode_fields(kind, body)
    return command


@cache
def kinds() -> Mapping[str, type[Command]]:
    """Every command by its name."""
    found = {
        name: value
        for module in _MODULES
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, Command) and value is not Command
    }
    return types.MappingProxyType(found)


@cache
def hints_of(kind: type) -> Mapping[str, tuple[Field[Any], Any]]:
    """Field name → (field, resolved hint) of a dataclass."""
    hints = get_type_hints(kind)
    return {field.name: (field, plain_hint(hints[field.name])) for field in fields(kind)}


def plain_hint(hint: Any) -> Any:
    """A NewType's own type; everything else as it is."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def plain_of(value: object) -> Any:
    """A value as JSON knows it; the settings use it too."""
    return _encode(value, "value")


def value_of(hint: Any, plain: object) -> Any:
    """The value a type hint asks for. Raises ValueError, TypeError or Refused."""
    return _decode(hint, plain)


def _encode_fields(item: object) -> dict[str, Any]:
    return {field.name: _encode(getattr(item, field.name), field.name) for field in fields(item)}  # type: ignore[arg-type]


def _encode(value: object, name: str) -> Any:
    match value:
        case None | bool():
            return value
        case Enum():
            return value.value
        case int() | str():
            return value
        case UUID():
            return str(value)
        case datetime():
            return _encode_time(value, name)
        case date():
            return value.isoformat()
        case tuple():
            return [_encode(each, name) for each in value]
        case _ if is_dataclass(value):
            return _encode_fields(value)
    raise ValueError(f"{name} holds a {type(value).__name__}, which has no text form")


def _encode_time(at: datetime, name: str) -> str:
    if name.startswith("local_"):
        if at.tzinfo is not None:
            raise ValueError(f"{name} is a wall-clock time and has no zone of its own")
        return at.isoformat(timespec="microseconds")
    if at.tzinfo is None:
        raise ValueError(f"{name} has no zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _decode_fields(kind: type, body: object) -> Any:
    known = hints_of(kind)
    if not isinstance(body, dict):
        raise Refused("damaged-command", kind=kind.__name__)
    if body.keys() - known.keys():
        raise Refused("newer-command", kind=kind.__name__)
    values: dict[str, Any] = {}
    for name, (field, hint) in known.items():
        if name in body:
            try:
                values[name] = _decode(hint, body[name])
            except (ValueError, TypeError) as error:
                raise Refused("damaged-command", kind=kind.__name__, field=name) from error
        elif field.default is MISSING and field.default_factory is MISSING:
            raise Refused("damaged-command", kind=kind.__name__, field=name)
    return kind(**values)


def _decode(hint: Any, value: Any) -> Any:
    hint = plain_hint(hint)
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return _decode_union(get_args(hint), value)
    if origin is tuple:
        return _decode_tuple(get_args(hint), value)
    if hint is datetime:
        return datetime.fromisoformat(value)
    if hint is date:
        return date.fromisoformat(value)
    if hint is UUID:
        return UUID(value)
    if is_dataclass(hint):
        return _decode_fields(hint, value)  # type: ignore[arg-type]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if type(value) is not hint:
        raise ValueError(f"{type(value).__name__} where {hint} belongs")
    return value


def _decode_union(choices: tuple[Any, ...], value: Any) -> Any:
    if value is None and type(None) in choices:
        return None
    (choice,) = (each for each in choices if each is not type(None))
    return _decode(choice, value)


def _decode_tuple(inner: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError("a list belongs here")
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_decode(inner[0], each) for each in value)
    return tuple(_decode(each_hint, each) for each_hint, each in zip(inner, value, strict=True))
