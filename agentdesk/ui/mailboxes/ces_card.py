"""Knows the settings of asking by mail how easy it was: whether, from which mailbox, after which contacts, and how seldom."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QPushButton, QSpinBox, QVBoxLayout, QWidget

from agentdesk.domain.ces import CHANNELS
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import label
from agentdesk.ui.settings.rows import Fields, setting_row

MOST_DAYS = 365


class CesCard(QFrame):
    """Signals: `said(key, value)` with a workspace setting to be saved for everybody; `box_said(Mailbox)` with the
    mailbox that asks, where its addresses are to be others; `grew` when it says more or less than before.
    """

    said = Signal(str, object)
    box_said = Signal(object)
    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = WorkspaceSettings()
        self._boxes: dict[str, Mailbox] = {}
        self._fields = Fields()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("How easy was it?"), "h2", self))
        column.addWidget(label(
            self.tr(
                "After a contact its customer gets one mail, in their language and with the agent's name, and answers"
                " with one press. Never during a complaint, never who refused; no agent can keep somebody from being"
                " asked. An answer from 1 to 3 opens a follow-up for everybody."
            ),
            "muted", self, wrap=True,
        ))  # fmt: skip
        self._on = QCheckBox(self.tr("Ask after each contact"), self)
        setting_row(column, self.tr("Asking by mail"), self._on)
        self._box = QComboBox(self)
        self._box.activated.connect(self._on_box)
        setting_row(column, self.tr("From the mailbox"), self._box)
        self._plus = QCheckBox(self.tr("An address for each score"), self)
        hint = self.tr("As support+…@. It is the same tick as “Plus addresses” of that mailbox, and changes with it.")
        setting_row(column, self.tr("Where scores go"), self._plus, hint)
        self._channels = {channel: QCheckBox(text, self) for channel, text in self._names()}
        for at, (channel, box) in enumerate(self._channels.items()):
            setting_row(column, self.tr("After") if at == 0 else "", box)
            box.setAccessibleName(self.tr("Ask after: {what}").format(what=self._channels[channel].text()))
        self._days = QSpinBox(self)
        self._days.setRange(1, MOST_DAYS)
        self._days.setSuffix(self.tr(" days"))
        setting_row(column, self.tr("Nobody again within"), self._days)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        save = QPushButton(self.tr("Save for everybody"), self)
        save.setAccessibleDescription(self.tr("Asking by mail how easy it was"))
        save.clicked.connect(self._on_save)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)

    def show_boxes(self, boxes: Sequence[Mailbox]) -> None:
        """Those that may ask: one that only looks sends nothing."""
        chosen = self._box.currentData() or self._now.ces_mailbox
        self._boxes = {str(box.mailbox_id): box for box in boxes}
        self._box.clear()
        self._box.addItem(self.tr("None: nobody is asked"), "")
        for key, box in self._boxes.items():
            name = self.tr("{address} (only looks)").format(address=box.address) if box.pilot else box.address
            self._box.addItem(name, key)
        self._box.setCurrentIndex(max(0, self._box.findData(chosen)))
        self._on_box()

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now; what is being changed stays."""
        self._now = settings
        self._fields.show(self._on, settings.ces_on)
        self._fields.show(self._box, settings.ces_mailbox)
        self._fields.show(self._days, settings.ces_days)
        for channel, box in self._channels.items():
            self._fields.show(box, channel in settings.ces_channels)
        self._on_box()

    def _names(self) -> list[tuple[str, str]]:
        names = {
            "call": self.tr("Calls"),
            "email": self.tr("E-mails"),
            "chat": self.tr("Chats"),
            "visit": self.tr("Visits"),
        }
        return [(channel, names[channel]) for channel in CHANNELS]

    @Slot()
    def _on_box(self) -> None:
        box = self._boxes.get(str(self._box.currentData() or ""))
        self._plus.setEnabled(box is not None)
        self._plus.setChecked(box is None or box.takes_plus)
        if box is not None and box.pilot:
            self._tell(self.tr("This mailbox only looks (pilot): as long as it does, nobody is asked."))
        elif self._now.ces_on and self._now.ces_mailbox and self._now.ces_mailbox not in self._boxes and self._boxes:
            self._tell(self.tr("The mailbox that asked is gone: nobody is asked. Choose another one."))
        else:
            self._tell("")

    @Slot()
    def _on_save(self) -> None:
        chosen = str(self._box.currentData() or "")
        channels = tuple(channel for channel, box in self._channels.items() if box.isChecked())
        if self._on.isChecked() and not (chosen and channels):
            self._tell(self.tr("To ask, it takes a mailbox and a kind of contact. Nothing was saved."))
            return
        self._on_box_kept()
        wanted: dict[str, object] = {
            "ces_on": self._on.isChecked(),
            "ces_mailbox": chosen,
            "ces_days": self._days.value(),
            "ces_channels": channels,
        }
        for key, value in wanted.items():
            if value != getattr(self._now, key):
                self.said.emit(key, value)

    def _on_box_kept(self) -> None:
        """What is ticked of the addresses goes into the mailbox itself, before the choice of another is looked at."""
        box = self._boxes.get(str(self._box.currentData() or ""))
        takes = self._plus.isChecked()
        self._on_box()
        if box is not None and box.takes_plus is not takes:
            self._plus.setChecked(takes)
            self.box_said.emit(replace(box, takes_plus=takes))

    def _tell(self, text: str) -> None:
        if text != self._wrong.text():
            self._wrong.setText(text)
            self._wrong.setVisible(bool(text))
            self.grew.emit()
