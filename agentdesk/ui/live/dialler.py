"""Knows the one door between a number that is pressed, wherever it stands, and the phone: what must be asked first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentdesk.domain.calls import Cap
from agentdesk.domain.contacts import Consent, may_contact
from agentdesk.domain.dial_rules import DialPlan, DialRules
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.kinds import Channel, ContactPointKind, Purpose
from agentdesk.services.ports import Phone
from agentdesk.services.queries import CustomerById, CustomerCard
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.callers import Callers
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish

if TYPE_CHECKING:
    from agentdesk.domain.dialling import Dial
    from agentdesk.ui.live.dial_question import DialQuestion


PATIENCE_MS = 4000
"""A customer who comes later than this is no longer called by themselves."""


class Dialler(QObject):
    """Signals: `refused(str)`, a code of `Words.trouble`, when nothing can be dialled; `dialling(str, str)`: what the
    phone is given now, and the extension that was written with it.
    """

    refused = Signal(str)
    dialling = Signal(str, str)

    def __init__(
        self,
        phone: Phone,
        bridge: Bridge,
        callers: Callers,
        words: Words,
        country: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`country`: of the line, when its plan does not say it."""
        super().__init__(parent)
        self._bridge = bridge
        self._phone, self._callers, self.words, self._country = phone, callers, words, country
        self._window = parent
        self._rules = DialRules()
        self._plan = DialPlan(country="")
        self._hides_numbers = False
        self._card: CustomerCard | None = None
        self._awaited: CustomerId | None = None
        """Who is to be called as soon as their numbers are known."""
        self._read_for: tuple[Dial, CallWish] | None = None
        """What is dialled when it is known whether its owner wants calls."""
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_patience)
        self._question: DialQuestion | None = None
        self._asked: tuple[Dial, Callable[[], None]] | None = None

    def use_plan(self, plan: DialPlan) -> None:
        """How this desk's line wants its numbers."""
        self._plan = plan

    @Slot(bool)
    def hide_numbers(self, hidden: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        """Until the customer in the centre is checked, a question names only a hint of their number."""
        self._hides_numbers = hidden

    @Slot(object)
    def use_settings(self, settings: WorkspaceSettings) -> None:
        self._rules = settings.dial_rules

    def show_customer(self, card: CustomerCard | None) -> None:
        """Who is in the centre: a number of theirs is dialled for them. None, nobody yet: who is awaited may still come."""
        turned = card is not None and (self._card is None or card.customer_id != self._card.customer_id)
        self._card = card
        if card is not None and turned and self._awaited is not None:
            awaited, self._awaited = self._awaited, None
            if card.customer_id == awaited:
                self.dial_customer()

    @Slot(str)
    def dial(self, number: str) -> None:
        self.dial_for(CallWish(number))

    @Slot()
    def dial_customer(self) -> None:
        """The first number of the customer in the centre."""
        points = self._card.contact_points if self._card is not None else ()
        first = next((each for each in points if each.kind is ContactPointKind.PHONE), None)
        if first is not None:
            self.dial(first.raw or first.normalised)

    @Slot(object)
    def dial_for(self, wish: CallWish) -> None:
        """Dialled at once, unless it costs, commands, is ruled out, or its owner does not want calls.

        Without a number it is the customer's first one, when they are in the centre.
        """
        if not wish.number and wish.customer_id is not None:
            if self._card is not None and self._card.customer_id == wish.customer_id:
                self.dial_customer()
            else:
                self._awaited = wish.customer_id
                self._patience.start()
            return
        from agentdesk.domain.dialling import Verdict, dial_of  # 15 ms of patterns, not needed for the first paint

        if Cap.DIAL not in self._phone.capabilities:
            self.refused.emit("not-capable")
            return
        made = dial_of(wish.number, self._plan_now(), self._rules)
        known = self._known_as(wish.number)
        if known and known != made.e164:
            made = dial_of(known, self._plan_now(), self._rules)
        if made.verdict is Verdict.NOTHING:
            self.refused.emit("no-number")
            return
        wish = self._with_owner(wish, made)
        self._read_for = None
        card = self._card
        if wish.customer_id is None or (card is not None and card.customer_id == wish.customer_id):
            self._decide(made, wish, card if wish.customer_id is not None else None)
            return
        # Somebody else, or nobody yet, is in the centre: what this customer said about calls must be read first.
        self._read_for = (made, wish)
        self._patience.start()
        query = CustomerById(wish.customer_id)
        self._bridge.ask(query, self._on_owner, owner=self, failed=self._on_owner_not_read)

    def reach(self, written: str, then: Callable[[str], None]) -> None:
        """Whom a caller is sent to, or who is asked about them: by the rules of a call; `then` gets what is dialled."""
        from agentdesk.domain.dialling import Verdict, dial_of

        made = dial_of(written, self._plan_now(), self._rules)
        if made.verdict is Verdict.FINE:
            then(made.text)
        elif made.verdict is not Verdict.NOTHING:
            self._ask(made, CallWish(written), act=partial(then, made.text))
        elif any(sign.isdigit() for sign in written):
            self.refused.emit("no-number")
        else:
            then(written.strip())  # a colleague by the name the phone system has for them

    def _plan_now(self) -> DialPlan:
        return self._plan if self._plan.country else DialPlan(self._country(), self._plan.form, self._plan.outside)

    def _on_owner(self, card: CustomerCard | None) -> None:
        waiting, self._read_for = self._read_for, None
        if waiting is not None:
            self._decide(*waiting, card)

    def _on_owner_not_read(self, error: AgentDeskError) -> None:
        """The workspace is away: the agent decides, and nothing is dialled by itself."""
        del error
        waiting, self._read_for = self._read_for, None
        if waiting is not None:
            self._ask(*waiting, unsure=True)

    def _decide(self, made: "Dial", wish: CallWish, owner: CustomerCard | None) -> None:
        from agentdesk.domain.dialling import Verdict

        if made.verdict is Verdict.FINE and not (owner is not None and _refuses(owner)):
            self._go(made, wish)
        else:
            self._ask(made, wish, owner)

    def _ask(
        self, made: "Dial", wish: CallWish, owner: CustomerCard | None = None, *, unsure: bool = False,
        act: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """`act` is done instead of dialling, when the answer is yes."""
        if self._question is None:
            from agentdesk.ui.live.dial_question import DialQuestion  # made when first needed: it is rare

            self._question = DialQuestion(self.words, self._window.window())
            self._question.accepted.connect(self._on_accepted)
        self._asked = (made, act or partial(self._go, made, wish))
        name = wish.name or (owner.name if owner is not None else self.tr("The customer"))
        unwanted = owner is not None and _refuses(owner)
        self._question.ask(
            made, name if unwanted else "", name if unsure else "", hidden=self._is_hidden(made, wish, owner)
        )

    def _is_hidden(self, made: "Dial", wish: CallWish, owner: CustomerCard | None) -> bool:
        """Whether it is a number of somebody who is not checked; what the agent has typed can be read."""
        if wish.customer_id is None:
            return False
        centre = self._card is not None and self._card.customer_id == wish.customer_id
        masked = self._hides_numbers if centre else self.words.masking != "off"
        return masked and (owner is None or _is_theirs(owner, wish.number, made.e164))

    @Slot()
    def _on_patience(self) -> None:
        """Too late to dial by itself; what waits for one answer only is asked about instead."""
        self._awaited = None
        waiting, self._read_for = self._read_for, None
        if waiting is not None:
            self._ask(*waiting, unsure=True)

    @Slot()
    def _on_accepted(self) -> None:
        from agentdesk.domain.dialling import Verdict

        asked, self._asked = self._asked, None
        if asked is not None and asked[0].verdict is not Verdict.FORBIDDEN:
            asked[1]()

    def _go(self, made: "Dial", wish: CallWish) -> None:
        if wish.customer_id is not None:
            self._callers.will_dial(made.text, wish.customer_id, wish.name)
        self.dialling.emit(made.text, made.extension)
        self._phone.dial(made.text)

    def _known_as(self, number: str) -> str:
        """What stands with a customer was read in their country; this line's would make another's number of it."""
        points = self._card.contact_points if self._card is not None else ()
        theirs = (each for each in points if each.kind is ContactPointKind.PHONE and each.raw == number)
        return next((each.normalised for each in theirs), "")

    def _with_owner(self, wish: CallWish, made: "Dial") -> CallWish:
        """The customer in the centre, when it is one of their numbers."""
        card = self._card
        if wish.customer_id is not None or card is None:
            return wish
        if _is_theirs(card, wish.number, made.e164):
            return CallWish(wish.number, card.customer_id, card.name)
        return wish


def _refuses(card: CustomerCard) -> bool:
    """Whether the customer has said not to be called even for what we owe them."""
    consents = [Consent(each.purpose, each.channel, each.state, each.at) for each in card.consents]
    return not may_contact(Purpose.SERVICE, Channel.CALL.value, consents)


def _is_theirs(card: CustomerCard, *numbers: str) -> bool:
    same = set(numbers) - {""}
    return any(same & {each.raw, each.normalised} for each in card.contact_points)
