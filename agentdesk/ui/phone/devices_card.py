"""Knows how microphone, speaker and ringer are chosen, and shows what goes in and comes out."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QProgressBar, QVBoxLayout, QWidget

from agentdesk.services.ports import HasDevices, SoundDevice
from agentdesk.ui.controls import label
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.wheel import scroll_past

ROLES = ("phone.microphone", "phone.speaker", "phone.ringer")
METER_MS = 100


class DevicesCard(QFrame):
    """Signals: `chosen` (no payload) after the settings hold the new choice."""

    chosen = Signal()

    def __init__(self, settings: PersonalSettings, sound: HasDevices, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._sound = settings, sound
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Sound"), "h2", self))
        self._silent = label("", "muted", self, wrap=True)
        column.addWidget(self._silent)
        self._rows = QWidget(self)
        form = QFormLayout(self._rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names = (self.tr("Microphone"), self.tr("Speaker"), self.tr("Ringer"))
        self._boxes = {role: QComboBox(self._rows) for role in ROLES}
        for box in self._boxes.values():
            scroll_past(box)
        for (role, box), name in zip(self._boxes.items(), names, strict=True):
            box.setAccessibleName(name)
            box.setObjectName(role)
            box.activated.connect(self._on_chosen)
            form.addRow(label(name, "", self._rows), box)
        self._meters = [self._meter(self.tr("What goes in")), self._meter(self.tr("What comes out"))]
        for meter in self._meters:
            form.addRow(label(meter.accessibleName(), "", self._rows), meter)
        column.addWidget(self._rows)
        self._tick = QTimer(self, interval=METER_MS)
        self._tick.timeout.connect(self._on_tick)
        self.show_devices(sound.devices)

    def show_devices(self, devices: Sequence[SoundDevice]) -> None:
        """A chosen device that is unplugged stays chosen and says so; where there is none, that is said."""
        self._rows.setVisible(bool(devices))
        self._silent.setText(self._without_sound())
        self._silent.setVisible(not devices)
        for role, box in self._boxes.items():
            inward = role == "phone.microphone"
            names = [each.name for each in devices if (each.is_input if inward else each.is_output)]
            chosen = str(self._settings.get(role, "") or "")
            box.clear()
            box.addItem(self.tr("As the system"), "")
            for name in names:
                box.addItem(name, name)
            if chosen and chosen not in names:
                box.addItem(self.tr("{device} (unplugged)").format(device=chosen), chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._rows.isHidden():
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _without_sound(self) -> str:
        if self._sound.plays_sound is None:
            return self.tr("The sound devices are known when the phone is connected.")
        if self._sound.plays_sound:
            return self.tr("This computer has no microphone and no speaker now. Plug in a headset: it is used at once.")
        return self.tr("On this system the softphone rings and is answered here, and has no sound of its own yet.")

    def _meter(self, name: str) -> QProgressBar:
        meter = QProgressBar(self._rows)
        meter.setRange(0, 100)
        meter.setTextVisible(False)
        meter.setAccessibleName(name)
        meter.setFixedHeight(8)
        return meter

    @Slot()
    def _on_tick(self) -> None:
        for meter, level in zip(self._meters, self._sound.level(), strict=True):
            meter.setValue(level)

    @Slot()
    def _on_chosen(self) -> None:
        for role, box in self._boxes.items():
            self._settings.set(role, str(box.currentData() or "") or None)
        self._sound.choose_devices(*(str(box.currentData() or "") for box in self._boxes.values()))
        self.chosen.emit()
