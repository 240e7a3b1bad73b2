"""Knows how a model turns what it shows into another answer with the fewest changes, by id, so that selection stays."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

R = TypeVar("R")
_ROOT = QModelIndex()


def reconcile(
    model: QAbstractItemModel, rows: list[R], wanted: Sequence[R], key: Callable[[R], object], columns: int = 1
) -> None:
    """Change `rows`, the list behind `model`, into `wanted`: remove, move, insert, then say which rows are new."""
    if len(rows) == len(wanted) and all(
        old is new or key(old) == key(new) for old, new in zip(rows, wanted, strict=True)
    ):
        _renew(model, rows, wanted, columns)  # mostly so, and a list may be long
        return
    names = [key(each) for each in wanted]
    _remove_all_but(model, rows, set(names), key)
    present = {key(each) for each in rows}
    place = 0
    while place < len(wanted):
        each, name = wanted[place], names[place]
        if name not in present:
            end = place
            while end < len(wanted) and names[end] not in present:
                end += 1
            model.beginInsertRows(_ROOT, place, end - 1)
            rows[place:place] = wanted[place:end]
            model.endInsertRows()
            place = end
            continue
        if key(rows[place]) != name:
            source = next(at for at in range(place, len(rows)) if key(rows[at]) == name)
            model.beginMoveRows(_ROOT, source, source, _ROOT, place)
            rows.insert(place, rows.pop(source))
            model.endMoveRows()
        if rows[place] is not each and rows[place] != each:
            rows[place] = each
            model.dataChanged.emit(model.index(place, 0), model.index(place, columns - 1))
        place += 1


def _renew(model: QAbstractItemModel, rows: list[R], wanted: Sequence[R], columns: int) -> None:
    for place, each in enumerate(wanted):
        if rows[place] is not each and rows[place] != each:
            rows[place] = each
            model.dataChanged.emit(model.index(place, 0), model.index(place, columns - 1))


def _remove_all_but(model: QAbstractItemModel, rows: list[R], keys: set[object], key: Callable[[R], object]) -> None:
    last = len(rows) - 1
    while last >= 0:
        if key(rows[last]) in keys:
            last -= 1
            continue
        first = last
        while first > 0 and key(rows[first - 1]) not in keys:
            first -= 1
        model.beginRemoveRows(_ROOT, first, last)
        del rows[first : last + 1]
        model.endRemoveRows()
        last = first - 1
