"""Knows the setting of the lock: after how many minutes a desk that was left alone asks for the password."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QSpinBox, QVBoxLayout, QWidget

from agentdesk.ui.controls import label
from agentdesk.ui.entering.idle import MINUTES
from agentdesk.ui.settings.rows import setting_row
from agentdesk.ui.shortcuts import PersonalSettings

LONGEST = 480


class LockSetting(QFrame):
    """Counts at once, for this person on this computer."""

    def __init__(self, settings: PersonalSettings, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Lock"), "h2", self))
        self._minutes = QSpinBox(self)
        self._minutes.setRange(0, LONGEST)
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setSpecialValueText(self.tr("never"))
        told = settings.get(MINUTES, 0)
        self._minutes.setValue(told if isinstance(told, int) else 0)
        self._minutes.valueChanged.connect(self._on_changed)
        hint = self.tr(
            "Counted from the last key or click in AgentDesk itself, never while you talk. {keys} locks at once."
            " Only with a workspace on a server: a file has no password."
        ).format(keys=keys)
        setting_row(column, self.tr("Lock when left alone for"), self._minutes, hint)

    @Slot(int)
    def _on_changed(self, minutes: int) -> None:
        self._settings.set(MINUTES, minutes)
