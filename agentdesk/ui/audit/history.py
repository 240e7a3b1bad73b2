"""Knows how every wording of an interaction is read: who wrote it, when and why, and what it changed, word by word."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import TimelineChanged
from agentdesk.domain.ids import EventId
from agentdesk.services.queries_history import NoteHistory, NoteWhole, Wording
from agentdesk.ui.controls import label
from agentdesk.ui.notes.diff import Change
from agentdesk.ui.notes.diff_view import DiffView
from agentdesk.ui.privacy.actions import PrivacyActions
from agentdesk.ui.sections import Room
from agentdesk.ui.theme import Theme
from agentdesk.ui.words_privacy import PrivacyWords

LIST_HIGH, LINE_HIGH, SIDE = 138, 27, 8


class Lines(QStyledItemDelegate):
    """A wording a line: what was written last is at the bottom, and the chosen one stands on the accent's soft tint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(super().sizeHint(option, index).width(), self._theme.px(LINE_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, self._theme.color("accentSoft"))
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.color("text" if chosen else "text2"))
        text = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.restore()


class History(QFrame):
    """Every wording above, the chosen one compared with the one before it below. `show_event` again is harmless."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._says = PrivacyWords(room.words, self)
        self._actions = PrivacyActions(room, self)
        self._whole: NoteWhole | None = None
        self._wanted: EventId | None = None
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Every wording"))
        self._list.setItemDelegate(Lines(room.theme, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(LIST_HIGH)
        self._told = label("", "muted", self, wrap=True)
        self._beside = QCheckBox(self.tr("Side by side"), self)
        self._remove = QPushButton(self.tr("Remove these words…"), self)
        self._woven = DiffView(room.theme, self)
        self._old = DiffView(room.theme, self, without=Change.NEW)
        self._old.setAccessibleName(self.tr("Before"))
        self._new = DiffView(room.theme, self, without=Change.GONE)
        self._new.setAccessibleName(self.tr("After"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_chosen)
        self._beside.toggled.connect(self._on_side)
        self._remove.clicked.connect(self._on_remove)
        room.bridge.happened.connect(self._on_happened)
        room.role.changed.connect(self._on_chosen)
        self._on_side()

    def show_event(self, event_id: EventId | None) -> None:
        """Of this interaction; None: of none."""
        if event_id != self._wanted:
            self._whole = None
            self._list.clear()
        self._wanted = event_id
        if event_id is not None:
            self._room.bridge.ask(
                NoteHistory(event_id), partial(self._on_history, event_id), owner=self, failed=self._on_failed
            )

    def _on_history(self, event_id: EventId, found: NoteWhole | None) -> None:
        if event_id != self._wanted:
            return
        chosen, is_new = self._list.currentRow(), self._whole is None
        self._whole = found
        self._list.clear()
        if found is None:
            self._told.setText(self.tr("This entry is not there."))
            return
        for at, wording in enumerate(found.wordings):
            self._list.addItem(self._line(at, wording))
            self._list.item(at).setToolTip(self._line(at, wording))
        last = len(found.wordings) - 1
        self._list.setCurrentRow(last if is_new or not 0 <= chosen <= last else chosen)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    def _line(self, at: int, wording: Wording) -> str:
        assert self._whole is not None
        signs = (
            (self.tr("counts now"), at == self._whole.standing),
            (self.tr("late: after %n hour(s)", "", self._whole.late_after_hours), wording.is_late),
            (self.tr("withdrawn"), wording.is_withdrawn),
            (self.tr("words removed"), wording.removal is not None),
        )
        head = self.tr("{number} · {moment} · {name}").format(
            number=at + 1, moment=self._room.words.moment(wording.at), name=wording.agent_name or self.tr("somebody")
        )
        return " · ".join((head, *(sign for sign, stands in signs if stands), *((wording.why,) if wording.why else ())))

    @property
    def _chosen(self) -> tuple[Wording, Wording | None] | None:
        """The chosen wording and the one before it."""
        at = self._list.currentRow()
        if self._whole is None or not 0 <= at < len(self._whole.wordings):
            return None
        return self._whole.wordings[at], self._whole.wordings[at - 1] if at else None

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._chosen
        self._remove.setVisible(self._room.role.leads and chosen is not None and chosen[0].removal is None)
        if chosen is None:
            for view in (self._woven, self._old, self._new):
                view.compare("", "")
            self._told.clear()
            return
        wording, before = chosen
        for view in (self._woven, self._old, self._new):
            view.compare(_text(before or wording), _text(wording))
        self._told.setText(self._about(wording, before))

    def _about(self, wording: Wording, before: Wording | None) -> str:
        if wording.removal is not None:
            gone = wording.removal
            return self._says.removed(gone.by, gone.at, gone.reason, gone.words)
        if before is None:
            return self.tr("This is how it was first written.")
        if before.removal is not None:
            return self.tr("The words before these were removed, so they cannot be compared.")
        if _text(before) == _text(wording):
            return self.tr("The words stayed as they were.")
        return self.tr("Reason: {words}").format(words=wording.why) if wording.why else self.tr("No reason was given.")

    @Slot()
    def _on_side(self) -> None:
        self._woven.setVisible(not self._beside.isChecked())
        self._old.setVisible(self._beside.isChecked())
        self._new.setVisible(self._beside.isChecked())

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen
        if chosen is not None and self._whole is not None:
            wording = chosen[0]
            self._actions.redact(wording.event_id, self._line(self._list.currentRow(), wording),
                                 only_this=wording.event_id == self._whole.event_id)  # fmt: skip

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """Somebody corrected it, or words of it are gone."""
        if isinstance(event, TimelineChanged) and self._wanted is not None and self.isVisible():
            self.show_event(self._wanted)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("History of the note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._list)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(self._beside)
        row.addWidget(self._remove)
        column.addLayout(row)
        texts = QHBoxLayout()
        texts.setSpacing(8)
        for view in (self._woven, self._old, self._new):
            texts.addWidget(view)
        column.addLayout(texts, 1)


def _text(wording: Wording) -> str:
    return "\n".join(part for part in (wording.subject, wording.body) if part)
