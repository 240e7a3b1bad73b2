"""Knows how a dataclass is made in a tenth of the time: its methods are written when they are first needed.

`dataclasses.dataclass` writes and compiles six functions for every class; for all our commands, events, questions and
answers that is 0.3 s before the window can paint. Here a class gets its slots at once, its `__init__` with its first
instance, and the rest from `dataclasses` itself when somebody compares, prints, or asks for its fields. Otherwise it is
the same dataclass; whatever is unusual (ClassVar, `order`, no slots) goes to `dataclasses` right away.
"""

import dataclasses
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

__all__ = ["dataclass", "write_one"]

_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"

_plans: dict[type, "_Plan"] = {}
_unwritten: dict[type, None] = {}


class _Plan:
    """What is known of a class before anything is written: its body, and its own fields with their defaults."""

    def __init__(self, body: dict[str, Any], defaults: dict[str, Any], *, frozen: bool, kw_only: bool) -> None:
        self.body, self.defaults, self.frozen, self.kw_only = body, defaults, frozen, kw_only

    def is_positional(self, name: str) -> bool:
        default = self.defaults.get(name)
        return not self.kw_only and (not isinstance(default, dataclasses.Field) or default.init)


class _Late:
    """Stands for `__dataclass_fields__` and `__dataclass_params__` until they are asked for."""

    def __init__(self, cls: type, name: str) -> None:
        self._cls, self._name = cls, name

    def __get__(self, instance: object, owner: type) -> Any:
        _write_all(self._cls)
        return getattr(self._cls, self._name)


def _dataclass(cls: type | None = None, /, **asked: bool) -> Any:
    """As `dataclasses.dataclass`."""

    def make(cls: type) -> type:
        if asked.keys() - {"frozen", "kw_only"} == {"slots"} and asked["slots"] and not _is_unusual(cls):
            return _late(cls, frozen=asked.get("frozen", False), kw_only=asked.get("kw_only", False))
        return dataclasses.dataclass(**asked)(cls)

    return make if cls is None else make(cls)


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _dataclass


def write_one() -> bool:
    """Write the `__init__` of one class that has none yet, so that its first instance need not; False when all have."""
    try:
        cls, _ = _unwritten.popitem()
    except KeyError:
        return False
    _write_init(cls)
    return True


_OWN = {"__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__", "__getstate__", "__slots__"}
_ClassVar: Any = ClassVar
_ODD_HINTS: tuple[object, ...] = (ClassVar, dataclasses.KW_ONLY)
_NOT_COPIED = {"__dict__", "__weakref__", "__annotate__", "__annotate_func__", "__annotations_cache__"}


def _is_unusual(cls: type) -> bool:
    hints: list[Any] = list(cls.__annotations__.values())
    odd = any(
        isinstance(hint, (str, dataclasses.InitVar)) or hint in _ODD_HINTS
        or _ClassVar is get_origin(hint)
        for hint in hints
    )  # fmt: skip
    odd = odd or any(isinstance(value, dataclasses.Field) and value.kw_only is True for value in cls.__dict__.values())
    foreign = any(_FIELDS in base.__dict__ and base not in _plans for base in cls.__mro__[1:])
    return odd or foreign or hasattr(cls, "__post_init__") or not _OWN.isdisjoint(cls.__dict__)


def _late(cls: type, *, frozen: bool, kw_only: bool) -> type:
    body = {name: value for name, value in cls.__dict__.items() if name not in _NOT_COPIED}
    body |= {"__annotations__": cls.__annotations__, "__qualname__": cls.__qualname__}
    body["__doc__"] = cls.__doc__ or cls.__name__  # else `dataclasses` takes the time to describe the signature
    own = tuple(cls.__annotations__)
    defaults = {name: body[name] for name in own if name in body}
    inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
    slim = {name: value for name, value in body.items() if name not in defaults}
    slim["__slots__"] = tuple(name for name in own if name not in inherited)
    made: Any = type(cls)(cls.__name__, cls.__bases__, slim)
    _plans[made] = _Plan(body, defaults, frozen=frozen, kw_only=kw_only)
    _unwritten[made] = None
    match_args = tuple(name for name, plan in _planned(made).items() if plan.is_positional(name))
    type.__setattr__(made, "__match_args__", match_args)
    made.__init__ = _late_init(made)
    made.__repr__, made.__eq__ = _late_method(made, "__repr__"), _late_method(made, "__eq__")
    made.__hash__ = _late_method(made, "__hash__") if frozen else None
    for name in (_FIELDS, _PARAMS):
        setattr(made, name, _Late(made, name))
    if frozen:
        made.__setattr__, made.__delattr__ = _no_set, _no_delete
        made.__getstate__, made.__setstate__ = _state, _set_state
    return made  # type: ignore[no-any-return]


def _planned(cls: type) -> dict[str, _Plan]:
    """Every field in order, with the plan of the class that says how it is given."""
    found: dict[str, _Plan] = {}
    for base in reversed(cls.__mro__):
        plan = _plans.get(base)
        if plan is not None:
            found |= dict.fromkeys(plan.body.get("__annotations__", ()), plan)
    return found


def _late_init(cls: type) -> Callable[..., None]:
    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        _write_init(cls)(self, *args, **kwargs)

    return init


def _late_method(cls: type, name: str) -> Callable[..., Any]:
    def method(self: Any, *args: Any) -> Any:
        _write_all(cls)
        return getattr(cls, name)(self, *args)

    method.__name__ = name
    return method


def _write_init(cls: Any) -> Callable[..., None]:
    """The same `__init__` as `dataclasses` writes, and nothing else."""
    planned = _planned(cls)
    plain = [name for name, plan in planned.items() if not plan.kw_only]
    named = [name for name, plan in planned.items() if plan.kw_only]
    values: dict[str, Any] = {"_set": object.__setattr__, "_unset": object()}
    heads = ["self", *(_head(name, planned[name], values) for name in plain)]
    if named:
        heads += ["*", *(_head(name, planned[name], values) for name in named)]
    lines = [line for name in planned for line in _line(name, planned[name], values)]
    heads = [head for head in heads if head]
    source = f"def __init__({', '.join(heads)}):\n" + ("\n".join(lines) or " pass")
    exec(source, values)  # noqa: S102 as `dataclasses` does it, from the names of fields only
    init = values["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = init
    _unwritten.pop(cls, None)
    return init  # type: ignore[no-any-return]


def _head(name: str, plan: _Plan, values: dict[str, Any]) -> str:
    default = plan.defaults.get(name, dataclasses.MISSING)
    if isinstance(default, dataclasses.Field):
        if not default.init:
            return ""
        if default.default_factory is not dataclasses.MISSING:
            values[f"_make_{name}"] = default.default_factory
            return f"{name}=_unset"
        default = default.default
    if default is dataclasses.MISSING:
        return name
    values[f"_default_{name}"] = default
    return f"{name}=_default_{name}"


def _line(name: str, plan: _Plan, values: dict[str, Any]) -> Iterator[str]:
    """Hidden fields (`init=False`) get their default, when they have one."""
    default = plan.defaults.get(name, dataclasses.MISSING)
    given = name
    if isinstance(default, dataclasses.Field):
        if default.default_factory is not dataclasses.MISSING:
            values[f"_make_{name}"] = default.default_factory
            given = f"_make_{name}() if {name} is _unset else {name}" if default.init else f"_make_{name}()"
        elif not default.init:
            if default.default is dataclasses.MISSING:
                return
            values[f"_default_{name}"] = default.default
            given = f"_default_{name}"
    yield f" _set(self, {name!r}, {given})" if plan.frozen else f" self.{name} = {given}"


def _write_all(cls: Any) -> None:
    """Let `dataclasses` write it all, on a twin without slots, and take it from there."""
    plan = _plans[cls]
    twin: Any = dataclasses.dataclass(frozen=plan.frozen, kw_only=plan.kw_only)(
        type(cls)(cls.__name__, cls.__bases__, dict(plan.body))
    )
    for name in ("__repr__", "__eq__", _FIELDS, _PARAMS, *(("__hash__",) if plan.frozen else ())):
        setattr(cls, name, twin.__dict__[name])


def _no_set(_: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_delete(_: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in _planned(type(self))]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(_planned(type(self)), state, strict=True):
        object.__setattr__(self, name, value)
