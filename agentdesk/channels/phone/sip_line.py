"""Knows how a SIP line stays up: which server it is on, whether it is registered, and what is tried next, and when."""

import logging
from collections.abc import Callable

from agentdesk.channels.phone.certificates import Certificate
from agentdesk.channels.phone.sip_heard import (
    ConnectionLost,
    Engine,
    Heard,
    NotRegistered,
    Registered,
    Registering,
    ServerAnswers,
)
from agentdesk.channels.phone.sip_server import (
    Server,
    address_toward,
    found_server,
    shown_certificate,
)
from agentdesk.domain.calls import LineState
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.phone_account import Host, PhoneAccount, Transport
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

log = logging.getLogger(__name__)

TICK_S = 2.0
GRACE_S = 3.0
"""A refresh may take so long before the line counts as away."""
ASK_EVERY_S = 25.0
"""Over UDP nothing tells that a server is gone, so it is asked."""
ASK_AGAIN_S = 3.0
"""Who does not answer is tried again after so long; who says no after this, then twice this, and so on."""
AGAIN_MOST_S = 300.0
PATIENCE_MS = 2500
SLEPT_S = 15.0
"""The wall clock went on so much further than the other: the machine slept."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The world around the line, so that tests can move it."""

    find: Callable[[Host, PhoneAccount], Server] = found_server
    address_toward: Callable[[Server], str] = address_toward
    certificate: Callable[[Server], Certificate | None] = shown_certificate
    tick_s: float = TICK_S
    ask_again_s: float = ASK_AGAIN_S
    patience_ms: int = PATIENCE_MS


SetLine = Callable[[LineState, str, str], None]


class SipLine:
    """Everything happens on one lane, `tick` every few seconds.

    `open_engine` connects and raises an AgentDeskError when that cannot even be tried; `is_busy` tells whether calls
    are up, which no change of server may cost.
    """

    def __init__(
        self,
        account: PhoneAccount,
        open_engine: Callable[[Server], Engine],
        set_line: SetLine,
        clock: Clock,
        is_busy: Callable[[], bool],
        around: Surroundings,
    ) -> None:
        self._account, self._open_engine, self._set_line = account, open_engine, set_line
        self._clock, self._is_busy, self._around = clock, is_busy, around
        self._engine: Engine | None = None
        self._server: Server | None = None
        self._place = 0
        self._failed_hosts = 0
        self._refusals = 0
        """How often running the answer was no."""
        self._was_up = False
        self._is_up = False
        self._given_up = False
        self._waiting_since: float | None = None
        self._try_at: float | None = None
        self._ask_at: float | None = None
        self._address = ""
        self._clocks: tuple[float, float] | None = None
        """At the tick before: the monotonic clock, and by how much the wall's is ahead of it."""

    @property
    def address(self) -> str:
        """This machine's, as the server should see it."""
        return self._address

    def open(self) -> None:
        """On the host whose turn it is."""
        host = self._account.hosts[self._place % len(self._account.hosts)]
        self._try_at = self._waiting_since = None
        if not self._was_up:
            self._set_line(LineState.CONNECTING, "", str(host))
        try:
            self._server = server = self._around.find(host, self._account)
            self._address = self._around.address_toward(server)
            self._engine = self._open_engine(server)
            if self._account.transport is Transport.UDP:
                self._ask_at = self._clock.monotonic() + self._around.ask_again_s
            self._engine.register()
        except AgentDeskError as error:
            self._away(error.code, str(host))
            self._try_next()

    def register_again(self) -> None:
        """By hand, while a call is on that a new connection would cost; nothing once the server has turned us away."""
        if not self._given_up:
            self._quietly(lambda engine: engine.register())

    def close(self) -> None:
        self._given_up = True
        self._try_at = None
        self._close_engine()

    def heard(self, heard: Heard) -> None:
        """What the library says of the line."""
        match heard:
            case Registered():
                self._up()
            case Registering():
                self._waiting_since = self._waiting_since or self._clock.monotonic()
            case NotRegistered(why, status, True):
                self._give_up(why, str(status or ""))
            case NotRegistered(why, _, _):
                self._away(why, self._host)
                self._refusals = self._refusals + 1 if why == "rejected" else 0
                self._try_next(ourselves=True)
            case ConnectionLost() if heard.is_about_trust:
                self._distrust(heard)
            case ConnectionLost(why, _):
                self._away(why, self._host)
                self._try_next()
            case ServerAnswers(there):
                self._on_answer(there)
            case _:
                pass

    def tick(self) -> None:
        """What time alone tells: a machine that slept, another network, a refresh that takes too long, a try that is due."""
        if self._given_up:
            if not self._is_busy():
                self._close_engine()
            return
        now = self._clock.monotonic()
        slept = self._has_slept()
        if self._engine is None or self._server is None:
            if self._try_at is not None and (now >= self._try_at or slept):
                self.open()
            return
        if self._follow_network(self._server, slept=slept):
            return
        due = self._try_at is not None and now >= self._try_at
        if due and self._has_one_host:
            self._try_at = None
            if self._ask_at is not None:  # the register asks too: two at once would be two tries
                self._ask_at = now + self._around.ask_again_s
            if not self._quietly(lambda engine: engine.register()):
                self._try_next(ourselves=True)
        elif due and not self._is_busy():
            self._close_engine()
            self.open()
        elif self._is_up and self._waiting_since is not None and now - self._waiting_since > GRACE_S:
            self._away("unreachable", self._host)
        elif self._ask_at is not None and now >= self._ask_at and not self._is_to_wait:
            self._ask_at = now + (ASK_EVERY_S if self._is_up else self._around.ask_again_s)
            self._quietly(lambda engine: engine.ask_whether_there(self._around.patience_ms))

    # --- inside ---

    @property
    def _host(self) -> str:
        return str(self._server.host) if self._server is not None else ""

    @property
    def _has_one_host(self) -> bool:
        return len(self._account.hosts) == 1

    @property
    def _is_to_wait(self) -> bool:
        """The next try has its time, and that has not come."""
        return self._try_at is not None and self._clock.monotonic() < self._try_at

    def _up(self) -> None:
        self._is_up = self._was_up = True
        self._failed_hosts = self._refusals = 0
        self._waiting_since = self._try_at = None
        if self._account.transport is Transport.UDP:
            self._ask_at = self._clock.monotonic() + ASK_EVERY_S
        self._set_line(LineState.READY, "", self._host)

    def _away(self, why: str, detail: str) -> None:
        self._is_up = False
        self._waiting_since = None
        if self._account.transport is Transport.UDP and self._engine is not None:
            self._ask_at = self._clock.monotonic() + self._around.ask_again_s
        self._set_line(LineState.DEGRADED, why, detail)

    def _give_up(self, why: str, detail: str) -> None:
        """Until a person changes something: no second try could end otherwise, and a PBX bans who keeps trying."""
        self._is_up = False
        self._given_up = True
        self._try_at = None
        if not self._is_busy():  # a call that is on may end in peace
            self._close_engine()
        self._set_line(LineState.REFUSED, why, detail)

    def _distrust(self, lost: ConnectionLost) -> None:
        shows_one = self._server is not None and lost.why.startswith("certificate-")
        shown = self._around.certificate(self._server) if self._server is not None and shows_one else None
        self._give_up(lost.why, str(shown) if shown is not None else lost.detail)

    def _try_next(self, *, ourselves: bool = False) -> None:
        """The next host at once; when all were tried, after a while, which grows while the answer is no.

        One host alone is connected again by the library, but nobody would register there again: `ourselves`.
        """
        if self._has_one_host and self._engine is not None and not ourselves:
            return
        if self._try_at is not None:
            return
        self._place += 1
        self._failed_hosts += 1
        hosts = len(self._account.hosts)
        round_over = self._failed_hosts % hosts == 0
        refused_rounds = max(0, self._refusals - 1) // hosts
        wait_s = min(self._around.ask_again_s * 2 ** min(refused_rounds, 10), AGAIN_MOST_S)
        self._try_at = self._clock.monotonic() + (wait_s if round_over else 0.0)

    def _on_answer(self, there: bool) -> None:  # noqa: FBT001 a case of `heard`
        if not there:
            self._away("unreachable", self._host)
            self._try_next()
        elif not self._is_up and not self._is_to_wait:
            if self._has_one_host:
                self._try_at = None  # this is the try that was due
            self._quietly(lambda engine: engine.register())

    def _follow_network(self, server: Server, *, slept: bool) -> bool:
        """Whether something had to be done."""
        address = self._around.address_toward(server)
        if not address:
            if self._is_up:
                self._away("no-network", self._host)
            self._address = ""
            return True
        if address == self._address and not slept:
            return False
        self._address = address
        if slept and self._is_up:  # what was registered may be long over, and nobody has looked
            self._away("slept", self._host)
        log.info("the network changed or the machine slept: the line registers anew")
        if not self._quietly(lambda engine: engine.move_to(address)):
            self._address = ""  # again at the next tick
        return True

    def _has_slept(self) -> bool:
        """Some systems stop the monotonic clock while they sleep, others only our ticks."""
        now = self._clock.monotonic()
        ahead = self._clock.now().timestamp() - now
        before, self._clocks = self._clocks, (now, ahead)
        return before is not None and (ahead - before[1] > SLEPT_S or now - before[0] > TICK_S + SLEPT_S)

    def _quietly(self, act: Callable[[Engine], None]) -> bool:
        """What fails here is heard as an event, or tried again by the next tick."""
        if self._engine is None:
            return False
        try:
            act(self._engine)
        except AgentDeskError as error:
            log.info("the line could not be asked: %s", error.code)
            return False
        return True

    def _close_engine(self) -> None:
        engine, self._engine = self._engine, None
        self._ask_at = None
        if engine is not None:
            engine.close()
