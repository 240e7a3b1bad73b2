"""Knows the lines under the search box: hits with why they matched, recent customers, and what else one may do."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from agentdesk.domain.kinds import EventKind
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import Hit
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
ROW_PX = 50
ICONS = {
    "number": "phone",
    "trailing-digits": "phone",
    "email": "at-sign",
    "order": "package",
    "postcode": "map-pin",
    "note": "sticky-note",
    "similar": "sparkles",
    "ref": "hash",
    "recent": "history",
}


KIND_ICONS = {
    EventKind.CALL: "phone",
    EventKind.EMAIL: "mail",
    EventKind.MAIL_COPY: "mail",
    EventKind.CHAT: "message-square",
    EventKind.VISIT: "map-pin",
    EventKind.ORDER: "package",
    EventKind.DELIVERY: "truck",
    EventKind.COMPLAINT: "flame",
    EventKind.PROMISE: "handshake",
    EventKind.FOLLOW_UP: "calendar-clock",
}
"""Of cards whose words were found; any other is a note's."""


class Role(IntEnum):
    LINE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """The offer to make a customer of what was typed."""

    text: str


FoundLine = Hit | NewCustomer


def icon_of(hit: Hit) -> str:
    """By why it was found; found words have the icon of their card."""
    if hit.why == "note" and hit.kind is not None:
        return KIND_ICONS.get(hit.kind, ICONS["note"])
    return ICONS.get(hit.why, "user")


class HitModel(QAbstractListModel):
    """What was found, in order; another text replaces all of it."""

    def __init__(self, describe: Callable[[FoundLine], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._lines: list[FoundLine] = []

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Role.LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._describe(line)
        return None

    def line(self, row: int) -> FoundLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        if list(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()


class HitDelegate(QStyledItemDelegate):
    """Icon by why it matched, name and place, and at the right the reason with the text that matched."""

    def __init__(self, theme: Theme, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, self._theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: FoundLine = index.data(Role.LINE)
        px, theme = self._theme.px, self._theme
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentSoft" if chosen else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        icon = "user-plus" if isinstance(line, NewCustomer) else icon_of(line)
        theme.draw_icon(
            painter, icon, QRectF(box.x() + 12, box.y() + px(15), 18, 18), "accentText" if chosen else "muted"
        )
        left, right = box.x() + 42, box.right() - 12
        if isinstance(line, Hit):
            right = self._paint_why(painter, box, right, line)
        title, below = self.texts(line)
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.color("text"))
        room = QRectF(left, box.y() + px(5 if below else 14), right - left - 10, px(20))
        painter.drawText(room, _LEFT, self._fitted(painter, title, room.width()))
        painter.setFont(theme.font(12, 400))
        painter.setPen(theme.color("text2" if chosen else "muted"))
        room = QRectF(left, box.y() + px(25), right - left - 10, px(18))
        painter.drawText(room, _LEFT, self._fitted(painter, below, room.width()))
        painter.restore()

    def texts(self, line: FoundLine) -> tuple[str, str]:
        """The two lines at the left."""
        if isinstance(line, NewCustomer):
            return self.tr("New customer “{text}”").format(text=line.text), self.tr("Nobody is known by this yet")
        if line.why == "note":
            return line.matched, f"{line.name} · {self._words.moment(line.at)}" if line.at else line.name
        return line.name, " · ".join(part for part in (line.place, line.ref) if part)

    def why(self, hit: Hit) -> tuple[str, str]:
        """The reason and the text that matched, for the right side."""
        if hit.why == "recent":
            return self.tr("recently open"), ""
        if hit.why in {"number", "trailing-digits"}:
            return self._words.match_reason(hit.why), self._words.phone(hit.matched)
        if hit.why == "note" and hit.kind is not None:
            return self._words.kind(hit.kind).lower(), ""
        return self._words.match_reason(hit.why), "" if hit.why in {"name", "note"} else hit.matched

    def _paint_why(self, painter: QPainter, box: QRectF, right: float, hit: Hit) -> float:
        px = self._theme.px
        reason, matched = self.why(hit)
        most = box.width() * 0.42
        painter.setFont(self._theme.font(12, 500))
        widest = 0.0
        for text, top, tint in ((matched, 5, "text2"), (reason, 25 if matched else 15, "muted")):
            if not text:
                continue
            shown = self._fitted(painter, text, most)
            width = painter.fontMetrics().horizontalAdvance(shown) + 2
            painter.setPen(self._theme.color(tint))
            painter.drawText(QRectF(right - width, box.y() + px(top), width, px(20)), _LEFT, shown)
            widest = max(widest, width)
        return right - widest

    def _fitted(self, painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(width)))
