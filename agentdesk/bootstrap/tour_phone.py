"""Knows the phone's part of the tour: each state a call may be in, as the agent sees it, in light and dark."""

from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.demo.today import SHARED_E164, UNKNOWN_E164
from agentdesk.domain.calls import CallState
from agentdesk.domain.presence import Choice

PHONE_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
COLLEAGUE = "204"


class PhoneTour(TourSteps):
    """One call from the first ring to its wrap-up, a break, and three callers nobody is sure of."""

    name = "phone-tour"

    def stations(self) -> None:
        self._one_call()
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
        self.phone.consult(ref, COLLEAGUE)
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
