"""Knows what a step of a person's beginning looks like: fields, a way back, the button that does it, and why it was not done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme


class Step(QWidget):
    """A page with a way back, one button that does it, and a sentence when it was not done.

    Signals: `back` and `wanted` (no payload).
    """

    back = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, icon: str, heading: str, about: str, does: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._does = does
        self.form = QWidget(self)
        self.fields = QVBoxLayout(self.form)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(6)
        self._below = QVBoxLayout()
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        self._back = QPushButton(self.tr("Back"), self)
        self._back.clicked.connect(self.back)
        self._go = QPushButton(does, self)
        self._go.setProperty("look", "primary")
        self._go.clicked.connect(self.wanted)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, icon, "accent", 22, self))
        top.addWidget(label(heading, "hero", self), 1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(label(about, "muted", self, wrap=True))
        column.addWidget(self.form)
        column.addLayout(self._below)
        column.addWidget(self._wrong)
        column.addSpacing(4)
        column.addLayout(row)

    def add_field(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self.fields.addWidget(label(text, "label", self))
        self.fields.addWidget(field)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._go.click)

    @property
    def is_busy(self) -> bool:
        return not self._go.isEnabled()

    def add_below(self, widget: QWidget) -> None:
        """Under the fields, in whose place it may stand."""
        self._below.addWidget(widget)

    def begin(self, doing: str) -> None:
        """It is being done: the button says so and waits."""
        self.refuse("")
        self._go.setText(doing)
        for each in (self._go, self._back):
            each.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        self._go.setText(self._does)
        for each in (self._go, self._back):
            each.setEnabled(True)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
