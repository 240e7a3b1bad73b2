"""Knows the log of the item in front: outcome, follow-up, reason, what it closes, the note, and the one button."""

import sys
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.followups import Due
from agentdesk.domain.ids import DraftId
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.domain.live import BY_HAND, LiveItem, Stage, counted_from
from agentdesk.services.calls import Proposal, as_seen, due_of, may_log, picks_offered, propose
from agentdesk.ui.live.closings_box import ClosingsBox
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.live.follow_up_bar import FollowUpBar
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.live.note_box import NoteBox
from agentdesk.ui.live.order_card import OrderCard
from agentdesk.ui.live.outcome_grid import OutcomeGrid
from agentdesk.ui.live.reason_bar import ReasonBar
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

LOWEST, LOWEST_UNDER_MAIL = 230, 190
HIGHEST_UNDER_MAIL = 296
NO_LIMIT = 16_777_215
"""QWIDGETSIZE_MAX"""
ROOM_FOR_ALL = 540
"""Height of the form below which it saves room."""
ROOM_FOR_ORDER = 560
"""Height of the form from which the order card stands under the note."""


class _Choices(QScrollArea):
    """What is chosen, as high as it is; where the pane is low it scrolls, so that the note stays in sight."""

    def __init__(self, parts: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = QWidget(self)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(6, 2, 6, 0)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self._inner.installEventFilter(self)

    def be_compact(self, *, compact: bool) -> None:
        self._column.setSpacing(6 if compact else 9)

    def sizeHint(self) -> QSize:
        return self._inner.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 90)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.setMaximumHeight(max(90, self._inner.minimumSizeHint().height()))
            self.updateGeometry()
        return super().eventFilter(watched, event)


class LogForm(QWidget):
    """Shows an item; what is pressed in it goes out as signals, and comes back as another item.

    Signals: those of its parts; `log_pressed`, `later_pressed`, `discard_pressed`, `no_answer_pressed` (no payload).
    """

    log_pressed = Signal()
    later_pressed = Signal()
    discard_pressed = Signal()
    no_answer_pressed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        controller: LiveController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts, self._controller = theme, words, shortcuts, controller
        self._dues: dict[tuple[object, ...], Due | None] = {}
        self._has_order = False
        self._shown: DraftId | None = None
        self._for_mail = False
        self.outcomes = OutcomeGrid(theme, words, shortcuts, self)
        self.follow_up = FollowUpBar(theme, words, controller.clock, controller.setup.zone, self)
        self.reasons = ReasonBar(theme, words, self)
        self.closings = ClosingsBox(words, self)
        self.note = NoteBox(theme, self)
        self.order = OrderCard(theme, words, self)
        self._no_answer = KeyButton(theme, "primary", self, icon="calendar-clock")
        self._no_answer.clicked.connect(self.no_answer_pressed)
        self._primary = KeyButton(theme, "primary", self)
        self._primary.setObjectName("log")
        self._primary.clicked.connect(self.log_pressed)
        self._later = QPushButton(self.tr("Finish later"), self)
        self._discard = QPushButton(self.tr("Discard note"), self)
        self._discard.setObjectName("discard")
        for link, pressed in ((self._later, self.later_pressed), (self._discard, self.discard_pressed)):
            link.setProperty("look", "link")
            link.clicked.connect(pressed)
        self.follow_up.left.connect(self.note.editor.setFocus)
        controller.as_seen = self._as_seen
        self._lay_out()

    def show_item(self, item: LiveItem, now: datetime) -> None:
        controller = self._controller
        if self._shown != item.draft_id:
            self._shown = item.draft_id
            self.follow_up.forget_own_time()
            if item.stage is not Stage.LOGGED:
                self.note.ask_for_note("")  # what was asked was asked of another item
        rules, card = controller.setup.rules, controller.card_of(item)
        proposal = propose(item, card, rules)
        self.outcomes.show_outcomes(rules.outcomes, item.channel.value, item.outcome)
        outcome = rules.outcome(item.outcome)
        alone = outcome is not None and outcome.without_customer
        self.follow_up.setVisible(not alone)
        self.reasons.setVisible(not alone)
        if not alone:
            self._show_follow_up(item, now)
            self.reasons.show_reasons(rules.reasons, item.reason)
        self.closings.show_items(proposal if not alone else Proposal(), item, now)
        self.note.show_note(
            item.note, item.cursor, controller.setup,
            no_facts=item.no_facts, keys=self._shortcuts.shown("live.no-facts"),
        )  # fmt: skip
        order = proposal.order or (card.open_orders[0] if card and card.open_orders else None)
        self._has_order = order is not None and not alone
        self.order.show_order(order if self._has_order else None, about=proposal.order is not None)
        self._fit_order()
        self.show_buttons(item)

    def show_buttons(self, item: LiveItem) -> None:
        """The buttons name whom they log for."""
        keys = self._shortcuts.shown("live.log")
        self._primary.show_texts(self._primary_texts(item), keys)
        ready = may_log(item) or item.is_call or item.is_mail
        self._primary.setEnabled(item.stage not in {Stage.RINGING, Stage.LOGGED} and ready)
        self._no_answer.setVisible(item.failed)
        self._primary.setVisible(not item.failed or bool(item.outcome))
        if item.failed:
            texts = (self.tr("No answer, again tomorrow 10:00"), self.tr("Again tomorrow 10:00"))
            self._no_answer.show_texts(texts, self._shortcuts.shown("live.no-answer"))
        optional = self._controller.setup.rules.wrap_up.mode is WrapUpMode.OPTIONAL or item.reopened
        self._later.setVisible((item.stage is Stage.WRAP_UP and optional) or item.is_mail)
        self._discard.setVisible(item.stage is Stage.WRITING and not item.is_mail)

    def _primary_texts(self, item: LiveItem) -> tuple[str, ...]:
        name, first = item.name, item.name.split(" ")[0]
        if item.on_the_phone:
            if not name:
                return (self.tr("Logs at hang-up"),)
            text = self.tr("Logs for {name} at hang-up")
            return (text.format(name=name), text.format(name=first), self.tr("Logs for {name}").format(name=first))
        if item.stage is Stage.LOGGED:
            return (self.tr("Logged"),)
        if item.is_mail:
            return self._mail_texts(item)
        if not name:
            return (self.tr("Log without a customer and next"), self.tr("Log and next"))
        text = self.tr("Log for {name} and next")
        return (text.format(name=name), text.format(name=first), self.tr("Log for {name}").format(name=first))

    def _mail_texts(self, item: LiveItem) -> tuple[str, ...]:
        name, first = item.name, item.name.split(" ")[0]
        if item.mail:
            text = self.tr("Send to {name} and close")
            return (text.format(name=name), text.format(name=first), self.tr("Send and close"))
        text = self.tr("Close for {name} and next")
        return (text.format(name=name), text.format(name=first), self.tr("Close and next"))

    def be_for_mail(self, *, mail: bool) -> None:
        """Under a mail the log is as low as it can be, and the pane is wider."""
        if mail is not self._for_mail:
            self._for_mail = mail
            self.outcomes.be_wide(wide=mail)
            for bar in (self.follow_up, self.reasons):
                bar.be_bare(bare=mail)
            self.note.be_low(low=mail)
            self._fit_order()

    def _show_follow_up(self, item: LiveItem, now: datetime) -> None:
        controller = self._controller
        card, setup = controller.card_of(item), controller.setup
        picks: list[tuple[str, Due]] = []
        # A ringing call is painted at once: the calendars (0.4 s to import) wait for the answer if none was read yet.
        wait = item.stage is Stage.RINGING and "holidays" not in sys.modules
        offered = () if wait else picks_offered(item, card, setup, now)
        for pick in offered[:6]:
            due = self._due(item, pick, now)
            elsewhen = pick.startswith("today") and due is not None and due.moved != ""
            if due is not None and not elsewhen and all(due.due_at != other.due_at for _, other in picks):
                picks.append((pick, due))
        outcome = setup.rules.outcome(item.outcome)
        proposed = outcome.quick_pick if outcome is not None and outcome.follow_up is not None else ""
        chosen = item.pick or proposed
        by_hand = due_of(item, card, setup, now) if item.pick == BY_HAND else None
        self.follow_up.show_picks(tuple(picks), chosen, by_hand, now)

    def _due(self, item: LiveItem, pick: str, now: datetime) -> Due | None:
        """Asked once a minute for each pick: opening hours and holidays are not free."""
        minute = counted_from(item, pick, now).replace(second=0, microsecond=0)
        key = (pick, item.customer_id, minute, self._controller.setup.zone)
        if key not in self._dues:
            if len(self._dues) > 64:
                self._dues.clear()
            self._dues[key] = due_of(item, self._controller.card_of(item), self._controller.setup, now, pick)
        return self._dues[key]

    def _as_seen(self, item: LiveItem) -> LiveItem:
        rules = self._controller.setup.rules
        outcome = rules.outcome(item.outcome)
        if outcome is not None and outcome.without_customer:
            return item
        return as_seen(item, self._controller.card_of(item), rules, self.closings.in_sight(item.draft_id))

    def _lay_out(self) -> None:
        scroll = _Choices((self.outcomes, self.follow_up, self.reasons, self.closings), self)
        self._choices = scroll
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(scroll, 100)
        # A widget of its own, so that what the customer has told us can be put above the note.
        lower = QWidget(self)
        bottom = QVBoxLayout(lower)
        bottom.setContentsMargins(6, 0, 6, 0)
        bottom.setSpacing(8)
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.order)
        bottom.addWidget(self._no_answer)
        bottom.addWidget(self._primary)
        self.note.head.addWidget(self._later)
        self.note.head.addWidget(self._discard)
        outer.addWidget(lower, 1)

    @Slot()
    def _fit_order(self) -> None:
        compact = self.height() < ROOM_FOR_ALL or self._for_mail
        self._choices.be_compact(compact=compact)
        self.outcomes.be_compact(compact=compact)
        self.reasons.be_compact(compact=compact)
        self.closings.be_compact(compact=compact)
        self.order.setVisible(self._has_order and self.height() >= ROOM_FOR_ORDER and not self._for_mail)

    def minimumSizeHint(self) -> QSize:
        """Without the order card, which goes first; else a pane that was high could never become low."""
        return QSize(0, LOWEST_UNDER_MAIL if self._for_mail else LOWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_order()
