"""Knows the two tools of a running call: the keys of the far end's menu, and where to transfer it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.directory import Seen, Target
from agentdesk.ui.controls import label

DIGITS = "123456789*0#"


class CallTools(QWidget):
    """Signals: `digit_pressed(str)`, `transfer_wanted(str)` and `consult_wanted(str)` with whom to; before either of
    them `chosen(Target, bool)`: who that is, and whether they are asked first; `left` (no payload): they had the
    keyboard and are closed.
    """

    digit_pressed = Signal(str)
    chosen = Signal(object, bool)
    transfer_wanted = Signal(str)
    consult_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 0, 6, 0)
        outer.setSpacing(6)
        self._pad = QWidget(self)
        grid = QGridLayout(self._pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self._sent = label("", "muted", self._pad)
        grid.addWidget(self._sent, 0, 0, 1, 6)
        for place, digit in enumerate(DIGITS):
            button = QPushButton(digit, self._pad)
            button.setProperty("look", "quick")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(self.tr("Key {digit}").format(digit=digit))
            button.clicked.connect(self._on_digit)
            grid.addWidget(button, 1 + place // 6, place % 6)
        outer.addWidget(self._pad)
        self._transfer = QWidget(self)
        column, row = QVBoxLayout(self._transfer), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._line = QLineEdit(self._transfer)
        self._line.setPlaceholderText(self.tr("Transfer to: name or number"))
        self._line.setAccessibleName(self.tr("Transfer to"))
        self._line.returnPressed.connect(self._on_return)
        self._asking = False
        self._ask = QPushButton(self.tr("Ask first"), self._transfer)
        self._ask.setToolTip(self.tr("Talk with them while the caller waits, then hand the caller over"))
        self._ask.clicked.connect(self._on_ask)
        self._ask.hide()
        send = QPushButton(self.tr("Transfer"), self._transfer)
        send.clicked.connect(self._on_transfer)
        row.addWidget(self._ask, 1)
        row.addWidget(send, 1)
        self._unsure = label("", "amber", self._transfer, wrap=True)
        self._unsure.hide()
        self._unsure_of = Target("")
        self._line.textEdited.connect(self._be_sure)
        column.addWidget(self._unsure)
        column.addWidget(self._line)
        column.addLayout(row)
        outer.addWidget(self._transfer)
        self._marked: Callable[[], Target | None] = lambda: None
        self.close_all()

    @property
    def line(self) -> QLineEdit:
        """Where whom it goes to is typed."""
        return self._line

    def choose_by(self, marked: Callable[[], Target | None]) -> None:
        """`marked`: what Enter takes for the text as it stands; None takes the text itself."""
        self._marked = marked

    def take(self, target: Target) -> None:
        """As if it were marked and Enter pressed."""
        self._go(target, asking=self._asking)

    @property
    def pad_is_open(self) -> bool:
        return not self.isHidden() and not self._pad.isHidden()

    def toggle_pad(self) -> None:
        show = not self.pad_is_open
        self.close_all()
        self._sent.setText(self.tr("Digits go to the call"))
        self._pad.setVisible(show)
        self.setVisible(show)

    def offer_asking(self) -> None:
        """This phone can talk with a colleague while the caller waits."""
        self._ask.show()

    def toggle_transfer(self, *, asking: bool = False) -> None:
        """`asking`: Enter asks first instead of transferring at once."""
        show = self.isHidden() or self._transfer.isHidden() or asking is not self._asking
        self._asking = asking
        text = self.tr("Ask: name or number") if asking else self.tr("Transfer to: name or number")
        self._line.setPlaceholderText(text)
        if not show:
            self.close_all()
            return
        self._pad.hide()
        self._transfer.show()
        self.show()
        self._line.clear()
        self._be_sure()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_all(self) -> None:
        """The keyboard must not fall on whatever button comes next: a digit typed on would choose an outcome."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.left.emit()
        self._pad.hide()
        self._transfer.hide()
        self.hide()

    def press(self, digit: str) -> None:
        """As if its key on the pad were pressed."""
        shown = self._sent.text() if self._sent.text()[-1:] in DIGITS and self._sent.text() else ""
        self._sent.setText((shown + digit)[-30:])
        self.digit_pressed.emit(digit)

    @Slot()
    def _on_digit(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        self.press(button.text())

    @Slot()
    def _on_return(self) -> None:
        """Enter takes whoever is marked, so one who is not here is taken only by a second one."""
        target = self._to()
        absent = target.person is not None and target.person.seen is Seen.NOT_HERE and not self._asking
        if absent and target.number != self._unsure_of.number:
            self._unsure_of = target
            told = self.tr("{name} is not here. Press Enter again to transfer all the same.")
            self._unsure.setText(told.format(name=target.name))
            self._unsure.show()
            return
        self._go(target, asking=self._asking)

    @Slot()
    def _be_sure(self) -> None:
        """Another name is typed: nothing was asked about it yet."""
        self._unsure_of = Target("")
        self._unsure.hide()

    @Slot()
    def _on_ask(self) -> None:
        self._go(self._to(), asking=True)

    @Slot()
    def _on_transfer(self) -> None:
        self._go(self._to(), asking=False)

    def _to(self) -> Target:
        return self._marked() or Target(self._line.text().strip())

    def _go(self, target: Target, *, asking: bool) -> None:
        if target.number:
            self.chosen.emit(target, asking)
            (self.consult_wanted if asking else self.transfer_wanted).emit(target.number)
            self.close_all()
