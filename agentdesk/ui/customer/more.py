"""Knows what else can be recorded about a customer: a referral, a compliment, who speaks for them; and its menu."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from agentdesk.domain.commands import (
    AddParticipant,
    AttachContactPoint,
    NewFollowUp,
    RecordCompliment,
    RecordReferral,
)
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.followups import due_at_moment
from agentdesk.domain.ids import AgentId, CommandId, ContactPointId, CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.services.ports import Clock
from agentdesk.services.queries import CustomerCard, Hit, People, PersonRow
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.customer.people_dialogs import ComplimentDialog, SpeaksForDialog
    from agentdesk.ui.customer.points_dialog import PointsDialog, PointWish
    from agentdesk.ui.notes.choose_customer import ChooseCustomer

TITLE_LETTERS = 120


class _Said(TypedDict):
    command_id: CommandId
    actor: AgentId
    at: datetime


class HeaderMore(QObject):
    """The menu "⋯" of the header with its keys. `running_contact` names the contact in front, "" when there is none;
    `half_said` keeps a compliment that was left.

    Signals: `call_wanted(str)` a number to dial; `failed(str)`: why something could not be asked, as a sentence.
    """

    call_wanted = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        agent_id: AgentId,
        header: QWidget,
        consent: QMenu,
    ) -> None:
        super().__init__(header)
        self._theme, self._words, self._shortcuts, self._bridge = theme, words, shortcuts, bridge
        self._clock, self._agent_id, self._header = clock, agent_id, header
        self._card: CustomerCard | None = None
        self._asked: CustomerCard | None = None
        self._referral: ChooseCustomer | None = None
        self._compliment: ComplimentDialog | None = None
        self._speaks: SpeaksForDialog | None = None
        self._points: PointsDialog | None = None
        self._masked = False
        self.half_said = HalfSaid()
        self.running_contact: Callable[[CustomerId], EventId | None] = _no_contact
        self._menu = QMenu(header)
        self._menu.setAccessibleName(self.tr("More about this customer"))
        consent.setTitle(self.tr("Consent"))
        self._menu.addMenu(consent)
        self._menu.addSeparator()
        group = self.tr("Customer")
        for action_id, keys, text, slot in (
            ("customer.referral", "Ctrl+Shift+R", self.tr("The customer names somebody…"), self.ask_referral),
            ("customer.compliment", "Ctrl+Shift+G", self.tr("The customer praises somebody…"), self.ask_compliment),
            ("customer.speaks-for", "Ctrl+Shift+S", self.tr("Somebody speaks for the customer…"), self.ask_speaker),
            ("customer.points", "Shift+F4", self.tr("Numbers and addresses…"), self.ask_points),
        ):
            self._menu.addAction(shortcuts.add(action_id, keys, text, slot, parent=header, group=group))

    def show_card(self, card: CustomerCard | None, *, masked: bool = False) -> None:
        self._card, self._masked = card, masked

    def open_menu(self, spot: QPoint) -> None:
        """Its right upper corner at this spot."""
        self._menu.popup(spot)
        self._menu.move(spot - QPoint(self._menu.width(), 0))

    @Slot()
    def ask_referral(self) -> None:
        self._asked = card = self._card
        if card is None:
            return
        if self._referral is None:
            from agentdesk.ui.notes.choose_customer import ChooseCustomer

            self._referral = ChooseCustomer(self._theme, self._words, self._bridge, self._header.window())
            self._referral.chosen.connect(self._on_referred)
            self._referral.named.connect(self._on_named)
        heading = self.tr("Whom does {name} name?").format(name=card.name)
        about = self.tr("Choose a customer, or type a name and press Enter.")
        self._referral.ask(heading, self.tr("Record the referral"), about, card.customer_id, free=True)

    @Slot()
    def ask_compliment(self) -> None:
        self._asked = self._card
        if self._card is not None:
            self._bridge.ask(People(), self._on_people, owner=self, failed=self._on_people_not_read)

    @Slot()
    def ask_speaker(self) -> None:
        self._asked = card = self._card
        if card is None or self._contact_of(card) is None:
            return
        if self._speaks is None:
            from agentdesk.ui.customer.people_dialogs import SpeaksForDialog

            self._speaks = SpeaksForDialog(self._words, self._header.window())
            self._speaks.named.connect(self._on_speaker)
        self._speaks.ask(card)

    @Slot()
    def ask_points(self) -> None:
        self._asked = card = self._card
        if card is None:
            return
        if self._points is None:
            from agentdesk.ui.customer.points_dialog import PointsDialog

            self._points = PointsDialog(self._words, self._header.window())
            self._points.changed.connect(self._on_points)
            self._points.called.connect(self.call_wanted)
        self._points.ask(card, masked=self._masked)

    def _contact_of(self, card: CustomerCard) -> EventId | None:
        """The contact that runs, else the last one."""
        running = self.running_contact(card.customer_id)
        return running or (card.last_contact.event_id if card.last_contact is not None else None)

    def _on_people_not_read(self, error: AgentDeskError) -> None:
        self.failed.emit(self._words.error(error))

    def _on_people(self, people: Sequence[PersonRow]) -> None:
        if self._compliment is None:
            from agentdesk.ui.customer.people_dialogs import ComplimentDialog

            self._compliment = ComplimentDialog(self._header.window())
            self._compliment.praised.connect(self._on_praised)
            self._compliment.typed.connect(self._on_praise_typed)
        if self._asked is not None:
            self._compliment.ask(self._asked, people, "".join(self.half_said.of(_praise_of(self._asked))))

    @Slot(str)
    def _on_praise_typed(self, text: str) -> None:
        if self._asked is not None and text.strip():
            self.half_said.keep(_praise_of(self._asked), text)
        elif self._asked is not None:
            self.half_said.drop(_praise_of(self._asked))

    @Slot(object)
    def _on_referred(self, hit: Hit) -> None:
        self._refer(hit.customer_id, hit.name)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._refer(None, name)

    def _refer(self, referred_id: CustomerId | None, name: str) -> None:
        if self._asked is not None:
            self._bridge.say(
                RecordReferral(
                    referral_id=new_uuid(), event_id=EventId(new_uuid()), customer_id=self._asked.customer_id,
                    referred_id=referred_id, name=name, **self._said(),
                )
            )  # fmt: skip

    @Slot(object, str)
    def _on_praised(self, praised: AgentId | None, words: str) -> None:
        card = self._asked
        if card is None:
            return
        self.half_said.drop(_praise_of(card))
        told = None
        if praised is not None and praised != self._agent_id:
            zone = getattr(self._words.zone, "key", "") or "Europe/Amsterdam"
            due = due_at_moment(self._clock.now(), zone)
            title = self.tr("Compliment: {words}").format(words=words[:TITLE_LETTERS])
            told = NewFollowUp(
                follow_up_id=FollowUpId(new_uuid()), kind=FollowUpKind.FOLLOW_UP, title=title, due_at=due.due_at,
                local_due=due.local_due, zone=zone, owner=praised,
            )  # fmt: skip
        self._bridge.say(
            RecordCompliment(
                event_id=EventId(new_uuid()), customer_id=card.customer_id, praised=praised, words=words,
                follow_up=told, **self._said(),
            )
        )  # fmt: skip

    @Slot(str, str, bool)
    def _on_speaker(self, name: str, role: str, mandate: bool) -> None:  # noqa: FBT001 — a signal's argument
        card = self._asked
        contact = self._contact_of(card) if card is not None else None
        if card is not None and contact is not None:
            self._bridge.say(
                AddParticipant(
                    participant_id=new_uuid(), interaction_id=contact, customer_id=card.customer_id, name=name,
                    role=role, mandate=mandate, **self._said(),
                )
            )  # fmt: skip

    @Slot(object)
    def _on_points(self, wishes: "tuple[PointWish, ...]") -> None:
        card = self._asked
        for wish in wishes if card is not None else ():
            assert card is not None
            self._bridge.say(
                AttachContactPoint(
                    contact_point_id=ContactPointId(new_uuid()), customer_id=card.customer_id, kind=wish.kind,
                    raw=wish.raw, normalised=wish.normalised, shared=wish.shared, **self._said(),
                )
            )  # fmt: skip

    def _said(self) -> _Said:
        return {"command_id": CommandId(new_uuid()), "actor": self._agent_id, "at": self._clock.now()}


def _praise_of(card: CustomerCard) -> str:
    return f"compliment:{card.customer_id}"


def _no_contact(customer_id: CustomerId) -> EventId | None:
    del customer_id
    return None
