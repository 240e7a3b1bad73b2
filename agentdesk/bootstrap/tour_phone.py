"""Knows the phone's part of the tour: each state a call may be in, as the agent sees it, in light and dark."""

from datetime import timedelta
from uuid import UUID

from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.demo.today import ME, SANNE, SHARED_E164, UNKNOWN_E164
from agentdesk.domain.calls import CallState
from agentdesk.domain.commands_people import HandCall, HandedAs
from agentdesk.domain.directory import PresenceSaid, Seen
from agentdesk.domain.ids import AgentId, CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.presence import Choice
from agentdesk.services import handlers
from agentdesk.services.directory import put_presence

PHONE_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
COLLEAGUE = "bakker"
JOOST = AgentId(2)
JOOST_AT = "202"
WHO_DOES_WHAT = (
    (2, Seen.READY, ""), (3, Seen.TALKING, ""), (4, Seen.BREAK, "lunch"), (5, Seen.WRAP_UP, ""), (6, Seen.READY, ""),
    (7, Seen.AWAY, ""),
)  # fmt: skip
SAID = {
    "nl": "Krijgt de leeslamp voor de tweede keer kapot binnen. Wil geen derde, wil haar geld terug.",
    "en": "The reading lamp arrived broken for the second time. Does not want a third one but her money back.",
    "vi": "Đèn đọc sách bị vỡ lần thứ hai. Không muốn nhận cái thứ ba mà muốn được hoàn tiền.",
}


class PhoneTour(TourSteps):
    """One call from the first ring to its wrap-up, a break, and three callers nobody is sure of."""

    name = "phone-tour"

    def stations(self) -> None:
        self._one_call()
        self._handed_by_a_colleague()
        self._nobody_is_sure("6-chooser", SHARED_E164)
        self._nobody_is_sure("7-unknown", UNKNOWN_E164)
        self._nobody_is_sure("8-withheld", "")
        self._program.presence.keeper.choose(Choice.BREAK, "lunch")
        self._rest(400)
        self._picture("phone-9-break")

    def _one_call(self) -> None:
        self._ring()
        self._picture("phone-1-ringing")
        self._answer()
        self._picture("phone-2-talking")
        self._press("live.hold")
        self._until("the hold", lambda: self._state() is CallState.ON_HOLD)
        self._rest(600)
        self._picture("phone-3-on-hold")
        self._press("live.hold")
        self._until("the caller again", lambda: self._state() is CallState.TALKING)
        ref = next(iter(self.phone.calls))
        self._colleagues_are_there()
        self._press("live.consult")
        self._rest(600)
        self._picture("phone-4-choosing")
        self._type(self._program.window.focusWidget() or self._program.window, COLLEAGUE)
        self._enter()
        self._until("the colleague", self._is_colleague_there)
        self._rest(600)
        self._picture("phone-4-consulting")
        self.phone.abandon(ref)
        self._rest(300)
        self.phone.far_end_hangs_up(ref)
        self._until("the wrap-up", lambda: not self.phone.calls)
        self._rest(1600)
        self._picture("phone-5-wrap-up")
        self._press("live.outcome-1")
        controller = self._program.parts.live.controller
        self._until("the log", lambda: not controller.stack.items)
        self._until("the end of undo", self._is_undo_over)

    def _nobody_is_sure(self, station: str, number: str) -> None:
        self._program.desk.open_customer(None)
        self._rest(300)
        ref = self.phone.ring_now(number, "", "Levering", private=not number)
        controller = self._program.parts.live.controller
        self._until("the call", lambda: controller.front is not None and not self._is_asking())
        self._rest(600)
        self._picture(f"phone-{station}")
        self.phone.far_end_hangs_up(ref)
        self._until("the end of the call", lambda: not controller.stack.items)
        self._rest(300)

    def _colleagues_are_there(self) -> None:
        """Their desks have said so a few minutes ago."""
        now = self._clock.now()
        with self._program.backend.workspace.unit_of_work() as uow:
            for agent_id, seen, reason in WHO_DOES_WHAT:
                said = PresenceSaid(seen, now - timedelta(minutes=agent_id * 3), reason)
                put_presence(uow, AgentId(agent_id), f"desk-{agent_id}", said, now)
            uow.commit()

    def _handed_by_a_colleague(self) -> None:
        """Joost asks Mai about a customer of his."""
        self._program.desk.open_customer(None)
        self._rest(300)
        now, customer_id = self._clock.now(), self._customer_of(SHARED_E164)
        command = HandCall(
            command_id=CommandId(new_uuid()), actor=JOOST, at=now, handed_id=new_uuid(), way=HandedAs.CONSULT,
            to_agent=AgentId(ME), queue_id=None, interaction_id=EventId(new_uuid()), started_at=now, customer_id=customer_id,
            number=SANNE.e164, note=SAID[self._look.language],
        )  # fmt: skip
        with self._program.backend.workspace.unit_of_work() as uow:
            uow.record(command, handlers.apply(uow, command, now))
            uow.commit()
        ref = self.phone.ring_now(JOOST_AT)
        controller = self._program.parts.live.controller
        self._until("what came with it", lambda: controller.front is not None and bool(controller.front.handed))
        self._until("its customer", lambda: self._program.desk.current == customer_id)
        self._rest(800)
        self._picture("phone-5-handed")
        self.phone.far_end_hangs_up(ref)
        self._until("the end of the call", lambda: not controller.stack.items)
        self._rest(300)

    def _customer_of(self, number: str) -> CustomerId:
        with self._program.backend.workspace.unit_of_work() as uow:
            point = uow.rows.one("contact_point", normalised=number)
        assert point is not None
        customer_id = point["customer_id"]
        assert isinstance(customer_id, UUID)
        return CustomerId(customer_id)

    def _state(self) -> CallState | None:
        return next((call.state for call in self.phone.calls.values()), None)

    def _is_colleague_there(self) -> bool:
        return any(
            call.consult is not None and call.consult.state is CallState.TALKING for call in self.phone.calls.values()
        )

    def _is_asking(self) -> bool:
        live = self._program.parts.live
        return live.controller.front is not None and live.callers.is_asking(live.controller.front)

    def _is_undo_over(self) -> bool:
        return self._program.parts.live.controller.undoable is None
