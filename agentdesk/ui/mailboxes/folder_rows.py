"""Knows how the folders of a mailbox are chosen from those its server has: those to watch, and the one of sent mails."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from agentdesk.domain.mailboxes import Mailbox
from agentdesk.ui.wheel import scroll_past

LEAST_ROW, MOST_ROWS = 28, 7


class FolderList(QListWidget):
    """Ticked: watched. A folder that is watched and not on the server any more stays, and says so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("look", "choices")
        self._is_fixed = False
        self.itemChanged.connect(self._on_changed)

    def show_folders(self, watched: Sequence[str], there: Sequence[str]) -> None:
        """`there` empty: the server has not been asked."""
        names = list(dict.fromkeys((*there, *watched))) or ["INBOX"]
        self.blockSignals(True)
        self.clear()
        for name in names:
            gone = bool(there) and name not in there
            text = self.tr("{folder} (not on the server)").format(folder=name) if gone else name
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in watched else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.blockSignals(False)
        rows = min(max(2, len(names)), MOST_ROWS)
        self.setFixedHeight(rows * max(LEAST_ROW, self.sizeHintForRow(0)) + 8)

    def fix(self, fixed: bool) -> None:  # noqa: FBT001 as setEnabled
        """Seen and scrolled, not changed."""
        self._is_fixed = fixed

    def watched(self) -> tuple[str, ...]:
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    @Slot(QListWidgetItem)
    def _on_changed(self, item: QListWidgetItem) -> None:
        if self._is_fixed:
            self.blockSignals(True)
            was = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if was else Qt.CheckState.Checked)
            self.blockSignals(False)


class SentChoice(QComboBox):
    """Where a copy of what was sent lies."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        scroll_past(self)

    def show_choices(self, mailbox: Mailbox | None, there: Sequence[str], marked: str = "") -> None:
        """`marked`: the one that the server marks as such."""
        first = (
            self.tr("As the server marks it: {folder}").format(folder=marked)
            if marked
            else self.tr("As the server marks it")
        )
        chosen = mailbox.sent_folder if mailbox is not None else ""
        self.clear()
        self.addItem(first, "")
        for name in dict.fromkeys((*there, *filter(None, [chosen]))):
            self.addItem(name, name)
        self.setCurrentIndex(max(0, self.findData(chosen)))
