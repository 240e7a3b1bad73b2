"""What the mailboxes' page asks for happens off its thread and is told: servers found, tests, folders, sign-ins, passwords."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agentdesk.bootstrap import mail as bootstrap
from agentdesk.bootstrap.mail import AUTHORITY, MailRooms
from agentdesk.bootstrap.mail_setup import MailSetupRoom
from agentdesk.channels.mail import discover
from agentdesk.channels.mail.signin_google import Google
from agentdesk.domain.events import Event, SettingsChanged
from agentdesk.domain.mail_setup import MailboxesKnown, MailboxTried, MailWayFound, SignInEnded, SignInPage
from agentdesk.domain.mailboxes import SignIn
from agentdesk.runtime.clock import SystemClock
from tests.helpers.desk import Desk
from tests.helpers.mail import dovecot
from tests.helpers.mail.authority import CLIENT, SECRET, Authority, Browser
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import put_mailbox, shop_box
from tests.helpers.sip.processes import until


@pytest.fixture(scope="module")
def post() -> Iterator[Dovecot]:
    if reason := dovecot.why_absent():
        pytest.skip(reason)
    server = Dovecot()
    try:
        yield server.start()
    finally:
        server.close()


class Scene:
    def __init__(self, url: str, folder: Path, post: Dovecot) -> None:
        self.desk = Desk(url)
        environ = {
            "AGENTDESK_SECRETS": f"file:{folder / 'secrets'}",
            "AGENTDESK_HOME": str(folder),
            AUTHORITY: str(post.authority),
        }
        self.told: list[Event] = []
        self.setup = MailSetupRoom(lambda: MailRooms(self.desk.workspace, SystemClock(), environ), self.told.append)

    def of(self, kind: type[Event]) -> Event:
        """The newest of its kind, once there is one."""
        until(lambda: any(isinstance(each, kind) for each in self.told))
        return [each for each in self.told if isinstance(each, kind)][-1]

    def close(self) -> None:
        self.setup.close()
        self.desk.engine.dispose()


@pytest.fixture
def scene(sqlite_url: str, tmp_path: Path, post: Dovecot) -> Iterator[Scene]:
    made = Scene(sqlite_url, tmp_path, post)
    yield made
    made.close()


def test_a_typed_password_is_tried_without_being_kept_and_brings_the_servers_folders(
    scene: Scene, post: Dovecot
) -> None:
    box = shop_box(post)
    scene.setup.try_out(box, "wrong")
    tried = scene.of(MailboxTried)
    assert isinstance(tried, MailboxTried)
    assert (tried.steps[0].code, tried.folders) == ("mail-login", ())
    scene.told.clear()
    scene.setup.try_out(box, PEOPLE[SUPPORT])
    tried = scene.of(MailboxTried)
    assert isinstance(tried, MailboxTried)
    assert [step.code for step in tried.steps] == ["", "", ""]
    assert tried.folders == ("INBOX", "Archive", "Drafts", "Junk", "Sent")
    assert tried.sent == "Sent"
    scene.told.clear()
    scene.setup.try_out(box, "")
    tried = scene.of(MailboxTried)
    assert isinstance(tried, MailboxTried)
    assert tried.steps[0].code == "mail-no-password"


def test_a_password_that_is_kept_is_known_and_tells_the_desk_to_follow(scene: Scene, post: Dovecot) -> None:
    box = shop_box(post)
    put_mailbox(scene.desk, box)
    scene.setup.ask()
    known = scene.of(MailboxesKnown)
    assert isinstance(known, MailboxesKnown)
    assert [(each.mailbox, each.has_key) for each in known.boxes] == [(box, False)]
    scene.setup.keep_password(box, PEOPLE[SUPPORT])
    assert scene.of(SettingsChanged) == SettingsChanged(("mailboxes",))
    scene.told.clear()
    scene.setup.ask()
    known = scene.of(MailboxesKnown)
    assert isinstance(known, MailboxesKnown)
    assert known.boxes[0].has_key


def test_who_signs_in_is_known_and_who_gives_up_is_told_so(
    scene: Scene, post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = shop_box(post, sign_in=SignIn.GOOGLE)
    put_mailbox(scene.desk, box)
    scene.setup.sign_in(box, "Done.")
    assert scene.of(SignInEnded) == SignInEnded(box.mailbox_id, "mail-signin-setup")
    authority, browser = Authority(post), Browser(post.ssl_context())

    def ours(*_: object) -> Google:
        context = post.ssl_context()
        return Google(CLIENT, SECRET, context, f"{authority.url}/x/authorize", f"{authority.url}/x/token")

    monkeypatch.setattr(bootstrap, "authority_of", ours)
    scene.told.clear()
    scene.setup.sign_in(box, "Done.")
    scene.of(SignInPage)
    scene.setup.give_up()
    assert scene.of(SignInEnded) == SignInEnded(box.mailbox_id, "mail-signin-cancelled")
    scene.told.clear()
    scene.setup.sign_in(box, "Done.")
    page = scene.of(SignInPage)
    assert isinstance(page, SignInPage)
    browser.open(page.url)
    assert scene.of(SignInEnded) == SignInEnded(box.mailbox_id)
    assert scene.of(SettingsChanged) == SettingsChanged(("mailboxes",))
    scene.setup.try_out(replace(box, folders=("INBOX", "Sent")), "")
    tried = scene.of(MailboxTried)
    assert isinstance(tried, MailboxTried)
    assert [step.code for step in tried.steps] == ["", "", "", ""]
    browser.close()
    authority.close()


def test_what_let_in_can_be_forgotten(scene: Scene, post: Dovecot) -> None:
    box = shop_box(post)
    put_mailbox(scene.desk, box)
    scene.setup.keep_password(box, PEOPLE[SUPPORT])
    scene.setup.forget(box)
    scene.setup.ask()
    known = scene.of(MailboxesKnown)
    assert isinstance(known, MailboxesKnown)
    assert not known.boxes[0].has_key


def test_servers_are_looked_for_off_the_pages_thread(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_: object) -> socket.socket:
        raise ConnectionRefusedError

    monkeypatch.setattr(discover.Discovery.__init__, "__defaults__", (nothing, lambda _host: ""))
    scene.setup.find("info@nobody.test")
    assert scene.of(MailWayFound) == MailWayFound("info@nobody.test", None)
