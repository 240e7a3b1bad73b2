"""Knows the phone world of these tests: a real registrar, real phones at the far end, and our own, all on loopback."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agentdesk.channels.phone.sip_line import Surroundings
from agentdesk.domain.phone_account import PhoneAccount, Transport, account_of
from tests.helpers.sip import baresip, kamailio
from tests.helpers.sip.baresip import Baresip
from tests.helpers.sip.desk import SipDesk
from tests.helpers.sip.kamailio import Kamailio

pytest.importorskip("sipral", reason="the softphone is not installed (pip install 'agentdesk[softphone]')")

Phones = Callable[..., Baresip]
Desks = Callable[..., SipDesk]


@pytest.fixture(scope="package")
def running_pbx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kamailio]:
    """One registrar for all these tests; those that end it make their own."""
    yield from _kamailio(tmp_path_factory.mktemp("pbx"))


@pytest.fixture
def pbx(running_pbx: Kamailio) -> Iterator[Kamailio]:
    """With nobody registered."""
    yield running_pbx
    running_pbx.forget_all()


@pytest.fixture
def own_pbx(tmp_path: Path) -> Iterator[Kamailio]:
    """One that may be killed."""
    folder = tmp_path / "pbx"
    folder.mkdir()
    yield from _kamailio(folder)


def _kamailio(folder: Path) -> Iterator[Kamailio]:
    if reason := kamailio.why_absent():
        pytest.skip(reason)
    server = Kamailio(folder)
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def phones(pbx: Kamailio, tmp_path: Path) -> Iterator[Phones]:
    """Far ends, each a process of its own."""
    if reason := baresip.why_absent():
        pytest.skip(reason)
    made: list[Baresip] = []

    def one(user: str = "bob", *, at: str = "", name: str = "", tone_hz: int = 440, auto: bool = False) -> Baresip:
        folder = tmp_path / f"{user}-{len(made)}"
        folder.mkdir()
        made.append(Baresip(folder, user, at or pbx.address, name=name, tone_hz=tone_hz, auto=auto))
        return made[-1].start()

    yield one
    for phone in made:
        phone.stop()


@pytest.fixture
def bob(phones: Phones) -> Baresip:
    return phones("bob", name="Bob Beller")


@pytest.fixture
def desks(pbx: Kamailio) -> Iterator[Desks]:
    """Softphones of ours; `start` them."""
    made: list[SipDesk] = []

    def one(
        user: str = "agent",
        *,
        account: PhoneAccount | None = None,
        password: str | None = "",
        around: Surroundings | None = None,
    ) -> SipDesk:
        account = account or account_of(pbx.address, user, Transport.TCP)
        made.append(SipDesk(account, f"pw-{user}" if password == "" else password, around))
        return made[-1]

    yield one
    for desk in made:
        desk.stop()


@pytest.fixture
def desk(desks: Desks) -> SipDesk:
    """Registered and ready."""
    return desks().start()
