"""Knows how one setting stands on its card: its name and what to know about it at the left, its control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

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
