"""Knows how one criterion of a scorecard is written: name, weight, scale, what it takes to mark it, and its guidance."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.scorecards import HEAVIEST, LONGEST_GUIDANCE, LONGEST_NAME, Criterion, Scale
from agentdesk.ui.controls import IconButton, label
from agentdesk.ui.theme import Theme
from agentdesk.ui.wheel import scroll_past

GUIDANCE_HIGH = 52


class CriterionEditor(QFrame):
    """Signals: `changed()` at every letter and press; `gone()` to take it away; `moved(int)` up (-1) or down (1)."""

    changed = Signal()
    gone = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, criterion: Criterion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "mini")
        self._criterion = criterion
        self.name = QLineEdit(criterion.name, self)
        self._weight = QSpinBox(self)
        self._share = label("", "muted", self)
        self._scale = QComboBox(self)
        self._fatal = QCheckBox(self.tr("Marked lowest, the whole contact scores 0"), self)
        self._hearing = QCheckBox(self.tr("Needs a recording"), self)
        self._guidance = QPlainTextEdit(criterion.guidance, self)
        self._theme = theme
        self._fill(criterion)
        self._lay_out()
        for signal in (self.name.textChanged, self._weight.valueChanged, self._scale.currentIndexChanged,
                       self._fatal.toggled, self._hearing.toggled, self._guidance.textChanged):  # fmt: skip
            signal.connect(self._on_changed)

    @property
    def criterion(self) -> Criterion:
        """As it is written now."""
        return replace(
            self._criterion, name=self.name.text().strip(), guidance=self._guidance.toPlainText()[:LONGEST_GUIDANCE].strip(),
            weight=self._weight.value(), scale=Scale(self._scale.currentData()), is_fatal=self._fatal.isChecked(),
            needs_hearing=self._hearing.isChecked(),
        )  # fmt: skip

    def show_share(self, whole: int) -> None:
        """What its weight is of all weights."""
        self._share.setText(self.tr("= {percent} %").format(percent=round(100 * self._weight.value() / max(1, whole))))

    def _fill(self, criterion: Criterion) -> None:
        self.name.setAccessibleName(self.tr("Criterion"))
        self.name.setPlaceholderText(self.tr("What is asked, in a few words"))
        self.name.setMaxLength(LONGEST_NAME)
        self._weight.setRange(1, HEAVIEST)
        self._weight.setValue(criterion.weight)
        self._weight.setAccessibleName(self.tr("Weight"))
        self._weight.setFixedWidth(84)
        self._weight.lineEdit().setTextMargins(6, 0, 0, 0)
        for scale, text in ((Scale.YES_NO, self.tr("Yes or no")), (Scale.FOUR, self.tr("1 to 4"))):
            self._scale.addItem(text, scale.value)
        self._scale.setCurrentIndex(self._scale.findData(criterion.scale.value))
        self._scale.setAccessibleName(self.tr("Scale"))
        for each in (self._weight, self._scale):
            scroll_past(each)
        self._fatal.setChecked(criterion.is_fatal)
        self._hearing.setChecked(criterion.needs_hearing)
        self._guidance.setAccessibleName(self.tr("Guidance"))
        self._guidance.setPlaceholderText(self.tr("What a reviewer looks for, with an example"))
        self._guidance.setTabChangesFocus(True)
        self._guidance.setFixedHeight(GUIDANCE_HIGH)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self._scale)
        first.addWidget(self._weight)
        first.addWidget(self._share)
        second.setSpacing(16)
        second.addWidget(self._fatal)
        second.addWidget(self._hearing)
        second.addStretch()
        for icon, text, slot in (
            ("chevron-up", self.tr("Move up"), self._on_up), ("chevron-down", self.tr("Move down"), self._on_down),
            ("trash-2", self.tr("Take this criterion away"), self.gone),
        ):  # fmt: skip
            button = IconButton(self._theme, icon, text, self, size=16)
            button.clicked.connect(slot)
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self._guidance)
        column.addLayout(second)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
