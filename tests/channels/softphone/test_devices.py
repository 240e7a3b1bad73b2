"""Microphone, speaker and ringer, where the library drives them itself; here its engine is stood in for (Linux)."""

from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from sipral import AudioDevice
from sipral.enums import AudioDirection, AudioRole

from agentdesk.channels.phone.sip_devices import SipDevices, ring_tone
from agentdesk.channels.phone.sip_heard import DevicesMoved
from agentdesk.domain.calls import Cap
from agentdesk.domain.events import PhoneDevicesChanged
from agentdesk.domain.phone_account import account_of
from agentdesk.services.ports import SoundDevice
from tests.channels.softphone.test_calls import talk
from tests.channels.softphone.test_heard import tell
from tests.channels.softphone.test_torture import engine_of
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk


def a_device(number: int, name: str, *, present: bool = True, inward: bool = True) -> AudioDevice:
    return AudioDevice(number, name, 1 if inward else 0, 2, False, False, present)


@dataclass
class Sound:
    """As `stack.audio`: what was chosen, muted and rung."""

    listed: list[AudioDevice] = field(default_factory=list)
    chosen: dict[int, int | None] = field(default_factory=dict)
    muted: list[tuple[int, bool]] = field(default_factory=list)
    rung: list[bool] = field(default_factory=list)

    def devices(self) -> list[AudioDevice]:
        return self.listed

    def select(self, role: int, device: int | None) -> None:
        self.chosen[role] = device

    def set_muted(self, way: int, muted: bool, *, call: object) -> None:
        self.muted.append((way, muted))

    def level(self, way: int) -> int:
        return 16384 if way == AudioDirection.INPUT else 32767

    def ring(self, pcm: bytes, rate: int, *, looped: bool) -> None:
        self.rung.append(True)

    def stop_ringing(self) -> None:
        self.rung.append(False)


@pytest.fixture
def sound() -> Sound:
    return Sound([a_device(1, "Headset"), a_device(2, "Desk speaker", inward=False)])


@pytest.fixture
def devices(sound: Sound) -> SipDevices:
    return SipDevices(SimpleNamespace(audio=sound), account_of("pbx", "201"))


def test_devices_are_chosen_by_name_and_the_rest_follows_the_system(devices: SipDevices, sound: Sound) -> None:
    devices.choose("Headset", "Headset", "Desk speaker")
    assert sound.chosen == {AudioRole.MICROPHONE: 1, AudioRole.SPEAKER: 1, AudioRole.RINGER: 2}
    devices.choose("", "Gone for ever", "")
    assert set(sound.chosen.values()) == {None}
    assert devices.missing() == "Gone for ever"


def test_an_unplugged_device_is_missed_and_used_again_when_it_is_back(devices: SipDevices, sound: Sound) -> None:
    devices.choose("Headset", "", "")
    sound.listed[0] = a_device(1, "Headset", present=False)
    assert devices.missing() == "Headset"
    assert devices.listed == (SoundDevice("Desk speaker", False, True),)
    sound.listed[0] = a_device(1, "Headset")
    assert devices.missing() == ""


def test_the_ringer_rings_once_and_stops_once(devices: SipDevices, sound: Sound) -> None:
    for on in (False, True, True, False, False):
        devices.ring(on=on)
    assert sound.rung == [True, False]
    assert len(ring_tone()) == 3 * 2 * 16_000
    assert devices.levels() == (50, 100)


def test_while_a_call_rings_so_does_the_ringer_and_mute_is_the_microphones(
    desk: SipDesk, bob: Baresip, devices: SipDevices, sound: Sound
) -> None:
    engine_of(desk)._devices = devices
    ref = talk(desk, bob)
    desk.phone.set_mute(ref, muted=True)
    desk.until(ref, lambda call: call.muted)
    bob.ask("hangup")
    desk.until(ref, lambda call: call.is_over)
    assert sound.muted == [(AudioDirection.INPUT, True)]
    assert True not in sound.rung[1:]


def test_devices_that_come_and_go_are_told(desk: SipDesk, devices: SipDevices, sound: Sound) -> None:
    engine_of(desk)._devices = devices
    tell(desk, DevicesMoved(failed=False))
    desk.ear.wait_for(PhoneDevicesChanged())
    assert Cap.DEVICES in desk.phone.capabilities
    devices.choose("Headset", "", "")
    sound.listed.pop(0)
    tell(desk, DevicesMoved(failed=True))
    desk.ear.wait_for(PhoneDevicesChanged("Headset"))
    devices.choose("", "", "")
    tell(desk, DevicesMoved(failed=True))
    desk.failed("no-sound")
