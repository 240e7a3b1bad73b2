"""Knows the panel in which a lead reviews one contact: its note, the card, the feedback, and what was given already.

What is typed lies with the drafts until the workspace has it; nothing that was typed is ever overwritten by what another
lead said meanwhile.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.ids import EventId
from agentdesk.domain.reviews import ReviewSource
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries_audit import AuditRow
from agentdesk.ui.audit.choice import Choice, fitting
from agentdesk.ui.audit.draw_strip import DrawStrip
from agentdesk.ui.audit.early_keys import EarlyKeys
from agentdesk.ui.audit.given_review import GivenReview, note_at
from agentdesk.ui.audit.half_review import HalfReview, about_of, read, written
from agentdesk.ui.audit.panel_foot import PanelFoot
from agentdesk.ui.audit.reviewing import Found, Reviewing
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.audit.told import Told
from agentdesk.ui.audit.wordings import Wordings
from agentdesk.ui.controls import keep_in_sight, label
from agentdesk.ui.ctrl_enter import is_ctrl_enter
from agentdesk.ui.sections import Room

FEEDBACK_HIGH = 74


class ReviewPanel(QFrame):
    """Signals: `saved(EventId)` when a review is safe on this computer and the next contact may come; not for one of a
    draw that goes on: `led_to(AuditRow)` when the draw brought another contact into the panel. `coach_wanted(AuditRow, UUID)`
    when a coaching about the review that is shown is wanted.
    """

    saved = Signal(object)
    led_to = Signal(object)
    coach_wanted = Signal(object, object)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "pane")
        self.setAccessibleName(self.tr("Review"))
        self._room = room
        self._row: AuditRow | None = None
        self._found: Found | None = None
        self._half: HalfReview | None = None
        self._takes_keyboard = False
        self._early = EarlyKeys()
        self._reviewing = Reviewing(room, self)
        self.draw = DrawStrip(room, self)
        self._inside = QWidget(self)
        self._told = Told(room.theme, self._inside)
        self._choice = Choice(self._inside)
        self._form = Scoring(room.theme, room.words, self._inside)
        self._wordings = Wordings(room.theme, room.words, self._inside)
        self._given = GivenReview(room.theme, room.words, self._inside)
        self._feedback = QPlainTextEdit(self._inside)
        self._foot = PanelFoot(room.theme, self)
        self._lay_out()
        self._connect()
        self.show_row(None)

    def show_row(self, row: AuditRow | None) -> None:
        """Another contact, or None; what was typed for the one before stays with the drafts."""
        is_same = row is not None and self._row is not None and row.event_id == self._row.event_id
        self._row = row
        if is_same:
            return
        self._found = self._half = None
        self._takes_keyboard = False
        self._early.forget()
        self._told.say("")
        self._show_parts(form=False, given=False)
        if row is None:
            self._told.say(self.tr("Choose a contact to read and score it, or let one be drawn."), look="banner-accent")
        else:
            self._reviewing.look(row)

    def begin(self) -> None:
        """The keyboard goes to the first criterion without a mark, as soon as the contact is read."""
        if self._form.isVisibleTo(self):
            self._form.begin()
        elif self._given.isVisibleTo(self):
            self._given.begin()
        elif self._row is not None and self._found is None:
            self._takes_keyboard = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what is typed now is meant for the form

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (is_ctrl_enter(event) or self._early.takes(event, waits=self._takes_keyboard))
        ):
            event.accept()  # elsewhere these keys log a contact, or lead along a list
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self._on_save()
        elif self._early.takes(event, waits=self._takes_keyboard):
            self._early.keep(event)
        elif event.key() == Qt.Key.Key_C and not event.modifiers() and self._foot.may_coach:
            self._on_coach()
        else:
            super().keyPressEvent(event)

    # --- building ---

    def _lay_out(self) -> None:
        self._feedback.setAccessibleName(self.tr("Feedback to the agent"))
        self._feedback.setPlaceholderText(self.tr("What went well, and one thing to do differently"))
        self._feedback.setTabChangesFocus(True)
        self._feedback.setFixedHeight(FEEDBACK_HIGH)
        self._feedback_label = label(self.tr("Feedback"), "label", self._inside)
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(16, 14, 12, 8)
        inner.setSpacing(8)
        for each in (self._told, self._choice, self._form, self._wordings, self._feedback_label, self._feedback,
                     self._given):  # fmt: skip
            inner.addWidget(each)
        inner.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.draw)
        column.addWidget(area, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._reviewing.found.connect(self._on_found)
        self._reviewing.accepted.connect(self._on_accepted)
        self._reviewing.refused.connect(self._on_refused)
        self._form.changed.connect(self._on_typed)
        self._form.through.connect(self._on_through)
        self._feedback.textChanged.connect(self._on_typed)
        self._choice.card_chosen.connect(self._on_card)
        self._choice.source_chosen.connect(self._on_source)
        self._told.first_pressed.connect(self._on_other_side)
        self._told.second_pressed.connect(self._on_let_go)
        self._foot.saved.connect(self._on_save)
        self._foot.coach_wanted.connect(self._on_coach)
        self.draw.led_to.connect(self._on_led)
        self.draw.draws.changed.connect(self._on_drawn)

    # --- what is shown ---

    def _show_parts(self, *, form: bool, given: bool, save: bool = False) -> None:
        for each in (self._choice, self._form, self._feedback_label, self._feedback):
            each.setVisible(form)
        self._wordings.setVisible(form and self._found is not None and len(self._found.wordings) > 1)
        self._given.setVisible(given)
        self._foot.show_verbs(save=save, coach=given and self._may_coach)
        self._foot.warn("")

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        """First, or once more because somebody did something meanwhile."""
        row = self._row
        if row is None or found.event_id != row.event_id:
            return
        is_new, self._found = self._found is None or self._found.is_calibrated, found
        is_done = found.review is not None or self._reviewing.is_waiting(found.event_id)
        self.draw.draws.note_reviewed(found.event_id, is_reviewed=is_done)
        kept = read(self._room.half_said.of(about_of(row.event_id))) if is_new else self._half
        if found.review is not None:
            self._show_given(found, kept)
        elif row.agent_id == self._room.me.agent_id:
            self._takes_keyboard = False
            self._show_parts(form=False, given=False)
            self._told.say(self.tr("This is your own contact: nobody reviews their own. Another lead does."))
        elif found.is_calibrated:
            self._takes_keyboard = False
            self._show_parts(form=False, given=False)
            self._told.say(self.tr("Leads calibrate on this contact: until that is closed it cannot be reviewed."))
        elif is_new:
            self._begin(found, kept)
        elif self._half is not None:
            self._offer(found, self._half)

    def _show_given(self, found: Found, kept: HalfReview | None) -> None:
        review = found.review
        assert review is not None
        row = review.row
        self._given.show_review(review, found.wordings)
        self._show_parts(form=False, given=True)
        if self._takes_keyboard:
            self._takes_keyboard = False
            self._early.forget()
            self._given.begin()
        self._told.say("")
        if row.reviewer == self._room.me.agent_id:
            self._room.half_said.drop(about_of(found.event_id))
            self._half = None
        elif kept is not None and (kept.words.strip() or any(each.is_marked for each in kept.answers.values())):
            self._half = kept
            self._told.say(
                self.tr("{name} saved a review of this contact while you were at it. Nothing was overwritten: yours is"
                        " kept on this computer until you let it go.").format(name=row.reviewer_name or self.tr("Somebody")),
                self.tr("Show mine"), self.tr("Let mine go"),
            )  # fmt: skip

    def _begin(self, found: Found, kept: HalfReview | None) -> None:
        assert self._row is not None
        cards = self._fitting(found)
        if not cards:
            return
        usual = ReviewSource.COMPLAINT if self._row.has_complaint else ReviewSource.TARGETED
        half = kept or HalfReview(cards[0], {}, source=usual)
        self._half = None  # what is put into the fields now was not typed
        self._form.show_card(half.card, self._note(found, half.card), half.answers)
        self._feedback.setPlainText(half.words)
        self._half = half
        self._wordings.show_wordings(found.wordings)
        self._offer(found, half)
        self._say_head(half.card)
        is_waiting = self._reviewing.is_waiting(found.event_id)
        self._told.say("")
        self._show_parts(form=True, given=False, save=True)
        if is_waiting:
            self._foot.forbid()
            self._told.say(self.tr("Your review is safe on this computer and goes to the workspace as soon as it can."),
                           look="banner-accent")  # fmt: skip
        elif kept is not None:
            self._told.say(self.tr("What you typed before is still here."), look="banner-accent")
        self._area.verticalScrollBar().setValue(0)
        if self._takes_keyboard:
            self._takes_keyboard = False
            self._form.begin()
            self._early.say_again()

    def _say_head(self, card: Scorecard) -> None:
        row = self._row
        assert row is not None
        about = (row.agent_name, self._room.words.reason(row.reason) if row.reason else "",
                 self._room.words.duration(row.lasted.total_seconds()) if row.lasted else "")  # fmt: skip
        self._form.say(self.tr("{card}, version {version}").format(card=card.name, version=card.version),
                       " · ".join(part for part in about if part))  # fmt: skip

    def _fitting(self, found: Found) -> Sequence[Scorecard]:
        assert self._row is not None
        return fitting(found.cards, self._row.channel, (found.language, self._room.words.language))

    def _note(self, found: Found, card: Scorecard) -> str:
        return note_at(card, found.wordings, self._room.clock.now())

    def _offer(self, found: Found, half: HalfReview) -> None:
        self._choice.offer(self._fitting(found), half.card, half.source, self._seed(found.event_id))

    def _seed(self, event_id: EventId) -> str:
        return self.draw.draws.seed_of(event_id)

    # --- what is done ---

    @Slot()
    def _on_typed(self) -> None:
        if self._half is None or self._row is None or not self._form.isVisibleTo(self):
            return
        half = HalfReview(self._half.card, self._form.answers, self._feedback.toPlainText(), self._half.source)
        if half != self._half:
            self._half = half
            self._foot.warn("")
            self._room.half_said.keep(about_of(self._row.event_id), written(half))

    @Slot(object)
    def _on_card(self, card: Scorecard) -> None:
        """Marks of criteria that both cards have go along, when they are on the new scale too."""
        if self._half is None or self._found is None or card == self._half.card:
            return
        scales = {each.key: each.scale for each in card.criteria}
        old = {each.key: each.scale for each in self._half.card.criteria}
        going = {key: each for key, each in self._form.answers.items() if scales.get(key) is old[key]}
        self._half = HalfReview(card, going, self._feedback.toPlainText(), self._half.source)
        self._form.show_card(card, self._note(self._found, card), going)
        self._say_head(card)
        self._offer(self._found, self._half)
        self._on_typed()
        self._form.begin()

    @Slot(object)
    def _on_source(self, source: ReviewSource) -> None:
        if self._half is not None and self._row is not None:
            self._half = HalfReview(self._half.card, self._half.answers, self._half.words, source)
            self._room.half_said.keep(about_of(self._row.event_id), written(self._half))

    @Slot()
    def _on_through(self) -> None:
        self._feedback.setFocus(Qt.FocusReason.OtherFocusReason)
        keep_in_sight(self._feedback)

    @Slot()
    def _on_save(self) -> None:
        if self._half is None or self._row is None or not self._foot.may_save:
            return
        if self._form.left:
            self._foot.warn(self.tr("%n criterion(s) have no mark yet. 0 says: not applicable.", "", self._form.left))
            self._form.begin()
            return
        if failed := self._form.unexplained():
            text = self.tr("“{criterion}” makes the whole score 0. Say in a remark what happened, then save.")
            self._foot.warn(text.format(criterion=failed))
            return
        self._room.half_said.keep(about_of(self._row.event_id), written(self._half), at_once=True)
        seed = self._seed(self._row.event_id)
        source = ReviewSource.SAMPLE if seed else self._half.source
        self._foot.warn("")
        self._foot.wait(is_saving=True)
        self._reviewing.give(self._row, self._half.card, self._form.given, self._half.words, source, seed)

    @Slot(object)
    def _on_accepted(self, event_id: EventId) -> None:
        self.draw.draws.note_reviewed(event_id, is_reviewed=True)
        if self._seed(event_id) and self.draw.draws.left and self._row is not None and self._row.event_id == event_id:
            self.draw.go_on()
        else:
            self.saved.emit(event_id)

    @Slot(object, str)
    def _on_refused(self, row: AuditRow, text: str) -> None:
        """What was typed is on the screen, or comes back with the contact."""
        self.draw.draws.note_reviewed(row.event_id, is_reviewed=False)
        if self._row is not None and self._row.event_id == row.event_id:
            self._foot.wait(is_saving=False)
            self._foot.warn(text)
        else:
            self._room.window.notices.error(text, self.tr("Show"), lambda: self._on_led(row))

    @Slot()
    def _on_other_side(self) -> None:
        """Between theirs, which counts, and mine, which is kept."""
        if self._found is None or self._half is None or self._found.review is None:
            return
        if self._given.isVisibleTo(self):
            half = self._half
            self._form.show_card(half.card, self._note(self._found, half.card), half.answers, is_open=False)
            self._say_head(half.card)
            self._feedback.setPlainText(half.words)
            self._show_parts(form=True, given=False)
            self._choice.hide()
            self._told.say(self._told.accessibleName(), self.tr("Show theirs"), self.tr("Let mine go"))
        else:
            self._show_given(self._found, self._half)

    @property
    def _may_coach(self) -> bool:
        return self._row is not None and self._row.agent_id != self._room.me.agent_id

    @Slot()
    def _on_coach(self) -> None:
        if self._row is not None and self._found is not None and self._found.review is not None:
            self.coach_wanted.emit(self._row, self._found.review.row.review_id)

    @Slot()
    def _on_let_go(self) -> None:
        if self._found is not None and self._row is not None:
            self._room.half_said.drop(about_of(self._row.event_id))
            self._half = None
            self._show_given(self._found, None)

    @Slot(object)
    def _on_led(self, row: AuditRow) -> None:
        self.show_row(row)
        self._takes_keyboard = True
        self.led_to.emit(row)

    @Slot()
    def _on_drawn(self) -> None:
        if self._found is not None and self._half is not None and self._form.isVisibleTo(self):
            self._offer(self._found, self._half)
