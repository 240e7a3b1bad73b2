"""Knows whether a phone account works: every server is registered at once and left again, and what failed is named."""

import threading
from collections.abc import Callable
from dataclasses import replace

from agentdesk.channels.phone.sip_server import found_server, shown_certificate
from agentdesk.channels.phone.softphone import PhoneLane, Softphone
from agentdesk.domain.calls import LineState
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, LineChanged, PhoneTried
from agentdesk.domain.phone_account import Host, PhoneAccount
from agentdesk.services.ports import Clock

PATIENCE_S = 8.0
_NOT_YET = frozenset({LineState.OFF, LineState.CONNECTING})


def try_out(account: PhoneAccount, password: str, clock: Clock, make_lane: Callable[[], PhoneLane]) -> PhoneTried:
    """Takes seconds: on a lane of its own. The first server that fails is the answer."""
    for host in account.hosts:
        told = _try_host(replace(account, hosts=(host,)), password, clock, make_lane)
        if told.state is LineState.READY:
            continue
        if told.reason.startswith("certificate-"):
            return PhoneTried(told.reason, told.detail, pin=_pin(account, host))
        return PhoneTried(told.reason or "no-answer", told.detail or str(host))
    return PhoneTried("ok", ", ".join(map(str, account.hosts)))


def _try_host(account: PhoneAccount, password: str, clock: Clock, make_lane: Callable[[], PhoneLane]) -> LineChanged:
    told: list[LineChanged] = []
    known = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, LineChanged) and event.state not in _NOT_YET and not known.is_set():
            told.append(event)
            known.set()

    phone = Softphone(listen, clock, account, lambda: password, make_lane)
    phone.start()
    known.wait(PATIENCE_S)
    phone.stop()
    return told[0] if told else LineChanged(LineState.DEGRADED, "no-answer", str(account.hosts[0]))


def _pin(account: PhoneAccount, host: Host) -> str:
    try:
        shown = shown_certificate(found_server(host, account))
    except AgentDeskError:
        return ""
    return shown.sha256 if shown is not None else ""
