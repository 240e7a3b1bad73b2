"""Knows the settings of presence: a shared desk, the breaks there are, how the phone system is told, and when a missed call is due."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from agentdesk.domain.presence import BREAK_REASONS
from agentdesk.services.ports_presence import HOT_DESK_PHONES
from agentdesk.services.setting_values import is_feature_code
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import label
from agentdesk.ui.presence.sentences import PresenceSentences
from agentdesk.ui.settings.rows import Fields, let_change, setting_row
from agentdesk.ui.shortcuts import PersonalSettings

HOT_DESK = "phone.hot_desk"
"""Taken up at the next start."""
LONGEST_MINUTES = 2880


class PresenceCard(QFrame):
    """Signals: `desk_changed` (no payload) when this desk became a shared one or one's own; `said(key, value)` with a
    workspace setting that is to be saved for everybody.
    """

    desk_changed = Signal()
    said = Signal(str, object)

    def __init__(self, settings: PersonalSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._sentences = settings, PresenceSentences(self)
        self._now = WorkspaceSettings()
        self._fields = Fields()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Breaks and missed calls"), "h2", self))
        self._hot_desk = QCheckBox(self.tr("Ask each day for the extension"), self)
        self._hot_desk.setChecked(settings.get(HOT_DESK) is True)
        self._hot_desk.toggled.connect(self._on_hot_desk)
        hint = self.tr("Only with a phone of an Asterisk system: others keep the extension of their account.")
        setting_row(column, self.tr("Shared desk"), self._hot_desk, hint)
        self.use_phone(settings.get("phone.kind"))
        self._reasons = QPlainTextEdit(self)
        self._reasons.setFixedHeight(116)
        self._reasons.setTabChangesFocus(True)
        setting_row(column, self.tr("Breaks"), self._reasons, self.tr("For everybody. One a line."))
        self._wrap_up = QCheckBox(self.tr("Queues send no calls"), self)
        setting_row(column, self.tr("During wrap-up"), self._wrap_up, self.tr("Where the phone can pause its queues."))
        self._onlookers = QCheckBox(self.tr("Show who else looks at a customer"), self)
        told = self.tr("For everybody. Nothing of it is kept; off, no desk tells it.")
        setting_row(column, self.tr("Colleagues"), self._onlookers, told)
        self._pause, self._resume = QLineEdit(self), QLineEdit(self)
        codes = self.tr("Dialled where the phone system takes a code, *45 for instance; both, or none.")
        setting_row(column, self.tr("Code for a break"), self._pause, codes)
        setting_row(column, self.tr("Code to be ready again"), self._resume)
        self._due = QSpinBox(self)
        self._due.setRange(1, LONGEST_MINUTES)
        self._due.setSuffix(self.tr(" min"))
        setting_row(column, self.tr("Call back within"), self._due, self.tr("Minutes of opening hours."))
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        self._save = save = QPushButton(self.tr("Save for everybody"), self)
        save.setAccessibleDescription(self.tr("Breaks, codes, and when a missed call is due"))
        save.clicked.connect(self._on_save)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)

    def use_phone(self, kind: object) -> None:
        """Where the phone cannot move, nothing can be asked for; what was chosen is kept for one that can."""
        self._hot_desk.setEnabled(kind in HOT_DESK_PHONES)

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now; a break is called as the agents see it."""
        self._now = settings
        self._fields.show(self._reasons, self._names_of(settings.break_reasons))
        self._fields.show(self._wrap_up, settings.wrap_up_pauses)
        self._fields.show(self._onlookers, settings.show_onlookers)
        self._fields.show(self._pause, settings.pause_code)
        self._fields.show(self._resume, settings.resume_code)
        self._fields.show(self._due, settings.call_back_minutes)

    def let_change(self, *, may: bool) -> None:
        """`may`: by an administrator."""
        fields = (self._reasons, self._wrap_up, self._onlookers, self._pause, self._resume, self._due)
        let_change(fields, (self._save,), may=may)

    def _names_of(self, codes: Sequence[str]) -> str:
        return "\n".join(self._sentences.reason(code) for code in codes)

    def _codes_of(self, text: str) -> tuple[str, ...]:
        """What was typed as codes: a name that was known keeps its code, and so its translations."""
        known = {self._sentences.reason(code).casefold(): code for code in (*BREAK_REASONS, *self._now.break_reasons)}
        lines = filter(None, (" ".join(line.split()) for line in text.splitlines()))
        return tuple(dict.fromkeys(known.get(line.casefold(), line) for line in lines))

    @Slot()
    def _on_hot_desk(self) -> None:
        self._settings.set(HOT_DESK, self._hot_desk.isChecked() or None)
        self.desk_changed.emit()

    @Slot()
    def _on_save(self) -> None:
        pause, resume = self._pause.text().strip(), self._resume.text().strip()
        fits = is_feature_code(pause) and is_feature_code(resume) and bool(pause) is bool(resume)
        self._wrong.setText(self.tr("A code has digits, * and #, and there are two or none. Nothing was saved."))
        self._wrong.setVisible(not fits)
        if not fits:
            return
        reasons = self._codes_of(self._reasons.toPlainText())
        self._reasons.setPlainText(self._names_of(reasons))
        self._pause.setText(pause)
        self._resume.setText(resume)
        wanted: dict[str, object] = {
            "break_reasons": reasons,
            "wrap_up_pauses": self._wrap_up.isChecked(),
            "show_onlookers": self._onlookers.isChecked(),
            "pause_code": pause,
            "resume_code": resume,
            "call_back_minutes": self._due.value(),
        }
        for key, value in wanted.items():
            if value != getattr(self._now, key):
                self.said.emit(key, value)
