"""Knows what becomes of what is said to a program that is still being built: it waits until the program is there."""

from collections.abc import Callable
from threading import Lock

LONGEST = 100
"""More than so many are nobody's presses; the oldest are kept."""


class EarlyCalls:
    """`hear` on any thread, from the start; `answer_with` once, when there is somebody who answers."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._said: list[str] = []
        self._answer: Callable[[str], None] | None = None

    def hear(self, message: str) -> None:
        with self._lock:
            answer = self._answer
            if answer is None:
                self._said = [*self._said, message][:LONGEST]
        if answer is not None:
            answer(message)

    def answer_with(self, answer: Callable[[str], None]) -> None:
        """In the order in which it was said."""
        with self._lock:
            said, self._said, self._answer = self._said, [], answer
        for message in said:
            answer(message)
