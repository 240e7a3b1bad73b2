"""Knows how dictionaries are asked beside the screen: on a lane of their own, and a late answer is dropped."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from agentdesk.services.ports import Lane
from agentdesk.services.ports_spelling import Spelling

R = TypeVar("R")


class SpellingRoom(QObject):
    """Lives in the GUI thread; answers come to `then` there."""

    _answered = Signal(object)

    def __init__(self, lane: Lane, make: Callable[[], Spelling], parent: QObject) -> None:
        """`make` is called on the lane: it looks for dictionaries on the disk."""
        super().__init__(parent)
        self._lane, self._make = lane, make
        self._spelling: Spelling | None = None
        self._is_closed = False
        self._tokens: dict[tuple[int, str], object] = {}
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[Spelling], R], then: Callable[[R], None], *, owner: QObject, slot: str) -> None:
        """A newer question in the same slot of the same owner makes this one's answer late."""
        if self._is_closed:
            return
        key = (id(owner), slot)
        token = self._tokens[key] = object()

        def run() -> None:
            spelling = self._spelling = self._spelling or self._make()
            self._answered.emit((owner, key, token, then, work(spelling)))

        self._lane.do(run)

    def close(self) -> None:
        """Before its lane, which is its owner's."""
        self._is_closed = True
        self._tokens.clear()

    @Slot(object)
    def _on_answered(self, parcel: object) -> None:
        assert isinstance(parcel, tuple)
        owner, key, token, then, answer = parcel
        if self._tokens.get(key) is token and shiboken6.isValid(owner):
            del self._tokens[key]
            then(answer)
