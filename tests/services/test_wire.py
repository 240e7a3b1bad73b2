"""Every command survives the way to text and back, whatever is in it."""

import json
import random
import types
from dataclasses import is_dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, Union, get_args, get_origin
from uuid import UUID

import pytest

from agentdesk.domain.commands import ChangeSetting, Command, LogInteraction, ReviseNote
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.services.wire import from_json, hints_of, kinds, plain_hint, to_json

TEXTS = ("", "Gọi lại cho chị Đặng", 'line\nbreak\tand "quotes" \\', "مرحبا", "𝄞", "\udc80 half a sign", "\x00")


def any_value(hint: Any, name: str, dice: random.Random) -> Any:
    hint = plain_hint(hint)
    origin = get_origin(hint)
    if origin in {Union, types.UnionType}:
        return any_value(dice.choice(get_args(hint)), name, dice)
    if origin is tuple:
        inner = get_args(hint)
        if inner[-1] is Ellipsis:
            return tuple(any_value(inner[0], name, dice) for _ in range(dice.randrange(3)))
        return tuple(any_value(each, name, dice) for each in inner)
    if hint is type(None):
        return None
    if is_dataclass(hint):
        return any_command(hint, dice)
    return any_plain(hint, name, dice)


def any_plain(hint: Any, name: str, dice: random.Random) -> Any:
    if hint is datetime:
        at = datetime(2026, 2, 28, tzinfo=UTC) + timedelta(microseconds=dice.randrange(10**14))
        return at.replace(tzinfo=None) if name.startswith("local_") else at
    if hint is date:
        return date(2024, 2, 29) + timedelta(days=dice.randrange(2000))
    if hint is UUID:
        return new_uuid()
    if hint is bool:
        return dice.random() < 0.5
    if hint is int:
        return dice.choice((0, -1, 7, 2**40))
    if hint is str:
        return dice.choice(TEXTS)
    assert issubclass(hint, Enum), hint
    return dice.choice(list(hint))


def any_command(kind: Any, dice: random.Random) -> Any:
    return kind(**{name: any_value(hint, name, dice) for name, (_, hint) in hints_of(kind).items()})


def a_note(note: str = "") -> ReviseNote:
    return ReviseNote(
        command_id=CommandId(UUID(int=1)),
        actor=AgentId(7),
        at=datetime(2026, 11, 22, 10, tzinfo=UTC),
        interaction_id=EventId(UUID(int=2)),
        revision_id=EventId(UUID(int=3)),
        base_revision=0,
        subject="",
        note=note,
    )


@pytest.mark.parametrize("kind", kinds().values(), ids=kinds().keys())
def test_every_command_comes_back_as_it_was(kind: type[Command]) -> None:
    dice = random.Random(kind.__name__)
    for _ in range(30):
        command = any_command(kind, dice)
        again = from_json(to_json(command))
        assert again == command
        assert type(again) is kind
        assert to_json(again) == to_json(command)


def test_the_text_is_canonical() -> None:
    assert to_json(a_note("đ")) == (
        '{"body":{"actor":7,"at":"2026-11-22T10:00:00.000000+00:00","base_revision":0,'
        '"command_id":"00000000-0000-0000-0000-000000000001","interaction_id":"00000000-0000-0000-0000-000000000002",'
        '"note":"\\u0111","revision_id":"00000000-0000-0000-0000-000000000003","subject":"","why":""},'
        '"kind":"ReviseNote","v":1}'
    )


def test_the_same_moment_in_another_zone_makes_the_same_text() -> None:
    there = a_note()
    here = replace(there, at=there.at.astimezone(timezone(timedelta(hours=7))))
    assert to_json(here) == to_json(there)


def test_a_time_without_a_zone_is_a_bug_and_says_so() -> None:
    naive = replace(a_note(), at=datetime(2026, 11, 22, 10))  # noqa: DTZ001
    with pytest.raises(ValueError, match="at has no zone"):
        to_json(naive)


@pytest.mark.parametrize(
    "change",
    [
        lambda parcel: parcel.update(v=2),
        lambda parcel: parcel.update(kind="ReadMinds"),
        lambda parcel: parcel["body"].update(mood="good"),
    ],
)
def test_what_only_a_newer_program_can_say_is_refused_as_newer(change: Any) -> None:
    parcel = json.loads(to_json(a_note()))
    change(parcel)
    with pytest.raises(Refused) as refused:
        from_json(json.dumps(parcel))
    assert refused.value.code == "newer-command"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"v":1,"kind":"ReviseNote","body":[]}', '{"v":1,"kind":"ReviseNote","body":{}}']
)
def test_a_damaged_text_is_refused_as_damaged(text: str) -> None:
    with pytest.raises(Refused) as refused:
        from_json(text)
    assert refused.value.code == "damaged-command"


def test_a_field_added_with_a_default_is_filled_when_an_older_program_wrote_the_text() -> None:
    dice = random.Random(1)
    command: LogInteraction = any_command(LogInteraction, dice)
    parcel = json.loads(to_json(command))
    del parcel["body"]["resolves_case"]
    assert from_json(json.dumps(parcel)) == replace(command, resolves_case=False)


def test_a_setting_keeps_its_json_text_to_the_letter() -> None:
    text = '{"b": 1,  "a": [1.50]}'
    command = ChangeSetting(
        command_id=CommandId(new_uuid()), actor=AgentId(1), at=datetime.now(UTC), key="outcomes", json_text=text
    )
    again = from_json(to_json(command))
    assert isinstance(again, ChangeSetting)
    assert again.json_text == text
