"""Knows the card that says what to enter at a phone, so that it pushes its calls here: ready to be copied."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.events import PushWay, PushWaysKnown
from agentdesk.ui.controls import label
from agentdesk.ui.phone.secret_row import SecretRow
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.wheel import scroll_past


class WaysCard(QFrame):
    """One sender at a time; the text holds the token, so that nobody else can push.

    Signals: `secret_typed(str, str)`: the name of a sender that signs its calls, and the secret it signs with.
    """

    secret_typed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ways: tuple[PushWay, ...] = ()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("What to enter at the phone"), "h2", self))
        column.addWidget(label(
            self.tr("Choose what you have. Whoever knows these addresses can tell this desk of calls: keep them to yourself."),
            "muted", self, wrap=True,
        ))  # fmt: skip
        self._sender = QComboBox(self)
        scroll_past(self._sender)
        self._sender.setAccessibleName(self.tr("Kind of phone"))
        self._sender.activated.connect(self._on_chosen)
        column.addWidget(self._sender)
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._rows)
        self._anew = label(
            self.tr("This computer has no keyring: the addresses are others after each start of AgentDesk."),
            "muted", self, wrap=True,
        )  # fmt: skip
        self._anew.hide()
        column.addWidget(self._anew)
        self._secret = SecretRow(self)
        self._secret.typed.connect(self.secret_typed)
        column.addWidget(self._secret)
        self._lines: list[tuple[QWidget, QLineEdit, QPushButton]] = []

    def show_ways(self, known: PushWaysKnown) -> None:
        chosen = self._sender.currentText()
        self._ways = known.ways
        self._anew.setVisible(not known.kept)
        self._secret.show_senders(known.signed)
        self._sender.clear()
        self._sender.addItems(list(dict.fromkeys(way.sender for way in known.ways)))
        self._sender.setCurrentIndex(max(0, self._sender.findText(chosen)))
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        ways = [way for way in self._ways if way.sender == self._sender.currentText()]
        while len(self._lines) < len(ways):
            self._lines.append(self._row(len(self._lines)))
        tab_as_laid_out(self)
        for place, (caption, line, copy) in enumerate(self._lines):
            there = place < len(ways)
            for widget in (caption, line, copy):
                widget.setVisible(there)
            if there:
                caption.setProperty("text", ways[place].where)
                line.setText(ways[place].text)
                line.setCursorPosition(0)
                line.setAccessibleName(ways[place].where)
                copy.setAccessibleName(self.tr("Copy what to enter at: {place}").format(place=ways[place].where))

    def _row(self, place: int) -> tuple[QWidget, QLineEdit, QPushButton]:
        caption = label("", "", self._rows, wrap=True)
        caption.setFixedWidth(200)
        line = QLineEdit(self._rows)
        line.setReadOnly(True)
        copy = QPushButton(self.tr("Copy"), self._rows)
        copy.setObjectName(str(place))
        copy.clicked.connect(self._on_copy)
        self._grid.addWidget(caption, place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(line, place, 1)
        self._grid.addWidget(copy, place, 2)
        return caption, line, copy

    @Slot()
    def _on_copy(self) -> None:
        _, line, _ = self._lines[int(self.sender().objectName())]
        QGuiApplication.clipboard().setText(line.text())
