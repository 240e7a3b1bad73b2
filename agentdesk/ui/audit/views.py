"""Knows the views a lead keeps: how one is chosen, saved under a name, shared with the other leads, and let go."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QPushButton, QWidget

from agentdesk.domain.audit_views import LONGEST_NAME, AuditView, Choices
from agentdesk.domain.commands_audit import DropAuditView, SaveAuditView
from agentdesk.domain.events import CameBack, CommandRefused, CommandSettled, ReviewsChanged
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.services.queries_audit import AuditViews
from agentdesk.ui.question import Question
from agentdesk.ui.sections import Room


class ViewDialog(Question):
    """Signals: `named(str, bool)`: the name, and whether every lead is to have it."""

    named = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.say(self.tr("Keep these filters as a view"), self.tr("Keep the view"))
        self.tell(self.tr("A period moves on with the days. A name that you have used is used anew."))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("Name of the view"))
        self.name.setMaxLength(LONGEST_NAME)
        self.shared = QCheckBox(self.tr("For every lead"), self)
        self.content.addWidget(self.name)
        self.content.addWidget(self.shared)
        self.name.textChanged.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)

    def ask(self) -> None:
        self.name.clear()
        self.shared.setChecked(False)
        self._on_typed()
        self.open()
        self.name.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.named.emit(" ".join(self.name.text().split()), self.shared.isChecked())


class Views(QPushButton):
    """Signals: `chosen(Choices)` when a view is to be shown; `wanted(str, bool)` when the filters are to be kept under a name:
    who knows them answers with `keep`.
    """

    chosen = Signal(object)
    wanted = Signal(str, bool)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Views"))
        self._room = room
        self._views: tuple[AuditView, ...] = ()
        self._said: dict[CommandId, str] = {}
        self._dialog: ViewDialog | None = None
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        room.bridge.happened.connect(self._on_happened)
        self._fill()
        self._ask()

    def keep(self, name: str, choices: Choices, *, is_shared: bool) -> None:
        """A view of one's own of that name is changed."""
        before = next((each.view_id for each in self._mine if each.name == name), new_uuid())
        self._say(
            SaveAuditView(
                command_id=CommandId(new_uuid()), actor=self._room.me.agent_id, at=self._room.clock.now(),
                view_id=before, name=name, choices=choices, is_shared=is_shared,
            )
        )  # fmt: skip

    @property
    def _mine(self) -> list[AuditView]:
        return [each for each in self._views if each.owner == self._room.me.agent_id]

    def _say(self, command: SaveAuditView | DropAuditView) -> None:
        self._said[command.command_id] = command.name if isinstance(command, SaveAuditView) else ""
        self._room.bridge.say(command)

    def _ask(self) -> None:
        self._room.bridge.ask(AuditViews(self._room.me.agent_id), self._on_views, owner=self)

    def _on_views(self, views: Sequence[AuditView]) -> None:
        self._views = tuple(views)
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        for view in self._views:
            own = view.owner == self._room.me.agent_id
            text = view.name if own else self.tr("{name} · {owner}").format(name=view.name, owner=view.owner_name)
            self._menu.addAction(text.replace("&", "&&"), partial(self.chosen.emit, view.choices))
        if self._views:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep these filters…"), self._on_keep)
        if self._mine:
            gone = self._menu.addMenu(self.tr("Let go"))
            for view in self._mine:
                gone.addAction(view.name.replace("&", "&&"), partial(self._drop, view.view_id))

    def _drop(self, view_id: UUID) -> None:
        self._say(
            DropAuditView(
                command_id=CommandId(new_uuid()),
                actor=self._room.me.agent_id,
                at=self._room.clock.now(),
                view_id=view_id,
            )
        )

    @Slot()
    def _on_keep(self) -> None:
        if self._dialog is None:
            self._dialog = ViewDialog(self)
            self._dialog.named.connect(self.wanted)
        self._dialog.ask()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case ReviewsChanged() | CameBack():
                self._ask()
            case CommandSettled(command_id) if command_id in self._said:
                name = self._said.pop(command_id)
                if name:
                    self._room.window.notices.info(self.tr("“{name}” is kept under Views.").format(name=name))
            case CommandRefused(command_id, code) if command_id in self._said:
                del self._said[command_id]
                self._room.window.notices.error(self._room.words.trouble(code))
