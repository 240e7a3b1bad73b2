"""Knows the section in which an administrator sees to it that proofs are kept and files are written by themselves."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.services.settings import WorkspaceSettings, workspace_text
from agentdesk.ui.audit.proofs_card import ProofsCard
from agentdesk.ui.audit.schedule_card import ScheduleCard
from agentdesk.ui.sections import Room

WIDTH = 760


def keeping_section(room: Room, parent: QWidget) -> QWidget:
    return Keeping(room, parent)


class Keeping(QScrollArea):
    """Made for administrators only."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = QWidget(self)
        self._page.setObjectName("root")
        body = QWidget(self._page)
        body.setMaximumWidth(WIDTH)
        self._proofs, self._schedule = ProofsCard(room, body), ScheduleCard(room, body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self._proofs, self._schedule):
            card.said.connect(self._say)
            column.addWidget(card)
        column.addStretch()
        middle = QHBoxLayout(self._page)
        middle.setContentsMargins(13, 10, 13, 12)
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        self.setWidget(self._page)
        self._schedule.grew.connect(self._fit_soon)
        room.window.rules.arrived.connect(self._on_settings)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_settings(self._room.window.rules.now)
        self._room.window.rules.ask()
        self._proofs.look()
        self._schedule.look()
        self._fit_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(object)
    def _on_settings(self, settings: WorkspaceSettings) -> None:
        self._proofs.show_settings(settings)
        self._schedule.show_settings(settings)

    @Slot(str, object)
    def _say(self, key: str, value: object) -> None:
        self._room.bridge.say(
            ChangeSetting(
                command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(), key=key,
                json_text=workspace_text(key, value),
            )
        )  # fmt: skip

    @Slot()
    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """A scroll area asks its page for a minimum, not for the height its wrapped texts need at this width."""
        layout = self._page.layout()
        if layout is not None:
            self._page.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))
