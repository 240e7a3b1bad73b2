"""A phone that is not ours, put together: what is typed for it reaches it."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from hashlib import sha256
from hmac import HMAC
from pathlib import Path

import pytest

from agentdesk.bootstrap.far_phones import SENDERS, FarPhones
from agentdesk.domain.calls import LineState
from agentdesk.domain.events import CallOffered, Event, LineChanged, PushWaysKnown
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.paths import resources
from agentdesk.runtime.secrets import KeyringSecrets
from agentdesk.services.ports import Phone
from agentdesk.services.ports_presence import HOT_DESK_PHONES, HotDesks
from agentdesk.services.settings import Personal
from tests.helpers.said import Ear
from tests.helpers.sip.processes import free_port

OWN = """
name = "exchange"
title = "Our exchange"

[[enter]]
where = "Body"
text = '{"to": "{address}/push/{token}/exchange", "who": "{caller}", "open": "{"}'
"""


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def far(ear: Ear, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FarPhones:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path}/secrets.json")
    personal = Personal({"bridge.port": free_port()}, lambda _: None)
    return FarPhones(ear, SystemClock(), personal, lambda work: work(), (resources() / SENDERS,))


@pytest.fixture
def bridge(far: FarPhones, ear: Ear) -> Iterator[Phone]:
    phone = far.make("bridge")
    phone.start()
    ear.wait_until(lambda heard: any(isinstance(each, LineChanged) and each.state is LineState.READY for each in heard))
    yield phone
    phone.stop()


def known(ear: Ear) -> PushWaysKnown:
    return [each for each in ear.heard if isinstance(each, PushWaysKnown)][-1]


@pytest.mark.usefixtures("bridge")
def test_a_signed_sender_is_heard_as_soon_as_its_secret_was_typed(far: FarPhones, ear: Ear, tmp_path: Path) -> None:
    far.ask_ways()
    assert [(each.name, each.known) for each in known(ear).signed] == [("placetel", False)]
    address = next(each.text for each in known(ear).ways if each.text.startswith("http://127.0.0.1")) + "/placetel"
    body = b"event=IncomingCall&from=0612345678&to=0201234567&call_id=1&direction=in"
    signed = HMAC(b"12345", body, sha256).hexdigest()
    request = urllib.request.Request(address, body, {"X-PLACETEL-SIGNATURE": signed})
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request)
    far.keep_secret("placetel", "12345")
    assert [each.known for each in known(ear).signed] == [True]
    with urllib.request.urlopen(request) as answer:
        assert answer.status == 200
    ear.wait_until(lambda heard: any(isinstance(each, CallOffered) for each in heard))
    assert json.loads((tmp_path / "secrets.json").read_text("utf-8"))["phone.sender.placetel"] == "12345"


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without one."""
    monkeypatch.delenv("AGENTDESK_SECRETS")
    monkeypatch.setattr(KeyringSecrets, "is_usable", lambda _: False)


def test_without_a_keyring_the_address_on_the_page_is_the_one_that_is_heard(
    far: FarPhones, ear: Ear, no_keyring: None, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("bridge")

    def shown() -> str:
        return next(each.text for each in known(ear).ways if each.text.startswith("http://127.0.0.1"))

    far.ask_ways()
    address = shown()
    assert not known(ear).kept
    body = b"event=newCall&direction=in&callId=1&from=0612345678"
    with urllib.request.urlopen(urllib.request.Request(address, body)) as answer:
        assert answer.status == 200
    before = len(ear.heard)
    far.save("")
    assert shown() == address
    ear.wait_until(
        lambda heard: any(isinstance(each, LineChanged) and each.state is LineState.READY for each in heard[before:])
    )
    with urllib.request.urlopen(urllib.request.Request(address, body)) as answer:
        assert answer.status == 200


def test_the_settings_offer_a_shared_desk_where_the_phone_can_move(far: FarPhones) -> None:
    for kind in ("bridge", "ami", "fritz"):
        assert isinstance(far.make(kind), HotDesks) is (kind in HOT_DESK_PHONES)


def test_a_mapping_whose_text_has_braces_of_its_own_leaves_the_page_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    (tmp_path / "exchange.toml").write_text(OWN, "utf-8")
    heard: list[Event] = []
    phones = FarPhones(
        heard.append, SystemClock(), Personal({}, lambda _: None), do=lambda work: work(), folders=(tmp_path,)
    )
    phones.ask_ways()
    [told] = [event for event in heard if isinstance(event, PushWaysKnown)]
    ways = {way.sender: way.text for way in told.ways}
    assert len(ways) == 2
    address = next(text for sender, text in ways.items() if sender != "Our exchange")
    assert ways["Our exchange"] == f'{{"to": "{address}/exchange", "who": "{{caller}}", "open": "{{"}}'
