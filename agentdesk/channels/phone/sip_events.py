"""Knows what each event of sipral 1.2.0 means in our own words; the events we have no use for say nothing."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from sipral import Event
from sipral._sipral_cffi import lib
from sipral.enums import (
    AudioChange,
    CallEndReason,
    EventKind,
    RegistrationFailure,
    RegistrationState,
    ServerReach,
    TlsFailure,
    TransportError,
)

from agentdesk.channels.phone.sip_heard import (
    AddressWanted,
    Branched,
    ChangeRefused,
    Confirmed,
    ConnectionLost,
    DevicesMoved,
    Ended,
    Heard,
    HoldChanged,
    MediaBack,
    MediaSilent,
    NotRegistered,
    Over,
    Progressed,
    Rang,
    Registered,
    Registering,
    Replaced,
    ServerAnswers,
    TransferAsked,
    TransferOver,
)

_OVER = {
    CallEndReason.LOCAL_HANGUP: Over.BY_US,
    CallEndReason.REMOTE_HANGUP: Over.BY_THEM,
    CallEndReason.CANCELLED: Over.CANCELLED,
    CallEndReason.REFUSED: Over.REFUSED,
    CallEndReason.UNREACHABLE: Over.UNREACHABLE,
    CallEndReason.FORK_LOST: Over.ANSWERED_AT_ANOTHER_BRANCH,
    CallEndReason.EXPIRED: Over.EXPIRED,
}
_TRUST = {
    TlsFailure.UNTRUSTED: "certificate-untrusted",
    TlsFailure.NAME_MISMATCH: "certificate-name",
    TlsFailure.EXPIRED: "certificate-expired",
    TlsFailure.HANDSHAKE_REFUSED: "no-tls",
}
_REPLACES = re.compile(rb"^replaces[ \t]*:[ \t]*([^;\r\n]+)", re.IGNORECASE | re.MULTILINE)
_CALLED = re.compile(rb"INVITE[ \t]+sips?:([^@;:\s]+)@", re.IGNORECASE)
_FINAL = frozenset({403, 404, 405, 410, 416, 423, 604, 606})
"""Answers to REGISTER that stay what they are until somebody changes something."""


def heard_in(event: Event) -> Heard | None:
    """None for what is of no use here, and for kinds newer than this program."""
    make = _MAKERS.get(event.kind)
    return make(event) if make is not None else None


def _registration(event: Event) -> Heard | None:
    fields: Mapping[str, Any] = event.fields
    status = int(fields["status_code"])
    match fields["state"]:
        case RegistrationState.REGISTERED | RegistrationState.RESTORED:
            return Registered()
        case RegistrationState.REGISTERING | RegistrationState.REFRESHING | RegistrationState.UNVERIFIED:
            return Registering()
        case RegistrationState.RETRYING:
            # A server that answers 500 or 503 is there, and says no.
            away = fields["failure"] == RegistrationFailure.UNREACHABLE and not status
            return NotRegistered("unreachable" if away else "rejected", status)
        case RegistrationState.FAILED:
            if fields["failure"] == RegistrationFailure.BAD_CREDENTIALS:
                return NotRegistered("bad-login", status, final=True)
            if fields["failure"] == RegistrationFailure.REJECTED and status in _FINAL:
                return NotRegistered("forbidden", status, final=True)
            known = fields["failure"] in {RegistrationFailure.REJECTED, RegistrationFailure.REDIRECTED}
            return NotRegistered("rejected" if known else "unreachable", status)
        case _:
            return None


def _connection(event: Event) -> Heard | None:
    fields: Mapping[str, Any] = event.fields
    if fields["transport"] != lib.SIPRAL_TRANSPORT_MAIN:
        return None  # a second connection for one long request
    detail = str(fields["detail"] or "")
    if fields["tls"] in _TRUST:
        return ConnectionLost(_TRUST[fields["tls"]], detail)
    return ConnectionLost(
        "not-listening" if fields["error"] == TransportError.CONNECTION_REFUSED else "unreachable", detail
    )


def _rang(event: Event) -> Heard:
    message = event.message or b""
    replaces = _REPLACES.search(message.split(b"\r\n\r\n", 1)[0])
    called = _CALLED.match(message)
    identity = event.identity
    return Rang(
        event.call,
        str(event.fields["call_id"] or ""),
        message,
        trusted=identity is not None and identity.trusted,
        called=called.group(1).decode("utf-8", "replace") if called is not None else "",
        replaces=replaces.group(1).strip().decode("utf-8", "replace") if replaces is not None else "",
    )


def _ended(event: Event) -> Heard:
    fields: Mapping[str, Any] = event.fields
    over = _OVER.get(fields["end_reason"], Over.BROKEN)
    return Ended(event.call, over, int(fields["status_code"]), int(fields["cause_sip"]))


def _hold(event: Event) -> Heard:
    return HoldChanged(event.call, bool(event.fields["held_here"]), bool(event.fields["held_there"]))


def _server(event: Event) -> Heard:
    return ServerAnswers(event.fields["server"] == ServerReach.ANSWERED)


def _devices(event: Event) -> Heard:
    return DevicesMoved(event.fields["change"] in {AudioChange.LOST, AudioChange.UNAVAILABLE})


_MAKERS: Mapping[int, Callable[[Event], Heard | None]] = {
    EventKind.REGISTRATION_CHANGED: _registration,
    EventKind.TRANSPORT_FAILED: _connection,
    EventKind.NETWORK_TEST: _server,
    EventKind.AUDIO_DEVICES_CHANGED: _devices,
    EventKind.INCOMING_CALL: _rang,
    EventKind.CALL_PROGRESS: lambda event: Progressed(event.call, int(event.fields["status_code"])),
    EventKind.CALL_FORKED: lambda event: Branched(event.call, int(event.fields["other"])),
    EventKind.CALL_CONFIRMED: lambda event: Confirmed(event.call, str(event.fields["call_id"] or "")),
    EventKind.SESSION_CHANGED: _hold,
    EventKind.SESSION_CHANGE_FAILED: lambda event: ChangeRefused(event.call),
    EventKind.CALL_REPLACED: lambda event: Replaced(event.call, int(event.fields["other"])),
    EventKind.TRANSFER_DONE: lambda event: TransferOver(event.call, int(event.fields["status_code"])),
    EventKind.TRANSFER_REQUESTED: lambda event: TransferAsked(
        event.call, bool(event.fields["attended"]), str(event.fields["target"] or "")
    ),
    EventKind.MEDIA_STALLED: lambda event: MediaSilent(event.call, int(event.fields["silent_for_ms"]) / 1000),
    EventKind.MEDIA_RESUMED: lambda event: MediaBack(event.call),
    EventKind.CALL_ADDRESS_WANTED: lambda event: AddressWanted(event.call),
    EventKind.CALL_ENDED: _ended,
}
