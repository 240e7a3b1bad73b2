"""Knows what stands beside the contact that is read: its place on the customer's timeline, its review, or its wordings."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.kinds import Channel
from agentdesk.services.queries import TimelineRow
from agentdesk.services.queries_audit import AuditRow
from agentdesk.ui.audit.history import History
from agentdesk.ui.audit.review_panel import ReviewPanel
from agentdesk.ui.controls import label, relook
from agentdesk.ui.desk import DeskController, PageArrived
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.privacy.actions import PrivacyActions
from agentdesk.ui.sections import Room
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.work import CallWish

NARROW, WIDE = 380, 460
TIMELINE, REVIEW, WORDINGS = range(3)
SHARE = 0.31
"""Of the window's width."""
REST_MS = 90
"""Somebody who runs down the list with J asks for no timeline they will not see."""


class Beside(QFrame):
    """Signals: `left` (no payload) when the keyboard goes back to the list; `desk_wanted(CustomerId, EventId)` when something
    is to be done that is done at the desk.
    """

    left = Signal()
    desk_wanted = Signal(object, object)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._row: AuditRow | None = None
        self.setProperty("look", "pane")
        self._desk = DeskController(room.bridge, self)
        self._sides = QStackedWidget(self)
        self._timeline = TimelinePane(room.theme, room.words, room.shortcuts, room.bridge, self._sides, now=room.clock.now,
                                      me=room.me.agent_id)  # fmt: skip
        self._nobody = label(
            self.tr("This contact has no customer, so there is no timeline."), "muted", self._sides, wrap=True
        )
        self.review = ReviewPanel(room, self._sides)
        self._wordings = History(room, self._sides)
        self._who, self._what = ElidedLabel(self, "h2"), ElidedLabel(self, "muted")
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._names = QButtonGroup(self)
        self._lay_out()
        self.fit(room.window.width())
        self._rest.timeout.connect(self._on_rest)
        self._names.idClicked.connect(self._on_rest)
        self._listen()
        PrivacyActions(room, self, self._timeline)

    @Slot(object)
    def show_row(self, row: AuditRow | None) -> None:
        """The same contact again only says what became of it."""
        same = row is not None and self._row is not None and row.event_id == self._row.event_id
        self._row = row
        self._who.show_text("" if row is None else row.customer_name or self.tr("Without a customer"))
        self._what.show_text("" if row is None else self._about(row))
        if not same:
            self._rest.start()

    def fit(self, width: int) -> None:
        """`width` of the window, in pixels."""
        self.setFixedWidth(max(NARROW, min(self._room.theme.px(WIDE), round(width * SHARE))))

    @Slot()
    def take_keyboard(self) -> None:
        """Into the timeline, at the contact that is read; Esc leads back."""
        self._turn_to(TIMELINE)
        if self._timeline.isVisible():
            self._sides.setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )  # where nothing can be read, Esc leads back all the same
            self._timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def score(self) -> None:
        """Into the review of the contact that is read; Esc leads back."""
        self._turn_to(REVIEW)
        self.review.begin()

    @Slot()
    def show_wordings(self) -> None:
        """Every wording of the note; the keyboard stays in the list."""
        self._turn_to(WORDINGS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- how it stands ---

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(6)
        names.setContentsMargins(0, 4, 0, 4)
        for code, text in enumerate((self.tr("Timeline"), self.tr("Review"), self.tr("Wordings"))):
            button = QPushButton(text, self)
            button.setProperty("look", "chip")
            button.setCheckable(True)
            button.setChecked(code == TIMELINE)
            self._names.addButton(button, code)
            names.addWidget(button)
        names.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(18, 0, 14, 0)
        head.setSpacing(2)
        head.addWidget(self._who)
        head.addWidget(self._what)
        head.addLayout(names)
        relook(self.review, "")
        self._wordings.setContentsMargins(14, 6, 14, 12)
        self._nobody.setContentsMargins(18, 12, 14, 12)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        for side in (self._timeline, self._nobody, self.review, self._wordings):
            self._sides.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._sides, 1)

    def _listen(self) -> None:
        timeline = self._timeline
        self._desk.card_arrived.connect(timeline.show_card)
        self._desk.page_arrived.connect(self._on_page)
        self._desk.event_wanted.connect(timeline.show_event)
        self._desk.failed.connect(timeline.show_failure)
        for asked in (timeline.revise_asked, timeline.retract_asked, timeline.move_asked, timeline.finish_asked,
                      timeline.mail_asked):  # fmt: skip
            asked.connect(self._on_asked)
        timeline.call_asked.connect(self._on_call_asked)

    def _about(self, row: AuditRow) -> str:
        words = self._room.words
        parts = [row.agent_name, words.channel(row.channel.value)]
        if row.channel is Channel.CALL:
            parts.append(self.tr("no recording"))
        if row.ces is not None:
            parts.append(self.tr("CES {score}").format(score=row.ces))
        if row.revisions:
            parts.append(self.tr("%n corrections", "", row.revisions))
        return " · ".join([*parts, words.moment(row.occurred_at)])

    def _turn_to(self, side: int) -> None:
        self._names.button(side).setChecked(True)
        self._rest.stop()
        self._on_rest()

    def _no_timeline(self, row: AuditRow | None) -> str:
        if row is None:
            return self.tr("The contact you read stands here in its place on the customer's timeline.")
        return self.tr("This contact has no customer, so there is no timeline.")

    # --- what happens ---

    @Slot()
    def _on_rest(self) -> None:
        """Only the side that is seen is read."""
        row = self._row
        if self._names.checkedId() == REVIEW:
            self._sides.setCurrentWidget(self.review)
            self.review.show_row(row)
            return
        if self._names.checkedId() == WORDINGS:
            self._sides.setCurrentWidget(self._wordings)
            self._wordings.show_event(None if row is None else row.event_id)
            return
        has_timeline = row is not None and row.customer_id is not None
        self._nobody.setText(self._no_timeline(row))
        self._sides.setCurrentWidget(self._timeline if has_timeline else self._nobody)
        if row is None or row.customer_id is None:
            self._desk.open_customer(None)
            self._timeline.clear()
            return
        if row.customer_id != self._desk.current:
            self._timeline.show_page(row.customer_id, None)
        self._desk.open_event(row.customer_id, row.event_id)

    @Slot(object)
    def _on_asked(self, card: TimelineRow) -> None:
        """Here one reads; entries are changed and mails answered at the desk."""
        if card.customer_id is not None:
            self.desk_wanted.emit(card.customer_id, card.event_id)

    @Slot(object)
    def _on_call_asked(self, wish: CallWish) -> None:
        if wish.customer_id is not None and self._row is not None:
            self.desk_wanted.emit(wish.customer_id, self._row.event_id)

    @Slot(object)
    def _on_page(self, arrived: PageArrived) -> None:
        self._timeline.show_page(arrived.customer_id, arrived.page)
