import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from typing import Any, Generic, TypeVar, get_type_hints

import pytest

from agentdesk.domain import records

R = TypeVar("R")


def family(dataclass: Callable[..., Any]) -> tuple[Any, Any, Any]:
    """A base, an heir with every sort of default, and one that is changeable."""

    @dataclass(frozen=True, slots=True)
    class Base(Generic[R]):
        first: int
        second: str = "two"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Heir(Base[int]):
        third: tuple[int, ...] = ()
        fourth: list[int] = field(default_factory=list, compare=False, hash=False)
        hidden: int = field(default=4, init=False, repr=False)
        needed: bytes

        def twice(self) -> int:
            return self.first * 2

    @dataclass(slots=True)
    class Loose:
        words: list[str] = field(default_factory=list)
        count: int = 0

    return Base, Heir, Loose


OURS, THEIRS = family(records.dataclass), family(dataclasses.dataclass)


@records.dataclass(frozen=True, slots=True)
class Kept:
    name: str
    at: int = 0


@pytest.mark.parametrize(("ours", "theirs"), list(zip(OURS, THEIRS, strict=True)))
def test_a_record_is_what_dataclasses_makes_of_it(ours: Any, theirs: Any) -> None:
    def described(kind: Any) -> list[tuple[object, ...]]:
        return [
            (each.name, each.type, each.default, each.init, each.repr, each.compare, each.hash, each.kw_only)
            for each in dataclasses.fields(kind)
        ]

    assert described(ours) == described(theirs)
    assert ours.__match_args__ == theirs.__match_args__
    assert ours.__slots__ == theirs.__slots__
    assert get_type_hints(ours) == get_type_hints(theirs)
    assert ours.__dataclass_params__.frozen == theirs.__dataclass_params__.frozen
    assert dataclasses.is_dataclass(ours)


def test_instances_are_made_compared_hashed_printed_and_replaced_alike() -> None:
    _, ours, _ = OURS
    _, theirs, _ = THEIRS
    mine, other = ours(1, needed=b"x", third=(3,)), theirs(1, needed=b"x", third=(3,))
    assert repr(mine) == repr(other)
    assert dataclasses.asdict(mine) == dataclasses.asdict(other)
    assert hash(mine) == hash(other)
    assert mine == ours(1, "two", needed=b"x", third=(3,))
    assert mine != ours(2, needed=b"x", third=(3,))
    assert mine != other
    assert dataclasses.replace(mine, first=5).twice() == 10
    assert mine.hidden == 4
    assert mine.fourth is not ours(1, needed=b"x").fourth


def test_a_frozen_record_takes_no_other_value_and_a_loose_one_has_no_hash() -> None:
    base, _, loose = OURS
    one = base(1)
    with pytest.raises(FrozenInstanceError):
        one.first = 2
    with pytest.raises(FrozenInstanceError):
        del one.first
    with pytest.raises((FrozenInstanceError, AttributeError)):
        one.other = 2
    changing = loose()
    changing.count += 1
    assert changing == loose(count=1)
    with pytest.raises(TypeError):
        hash(changing)


@pytest.mark.parametrize("arguments", [(), (1, 2, 3), (1, 2, 3, 4)])
def test_what_does_not_fit_is_refused_with_the_same_words(arguments: tuple[int, ...]) -> None:
    told = []
    for base in (OURS[1], THEIRS[1]):
        with pytest.raises(TypeError) as refused:
            base(*arguments)
        told.append(str(refused.value))
    assert told[0] == told[1]


def test_a_record_survives_pickle_and_copy() -> None:
    one = Kept("a", 2)
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    match one:
        case Kept(name, at):
            assert (name, at) == ("a", 2)


def test_an_heir_made_by_dataclasses_itself_gets_all_fields() -> None:
    @dataclasses.dataclass(frozen=True)
    class Other(Kept):
        more: int = 1

    assert [each.name for each in dataclasses.fields(Other)] == ["name", "at", "more"]
    assert Other("x").more == 1


def test_every_class_can_be_written_ahead() -> None:
    @records.dataclass(frozen=True, slots=True)
    class Ahead:
        one: int

    late = Ahead.__init__
    while records.write_one():
        pass
    assert Ahead.__init__ is not late
    assert Ahead(1) == Ahead(1)
