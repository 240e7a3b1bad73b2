"""Knows the header of a customer: name, figures, two lines and the strip, in at most 200 px at 1280×720."""

from datetime import datetime
from functools import partial
from typing import TypedDict

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.commands import (
    AskedAgain,
    CheckIdentity,
    CloseFollowUp,
    ConfirmFact,
    SetComplaint,
    SetConsent,
)
from agentdesk.domain.ids import AgentId, CommandId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import Channel, CheckResult, ComplaintState, ConsentState, FollowUpState, Purpose
from agentdesk.services.attention import Attention, most_urgent
from agentdesk.services.ports import Clock
from agentdesk.services.queries import CustomerCard, FactRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.customer.consent_menu import ConsentMenu
from agentdesk.ui.customer.facts_bar import FactsBar
from agentdesk.ui.customer.figures import Figures
from agentdesk.ui.customer.identity import IdentityPanel
from agentdesk.ui.customer.more import HeaderMore
from agentdesk.ui.customer.name_row import NameRow
from agentdesk.ui.customer.strip import AttentionStrip
from agentdesk.ui.customer.two_lines import TwoLines
from agentdesk.ui.minutes import Minutes
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class Said(TypedDict):
    """What every command carries."""

    command_id: CommandId
    actor: AgentId
    at: datetime


class CustomerHeader(QWidget):
    """Signals: `call_wanted(str)` a number to dial; `note_wanted()`, `mail_wanted()`; `fact_pasted(str)` text for the note;
    `masked(bool)` whether numbers of the customer who is shown now stay hidden; `done(str, object)`: what was said, in
    words, and what takes it back.

    `more` is the menu of what is recorded now and then. `facts` is the bar of what the customer told us; whoever builds the window puts it above the note.
    """

    call_wanted = Signal(str)
    note_wanted = Signal()
    mail_wanted = Signal()
    fact_pasted = Signal(str)
    masked = Signal(bool)
    done = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        agent_id: AgentId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._clock, self._agent_id = bridge, clock, agent_id
        self._words = words
        self._card: CustomerCard | None = None
        self._matched = ""
        self._checked: set[object] = set()
        self._name = NameRow(theme, words)
        self._figures = Figures(theme, words)
        self._lines = TwoLines(words)
        self._strip = AttentionStrip(theme, words)
        self.facts = FactsBar(theme, words)
        self._identity = IdentityPanel(theme, words, self)
        self._consent = ConsentMenu(words, self)
        self.more = HeaderMore(theme, words, shortcuts, bridge, clock, agent_id, self, self._consent)
        self._lay_out()
        self._listen(shortcuts)
        Minutes(clock.now, self).turned.connect(self._on_time_passed)  # "before 16:00" becomes "overdue" by itself
        self.setVisible(False)

    def show_card(self, card: CustomerCard, matched: str = "") -> None:
        """Show who it is; a card of the same customer again only changes what differs.

        `matched`: why they may be the caller (a code of `Words.match_reason`); "" when chosen by hand.
        """
        self._card, self._matched = card, matched
        if card.checked_at is not None and (self._clock.now() - card.checked_at).total_seconds() < 24 * 3600:
            self._checked.add(card.customer_id)
        now = self._clock.now()
        masked = self._words.masking != "off" and card.customer_id not in self._checked
        self.masked.emit(masked)
        self._name.show_card(card, checked=card.customer_id in self._checked, matched=self._matched, masked=masked)
        self._figures.show_card(card, now, masked=masked)
        self._lines.show_card(card, now)
        self._strip.show_attention(most_urgent(card, now, self._words.zone), now)
        self.facts.show_card(card, masked=masked)
        self._consent.show_card(card)
        self.more.show_card(card, masked=masked)
        self.setVisible(True)

    def clear(self) -> None:
        self._card = None
        self.more.show_card(None)
        self.setVisible(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 8)
        column.setSpacing(7)
        for widget in (self._name, self._figures, self._lines, self._strip):
            column.addWidget(widget)

    def _listen(self, shortcuts: Shortcuts) -> None:
        group = self.tr("Customer")
        shortcuts.add("customer.check", "Ctrl+I", self.tr("Check identity"), self._on_check, parent=self, group=group)
        shortcuts.add("customer.asked-again", "Ctrl+Shift+A", self.tr("Asked again what we knew"),
                      self._on_asked_newest_again, parent=self, group=group)  # fmt: skip
        self._name.check_wanted.connect(self._on_check)
        self._name.more_wanted.connect(self._on_more_wanted)
        self._name.note_wanted.connect(self.note_wanted)
        self._name.mail_wanted.connect(self.mail_wanted)
        self._name.call_wanted.connect(self.call_wanted)
        self.more.call_wanted.connect(self.call_wanted)
        self._identity.answered.connect(self._on_identity)
        self._consent.chosen.connect(self._on_consent)
        self._strip.answered.connect(self._on_attention)
        self.facts.pasted.connect(self.fact_pasted)
        self.facts.withheld.connect(self._on_check)
        self.facts.confirmed.connect(self._on_fact_confirmed)
        self.facts.asked_again.connect(self._on_asked_again)

    @Slot()
    def _on_time_passed(self) -> None:
        if self._card is not None and self.isVisible():
            self.show_card(self._card, self._matched)

    @Slot()
    def _on_check(self) -> None:
        if self._card is not None and self._identity.ask_about(self._card):
            corner = self._name.mapToGlobal(self._name.rect().bottomLeft())
            self._identity.move(corner)
            self._identity.show()
            self._identity.setFocus()

    @Slot(str, object)
    def _on_identity(self, method: str, result: CheckResult) -> None:
        card = self._card
        if card is None:
            return
        if result is CheckResult.RIGHT:
            self._checked.add(card.customer_id)
        elif result is CheckResult.WRONG:
            self._checked.discard(card.customer_id)
        self._bridge.say(
            CheckIdentity(
                check_id=new_uuid(),
                customer_id=card.customer_id,
                interaction_id=None,
                method=method,
                result=result,
                **self._said(),
            )
        )
        self.show_card(card, self._matched)

    @Slot()
    def _on_more_wanted(self) -> None:
        self.more.open_menu(self._name.mapToGlobal(self._name.rect().bottomRight()))

    @Slot(object)
    def _on_consent(self, choice: tuple[Purpose, Channel, ConsentState]) -> None:
        if self._card is not None:
            purpose, channel, state = choice
            self._bridge.say(
                SetConsent(
                    consent_id=new_uuid(),
                    customer_id=self._card.customer_id,
                    purpose=purpose,
                    channel=channel,
                    state=state,
                    source="agent",
                    **self._said(),
                )
            )

    @Slot(object)
    def _on_attention(self, attention: Attention) -> None:
        if attention.follow_up_id is not None:
            self._close(attention.follow_up_id, FollowUpState.KEPT)
            kept = self._words.follow_up_state(FollowUpState.KEPT)
            told = self.tr("{title}: {state}").format(title=attention.title, state=kept)
            self.done.emit(told, partial(self._close, attention.follow_up_id, FollowUpState.OPEN))
        elif attention.complaint_id is not None:
            self._bridge.say(
                SetComplaint(
                    complaint_id=attention.complaint_id,
                    state=ComplaintState.CORRECTED,
                    owner=self._agent_id,
                    event_id=EventId(new_uuid()),
                    **self._said(),
                )
            )

    def _close(self, follow_up_id: FollowUpId, state: FollowUpState) -> None:
        self._bridge.say(CloseFollowUp(follow_up_id=follow_up_id, state=state, **self._said()))

    @Slot(object)
    def _on_fact_confirmed(self, fact: FactRow) -> None:
        self._bridge.say(ConfirmFact(fact_id=fact.fact_id, **self._said()))

    @Slot(object)
    def _on_asked_again(self, fact: FactRow) -> None:
        self._bridge.say(AskedAgain(fact_id=fact.fact_id, **self._said()))

    @Slot()
    def _on_asked_newest_again(self) -> None:
        fact = self.facts.newest()
        if self._card is not None and fact is not None:
            self._on_asked_again(fact)

    def _said(self) -> Said:
        return {"command_id": CommandId(new_uuid()), "actor": self._agent_id, "at": self._clock.now()}
