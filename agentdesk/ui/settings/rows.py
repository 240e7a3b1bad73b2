"""Knows how one setting stands on its card, its name left and its control right, and that what is being typed stays."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agentdesk.ui.controls import label
from agentdesk.ui.wheel import scroll_past

FIELD = 340
"""Every field as wide as the longest choice, so that they stand under one another."""


def setting_row(column: QVBoxLayout, text: str, control: QWidget, hint: str = "") -> None:
    """A row at the end of `column`; `text` is the control's accessible name too."""
    row = QHBoxLayout()
    row.setSpacing(12)
    words = QVBoxLayout()
    words.setSpacing(1)
    caption = label(text, "", control.parentWidget(), wrap=True)
    caption.setBuddy(control)
    words.addWidget(caption)
    if hint:
        words.addWidget(label(hint, "muted", control.parentWidget(), wrap=True))
    words.addStretch()
    control.setAccessibleName(text)
    control.setFixedWidth(FIELD)
    if isinstance(control, QComboBox | QAbstractSpinBox):
        scroll_past(control)
    if isinstance(control, QSpinBox):
        control.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet's padding does not reach the text of a spin box
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)


def let_change(fields: Iterable[QWidget], buttons: Iterable[QWidget], *, may: bool) -> None:
    """What is set for everybody is read by all, and typed and saved by administrators."""
    for field in fields:
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.setReadOnly(not may)
            field.style().polish(field)  # a style sheet does not see it change
        else:
            field.setEnabled(may)
    for button in buttons:
        button.setVisible(may)


Field = QCheckBox | QComboBox | QLineEdit | QPlainTextEdit | QSpinBox


class Fields:
    """Fields that show what the workspace says. What somebody has typed and not saved stays when it says it again."""

    def __init__(self) -> None:
        self._said: dict[Field, object] = {}

    def show(self, field: Field, value: object) -> None:
        """Set it, unless it shows something else than was said before."""
        now = _value(field)
        if now != value and now == self._said.get(field, now):
            _set(field, value)
            now = value
        if now == value:
            self._said[field] = value


def _value(field: Field) -> object:
    match field:
        case QCheckBox():
            return field.isChecked()
        case QComboBox():
            return field.currentData()
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QSpinBox():
            return field.value()


def _set(field: Field, value: object) -> None:
    match field:
        case QCheckBox():
            field.setChecked(bool(value))
        case QComboBox():
            field.setCurrentIndex(field.findData(value))
        case QLineEdit():
            field.setText(str(value))
        case QPlainTextEdit():
            field.setPlainText(str(value))
        case QSpinBox():
            field.setValue(int(str(value)))
