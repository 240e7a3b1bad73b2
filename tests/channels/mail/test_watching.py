"""How a mailbox tells that something came: at once, after every break of the line too, and without spinning."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import imapclient
import pytest

from agentdesk.channels.mail.lines import Credentials, tls_context
from agentdesk.channels.mail.watcher import MailWatch
from agentdesk.domain.mailboxes import Mailbox
from tests.channels.mail.test_receiving import mail
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import password_of, shop_box
from tests.helpers.sip.processes import until


@dataclass
class Heard:
    changed: list[str] = field(default_factory=list)
    states: list[tuple[str, str]] = field(default_factory=list)

    def change(self, folder: str) -> None:
        self.changed.append(folder)

    def state(self, folder: str, code: str) -> None:
        self.states.append((folder, code))


Watches = Callable[..., MailWatch]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def watches(heard: Heard) -> Iterator[Watches]:
    made: list[MailWatch] = []

    def one(post: Dovecot, box: Mailbox | None = None, secret: str = "") -> MailWatch:
        credentials = (lambda _box: Credentials(secret)) if secret else password_of
        context = tls_context(str(post.authority))
        made.append(MailWatch(box or shop_box(post), credentials, context, heard.change, heard.state))
        made[-1].start()
        return made[-1]

    yield one
    for watch in made:
        watch.stop()
    assert not [each.name for each in threading.enumerate() if each.name.startswith("mail-")]


def test_a_mail_is_told_while_one_waits(post: Dovecot, heard: Heard, watches: Watches) -> None:
    watches(post)
    until(lambda: heard.states == [("INBOX", "")])
    before = len(heard.changed)
    post.deliver(mail(1))
    until(lambda: len(heard.changed) > before)


def test_after_every_break_the_line_is_back_and_looks_again(own_post: Dovecot, heard: Heard, watches: Watches) -> None:
    watches(own_post)
    until(lambda: ("INBOX", "") in heard.states)
    own_post.kick()
    until(lambda: heard.states[-2:] == [("INBOX", "mail-gone"), ("INBOX", "")])
    own_post.halt()
    until(lambda: heard.states[-1][1] in {"mail-gone", "mail-refused"})
    own_post.start()
    until(lambda: heard.states[-1] == ("INBOX", ""))
    before = len(heard.changed)
    own_post.deliver(mail(1))
    until(lambda: len(heard.changed) > before)


def test_a_wrong_password_is_said_once_and_not_tried_in_a_storm(post: Dovecot, heard: Heard, watches: Watches) -> None:
    watches(post, secret="wrong")
    until(lambda: bool(heard.states))
    assert heard.states == [("INBOX", "mail-login")]
    assert heard.changed == []


def test_a_dead_line_is_not_listened_to_again(
    own_post: Dovecot, heard: Heard, watches: Watches, monkeypatch: pytest.MonkeyPatch
) -> None:
    listened: list[int] = []
    check = imapclient.IMAPClient.idle_check

    def counted(line: imapclient.IMAPClient, timeout: float | None = None) -> Any:
        listened.append(1)
        return check(line, timeout)

    monkeypatch.setattr(imapclient.IMAPClient, "idle_check", counted)
    watches(own_post)
    until(lambda: ("INBOX", "") in heard.states)
    own_post.halt()
    until(lambda: heard.states.count(("INBOX", "mail-refused")) >= 2)
    assert len(listened) <= 5  # the library itself would answer "nothing" for ever


def test_a_folder_that_is_not_there_does_not_keep_the_others_from_telling(
    post: Dovecot, heard: Heard, watches: Watches
) -> None:
    watches(post, replace(shop_box(post), folders=("INBOX", "Gone")))
    until(lambda: {folder for folder, _ in heard.states} == {"INBOX", "Gone"})
    before = len(heard.changed)
    post.deliver(mail(1))
    until(lambda: len(heard.changed) > before)
    assert ("INBOX", "") in heard.states


def test_flags_that_change_are_no_reason_to_look(
    post: Dovecot, heard: Heard, watches: Watches, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[bytes] = []
    check = imapclient.IMAPClient.idle_check

    def recorded(line: imapclient.IMAPClient, timeout: float | None = None) -> Any:
        answer = check(line, timeout)
        said.extend(word for each in answer for word in each[:2] if isinstance(word, bytes))
        return answer

    monkeypatch.setattr(imapclient.IMAPClient, "idle_check", recorded)
    post.deliver(mail(1))
    watches(post)
    until(lambda: heard.states == [("INBOX", "")])
    before = len(heard.changed)
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.login(SUPPORT, PEOPLE[SUPPORT])
        line.select_folder("INBOX")
        line.add_flags([1], [imapclient.FLAGGED])
    until(lambda: b"FETCH" in said)
    post.deliver(mail(2))
    until(lambda: len(heard.changed) > before)
    assert len(heard.changed) - before == said.count(b"EXISTS") == 1
