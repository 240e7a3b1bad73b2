"""Knows how a phone that is not ours is put together: the call bridge, Asterisk's manager, a FRITZ!Box; and its settings."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, PhoneTried, PushWay, PushWaysKnown, SignedSender
from agentdesk.domain.phone_links import AmiSetup, BridgeSetup, FritzSetup, ami_setup, bridge_setup, fritz_setup
from agentdesk.services.ports import Clock, Phone, Secrets
from agentdesk.services.settings import Personal

if TYPE_CHECKING:
    from agentdesk.channels.phone.ami import AmiPhone
    from agentdesk.channels.phone.bridge import BridgePhone, BridgeToken
    from agentdesk.channels.phone.fritz import FritzPhone
    from agentdesk.services.push_senders import Sender

SENDERS = "phone"
"""The folder of mappings: in the resources, and of one's own beside the settings."""
Publish = Callable[[Event], None]
Do = Callable[[Callable[[], None]], None]


class FarPhones:
    """Makes the far phone that is chosen, and implements `ports_far.FarPhoneSetup` for its page.

    `do` runs a piece of work on the lane of phones; `folders` are those of the senders' mappings.
    """

    def __init__(self, publish: Publish, clock: Clock, personal: Personal, do: Do, folders: tuple[Path, ...]) -> None:
        self._publish, self._clock, self._personal, self._do = publish, clock, personal, do
        self._folders = folders
        self._bridge: BridgePhone | None = None
        self._token: BridgeToken | None = None
        self._ami: AmiPhone | None = None
        self._fritz: FritzPhone | None = None
        self.kind = ""

    def make(self, kind: str) -> Phone:
        self.kind = kind
        if kind == "ami":
            from agentdesk.channels.phone.ami import AmiPhone

            self._ami = AmiPhone(self._publish, self._clock, self._ami_setup(), _secrets)
            return self._ami
        if kind == "fritz":
            from agentdesk.channels.phone.fritz import FritzPhone

            self._fritz = FritzPhone(self._publish, self._clock, self._fritz_setup())
            return self._fritz
        from agentdesk.channels.phone.bridge import BridgePhone

        self._bridge = BridgePhone(
            self._publish, self._clock, self._bridge_setup(), _secrets, self._senders, self._shared_token()
        )
        return self._bridge

    @property
    def bridge(self) -> "BridgePhone | None":
        """What programs on this computer may push to."""
        return self._bridge

    # --- FarPhoneSetup ---

    def save(self, password: str) -> None:
        """After the settings were written: keep the password, if one was typed, and use them."""

        def work() -> None:
            from agentdesk.channels.phone.ami import PASSWORD

            try:
                if password:
                    _secrets().set(PASSWORD, password)
            except AgentDeskError as error:
                self._publish(PhoneTried(error.code))
                return
            self._use()

        self._do(work)

    def ask_ways(self) -> None:
        """`PushWaysKnown` answers."""
        self._do(self._tell_ways)

    def ask_certificate(self) -> None:
        """`PhoneTried` answers with its fingerprint."""
        setup = self._ami_setup()
        if setup is not None and setup.secure:
            self._do(lambda: self._tell_certificate(setup))

    def keep_secret(self, sender: str, secret: str) -> None:
        def work() -> None:
            from agentdesk.channels.phone.bridge import SENDER_SECRET

            try:
                _secrets().set(SENDER_SECRET.format(name=sender), secret)
            except AgentDeskError as error:
                self._publish(PhoneTried(error.code))
                return
            self._tell_ways()

        self._do(work)

    # --- inside ---

    def _tell_certificate(self, setup: AmiSetup) -> None:
        from agentdesk.channels.phone.certificates import certificate_at

        shown = certificate_at(setup.host, setup.port, setup.host)
        if shown is not None:
            self._publish(PhoneTried("certificate-untrusted", str(shown), shown.sha256))

    def _use(self) -> None:
        if self._ami is not None:
            self._ami.use(self._ami_setup())
        if self._fritz is not None:
            self._fritz.use(self._fritz_setup())
        if self._bridge is not None:
            self._bridge.use(self._bridge_setup())
            self._tell_ways()

    def _ami_setup(self) -> AmiSetup | None:
        now = self._personal.now
        try:
            return ami_setup(
                now.ami_host, now.ami_login, now.ami_channel, now.ami_port, now.ami_context,
                secure=now.ami_secure, pin=now.ami_pin,
            )  # fmt: skip
        except AgentDeskError:
            return None

    def _fritz_setup(self) -> FritzSetup:
        now = self._personal.now
        try:
            return fritz_setup(now.fritz_host, now.fritz_port, now.fritz_mine, now.fritz_extension)
        except AgentDeskError:
            return FritzSetup()

    def _bridge_setup(self) -> BridgeSetup:
        """What cannot be read keeps the network out."""
        now = self._personal.now
        try:
            return bridge_setup(
                now.bridge_port, now.bridge_mine, now.bridge_allowed, now.bridge_lan_port, now.bridge_lan_address
            )
        except AgentDeskError:
            return bridge_setup(mine=now.bridge_mine)

    def _senders(self) -> "Mapping[str, Sender]":
        from agentdesk.services.push_senders import load_senders

        return load_senders(*self._folders)

    def _shared_token(self) -> "BridgeToken":
        from agentdesk.channels.phone.bridge import BridgeToken

        if self._token is None:
            self._token = BridgeToken()
        return self._token

    def _tell_ways(self) -> None:
        from agentdesk.channels.phone.bridge import secret_of
        from agentdesk.channels.phone.own_address import own_address

        setup, held = self._bridge_setup(), _secrets()
        token = self._shared_token().read(held)
        addresses = {"here": f"http://127.0.0.1:{setup.port}"}
        if setup.allowed:
            addresses["network"] = f"http://{own_address(setup.lan_address)}:{setup.lan_port}"
        ways = [
            PushWay(sender.title, step.where, step.filled(address=addresses[sender.place], token=token))
            for sender in self._senders().values()
            if sender.place in addresses
            for step in sender.steps
        ]
        signed = tuple(
            SignedSender(sender.name, sender.title, bool(secret_of(held, sender.name)))
            for sender in self._senders().values()
            if sender.signature is not None
        )
        self._publish(PushWaysKnown(tuple(ways), kept=self._shared_token().is_kept, signed=signed))


def _secrets() -> Secrets:
    from agentdesk.runtime.secrets import open_secrets

    return open_secrets().secrets
