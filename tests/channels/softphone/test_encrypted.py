"""The sound of a call is encrypted over TLS, where its keys are safe on the way, and offered nowhere else."""

import pytest
from sipral import Stack

from agentdesk.domain.calls import CallState
from agentdesk.domain.ids import CallRef
from agentdesk.domain.phone_account import PhoneAccount, Transport, account_of
from tests.channels.softphone.conftest import Desks
from tests.channels.softphone.test_line import fingerprint, over_tls
from tests.channels.softphone.test_torture import engine_of
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio


def is_encrypted(desk: SipDesk, ref: CallRef) -> bool:
    stack, leg = engine_of(desk)._stack, desk.phone._legs.of(ref)
    assert isinstance(stack, Stack)
    assert leg is not None
    call = stack.call_for(leg.handle)
    assert call is not None
    assert call.media is not None
    (sound,) = call.media.encryption()
    return bool(sound.encrypted)


def account(pbx: Kamailio, user: str, transport: Transport) -> PhoneAccount:
    if transport is Transport.TLS:
        return over_tls(pbx, user, pin=fingerprint(pbx))
    return account_of(pbx.address, user, transport)


@pytest.mark.parametrize(("transport", "encrypted"), [(Transport.TLS, True), (Transport.TCP, False)])
def test_the_sound_is_encrypted_over_tls_and_only_there(
    desks: Desks, pbx: Kamailio, transport: Transport, encrypted: bool
) -> None:
    desk, caller = (desks(user, account=account(pbx, user, transport)).start() for user in ("agent", "caller"))
    caller.phone.dial("agent")
    theirs, ref = caller.dialled().ref, desk.rings().ref
    desk.phone.answer(ref)
    desk.is_in(ref, CallState.TALKING)
    caller.is_in(theirs, CallState.TALKING)
    desk.says(ref, 700)
    assert caller.hears(theirs, 700)
    assert (is_encrypted(desk, ref), is_encrypted(caller, theirs)) == (encrypted, encrypted)


def test_who_cannot_encrypt_is_talked_with_in_clear(desks: Desks, pbx: Kamailio) -> None:
    desk = desks(account=account(pbx, "agent", Transport.TLS)).start()
    caller = desks("caller", account=account(pbx, "caller", Transport.TCP)).start()
    caller.phone.dial("agent")
    theirs, ref = caller.dialled().ref, desk.rings().ref
    desk.phone.answer(ref)
    caller.is_in(theirs, CallState.TALKING)
    desk.says(ref, 700)
    assert caller.hears(theirs, 700)
    assert not is_encrypted(desk, ref)
