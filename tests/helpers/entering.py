"""The whole program at a server that may let nobody in: its cards, and how a person types there."""

from typing import Self, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from agentdesk.domain.events import WorkspaceState
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.entering.sign_in import PasswordLine, SignInCard
from tests.helpers.program import OpenProgram

T = TypeVar("T", bound=QWidget)


class Entered(OpenProgram):
    """Without waiting for a workspace that may not open."""

    def __enter__(self) -> Self:
        self.program.show()
        return self

    def card(self) -> SignInCard | None:
        return next((each for each in self.program.window.findChildren(SignInCard) if each.isVisible()), None)

    def locked(self) -> LockCard | None:
        return next((each for each in self.program.window.findChildren(LockCard) if each.isVisible()), None)

    def asked(self) -> SignInCard:
        self.until(lambda: self.card() is not None)
        card = self.card()
        assert card is not None
        return card

    def type_in(self, card: QWidget, password: str) -> None:
        line = one(card, PasswordLine)
        line.setFocus()
        QTest.keyClicks(line, password)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def is_open(self) -> bool:
        return any(isinstance(event, WorkspaceState) and event.code == "ready" for event in self.events)

    def open_locked_now(self) -> LockCard:
        self.until(lambda: self.card() is None)
        self.press("entering.lock")
        self.until(lambda: self.locked() is not None)
        card = self.locked()
        assert card is not None
        return card


def one(parent: QWidget, kind: type[T]) -> T:
    found = parent.findChild(kind)
    assert found is not None
    return found


def says(card: QWidget) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())
