"""Knows who may be calling: asks for the number the moment it rings, and says what the agent decides about it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.commands import AddCustomer, AttachContactPoint, DetachContactPoint
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, PhoneFailed
from agentdesk.domain.ids import CommandId, ContactPointId, CustomerId, DraftId, new_uuid
from agentdesk.domain.kinds import ContactPointKind, Direction
from agentdesk.domain.live import LiveItem
from agentdesk.services.calls import sure_match
from agentdesk.services.queries import Match, WhoIs
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController

NOT_OF_DIALLING = frozenset(
    {
        "hold-failed",
        "transfer-failed",
        "colleague-busy",
        "colleague-away",
        "queue-pause",
        "queue-resume",
        "no-sound",
        "after-call",
    }
)
"""What fails in a call that is on, or beside one."""


class _Lookup(QObject):
    """One question about one call; two calls at once must not make each other's answers late."""

    answered = Signal(object, object)

    def __init__(self, draft_id: DraftId, parent: QObject) -> None:
        super().__init__(parent)
        self._draft_id = draft_id

    def on_matches(self, matches: tuple[Match, ...]) -> None:
        self.answered.emit(self._draft_id, matches)

    def on_failed(self, error: AgentDeskError) -> None:
        """Nobody was looked for: the agent goes on, and it is asked again when the workspace answers."""
        del error
        self.answered.emit(self._draft_id, None)


class Callers(QObject):
    """Matches by call. Signals: `found(DraftId)` when a call's matches are known; `attached(str, object)`: what was
    done, in words, and what takes it back.
    """

    found = Signal(object)
    attached = Signal(str, object)

    def __init__(self, bridge: Bridge, controller: LiveController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._controller = bridge, controller
        self._matches: dict[DraftId, tuple[Match, ...]] = {}
        self._lookups: dict[DraftId, _Lookup] = {}
        self._unasked: frozenset[DraftId] = frozenset()
        self._dialled: dict[str, tuple[CustomerId, str]] = {}
        controller.rang.connect(self._on_rang)
        self._numbers: dict[DraftId, str] = {}
        self.half_said: Callable[[LiveItem], tuple[str, bool]] = lambda _item: ("", False)
        """The new customer's name as it stands in the line, and whether the number is shared."""
        controller.named = self._named
        controller.changed.connect(self._forget_gone)
        controller.changed.connect(self._follow_numbers)
        bridge.happened.connect(self._on_happened)

    def matches_of(self, item: LiveItem) -> tuple[Match, ...]:
        return self._matches.get(item.draft_id, ())

    def reason_of(self, item: LiveItem) -> str:
        """Why its customer may be the caller (a code of `Words.match_reason`); "" when somebody chose by hand."""
        found = self._matches.get(item.draft_id, ())
        return next((each.reason for each in found if each.customer_id == item.customer_id), "")

    def is_asking(self, item: LiveItem) -> bool:
        return item.draft_id in self._lookups

    def will_dial(self, number: str, customer_id: CustomerId, name: str) -> None:
        """The next call to this number, not from it, is for this customer."""
        self._dialled[number.strip()] = (customer_id, name)

    def attach(self, item: LiveItem, customer_id: CustomerId, name: str, *, shared: bool = False) -> None:
        """The caller's number becomes the customer's, and the call is theirs. `shared`: others call from it too."""
        from agentdesk.domain.numbers import normalise  # 15 ms of patterns, and the first window paints before any call

        number = normalise(item.number, self._controller.setup.country)
        point_id = ContactPointId(new_uuid())
        self._bridge.say(
            AttachContactPoint(
                command_id=CommandId(new_uuid()),
                actor=self._controller.setup.agent_id,
                at=self._controller.clock.now(),
                contact_point_id=point_id,
                customer_id=customer_id,
                kind=ContactPointKind.PHONE,
                raw=item.number,
                normalised=number.e164 if number else item.number,
                shared=shared,
            )
        )
        self._controller.settle_caller(customer_id, name, item.draft_id)

        def undo() -> None:
            self._detach(item, point_id, customer_id)

        self.attached.emit(self.tr("The number is now a number of {name}").format(name=name), undo)

    def _detach(self, before: LiveItem, point_id: ContactPointId, customer_id: CustomerId) -> None:
        """The number is nobody's again, and while the call is not on a timeline, so is the call."""
        self._bridge.say(
            DetachContactPoint(
                command_id=CommandId(new_uuid()),
                actor=self._controller.setup.agent_id,
                at=self._controller.clock.now(),
                contact_point_id=point_id,
                customer_id=customer_id,
            )
        )
        item = self._controller.stack.get(before.draft_id)
        if item is not None and item.customer_id == customer_id and not item.recorded:
            whose = before.customer_id, before.customer_name, before.caller_settled, before.attachable
            self._controller.change(
                replace(
                    item, customer_id=whose[0], customer_name=whose[1], caller_settled=whose[2], attachable=whose[3]
                )
            )

    def could_not_ask(self, item: LiveItem) -> bool:
        """Whether its number was never looked up, because nobody answered."""
        return item.draft_id in self._unasked

    def add_customer(self, item: LiveItem, name: str, *, shared: bool = False) -> None:
        """A new customer with the caller's number, and the call is theirs."""
        customer_id = CustomerId(new_uuid())
        self._bridge.say(
            AddCustomer(
                command_id=CommandId(new_uuid()),
                actor=self._controller.setup.agent_id,
                at=self._controller.clock.now(),
                customer_id=customer_id,
                ref=f"A-{customer_id.hex[-10:].upper()}",
                name=name,
            )
        )
        if item.number and not item.private:
            self.attach(item, customer_id, name, shared=shared)
        else:
            self._controller.settle_caller(customer_id, name, item.draft_id)

    def _named(self, item: LiveItem) -> LiveItem:
        """A log ends the contact while the name stands there without its Enter: it is the customer all the same."""
        name, shared = self.half_said(item)
        outcome = self._controller.setup.rules.outcome(item.outcome)
        if not name or (outcome is not None and outcome.without_customer):
            return item
        self.add_customer(item, name, shared=shared)
        theirs = self._controller.stack.get(item.draft_id)
        if theirs is None:
            return item
        return replace(item, customer_id=theirs.customer_id, customer_name=theirs.customer_name, caller_settled=True)

    @Slot(object)
    def _on_rang(self, item: LiveItem) -> None:
        dialled = self._dialled.pop(item.number, None) if item.direction is Direction.OUT else None
        if dialled is not None:
            self._controller.settle_caller(*dialled, item.draft_id)
        else:
            self._ask(item)

    @Slot()
    def _follow_numbers(self) -> None:
        """Another number during a call (a colleague hands over their caller) is somebody else, unless the agent has said who."""
        before = self._numbers
        items = [item for item in self._controller.stack.items if item.is_call and item.ref]
        self._numbers = {item.draft_id: item.number for item in items}
        for item in items:
            if before.get(item.draft_id, item.number) != item.number:
                self._ask_anew(item)

    def _ask_anew(self, item: LiveItem) -> None:
        was = sure_match(self._matches.get(item.draft_id, ()))
        if item.caller_settled and (was is None or was.customer_id != item.customer_id):
            return
        self._matches.pop(item.draft_id, None)
        lookup = self._lookups.pop(item.draft_id, None)
        if lookup is not None:
            lookup.answered.disconnect(self._on_answered)
            lookup.deleteLater()
        nobody = replace(item, customer_id=None, customer_name="", caller_settled=False, attachable=False,
                         order_id=None, ticks=())  # fmt: skip
        self._ask(nobody)
        self._controller.change(nobody)

    def _ask(self, item: LiveItem) -> None:
        if item.number and not item.private and item.customer_id is None:
            lookup = self._lookups[item.draft_id] = _Lookup(item.draft_id, self)
            lookup.answered.connect(self._on_answered)
            query = WhoIs(item.number, self._controller.setup.country)
            self._bridge.ask(query, lookup.on_matches, owner=lookup, failed=lookup.on_failed)

    @Slot(object, object)
    def _on_answered(self, draft_id: DraftId, answer: tuple[Match, ...] | None) -> None:
        lookup = self._lookups.pop(draft_id, None)
        if lookup is not None:
            lookup.deleteLater()
        item = self._controller.stack.get(draft_id)
        if item is None:
            return
        self._unasked = (self._unasked | {draft_id}) if answer is None else (self._unasked - {draft_id})
        matches = self._matches[draft_id] = answer or ()
        sure = sure_match(matches)
        if sure is not None and not item.caller_settled:
            self._controller.settle_caller(sure.customer_id, sure.name, draft_id)
        self.found.emit(draft_id)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        """A call that was never made reserves its number for nobody; who could not be looked up is looked up now."""
        if isinstance(event, PhoneFailed) and event.code not in NOT_OF_DIALLING:
            self._dialled.clear()
        elif isinstance(event, CameBack):
            for item in self._controller.stack.items:
                if item.draft_id in self._unasked and not item.caller_settled:
                    self._ask(item)

    @Slot()
    def _forget_gone(self) -> None:
        here = {item.draft_id for item in self._controller.stack.items}
        self._unasked &= here
        for draft_id in self._matches.keys() - here:
            del self._matches[draft_id]
