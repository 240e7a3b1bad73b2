"""A desk that follows its mailbox: what comes is on the timeline by itself, what was sent goes out, what is wrong is told."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from agentdesk.bootstrap.mail import AUTHORITY, MailRooms
from agentdesk.domain.events import Event, MailboxTold, OutboxTold, SettingsChanged
from agentdesk.domain.kinds import EventKind
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.mail_following import MailFollowing
from tests.channels.mail.test_receiving import mail
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import put_mailbox, send, shop_box
from tests.helpers.sip.processes import until


class Following:
    """A desk's mail, without its window."""

    def __init__(self, url: str, post: Dovecot, secrets: Path) -> None:
        self.desk = Desk(url)
        self.told: list[Event] = []
        self.secrets = FileSecrets(secrets)
        environ = {"AGENTDESK_SECRETS": f"file:{secrets}", AUTHORITY: str(post.authority)}
        self.lane = Lane("net")
        rooms = partial(MailRooms, self.desk.workspace, SystemClock(), environ)
        self.following = MailFollowing(self.desk.workspace, rooms, self.lane, self.told.append, SystemClock())

    def close(self) -> None:
        self.following.stop()
        assert self.lane.close(20)
        self.desk.engine.dispose()

    def codes(self) -> list[str]:
        return [each.code for each in self.told if isinstance(each, MailboxTold)]


@pytest.fixture
def one(sqlite_url: str, post: Dovecot, tmp_path: Path) -> Iterator[Following]:
    made = Following(sqlite_url, post, tmp_path / "secrets")
    yield made
    made.close()


def test_what_is_delivered_is_on_the_timeline_by_itself(one: Following, post: Dovecot) -> None:
    box = shop_box(post)
    put_mailbox(one.desk, box)
    one.secrets.set(box.secret_name, PEOPLE[SUPPORT])
    one.following.start(0)
    post.deliver(mail(1))
    until(lambda: len(one.desk.rows("event", kind=EventKind.EMAIL.value)) == 1)
    post.deliver(mail(2))
    until(lambda: len(one.desk.rows("event", kind=EventKind.EMAIL.value)) == 2)
    assert one.codes() == []


def test_a_mailbox_set_up_later_is_followed_at_once(one: Following, post: Dovecot) -> None:
    one.following.start(0)
    box = shop_box(post)
    put_mailbox(one.desk, box)
    one.secrets.set(box.secret_name, PEOPLE[SUPPORT])
    post.deliver(mail(1))
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: len(one.desk.rows("event", kind=EventKind.EMAIL.value)) == 1)


def test_what_was_sent_leaves_by_itself_and_its_copy_makes_no_second_entry(one: Following, post: Dovecot) -> None:
    box = shop_box(post)
    put_mailbox(one.desk, box)
    one.secrets.set(box.secret_name, PEOPLE[SUPPORT])
    one.following.start(0)
    one.desk.clock.at = SystemClock().now() - timedelta(minutes=1)
    sent = send(one.desk, box)
    until(lambda: one.desk.row("outbox")["state"] == "done")
    assert [event for event in one.told if isinstance(event, OutboxTold) and event.outbox_id == sent.outbox_id]
    until(lambda: len(one.desk.rows("mail")) == 1)  # the proof copy
    assert len(post.relay.taken) == 1


def test_what_goes_wrong_in_asking_customers_keeps_no_mail_from_leaving(
    one: Following, post: Dovecot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(_asking: CesAsking) -> int:
        raise RuntimeError

    monkeypatch.setattr(CesAsking, "look", fails)
    box = shop_box(post)
    put_mailbox(one.desk, box)
    one.secrets.set(box.secret_name, PEOPLE[SUPPORT])
    one.following.start(0)
    one.desk.clock.at = SystemClock().now() - timedelta(minutes=1)
    send(one.desk, box)
    until(lambda: one.desk.row("outbox")["state"] == "done", 30)
    assert "customers could not be asked" in caplog.text


def test_a_missing_password_is_told_once_and_a_right_one_mends_it(one: Following, post: Dovecot) -> None:
    box = shop_box(post)
    put_mailbox(one.desk, box)
    one.following.start(0)
    until(lambda: one.codes() == ["mail-no-password"])
    one.secrets.set(box.secret_name, PEOPLE[SUPPORT])
    one.following.on_happened(SettingsChanged(("mailboxes",)))
    until(lambda: one.codes() == ["mail-no-password", ""])
