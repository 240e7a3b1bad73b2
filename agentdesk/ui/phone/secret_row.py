"""Knows how the secret of a sender that signs its calls is typed: it is never shown, only that there is one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.events import SignedSender
from agentdesk.ui.controls import label
from agentdesk.ui.wheel import scroll_past


class SecretRow(QWidget):
    """Hidden while no sender signs. Signals: `typed(str, str)`: the sender's name and its secret."""

    typed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._senders: tuple[SignedSender, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(
            self.tr("A sender that signs its calls is heard only when the secret it signs with is known here."),
            "muted", self, wrap=True,
        ))  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(10)
        self._sender = QComboBox(self)
        self._sender.setAccessibleName(self.tr("Sender that signs its calls"))
        scroll_past(self._sender)
        self._sender.currentIndexChanged.connect(self._on_chosen)
        self._line = QLineEdit(self)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setAccessibleName(self.tr("Its secret"))
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self._on_keep)
        self._keep = QPushButton(self.tr("Keep the secret"), self)
        self._keep.setEnabled(False)
        self._keep.clicked.connect(self._on_keep)
        row.addWidget(self._sender)
        row.addWidget(self._line, 1)
        row.addWidget(self._keep)
        column.addLayout(row)
        self.hide()

    def show_senders(self, senders: Sequence[SignedSender]) -> None:
        chosen = self._sender.currentData()
        self._senders = tuple(senders)
        self._sender.clear()
        for each in senders:
            self._sender.addItem(each.title, each.name)
        self._sender.setCurrentIndex(max(0, self._sender.findData(chosen)))
        self.setVisible(bool(senders))
        self._on_chosen()

    @Slot()
    def _on_chosen(self) -> None:
        known = next((each.known for each in self._senders if each.name == self._sender.currentData()), False)
        self._line.setPlaceholderText(
            self.tr("As it is kept in the keyring") if known else self.tr("None yet: its calls are turned away")
        )

    @Slot()
    def _on_text(self) -> None:
        self._keep.setEnabled(bool(self._line.text().strip()))

    @Slot()
    def _on_keep(self) -> None:
        name, secret = self._sender.currentData(), self._line.text().strip()
        if secret and isinstance(name, str):
            self._line.clear()
            self.typed.emit(name, secret)
