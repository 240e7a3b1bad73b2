"""Knows what can be done with one card, as its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.calling import ACTION, MOST

CONTACTS = frozenset({EventKind.CALL, EventKind.EMAIL, EventKind.CHAT, EventKind.VISIT, EventKind.NOTE})


class CardMenu(QMenu):
    """One menu, filled for the card it opens on. Signals: `copy_wanted()`; `asked(str, object)` an action's name
    and the TimelineRow.
    """

    copy_wanted = Signal()
    asked = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: TimelineRow | None = None
        self._calls = [self._add(ACTION) for _ in range(MOST)]
        self._after_calls = self.addSeparator()
        self._mail = self._add("mail")
        self._copy = self._add("copy")
        self.addSeparator()
        self._finish = self._add("finish")
        self._revise = self._add("revise")
        self._history = self._add("history")
        self._facts = self._add("facts")
        self._move = self._add("move")
        self.addSeparator()
        self._retract = self._add("retract")
        self._contest = self._add("contest")
        self._settle = self._add("settle")
        self._redact = self._add("redact")
        self.leads = False
        """Whether this person is a team lead or an administrator."""
        self.triggered.connect(self._on_triggered)

    def open_for(
        self,
        row: TimelineRow,
        spot: QPoint,
        *,
        has_words: bool,
        numbers: Sequence[tuple[str, str]] = (),
        own: bool = False,
    ) -> None:
        """Show what this card allows. `numbers` that can be called: as shown, and as dialled."""
        self._row = row
        for place, action in enumerate(self._calls):
            action.setVisible(place < len(numbers))
            if place < len(numbers):
                shown, number = numbers[place]
                action.setText(self.tr("Call {number}").format(number=shown))
                action.setData(f"{ACTION}{number}")
        self._after_calls.setVisible(bool(numbers))
        said = (
            row.kind in CONTACTS
            and row.moved_to is None
            and not details.text(row, "live")
            and not details.text(row, "withdrawn_at")
        )
        self._copy.setText(self.tr("Copy selected words") if has_words else self.tr("Copy this entry"))
        self._mail.setText(self.tr("Open the mail"))
        self._mail.setVisible(said and details.text(row, "mailbox") != "")
        self._finish.setText(self.tr("Finish logging…"))
        self._revise.setText(self.tr("Correct the note…"))
        self._history.setText(self.tr("Earlier wordings"))
        self._facts.setText(self.tr("About this call"))
        self._facts.setVisible(row.kind is EventKind.CALL and said)
        self._move.setText(
            self.tr("Give to a customer…") if row.customer_id is None else self.tr("Move to another customer…")
        )
        self._retract.setText(self.tr("Withdraw this entry…"))
        self._finish.setVisible(row.unlogged)
        self._history.setVisible(row.revisions > 0)
        for action in (self._revise, self._move):
            action.setVisible(said)
        self._retract.setVisible(said and own)
        self._offer_privacy(row, said=said)
        self.popup(spot)

    def _offer_privacy(self, row: TimelineRow, *, said: bool) -> None:
        waits = details.text(row, "contested_at") != "" and details.text(row, "contested_verdict") == ""
        self._contest.setText(self.tr("The customer contests this…"))
        self._contest.setVisible(said and not waits)
        self._settle.setText(self.tr("Decide about this contested note…"))
        self._settle.setVisible(said and waits and self.leads)
        self._redact.setText(self.tr("Remove words for privacy…"))
        self._redact.setVisible(self.leads and row.moved_to is None and not details.text(row, "live"))

    def _add(self, name: str) -> QAction:
        action = QAction(self)
        action.setData(name)
        self.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action is self._copy:
            self.copy_wanted.emit()
        elif self._row is not None:
            self.asked.emit(str(action.data()), self._row)
