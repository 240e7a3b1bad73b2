"""The phone of a window: made by the settings, its password in its own place, corrected while the window is open."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.phone import PhoneRoom, account_in
from agentdesk.channels.phone.manual import ManualPhone
from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged, PhoneTried
from agentdesk.domain.phone_account import Transport, account_of
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.ports import Consults, HasDevices, Phone, Reconnects
from agentdesk.services.settings import Personal
from tests.helpers.said import Ear
from tests.helpers.sip.kamailio import Kamailio
from tests.helpers.sip.processes import until


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def personal(pbx: Kamailio) -> Personal:
    values = {"phone.server": pbx.address, "phone.user": "agent", "phone.transport": "tcp"}
    return Personal(values, lambda _: None)


@pytest.fixture
def room(ear: Ear, personal: Personal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PhoneRoom]:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path}/secrets.json")
    room = PhoneRoom(ear, SystemClock(), personal)
    yield room
    room.close()


def test_the_settings_choose_the_phone(room: PhoneRoom) -> None:
    assert isinstance(room.make("manual"), ManualPhone)
    assert isinstance(room.make("simulator"), SimulatorPhone)
    assert not room.has_softphone
    phone = room.make("softphone")
    assert room.has_softphone
    assert isinstance(phone, Consults)
    assert isinstance(phone, Reconnects)
    assert isinstance(phone, HasDevices)


def test_the_account_is_that_of_the_settings(personal: Personal, pbx: Kamailio) -> None:
    assert account_in(personal) == account_of(pbx.address, "agent", Transport.TCP)
    assert account_in(Personal({"phone.user": "agent"}, lambda _: None)) is None


def test_a_password_that_was_missing_is_kept_and_the_phone_connects(
    room: PhoneRoom, ear: Ear, tmp_path: Path, pbx: Kamailio
) -> None:
    phone: Phone = room.make("softphone")
    phone.start()
    ear.wait_for(LineChanged(LineState.REFUSED, "no-password"))
    room.keep_password("pw-agent")
    room.use()
    ear.wait_for(LineChanged(LineState.READY, "", pbx.address))
    assert json.loads((tmp_path / "secrets.json").read_text("utf-8")) == {"phone-password": "pw-agent"}
    phone.stop()
    until(lambda: pbx.contacts("agent") == [])


def test_the_connection_is_tested_with_the_kept_password(room: PhoneRoom, ear: Ear, personal: Personal) -> None:
    account = account_in(personal)
    assert account is not None
    room.try_out(account, "")
    ear.wait_for(PhoneTried("no-password"))
    room.keep_password("pw-agent")
    room.try_out(account, "")
    ear.wait_until(lambda heard: any(isinstance(event, PhoneTried) and event.code == "ok" for event in heard))
    room.try_out(account, "wrong")
    ear.wait_until(lambda heard: any(isinstance(event, PhoneTried) and event.code == "bad-login" for event in heard))


def test_without_a_place_for_passwords_this_is_said(room: PhoneRoom, ear: Ear, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", "nowhere")
    room.keep_password("pw-agent")
    ear.wait_for(PhoneTried("bad-secrets-choice"))
