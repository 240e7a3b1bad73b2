"""Knows how the list of contacts looks and how one reads along it with J, K and N."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from agentdesk.domain.ids import AgentId
from agentdesk.services.queries_audit import AuditRow
from agentdesk.ui.audit.contact_model import Column, ContactModel, Role
from agentdesk.ui.audit.marking import tone_of_score
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme

ROW_PX = 40
SIDE = 12
BAR_WIDTH, BAR_HEIGHT = 58, 5
PILL_HEIGHT, PILL_PAD = 24, 9
LOCK = 14
WIDTHS = {
    Column.TIME: 116,
    Column.AGENT: 126,
    Column.LASTED: 70,
    Column.SCORE: 100,
    Column.STATE: 158,
}
BOLD = frozenset({Column.AGENT, Column.SCORE})


class _Cells(QStyledItemDelegate):
    """Scores with their bar, states as pills; the rest as text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accentSoft"))
        row: AuditRow = index.data(Role.ROW)
        box = option.rect.adjusted(SIDE, 0, -SIDE // 2, 0)
        match index.column():
            case Column.SCORE:
                self._score(painter, QRectF(box), row.score, index.data())
            case Column.STATE:
                self._pill(painter, QRectF(box), *index.data(Role.STATE))
            case column:
                tint = "text" if column in BOLD else "muted" if column == Column.TIME else "text2"
                painter.setFont(self._theme.font(13, 600 if column in BOLD else 400))
                painter.setPen(QColor(self._theme.color(tint)))
                side = Qt.AlignmentFlag.AlignTrailing if column == Column.LASTED else Qt.AlignmentFlag.AlignLeading
                room = box.width()
                if column == Column.CUSTOMER and row.is_restricted:
                    room -= LOCK + 6
                    lock = QRect(box.right() - LOCK, box.center().y() - LOCK // 2, LOCK, LOCK)
                    self._theme.icon("lock", "muted", LOCK).paint(painter, lock)
                text = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, room)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, text)
        painter.setPen(self._theme.color("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _score(self, painter: QPainter, box: QRectF, score: int | None, text: str) -> None:
        tone = tone_of_score(score)
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(QColor(self._theme.color(tone)))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        if score is None:
            return
        left = box.left() + self._theme.px(32)
        bar = QRectF(left, box.center().y() - BAR_HEIGHT / 2, min(BAR_WIDTH, box.right() - left), BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        for width, color in ((bar.width(), "border"), (bar.width() * score / 100, tone)):
            painter.setBrush(self._theme.color(color))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def _pill(self, painter: QPainter, box: QRectF, tone: str, text: str) -> None:
        painter.setFont(self._theme.font(12, 600))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 2 * PILL_PAD)
        height = self._theme.px(PILL_HEIGHT)
        width = painter.fontMetrics().horizontalAdvance(shown) + 2 * PILL_PAD
        pill = QRectF(box.left(), box.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{tone}Soft"))
        painter.drawRoundedRect(pill, 7, 7)
        painter.setPen(QColor(self._theme.color(tone)))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


class ContactList(QTableView):
    """Signals: `read(AuditRow | None)` when another row is at the cursor; of that row, without payload: `score_wanted`,
    `context_wanted` (on the timeline), `wordings_wanted`; of the whole list: `export_wanted`, `words_wanted` (to look for),
    `unread_wanted` when no row below waits for a review. With an AuditRow: `opened` on the customer's desk, `coach_wanted`,
    `calibrate_wanted`, `agent_chosen` and `customer_chosen` when only theirs are wanted.
    """

    read = Signal(object)
    score_wanted = Signal()
    context_wanted = Signal()
    wordings_wanted = Signal()
    export_wanted = Signal()
    words_wanted = Signal()
    opened = Signal(object)
    unread_wanted = Signal()
    coach_wanted = Signal(object)
    calibrate_wanted = Signal(object)
    agent_chosen = Signal(object)
    customer_chosen = Signal(object)

    def __init__(
        self, theme: Theme, shortcuts: Shortcuts, model: ContactModel, parent: QWidget, *, me: AgentId | None = None
    ) -> None:
        super().__init__(parent)
        self._me = me
        self._theme, self._contacts = theme, model
        self.setModel(model)
        self.setItemDelegate(_Cells(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(48)
        for column in (Column.CUSTOMER, Column.REASON):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._dress)
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_desk)
        self._menu = QMenu(self)
        self._add_keys(shortcuts)

    @property
    def current(self) -> AuditRow | None:
        return self._contacts.row(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        if 0 <= place < self._contacts.rowCount():
            self.setCurrentIndex(self._contacts.index(place, 0))

    @Slot()
    def next_unread(self) -> None:
        """The next below that nobody has reviewed and this lead may; none there: `unread_wanted`."""
        for place in range(self.currentIndex().row() + 1, self._contacts.rowCount()):
            row = self._contacts.row(place)
            if row is not None and row.review_id is None and not row.is_withdrawn and row.agent_id != self._me:
                self.go_to(place)
                return
        self.unread_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current is not None:
            self._menu.popup(event.globalPos())

    def _add_keys(self, shortcuts: Shortcuts) -> None:
        """Letters, while the keyboard is in the list: nowhere does one type while reading."""
        for action_id, keys, text, slot in (
            ("audit.next", "J", self.tr("Next contact"), self._on_next),
            ("audit.before", "K", self.tr("Contact before"), self._on_before),
            ("audit.unread", "N", self.tr("Next contact to review"), self.next_unread),
            ("audit.review", "R", self.tr("Score it"), self._on_score),
            ("audit.context", "Return", self.tr("Read it on the customer's timeline"), self._on_context),
            ("audit.wordings", "W", self.tr("Every wording of its note"), self.wordings_wanted.emit),
            ("audit.desk", "O", self.tr("Open it on the desk"), self._on_desk),
            ("audit.words", "/", self.tr("Search words in the notes"), self.words_wanted.emit),
            ("audit.coach", "C", self.tr("Coach the agent about it"), self._on_coach),
            ("audit.calibrate", "Shift+C", self.tr("Let leads calibrate on it"), self._on_calibrate),
            ("audit.export", "E", self.tr("Export the list"), self.export_wanted.emit),
        ):
            action = shortcuts.add(
                action_id, keys, text, slot, parent=self, group=self.tr("Audit"),
                context=Qt.ShortcutContext.WidgetShortcut,
            )  # fmt: skip
            if keys in {"J", "K"}:
                action.setAutoRepeat(True)
            else:
                self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Only this agent"), self._on_agent)
        self._menu.addAction(self.tr("Only this customer"), self._on_customer)

    @Slot()
    def _on_next(self) -> None:
        self.go_to(self.currentIndex().row() + 1)

    @Slot()
    def _on_before(self) -> None:
        self.go_to(max(0, self.currentIndex().row() - 1))

    @Slot()
    def _on_context(self) -> None:
        self.context_wanted.emit()

    @Slot()
    def _on_score(self) -> None:
        if self.current is not None:
            self.score_wanted.emit()

    @Slot()
    def _on_coach(self) -> None:
        if self.current is not None:
            self.coach_wanted.emit(self.current)

    @Slot()
    def _on_calibrate(self) -> None:
        if self.current is not None:
            self.calibrate_wanted.emit(self.current)

    @Slot()
    def _on_desk(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    @Slot()
    def _on_agent(self) -> None:
        if self.current is not None:
            self.agent_chosen.emit(self.current)

    @Slot()
    def _on_customer(self) -> None:
        if self.current is not None and self.current.customer_id is not None:
            self.customer_chosen.emit(self.current)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self.read.emit(self._contacts.row(index.row()))

    @Slot()
    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_PX))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, self._theme.px(width))
