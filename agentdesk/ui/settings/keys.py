"""Knows how keys are edited: press the new one, see who has it already, put all back."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import label
from agentdesk.ui.shortcuts import ShortcutRow, Shortcuts, is_altgr


class KeysEditor(QWidget):
    """One line per action; filled when it is first shown, for other panes add their keys later."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._edits: dict[str, QKeySequenceEdit] = {}
        self._said = label("", "red", self, wrap=True)
        self._said.hide()
        reset = QPushButton(self.tr("Put all keys back"), self)
        reset.clicked.connect(self._on_reset)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addLayout(below)

    def fill(self) -> None:
        """Lines for actions that came since."""
        group = ""
        for row in self._shortcuts.rows():
            if row.group != group:
                group = row.group
                if row.action_id not in self._edits:
                    self._grid.addWidget(label(group, "label", self), self._grid.rowCount(), 0, 1, 3)
            if row.action_id not in self._edits:
                self._add_line(row)

    def _add_line(self, row: ShortcutRow) -> None:
        edit = QKeySequenceEdit(QKeySequence(row.keys.split(", ")[0]), self)
        edit.setMaximumSequenceLength(1)
        edit.setClearButtonEnabled(True)
        edit.setAccessibleName(row.text)
        edit.setProperty("action", row.action_id)
        edit.setFixedWidth(200)
        edit.editingFinished.connect(self._on_edited)
        self._edits[row.action_id] = edit
        place = self._grid.rowCount()
        self._grid.addWidget(label(row.text, "", self, wrap=True), place, 0)
        self._grid.addWidget(edit, place, 1, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _on_edited(self) -> None:
        edit = self.sender()
        if not isinstance(edit, QKeySequenceEdit):
            return
        action_id = str(edit.property("action"))
        keys = edit.keySequence().toString()
        now = next(row for row in self._shortcuts.rows() if row.action_id == action_id)
        if keys == now.keys.split(", ", maxsplit=1)[0]:
            return
        holder = self._shortcuts.holder(keys, besides=action_id) if keys else None
        if is_altgr(keys):
            self._refuse(
                edit, now, self.tr("Ctrl+Alt types signs such as @ and € on many keyboards. Choose another key.")
            )
        elif holder is not None:
            text = self.tr("“{key}” is taken by “{action}”. Choose another key, or free it there first.")
            self._refuse(edit, now, text.format(key=keys, action=holder.text))
        else:
            self._said.hide()
            self._shortcuts.change(action_id, keys)

    def _refuse(self, edit: QKeySequenceEdit, now: ShortcutRow, why: str) -> None:
        edit.setKeySequence(QKeySequence(now.keys.split(", ", maxsplit=1)[0]))
        self._said.setText(why)
        self._said.show()

    @Slot()
    def _on_reset(self) -> None:
        self._shortcuts.reset()
        for row in self._shortcuts.rows():
            if row.action_id in self._edits:
                self._edits[row.action_id].setKeySequence(QKeySequence(row.keys.split(", ")[0]))
        self._said.hide()
