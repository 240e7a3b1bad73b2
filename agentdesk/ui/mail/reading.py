"""Knows how a mail's bytes are worked on beside the screen: one lane for reading, one for pictures on the web."""

import logging
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from agentdesk.services.ports import Lane
from agentdesk.services.ports_mail import MailEyes, MailUnreachable

log = logging.getLogger(__name__)
R = TypeVar("R")

UNFORESEEN = "unforeseen"
"""A fault of the program; what it was stands in the log."""


class ReadingRoom(QObject):
    """Lives in the GUI thread; answers come to `then` there. A newer question in the same slot of the same owner makes
    an answer late, and late answers are dropped, as are those whose owner is gone.
    """

    _answered = Signal(object)

    def __init__(
        self, lane: Lane, web_lane: Lane, make_eyes: Callable[[], MailEyes], parent: QObject | None = None
    ) -> None:
        """`make_eyes` is called on the lane: what reads mails takes a third of a second to load."""
        super().__init__(parent)
        self._lane, self._web_lane, self._make_eyes = lane, web_lane, make_eyes
        self._eyes: MailEyes | None = None
        self._tokens: dict[tuple[int, str], object] = {}
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        work: Callable[[MailEyes], R],
        then: Callable[[R], None],
        *,
        owner: QObject,
        slot: str,
        failed: Callable[[str], None] | None = None,
        on_web: bool = False,
    ) -> None:
        """`failed` hears a code: what the disk or the web did not give, or `UNFORESEEN`. One of the two is always called."""
        key = (id(owner), slot)
        token = self._tokens[key] = object()

        def run() -> None:
            try:
                eyes = self._eyes = self._eyes or self._make_eyes()
                answer = work(eyes)
            except MailUnreachable as error:
                self._answered.emit((owner, key, token, failed, error.code))
            except OSError as error:
                log.info("a file of a mail: %s", type(error).__name__)
                self._answered.emit((owner, key, token, failed, "file-not-written"))
            except Exception:  # a lane top: whoever asked waits for an answer, whatever went wrong
                log.exception("a piece of work on a mail failed")
                self._answered.emit((owner, key, token, failed, UNFORESEEN))
            else:
                self._answered.emit((owner, key, token, then, answer))

        (self._web_lane if on_web else self._lane).do(run)

    def warm(self) -> None:
        """Load what reads mails before the first one is opened."""

        def run() -> None:
            self._eyes = self._eyes or self._make_eyes()

        self._lane.do(run)

    def close(self) -> None:
        """What was only looked at leaves the disk; the lanes are their owner's."""
        self._tokens.clear()

        def run() -> None:
            if self._eyes is not None:
                self._eyes.close()

        self._lane.do(run)

    @Slot(object)
    def _on_answered(self, parcel: object) -> None:
        assert isinstance(parcel, tuple)
        owner, key, token, then, answer = parcel
        if self._tokens.get(key) is not token or not shiboken6.isValid(owner):
            return
        del self._tokens[key]
        if then is not None:
            then(answer)
