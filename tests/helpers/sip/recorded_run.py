"""Knows how to show one real call: Kamailio between, baresip at the far end, its recording, and what each side heard.

`python -m tests.helpers.sip.recorded_run` prints it as it stands in docs/softphone.md.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from agentdesk.channels.phone.sip_heard import SOUND_HZ
from agentdesk.domain.calls import CallState
from agentdesk.domain.events import Event
from agentdesk.domain.phone_account import Transport, account_of
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.recordings import CallRecorder
from tests.helpers.said import Ear
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import until
from tests.helpers.sip.tones import RATE, peak, share_of

OURS, THEIRS = 700, 440
HALF_SECOND = 8000
"""Bytes of 16-bit sound at 8 kHz."""


class _Recording(Ear):
    """Hears and records."""

    def __init__(self, write: Callable[[str], None]) -> None:
        super().__init__()
        self._recorder = CallRecorder(write, SystemClock(), "softphone", redact=True)

    def __call__(self, event: Event) -> None:
        self._recorder.hear(event)
        super().__call__(event)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        room, far = Path(folder, "pbx"), Path(folder, "bob")
        room.mkdir()
        far.mkdir()
        pbx = Kamailio(room)
        try:
            pbx.start()
            _one_call(pbx, Baresip(far, "bob", pbx.address, name="Bob Beller", tone_hz=THEIRS))
        finally:
            pbx.stop()


def _one_call(pbx: Kamailio, bob: Baresip) -> None:
    lines: list[str] = []
    desk = SipDesk(account_of(pbx.address, "agent", Transport.TCP), "pw-agent", ear=_Recording(lines.append))
    try:
        bob.start()
        desk.start()
        bob.call("agent")
        ref = desk.rings().ref
        desk.phone.answer(ref)
        desk.is_in(ref, CallState.TALKING)
        desk.says(ref, OURS)
        assert desk.hears(ref, THEIRS)
        here = desk.heard(ref)[-HALF_SECOND:]
        until(lambda: share_of(bob.heard[-HALF_SECOND:], OURS) > 0.95)
        there = bob.heard[-HALF_SECOND:]
        desk.phone.hold(ref)
        desk.is_in(ref, CallState.ON_HOLD)
        bob.ask("hangup")
        desk.is_in(ref, CallState.ENDED)
    finally:
        desk.stop()
        bob.stop()
    print("".join(lines))
    for words, hz, pcm, rate in (
        ("the caller's tone, at the desk", THEIRS, here, SOUND_HZ),
        ("the desk's tone, at the caller", OURS, there, RATE),
    ):
        print(f"{words}: {hz} Hz holds {share_of(pcm, hz, rate):.1%} of the energy, peak {peak(pcm)} of 32767")


if __name__ == "__main__":
    main()
