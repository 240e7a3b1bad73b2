"""Knows how a window's phone is put together: which one the settings choose, its lane, and where its password lies."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from agentdesk.channels.phone.manual import ManualPhone
from agentdesk.channels.phone.simulator import ScriptedCall, SimulatorPhone
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.events import Event, PhoneTried
from agentdesk.domain.header_rules import HeaderRules
from agentdesk.domain.phone_account import PhoneAccount, account_of
from agentdesk.domain.referrals import Referrals
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.paths import find_paths, resources
from agentdesk.services.ports import Clock, Phone, SoundDevice
from agentdesk.services.settings import Personal

if TYPE_CHECKING:
    from agentdesk.bootstrap.far_phones import FarPhones
    from agentdesk.channels.phone.softphone import Softphone
    from agentdesk.services.ports import Secrets

FAR = frozenset({"bridge", "ami", "fritz"})
PASSWORD = "phone-password"  # noqa: S105 the name it has in the keyring
Publish = Callable[[Event], None]


def account_in(personal: Personal) -> PhoneAccount | None:
    """The softphone's account as the settings have it; None while there is none that could work."""
    now = personal.now
    try:
        account = account_of(
            now.phone_server, now.phone_user, now.phone_transport, auth_user=now.phone_auth_user, pin=now.phone_pin
        )
    except AgentDeskError:
        return None
    return replace(account, microphone=now.phone_microphone, speaker=now.phone_speaker, ringer=now.phone_ringer)


class PhoneRoom:
    """Makes the phone; implements `ports.PhoneSetup` when that is the softphone. `close` after the phone has stopped."""

    def __init__(self, publish: Publish, clock: Clock, personal: Personal) -> None:
        self._publish, self._clock, self._personal = publish, clock, personal
        self._softphone: Softphone | None = None
        self.header_rules = HeaderRules()
        """How a call's headers are read; whoever hears of the workspace's settings keeps them up to date."""
        self.referrals = Referrals()
        """Where the other side of a call may send the softphone; kept up to date like the rules of headers."""
        self.far: FarPhones | None = None
        """What makes and looks after a phone that is not ours, when one is chosen."""
        self._lane: Lane | None = None

    def make(self, kind: str, script: tuple[ScriptedCall, ...] = ()) -> Phone:
        if kind == "simulator":
            return SimulatorPhone(self._publish, self._clock, script)
        if kind == "softphone":
            from agentdesk.channels.phone.softphone import Softphone  # 25 ms, and only where it is chosen

            phone = Softphone(
                self._publish, self._clock, account_in(self._personal), self._password, lambda: Lane("phone"),
                rules=self.header_rules, may_follow=self.referrals.allows,
            )  # fmt: skip
            self._softphone = phone
            return phone
        if kind in FAR:
            from agentdesk.bootstrap.far_phones import SENDERS, FarPhones  # only where one is chosen

            folders = (resources() / SENDERS, find_paths().config / SENDERS)
            self.far = FarPhones(self._publish, self._clock, self._personal, self._do, folders)
            return self.far.make(kind)
        return ManualPhone(self._publish, self._clock)

    @property
    def has_softphone(self) -> bool:
        return self._softphone is not None

    def close(self) -> None:
        if self._lane is not None:
            self._lane.close()

    # --- PhoneSetup ---

    def keep_password(self, password: str) -> None:
        def keep() -> None:
            try:
                self._secrets().set(PASSWORD, password)
            except AgentDeskError as error:
                self._publish(PhoneTried(error.code))

        self._do(keep)

    def try_out(self, account: PhoneAccount, password: str) -> None:
        def work() -> None:
            from agentdesk.channels.phone.sip_trial import try_out

            try:
                known = password or self._password()
                if not known:
                    raise Refused("no-password")
                told = try_out(account, known, self._clock, lambda: Lane("phone-trial"))
            except AgentDeskError as error:
                told = PhoneTried(error.code)
            self._publish(told)

        self._do(work)

    def use(self) -> None:
        """After what waits to be kept."""

        def work() -> None:
            account, phone = account_in(self._personal), self._softphone
            if phone is not None and account is not None:
                phone.use(account)

        self._do(work)

    @property
    def devices(self) -> Sequence[SoundDevice]:
        return self._softphone.devices if self._softphone is not None else ()

    @property
    def plays_sound(self) -> bool | None:
        return self._softphone.plays_sound if self._softphone is not None else None

    def choose_devices(self, microphone: str, speaker: str, ringer: str) -> None:
        if self._softphone is not None:
            self._softphone.choose_devices(microphone, speaker, ringer)

    def level(self) -> tuple[int, int]:
        return self._softphone.level() if self._softphone is not None else (0, 0)

    # --- inside ---

    def _do(self, work: Callable[[], None]) -> None:
        if self._lane is None:
            self._lane = Lane("phone-setup")
        self._lane.do(work)

    def _password(self) -> str | None:
        """On a lane: a keyring may take its time, or ask the person."""
        return self._secrets().get(PASSWORD)

    @staticmethod
    def _secrets() -> "Secrets":
        from agentdesk.runtime.secrets import open_secrets

        return open_secrets().secrets
