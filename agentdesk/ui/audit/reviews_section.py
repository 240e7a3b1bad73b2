"""Knows the section in which leads see every review that was given, and decide what an agent disputes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import DecideReview
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import Role
from agentdesk.domain.reviews import MarkGiven, ReviewState
from agentdesk.ui.audit.deciding import Deciding, about_of_decision
from agentdesk.ui.audit.marking import MarkWords
from agentdesk.ui.audit.reviews_browser import ReviewsBrowser, Shown
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room
from agentdesk.ui.wheel import scroll_past


class ReviewsSection(QWidget):
    """A section of the audit's page."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: Shown | None = None
        self._saying = Saying(room.bridge, self)
        self.browser = ReviewsBrowser(room, self)
        self._filter = QComboBox(self)
        self._filter.setAccessibleName(self.tr("Which reviews"))
        scroll_past(self._filter)
        self._filter.addItem(self.tr("All reviews"), None)
        marks = MarkWords(self)
        for state in (ReviewState.DISPUTED, ReviewState.GIVEN, ReviewState.CHANGED, ReviewState.UPHELD):
            self._filter.addItem(marks.state(state), state.value)
        self.begin_button = QPushButton(self.tr("Decide the dispute"), self)
        self.begin_button.setProperty("look", "primary")
        self.begin_button.hide()
        self._deciding = Deciding(room.theme, room.words, room.half_said, self)
        self._deciding.hide()
        self.browser.top.addWidget(label(self.tr("Reviews"), "h2", self))
        self.browser.top.addStretch()
        self.browser.top.addWidget(self._filter)
        self.browser.below.addWidget(self.begin_button)
        self.browser.below.addWidget(self._deciding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self._filter.activated.connect(self._on_filter)
        self.browser.shown.connect(self._on_shown)
        self.begin_button.clicked.connect(self._on_begin)
        self._deciding.decided.connect(self._on_decided)
        self._deciding.left.connect(self._on_left)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)

    def show_state(self, state: ReviewState | None) -> None:
        """Only reviews that are so far."""
        self._filter.setCurrentIndex(max(0, self._filter.findData(state.value if state is not None else None)))
        self._on_filter(self._filter.currentIndex())

    @Slot(int)
    def _on_filter(self, _place: int) -> None:
        chosen = self._filter.currentData()
        self.browser.show_state(None if chosen is None else ReviewState(chosen))

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        row = shown.whole.row
        is_same = self._shown is not None and self._shown.whole.row.review_id == row.review_id
        was_deciding = is_same and self._deciding.isVisibleTo(self)
        self._shown = shown
        is_disputed = row.state is ReviewState.DISPUTED
        if was_deciding and is_disputed:
            self.browser.given.hide()
            return
        may = self._may_decide(shown)
        self._deciding.hide()
        self.begin_button.setVisible(is_disputed and may)
        if is_disputed and not may:
            text = self.tr("Disputed. A second lead decides: not who gave the review, and not whom it is about.")
            others = self._who_may(shown)
            if others:
                text = f"{text} {self.tr('It may be {names}.').format(names=', '.join(others))}"
            self.browser.told.say(text, look="banner-accent")
        elif was_deciding and not self._is_mine(shown):
            self.browser.told.say(self._room.words.trouble("not-disputed"))

    def _who_may(self, shown: Shown) -> list[str]:
        """By name: whoever reads it knows whom to ask."""
        about = {shown.whole.row.reviewer, shown.whole.row.agent_id, SYSTEM_AGENT}
        leads = [each for each in self._room.role.people if each.active and each.role is not Role.AGENT]
        return [each.name for each in leads if each.agent_id not in about]

    def _is_mine(self, shown: Shown) -> bool:
        return bool(shown.whole.steps) and shown.whole.steps[-1].actor_name == self._room.me.name

    def _may_decide(self, shown: Shown) -> bool:
        me, row = self._room.me.agent_id, shown.whole.row
        leads = [each.agent_id for each in self._room.role.people
                 if each.active and each.role is not Role.AGENT and each.agent_id != SYSTEM_AGENT]  # fmt: skip
        is_alone = leads == [me] and self._room.role.now is Role.ADMIN
        return row.agent_id != me and (row.reviewer != me or is_alone)

    @Slot()
    def _on_begin(self) -> None:
        if self._shown is not None:
            self.begin_button.hide()
            self.browser.given.hide()
            self._deciding.show()
            self._deciding.ask(self._shown)

    @Slot()
    def _on_left(self) -> None:
        self._deciding.hide()
        self.begin_button.show()
        self.browser.given.show()

    @Slot(object, str)
    def _on_decided(self, marks: tuple[MarkGiven, ...], words: str) -> None:
        if self._shown is not None:
            self._deciding.setEnabled(False)
            review_id = self._shown.whole.row.review_id
            self._saying.say(DecideReview(review_id=review_id, words=words, marks=marks, **basics(self._room)))

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, DecideReview):
            self._room.half_said.drop(about_of_decision(str(command.review_id)))
            self._deciding.setEnabled(True)
            self._deciding.hide()
            self.browser.told.say("")

    @Slot(object, str)
    def _on_refused(self, command: Command, code: str) -> None:
        if isinstance(command, DecideReview):
            self._deciding.setEnabled(True)
            self.browser.told.say(self._room.words.trouble(code))
            self.browser.read()
