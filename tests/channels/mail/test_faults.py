"""What goes wrong with a mailbox while a desk follows it: each has its code, is told once, and mends when it is mended."""

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import trustme

from agentdesk.bootstrap import mail as bootstrap
from agentdesk.bootstrap.mail import AUTHORITY, SEALED, MailRooms
from agentdesk.channels.mail import lines
from agentdesk.channels.mail.lines import open_imap, open_smtp, tls_context
from agentdesk.channels.mail.post import SmtpPost, TwoSteps
from agentdesk.channels.mail.signin import sign_in
from agentdesk.channels.mail.signin_google import Google
from agentdesk.channels.mail.trial import try_out
from agentdesk.cli import words as terminal
from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.errors import Refused
from agentdesk.domain.events import Event, MailboxTold, SettingsChanged
from agentdesk.domain.mailboxes import MailServer, SignIn
from agentdesk.domain.outbox import OutboxState, OutMail
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.sealed import SealedFiles
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.services.mail_following import MailFollowing
from agentdesk.services.outbox import OutboxRunner
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from agentdesk.services.ports_mail import MailUnreachable
from tests.channels.mail.test_receiving import mail
from tests.helpers.desk import Desk
from tests.helpers.mail.authority import CLIENT, SECRET, Authority, Browser
from tests.helpers.mail.codes import mail_codes
from tests.helpers.mail.dovecot import NAMES, PEOPLE, ROOM_BYTES, SMALL, SUPPORT, Dovecot
from tests.helpers.mail.mails import password_of, put_mailbox, send, shop_box
from tests.helpers.mail.scripted import imap_that_says, smtp_that_says
from tests.helpers.sip.processes import until


class Following:
    """A desk's mail, without its window, on a server that may be halted."""

    def __init__(self, url: str, post: Dovecot, folder: Path, **changes: object) -> None:
        self.desk, self.post, self.lane = Desk(url), post, Lane("net")
        self.told: list[Event] = []
        self.secrets = FileSecrets(folder / "secrets")
        self.environ = {
            "AGENTDESK_SECRETS": f"file:{folder / 'secrets'}",
            "AGENTDESK_HOME": str(folder),
            AUTHORITY: str(post.authority),
        }
        self.box = shop_box(post, **changes)
        put_mailbox(self.desk, self.box)
        self.secrets.set(self.box.secret_name, PEOPLE[SUPPORT])
        rooms = partial(MailRooms, self.desk.workspace, SystemClock(), self.environ)
        self.following = MailFollowing(self.desk.workspace, rooms, self.lane, self.told.append, SystemClock())

    @property
    def codes(self) -> list[str]:
        return [each.code for each in self.told if isinstance(each, MailboxTold)]

    def begins(self) -> None:
        """Returns when a mail of now has come in."""
        self.following.start(0)
        self.hears()

    def hears(self) -> None:
        before = len(self.desk.rows("mail"))
        self.post.deliver(mail(before + 100))
        until(lambda: len(self.desk.rows("mail")) > before)

    def close(self) -> None:
        self.following.stop()
        assert self.lane.close(20)
        self.desk.engine.dispose()


Follows = Callable[..., Following]


@pytest.fixture
def follows(sqlite_url: str, tmp_path: Path) -> Iterator[Follows]:
    made: list[Following] = []

    def one(post: Dovecot, **changes: object) -> Following:
        made.append(Following(sqlite_url, post, tmp_path, **changes))
        return made[-1]

    yield one
    for each in made:
        each.close()


def test_a_server_that_restarts_is_told_and_what_came_meanwhile_is_there(follows: Follows, own_post: Dovecot) -> None:
    one = follows(own_post)
    one.begins()
    own_post.halt()
    until(lambda: bool(one.codes) and one.codes[-1] in {"mail-gone", "mail-refused"})
    own_post.start()
    until(lambda: one.codes[-1] == "")
    one.hears()


@pytest.mark.parametrize(
    ("shown", "code"),
    [("of another authority", "mail-certificate-unknown"), ("for another name", "mail-certificate-name"),
     ("expired", "mail-certificate-expired")],
)  # fmt: skip
def test_a_certificate_that_changes_is_said_as_what_it_is_and_nothing_is_sent_there(
    follows: Follows, own_post: Dovecot, shown: str, code: str
) -> None:
    one = follows(own_post)
    one.begins()
    own_post.halt()
    match shown:
        case "of another authority":
            own_post.show_certificate(*NAMES, of=trustme.CA())
        case "for another name":
            own_post.show_certificate("elsewhere.test")
        case _:
            own_post.show_certificate(*NAMES, until=datetime.now(UTC) - timedelta(days=1))
    own_post.start()
    until(lambda: bool(one.codes) and one.codes[-1] == code)
    assert one.codes.count(code) == 1
    with pytest.raises(MailUnreachable) as told:
        SmtpPost(one.box, password_of, tls_context(str(own_post.authority))).send(_out(one), lambda: None)
    assert told.value.code == code


def test_a_folder_that_is_renamed_is_named_and_its_sisters_go_on(follows: Follows, own_post: Dovecot) -> None:
    own_post.doveadm("mailbox", "create", "-u", SUPPORT, "Sales")
    one = follows(own_post, folders=("INBOX", "Sales"))
    one.begins()
    own_post.doveadm("mailbox", "rename", "-u", SUPPORT, "Sales", "Old sales")
    own_post.kick()
    until(lambda: MailboxTold(SUPPORT, "Sales", "mail-folder-gone") in one.told)
    until(lambda: ("INBOX", "") in _states(one) or "INBOX" not in dict(_states(one)))
    one.hears()
    own_post.doveadm("mailbox", "rename", "-u", SUPPORT, "Old sales", "Sales")
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: _states(one)[-1] == ("Sales", ""))


def test_a_sign_in_that_is_ended_at_the_provider_is_told_once_and_a_new_one_mends_it(
    follows: Follows, own_post: Dovecot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    authority, browser = Authority(own_post), Browser(own_post.ssl_context())
    google = Google(CLIENT, SECRET, own_post.ssl_context(), f"{authority.url}/x/authorize", f"{authority.url}/x/token")
    monkeypatch.setattr(bootstrap, "authority_of", lambda *_: google)
    one = follows(own_post, sign_in=SignIn.GOOGLE)
    sealed = SealedFiles(tmp_path / "state" / SEALED, one.secrets)
    authority.lifetime_s = 120  # each new line needs a new token
    sealed.set(one.box.secret_name, sign_in(one.box, google, browser.open, threading.Event(), "", 20))
    one.begins()
    authority.is_revoked = True
    asked = len(authority.grants)
    own_post.kick()
    until(lambda: "mail-token" in one.codes)
    assert one.codes.count("mail-token") == 1
    assert len(authority.grants) == asked + 1
    authority.is_revoked = False
    sealed.set(one.box.secret_name, sign_in(one.box, google, browser.open, threading.Event(), "", 20))
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: one.codes[-1] == "")
    one.hears()
    browser.close()
    authority.close()


def test_what_was_said_of_a_mailbox_is_taken_back_when_it_goes(follows: Follows, post: Dovecot) -> None:
    one = follows(post, folders=("INBOX", "Gone"))
    one.begins()
    until(lambda: ("Gone", "mail-folder-gone") in _states(one))
    put_mailbox(one.desk, replace(one.box, folders=("INBOX",)))
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: _states(one)[-1] == ("Gone", ""))
    one.secrets.set(one.box.secret_name, "wrong")
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: _states(one)[-1] == ("INBOX", "mail-login"))
    one.desk.say(SetMailbox(**one.desk.basics(), mailbox_id=one.box.mailbox_id, spec=one.box.to_json(), active=False))
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: _states(one)[-1] == ("INBOX", ""))


def test_a_server_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch, post: Dovecot) -> None:
    monkeypatch.setattr(lines, "ANSWER_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        box = replace(shop_box(post), imap=MailServer("localhost", silent.getsockname()[1]))
        with pytest.raises(MailUnreachable) as told:
            open_imap(box, password_of, tls_context(str(post.authority)))
    assert told.value.code == "mail-timeout"


class CountedPost(SmtpPost):
    filed = 0

    def file(self, mail: OutMail, at: datetime) -> None:
        self.filed += 1
        super().file(mail, at)


def test_a_full_mailbox_keeps_no_mail_from_going_out_and_its_copy_waits_for_room(
    sqlite_url: str, post: Dovecot
) -> None:
    box = shop_box(post, address=SMALL, proof_copy=False)
    context = tls_context(str(post.authority))
    post.deliver(mail(1) + b"x" * (ROOM_BYTES - 500), to=SMALL)
    with Desk(sqlite_url) as desk:
        put_mailbox(desk, box)
        send(desk, box)
        desk.clock.turn(seconds=11)
        way = CountedPost(box, password_of, context)
        runner = OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock)
        for _ in range(3):
            runner.run()
        row = desk.row("outbox")
        assert (row["state"], row["why"], way.filed) == (OutboxState.ACCEPTED, "mail-quota", 1)
        assert len(post.relay.taken) == 1
        assert [step.code for step in try_out(box, password_of, context)] == ["", "", "mail-quota", ""]
        post.doveadm("expunge", "-u", SMALL, "mailbox", "INBOX", "all")
        desk.clock.turn(minutes=10)
        runner.run()
        assert (desk.row("outbox")["state"], way.filed) == (OutboxState.DONE, 2)
        assert len(post.relay.taken) == 1
        assert [step.code for step in try_out(box, password_of, context)] == ["", "", ""]


def test_a_desk_tells_that_a_mailbox_is_full_and_that_it_is_not_any_more(follows: Follows, post: Dovecot) -> None:
    post.deliver(mail(1) + b"x" * (ROOM_BYTES - 500), to=SMALL)
    one = follows(post, address=SMALL, proof_copy=False)
    one.secrets.set(one.box.secret_name, PEOPLE[SMALL])
    one.desk.clock.at = SystemClock().now() - timedelta(minutes=1)
    send(one.desk, one.box)
    one.following.start(0)
    until(lambda: one.codes == ["mail-quota"])
    post.doveadm("expunge", "-u", SMALL, "mailbox", "INBOX", "all")
    with one.desk.workspace.unit_of_work() as uow:  # its next try is now
        uow.rows.update("outbox", {}, next_at=SystemClock().now())
        uow.commit()
    until(lambda: one.codes == ["mail-quota", ""])


def test_a_pilot_leaves_its_server_as_it_is_and_sends_nothing(follows: Follows, post: Dovecot) -> None:
    for number in range(3):
        post.deliver(mail(number))
    one = follows(post, pilot=True)
    one.desk.clock.at = SystemClock().now() - timedelta(minutes=1)
    put_mailbox(one.desk, replace(one.box, pilot=False))
    send(one.desk, one.box)  # said before it became a pilot
    put_mailbox(one.desk, one.box)
    before = _server(post)
    one.following.start(0)
    until(lambda: len(one.desk.rows("mail")) == 3)
    rooms = MailRooms(one.desk.workspace, SystemClock(), one.environ)
    assert [step.code for step in rooms.try_out(one.box)] == ["", "", ""]
    rooms.receiver(one.box).repair("INBOX")
    rooms.close()
    with pytest.raises(Refused, match="mail-pilot"):
        send(one.desk, one.box)
    one.hears()
    assert [line for line in _server(post) if line in before] == before
    assert "\\Seen" not in "".join(_server(post))
    assert (one.desk.row("outbox")["state"], post.relay.taken) == (OutboxState.QUEUED, [])


def test_every_fault_has_its_sentence_in_the_terminal() -> None:
    assert mail_codes() - terminal._ERRORS.keys() == set()


def _states(one: Following) -> list[tuple[str, str]]:
    return [(each.folder, each.code) for each in one.told if isinstance(each, MailboxTold)]


def _server(post: Dovecot) -> list[str]:
    """Every mail there with its folder and flags."""
    return sorted(post.doveadm("-f", "tab", "fetch", "-u", SUPPORT, "mailbox uid flags", "all").splitlines()[1:])


def _out(one: Following) -> OutMail:
    send(one.desk, one.box)
    return WorkspaceOutbox(one.desk.workspace).in_state(OutboxState.QUEUED)[0]


@pytest.mark.parametrize(
    ("way", "said", "code"),
    [
        (SignIn.PASSWORD, "[AUTHENTICATIONFAILED] Invalid credentials (Failure)", "mail-login"),
        (SignIn.PASSWORD, "[ALERT] Application-specific password required: https://support.google.com/", "mail-app-password"),
        (SignIn.PASSWORD, "[ALERT] Your account is not enabled for IMAP use.", "mail-no-access"),
        (SignIn.GOOGLE, "[AUTHENTICATIONFAILED] Invalid credentials", "mail-token"),
        (SignIn.MICROSOFT, "User is authenticated but not connected.", "mail-no-access"),
    ],
)  # fmt: skip
def test_why_a_provider_lets_nobody_in_is_heard_from_what_it_says(
    post: Dovecot, way: SignIn, said: str, code: str
) -> None:
    with imap_that_says(post, said) as server:
        box = replace(shop_box(post), imap=MailServer("localhost", server.port), sign_in=way)
        with pytest.raises(MailUnreachable) as told:
            open_imap(box, password_of, tls_context(str(post.authority)))
    assert told.value.code == code


@pytest.mark.parametrize(
    ("way", "said", "code"),
    [
        (SignIn.PASSWORD, "535 5.7.8 Error: authentication failed", "mail-login"),
        (SignIn.PASSWORD, "534 5.7.9 Application-specific password required.", "mail-app-password"),
        (SignIn.MICROSOFT, "535 5.7.3 Authentication unsuccessful", "mail-token"),
        (SignIn.MICROSOFT, "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
         "mail-sending-off"),
    ],
)  # fmt: skip
def test_why_a_provider_takes_no_mail_is_heard_from_what_it_says(
    post: Dovecot, way: SignIn, said: str, code: str
) -> None:
    with smtp_that_says(post, said) as server:
        box = replace(shop_box(post), smtp=MailServer("localhost", server.port), sign_in=way)
        with pytest.raises(MailUnreachable) as told:
            open_smtp(box, password_of, tls_context(str(post.authority)), TwoSteps)
    assert told.value.code == code
