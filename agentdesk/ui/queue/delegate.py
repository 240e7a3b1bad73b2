"""Knows how a line of the work queue is drawn: name and due time, title and claim, sections with their counts."""

from collections import OrderedDict
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_threads import is_soon
from agentdesk.services.ports import Clock
from agentdesk.services.queries import WorkRow
from agentdesk.services.queries_work import COUNTED_AT_MOST
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.queue.model import Entry, Fold, Head, Line, More, Role
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

ICONS = {
    "due": "calendar-clock",
    "promises": "handshake",
    "call-backs": "phone-missed",
    "unlogged": "pencil",
    "inbox": "mail",
    "apart": "mail",
}
SOON = timedelta(hours=2)
PICTURES = 64
"""Lines kept as they were painted; some twenty are in sight, and each change of the choice paints them all again."""
_MARKS = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
_TINTS = {"due": "red", "promises": "amber", "call-backs": "amber", "unlogged": "slate", "inbox": "accentText"}
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_CENTRE = Qt.AlignmentFlag.AlignCenter


class QueueDelegate(QStyledItemDelegate):
    """Draws by the clock it is given, so a repaint with each minute keeps "18 min late" true."""

    def __init__(self, theme: Theme, words: Words, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._clock = theme, words, clock
        self._tries_before_mail = WorkspaceSettings().tries_before_mail
        self._pictures: OrderedDict[object, QPixmap] = OrderedDict()
        theme.changed.connect(self._pictures.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(Role.LINE)
        height = 52 if isinstance(line, Entry) else 34 if isinstance(line, More | Fold) else 40 if index.row() else 32
        return QSize(80, self._theme.px(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """From the picture of last time while nothing differs."""
        line: Line = index.data(Role.LINE)
        ratio, size = painter.device().devicePixelRatioF(), option.rect.size()
        moving = (
            (self.when(line.row, now := self._clock.now()), self.claim(line.row, now))
            if isinstance(line, Entry)
            else ()
        )
        truth = (line, moving, (option.state & _MARKS).value, size.width(), size.height(), ratio)
        picture = self._pictures.get(truth)
        if picture is None:
            picture = self._pictures[truth] = self._painted(line, option, ratio)
            if len(self._pictures) > PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(truth)
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _painted(self, line: Line, option: QStyleOptionViewItem, ratio: float) -> QPixmap:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        box = QRectF(QPoint(), option.rect.size())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match line:
            case Head():
                self._paint_head(painter, box, line)
            case More():
                self._paint_more(painter, box, line, option)
            case Fold():
                self._paint_fold(painter, box, line, option)
            case Entry(row):
                self._paint_entry(painter, box, row, option)
        painter.end()
        return picture

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(Role.LINE)
        if event.type() == QEvent.Type.ToolTip and isinstance(line, Entry | Fold):
            tip = self._tip(line.row) if isinstance(line, Entry) else self._fold_tip()
            QToolTip.showText(event.globalPos(), tip, view)
            return True
        return super().helpEvent(event, view, option, index)

    @Slot(object)
    def use_settings(self, settings: WorkspaceSettings) -> None:
        self._tries_before_mail = settings.tries_before_mail
        self._pictures.clear()
        self.sizeHintChanged.emit(QModelIndex())  # the list paints itself anew

    def when(self, row: WorkRow, now: datetime) -> tuple[str, str]:
        """The text at the right and its colour: red with words when late, amber when soon."""
        if row.section == "inbox":
            return self._words.ago(row.at, now), self._target_tint(row, now)
        if row.section in {"unlogged", "apart"}:
            return self._words.ago(row.at, now), "muted"
        due = row.due_at or row.at
        if (now - due).total_seconds() >= 60:
            return self._words.late(due, now), "red"
        return self._words.due(due, now), "amber" if due - now <= SOON else "muted"

    def target(self, row: WorkRow, now: datetime) -> str:
        """In words what the colour of a mail's waiting time says; "" while there is time."""
        match self._target_tint(row, now):
            case "red":
                return self.tr("past its target")
            case "amber":
                return self.tr("its target is near")
            case _:
                return ""

    def _target_tint(self, row: WorkRow, now: datetime) -> str:
        if row.due_at is None:
            return "muted"
        return "red" if now >= row.due_at else "amber" if is_soon(row.at, row.due_at, now) else "muted"

    def claim(self, row: WorkRow, now: datetime) -> str:
        """Who holds it, while the lease lasts."""
        held = row.claimed_by is not None and row.claim_until is not None and row.claim_until > now
        return row.claimed_name if held else ""

    def apart(self, row: WorkRow) -> str:
        """Why it stands apart, as short as a chip; "" for what does not."""
        match row.apart:
            case None | MailClass.PERSON:
                return ""
            case MailClass.AUTO_REPLY:
                return self.tr("auto-reply")
            case MailClass.BOUNCE:
                return self.tr("undelivered")
            case MailClass.LIST:
                return self.tr("mailing list")
            case MailClass.JUNK:
                return self.tr("junk")

    def fold_text(self, fold: Fold) -> str:
        return self.tr("Set apart ({count})").format(count=self._words.number(fold.total))

    def fold_told(self, fold: Fold) -> str:
        """With what a press does, for who does not see the arrow."""
        text = self.tr("{group}, unfolded") if fold.is_open else self.tr("{group}, folded")
        return text.format(group=self.fold_text(fold))

    def name(self, row: WorkRow) -> str:
        """The customer, the number that called, or what it is about where neither is known."""
        if row.thread_id is not None:
            return row.name or self.tr("No sender")
        if row.customer_id is None and row.name:
            return self._words.phone(row.name)
        return row.name or row.title or self.tr("Withheld number")

    def subtitle(self, row: WorkRow) -> str:
        if row.thread_id is not None:
            return row.title or self.tr("No subject")
        if row.section == "call-backs":
            return self._called(row)
        if row.asked_by is not None:
            return self.tr("{name} asks: {question}").format(name=row.asked_by_name, question=row.title)
        if row.waiting_for:
            return f"{self._words.waiting_for(row.waiting_for)} · {row.title}"
        if not row.name and row.title:
            return self.tr("Without a customer")
        return row.title

    def _called(self, row: WorkRow) -> str:
        """How often they called and when last, and how often we tried in vain; after some tries a mail is better."""
        called = self.tr("%n × called, last {time}", "", max(1, row.tries))
        zone = self._words.zone
        today = row.at.astimezone(zone).date() == self._clock.now().astimezone(zone).date()
        called = called.format(time=self._words.clock(row.at) if today else self._words.moment(row.at))
        if row.tried >= self._tries_before_mail:
            proposed = self.tr("%n × tried: write a mail instead", "", row.tried)
            return f"{proposed} · {called}"  # first, or a narrow queue would cut it off
        tried = self.tr("%n × tried", "", row.tried)
        return f"{called} · {tried}" if row.tried else called

    def count(self, head: Head) -> str:
        """Of a section that is counted no further there may be any number."""
        return self._words.number(head.total) + ("+" if head.total >= COUNTED_AT_MOST else "")

    def _paint_head(self, painter: QPainter, box: QRectF, head: Head) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(12, 600))
        painter.setPen(self._theme.color("text2"))
        line = QRectF(box.x() + 12, box.bottom() - px(30), box.width() - 70, px(26))
        painter.drawText(line, _LEFT, self._words.section(head.section))
        if not head.total:
            return
        tint = _TINTS.get(head.section, "slate")
        soft = "accentSoft" if tint == "accentText" else f"{tint}Soft"
        font = self._theme.font(11, 700)
        text = self.count(head)
        width = max(px(20), QFontMetricsF(font).horizontalAdvance(text) + 12)
        pill = QRectF(box.right() - 11 - width, line.center().y() - px(9), width, px(18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(soft))
        painter.drawRoundedRect(pill, px(9), px(9))
        painter.setFont(font)
        painter.setPen(self._theme.color(tint))
        painter.drawText(pill, _CENTRE, text)

    def _paint_more(self, painter: QPainter, box: QRectF, more: More, option: QStyleOptionViewItem) -> None:
        self._paint_ground(painter, box, option)
        painter.setFont(self._theme.font(12, 500 if more.hidden else 400))
        painter.setPen(self._theme.color("accentText" if more.hidden else "muted"))
        room = box.adjusted(38, 0, -12, 0)
        painter.drawText(room, _LEFT, self._fitted(painter, self.more_text(more), room.width()))

    def _paint_fold(self, painter: QPainter, box: QRectF, fold: Fold, option: QStyleOptionViewItem) -> None:
        self._paint_ground(painter, box, option)
        icon = QRectF(box.x() + 14, box.center().y() - 7, 14, 14)
        self._theme.draw_icon(painter, "chevron-down" if fold.is_open else "chevron-right", icon, "muted")
        painter.setFont(self._theme.font(12, 500))
        painter.setPen(self._theme.color("muted"))
        room = box.adjusted(38, 0, -12, 0)
        painter.drawText(room, _LEFT, self._fitted(painter, self.fold_text(fold), room.width()))

    def more_text(self, more: More) -> str:
        if more.hidden:
            return self.tr("Show %n more", "", more.hidden)
        return self.tr("No mail waits for an answer")

    def _paint_entry(self, painter: QPainter, box: QRectF, row: WorkRow, option: QStyleOptionViewItem) -> None:
        px, now = self._theme.px, self._clock.now()
        chosen = self._paint_ground(painter, box, option)
        when, tint = self.when(row, now)
        icon_tint = "red" if tint == "red" else "accentText" if chosen else "muted"
        left, right = box.x() + 38, box.right() - 13
        self._theme.draw_icon(painter, ICONS.get(row.section, "clock"), self._icon_box(box), icon_tint)
        painter.setFont(self._theme.font(12, 600 if tint in {"red", "amber"} else 500))
        painter.setPen(self._theme.color(tint))
        width = painter.fontMetrics().horizontalAdvance(when) + 2
        painter.drawText(QRectF(right - width, box.y() + px(7), width, px(20)), _LEFT, when)
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(self._theme.color("text"))
        room = QRectF(left, box.y() + px(7), right - width - 8 - left, px(20))
        painter.drawText(room, _LEFT, self._fitted(painter, self.name(row), room.width()))
        room = QRectF(left, box.y() + px(27), right - left, px(18))
        claimed = self.apart(row) or self.claim(row, now)
        if claimed:
            room.setRight(self._paint_claim(painter, room, claimed) - 6)
        painter.setFont(self._theme.font(12, 400))
        painter.setPen(self._theme.color("text2" if chosen else "muted"))
        painter.drawText(room, _LEFT, self._fitted(painter, self.subtitle(row), room.width()))

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> bool:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accentSoft" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(4.5, 1.5, -4.5, -1.5), 8, 8)
        return chosen

    def _icon_box(self, box: QRectF) -> QRectF:
        px = self._theme.px
        return QRectF(box.x() + 14, box.y() + px(10), 15, 15)

    def _paint_claim(self, painter: QPainter, room: QRectF, name: str) -> float:
        font = self._theme.font(11, 600)
        painter.setFont(font)
        text = self._fitted(painter, name, room.width() * 0.5)
        width = QFontMetricsF(font).horizontalAdvance(text) + 12
        chip = QRectF(room.right() - width, room.y() + 1, width, room.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("slateSoft"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setPen(self._theme.color("slate"))
        painter.drawText(chip, _CENTRE, text)
        return chip.left()

    def _fitted(self, painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(width)))

    def _fold_tip(self) -> str:
        return self.tr(
            "Automatic answers, undelivered mail, mailing lists and junk: nobody waits in them for an answer."
        )

    def _tip(self, row: WorkRow) -> str:
        now = self._clock.now()
        parts = [self.name(row), self.subtitle(row), self._moment(row)]
        who = row.owner_name or row.queue
        if who:
            parts.append(self.tr("For {name}").format(name=who))
        parts.append(self.apart(row))
        claimed = self.claim(row, now)
        if claimed:
            parts.append(self.tr("Held by {name}").format(name=claimed))
        return "\n".join(part for part in parts if part)

    def _moment(self, row: WorkRow) -> str:
        if row.thread_id is None:
            return self._words.moment(row.due_at or row.at)
        came = self.tr("Came {time}").format(time=self._words.moment(row.at))
        if row.due_at is None:
            return came
        return "\n".join((came, self.tr("Answer by {time}").format(time=self._words.moment(row.due_at))))
