"""Knows the group at the end of the queue: mails no person seems to have written, folded, counted, and taken out by a key.

They are no work: nothing that counts what waits counts them. None of them is lost: their number always stands there.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu

from agentdesk.domain.commands_mail import MarkJunk, TakeAsPerson
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.services.ports import Clock
from agentdesk.services.queries import WorkRow, WorkSection
from agentdesk.services.queries_mail import SetApart
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.queue.model import Entry, Fold, Line, More
from agentdesk.ui.shortcuts import Shortcuts

FIRST_ROWS, MORE_ROWS = 50, 200


class ApartGroup(QObject):
    """Folded at each start, then only counted. Signals: `changed` (no payload): other lines than before."""

    changed = Signal()

    def __init__(
        self, bridge: Bridge, clock: Clock, me: AgentId, current: Callable[[], WorkRow | None], parent: QObject,
    ) -> None:  # fmt: skip
        """`current` is the chosen line of the queue."""
        super().__init__(parent)
        self._bridge, self._clock, self._me, self._current = bridge, clock, me, current
        self._section: WorkSection | None = None
        self._limit = 0
        self._actions: tuple[QAction, ...] = ()

    @Slot()
    def ask(self) -> None:
        """How many there are, and the newest of them while it is unfolded."""
        self._bridge.ask(SetApart(self._limit), self._on_sections, owner=self, failed=self._on_failed)

    def lines(self) -> list[Line]:
        section = self._section
        if section is None:
            return []
        lines: list[Line] = [Fold(section.section, section.total, is_open=bool(self._limit))]
        if self._limit:
            lines.extend(Entry(row) for row in section.rows)
            hidden = section.total - len(section.rows)
            if section.rows and hidden > 0:
                lines.append(More(section.section, hidden))
        return lines

    @Slot()
    def turn(self) -> None:
        """Folded, or unfolded."""
        self._limit = 0 if self._limit else FIRST_ROWS
        if self._section is not None and not self._limit:
            self._section = WorkSection(self._section.section, self._section.total, ())
        self.changed.emit()
        self.ask()

    @Slot()
    def show_more(self) -> None:
        self._limit += MORE_ROWS
        self.ask()

    def add_keys(self, shortcuts: Shortcuts, view: QAbstractItemView, menu: QMenu) -> None:
        """On the lines of the queue, and in the menu of one."""
        made = [
            shortcuts.add(
                f"queue.{name}", key, text, slot, parent=view, group=self.tr("Work queue"),
                context=Qt.ShortcutContext.WidgetShortcut,
            )
            for name, key, text, slot in (
                ("person", "U", self.tr("It is a person's mail: into the inbox"), self._take),
                ("junk", "J", self.tr("Junk: out of the inbox"), self._junk),
            )
        ]  # fmt: skip
        menu.addSeparator()
        menu.addActions(made)
        self._actions = tuple(made)

    def allow(self, row: WorkRow) -> None:
        """What can be done with this line."""
        person, junk = self._actions
        person.setVisible(row.apart is not None)
        junk.setVisible(row.thread_id is not None and row.apart is None)

    def _on_sections(self, sections: Sequence[WorkSection]) -> None:
        found = sections[0] if sections else None
        if found is None:
            self._limit = 0
        if found != self._section:
            self._section = found
            self.changed.emit()

    def _on_failed(self, error: AgentDeskError) -> None:
        """The queue itself says that nobody can say; what was shown stays."""
        del error

    @Slot()
    def _take(self) -> None:
        row = self._current()
        if row is not None and row.thread_id is not None and row.apart is not None:
            self._bridge.say(
                TakeAsPerson(
                    command_id=CommandId(new_uuid()), actor=self._me, at=self._clock.now(), thread_id=row.thread_id
                )
            )

    @Slot()
    def _junk(self) -> None:
        row = self._current()
        if row is not None and row.thread_id is not None and row.apart is None:
            self._bridge.say(
                MarkJunk(
                    command_id=CommandId(new_uuid()), actor=self._me, at=self._clock.now(), thread_id=row.thread_id,
                    junk=True,
                )
            )  # fmt: skip
