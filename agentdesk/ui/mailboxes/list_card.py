"""Knows the list of the shop's mailboxes: how each does, and what is said while there is none or nobody can say."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mail_setup import MailboxHere
from agentdesk.ui.controls import label
from agentdesk.ui.theme import Theme

LEAST_ROW, MOST_ROWS = 28, 6
_ID = Qt.ItemDataRole.UserRole


class ListCard(QFrame):
    """Signals: `chosen(object)` with the id of a mailbox; `add_wanted`; `retry_wanted`."""

    chosen = Signal(object)
    add_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: tuple[MailboxHere, ...] = ()
        self._troubles: Mapping[str, str] = {}
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Mailboxes"), "h2", self), 1)
        self._add = QPushButton(self.tr("Add a mailbox"), self)
        self._add.clicked.connect(self.add_wanted)
        self._add.hide()  # until it is known who sits here
        head.addWidget(self._add)
        column.addLayout(head)
        self._said = label("", "muted", self, wrap=True)
        column.addWidget(self._said)
        self._retry = QPushButton(self.tr("Try again"), self)
        self._retry.clicked.connect(self.retry_wanted)
        self._retry.hide()
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Mailboxes"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("look", "choices")
        self._list.setUniformItemSizes(True)
        self._list.currentItemChanged.connect(self._on_current)
        self._list.hide()
        column.addWidget(self._list)
        theme.changed.connect(self._paint)

    def show_loading(self) -> None:
        if not self._boxes:
            self._tell(self.tr("Looking for the mailboxes…"))

    def show_failure(self, text: str) -> None:
        """What was shown before stays."""
        self._tell(text, again=True)

    def show_boxes(self, boxes: Sequence[MailboxHere], current: MailboxId | None, *, may_add: bool) -> None:
        self._boxes = tuple(boxes)
        self._add.setVisible(may_add)
        self._list.setVisible(bool(boxes))
        self._tell("" if boxes else self._empty(may_add=may_add))
        self._list.blockSignals(True)
        self._list.clear()
        for here in boxes:
            item = QListWidgetItem(self._list)
            item.setData(_ID, here.mailbox.mailbox_id)
            if here.mailbox.mailbox_id == current:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._paint()

    def show_troubles(self, troubles: Mapping[str, str]) -> None:
        """Why mail does not come, by address."""
        self._troubles = dict(troubles)
        self._paint()

    def _empty(self, *, may_add: bool) -> str:
        if may_add:
            return self.tr(
                "There is no mailbox yet. Add the one customers write to; its mail then stands in the queue."
            )
        return self.tr("There is no mailbox yet. An administrator adds the one customers write to.")

    def _tell(self, text: str, *, again: bool = False) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._retry.setVisible(again)

    @Slot()
    def _paint(self) -> None:
        """How each does, in words too: a colour alone says nothing to some."""
        for row, here in enumerate(self._boxes):
            item = self._list.item(row)
            trouble = self._troubles.get(here.mailbox.address, "")
            words = [here.mailbox.address]
            if here.mailbox.pilot:
                words.append(self.tr("pilot"))
            words.append(
                self.tr("no mail comes") if trouble else "" if here.has_key else self.tr("no key on this computer")
            )
            item.setText("  ·  ".join(filter(None, words)))
            item.setToolTip(trouble)
            tint = "red" if trouble else "green" if here.has_key else "amber"
            item.setIcon(self._dot(tint))
        rows = min(max(1, len(self._boxes)), MOST_ROWS)
        self._list.setFixedHeight(rows * max(LEAST_ROW, self._list.sizeHintForRow(0)) + 8)

    def _dot(self, tint: str) -> QIcon:
        """Of the same colour when its row is chosen: Qt would mix it with that of the row."""
        icon, ratio = QIcon(), self.devicePixelRatioF()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(self._theme.pixmap("dot", tint, 12, ratio), mode)
        return icon

    @Slot()
    def _on_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_ID))
