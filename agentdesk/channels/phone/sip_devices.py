"""Knows microphone, speaker and ringer of a phone whose library drives them itself (Windows, macOS)."""

import array
import logging
import math
from typing import Any

from sipral import SipralError
from sipral.enums import AudioDirection, AudioRole

from agentdesk.domain.phone_account import PhoneAccount
from agentdesk.services.ports import SoundDevice

log = logging.getLogger(__name__)

_LOUDEST = 32767
_RATE = 16_000


class SipDevices:
    """Chosen by name, so that a device which comes back is used again. On one lane, but `levels` from any thread."""

    def __init__(self, stack: Any, account: PhoneAccount) -> None:
        self._stack = stack
        self._wanted = {
            AudioRole.MICROPHONE: account.microphone,
            AudioRole.SPEAKER: account.speaker,
            AudioRole.RINGER: account.ringer,
        }
        self._rings = False
        self.apply()

    @property
    def listed(self) -> tuple[SoundDevice, ...]:
        """Those that are plugged in."""
        return tuple(
            SoundDevice(each.name, each.is_microphone, each.is_speaker) for each in self._all() if each.present
        )

    def choose(self, microphone: str, speaker: str, ringer: str) -> None:
        self._wanted = {AudioRole.MICROPHONE: microphone, AudioRole.SPEAKER: speaker, AudioRole.RINGER: ringer}
        self.apply()

    def apply(self) -> None:
        """What was chosen, where it is there; the system's way for the rest. Never an answer to the engine's own change."""
        listed = self._all()
        for role, name in self._wanted.items():
            chosen = next((each.id for each in listed if name and each.name == name), None)
            try:
                self._stack.audio.select(role, chosen)
            except SipralError as error:
                log.warning("a sound device was not taken: %s", error.status_name)

    def missing(self) -> str:
        """A chosen device that is not plugged in now; "" when all are there."""
        there = {each.name for each in self._all() if each.present}
        return next((name for name in self._wanted.values() if name and name not in there), "")

    def mute(self, call: Any, *, muted: bool) -> None:
        self._stack.audio.set_muted(AudioDirection.INPUT, muted, call=call)

    def levels(self) -> tuple[int, int]:
        """In and out, 0 to 100."""
        try:
            both = [self._stack.audio.level(way) for way in (AudioDirection.INPUT, AudioDirection.OUTPUT)]
        except SipralError:
            return 0, 0
        return both[0] * 100 // _LOUDEST, both[1] * 100 // _LOUDEST

    def ring(self, *, on: bool) -> None:
        """Our ring tone on the ringer, once however many calls ring."""
        if on is self._rings:
            return
        self._rings = on
        try:
            if on:
                self._stack.audio.ring(ring_tone(), _RATE, looped=True)
            else:
                self._stack.audio.stop_ringing()
        except SipralError as error:
            log.warning("the ringer could not be used: %s", error.status_name)

    def _all(self) -> list[Any]:
        try:
            return list(self._stack.audio.devices())
        except SipralError as error:
            log.warning("the sound devices cannot be listed: %s", error.status_name)
            return []


def ring_tone() -> bytes:
    """One second of two tones and two of silence (as European exchanges ring), 16-bit mono at 16 kHz."""
    loud = array.array("h")
    for place in range(_RATE):
        edge = min(1.0, place / 800, (_RATE - place) / 800)
        both = math.sin(2 * math.pi * 425 * place / _RATE) + math.sin(2 * math.pi * 532 * place / _RATE)
        loud.append(int(5000 * edge * both))
    return loud.tobytes() + bytes(4 * _RATE)
