"""What is asked of a mail server, on a line without one."""

import os
import re
import signal
import ssl
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import imapclient
import pytest

from agentdesk.channels.mail import inlet, lines
from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import Credentials, tls_context
from agentdesk.channels.mail.sync_imap import Fetched, SyncIMAP
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mail_places import Look
from agentdesk.domain.mailboxes import Mailbox, MailServer
from tests.channels.mail.test_receiving import mail
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import password_of, shop_box

SERVER = MailServer("mail.shop.example", 993)
BOX = Mailbox(mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=SERVER, smtp=SERVER)


class PaperLine(SyncIMAP):
    """Answers from a table of sizes; `empty` mails have no body now."""

    def __init__(self, sizes: dict[int, int], empty: frozenset[int] = frozenset()) -> None:
        self.sizes, self.empty = sizes, empty
        self.asked: list[Sequence[int]] = []

    def has_capability(self, _name: str) -> bool:
        return False

    def select_folder(self, _folder: str, *, readonly: bool = False) -> dict[bytes, Any]:
        assert readonly
        return {}

    def fetch_set(self, uids: str | Sequence[int], data: Sequence[str], _modifiers: Sequence[str] = ()) -> Fetched:
        assert not isinstance(uids, str)
        self.asked.append(uids)
        if "RFC822.SIZE" in data:
            return {uid: {b"RFC822.SIZE": self.sizes[uid]} for uid in uids}
        return {uid: {b"BODY[]": None if uid in self.empty else b"x" * self.sizes[uid]} for uid in uids}


def inlet_on(line: PaperLine, monkeypatch: pytest.MonkeyPatch) -> ImapInlet:
    monkeypatch.setattr(inlet, "open_imap", lambda *_: line)
    return ImapInlet(BOX, lambda _box: Credentials(""), ssl.create_default_context())


def test_a_folder_too_large_for_one_line_is_looked_into_in_stretches(
    post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inlet, "UIDS_AT_ONCE", 2)
    asked = counted_searches(monkeypatch)
    for number in range(5):
        post.deliver(mail(number))
    way = ImapInlet(shop_box(post), password_of, tls_context(str(post.authority)))
    assert way.look("INBOX", None).uids == (1, 2, 3, 4, 5)
    assert asked == [["UID", "1:2"], ["UID", "3:4"], ["UID", "5:5"]]
    way.close()


def test_a_server_whose_count_of_changes_went_back_is_looked_at_whole(post: Dovecot) -> None:
    for number in range(3):
        post.deliver(mail(number))
    way = ImapInlet(shop_box(post), password_of, tls_context(str(post.authority)))
    mark = way.look("INBOX", None).mark
    assert not way.look("INBOX", mark).is_all
    for odd in (replace(mark, modseq=mark.modseq + 1_000), replace(mark, uidnext=mark.uidnext + 9)):
        assert way.look("INBOX", odd).uids == (1, 2, 3)
    way.close()


def test_a_folder_as_it_was_is_not_searched_though_its_flags_have_changed(
    post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SyncIMAP, "has_capability", lambda _line, _name: False)
    for number in range(3):
        post.deliver(mail(number))
    way = ImapInlet(shop_box(post), password_of, tls_context(str(post.authority)))
    mark = way.look("INBOX", None).mark
    searched = counted_searches(monkeypatch)
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.login(SUPPORT, PEOPLE[SUPPORT])
        line.select_folder("INBOX")
        line.add_flags([1, 2, 3], [imapclient.SEEN])
        assert way.look("INBOX", mark) == Look(mark, (), is_all=False)
        assert searched == []
        line.delete_messages([2])
        line.expunge()
    assert way.look("INBOX", mark).uids == (1, 3)
    post.deliver(mail(9))
    assert way.look("INBOX", mark).uids == (1, 3, 4)  # as many as before, and others
    way.close()


def test_a_line_nobody_used_for_five_minutes_is_opened_anew_though_it_says_nothing_of_its_end(
    own_post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As behind a router that has forgotten it: nothing that is asked is answered, and nothing says so."""
    own_post.deliver(mail(1))
    way = ImapInlet(shop_box(own_post), password_of, tls_context(str(own_post.authority)))
    mark = way.look("INBOX", None).mark
    told = re.search(r"^support\S+\s+\d+\s+imap\s+\((\d+)\)", own_post.doveadm("who"), re.MULTILINE)
    assert told is not None
    silent = int(told[1])
    os.kill(silent, signal.SIGSTOP)
    try:
        monkeypatch.setattr(inlet, "IDLE_S", -1.0)
        monkeypatch.setattr(lines, "ANSWER_S", 20.0)
        own_post.deliver(mail(2))
        assert 2 in way.look("INBOX", mark).uids
        way.close()
    finally:
        os.kill(silent, signal.SIGKILL)


def test_a_line_that_was_cut_while_nobody_used_it_is_opened_anew_at_once_and_nothing_is_told(post: Dovecot) -> None:
    post.deliver(mail(1))
    way = ImapInlet(shop_box(post), password_of, tls_context(str(post.authority)))
    mark = way.look("INBOX", None).mark
    post.kick()
    post.deliver(mail(2))
    assert 2 in way.look("INBOX", mark).uids
    way.close()


def counted_searches(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    asked: list[object] = []
    search = SyncIMAP.search

    def counted(line: SyncIMAP, what: object) -> object:
        asked.append(what)
        return search(line, what)

    monkeypatch.setattr(SyncIMAP, "search", counted)
    return asked


def test_a_body_the_server_has_not_at_hand_is_no_empty_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    line = PaperLine({1: 10, 2: 10, 3: 0}, empty=frozenset({2, 3}))
    (found,) = inlet_on(line, monkeypatch).bodies("INBOX", [1, 2, 3])
    assert found == [(1, b"x" * 10), (3, b"")]


def test_the_sizes_of_twenty_thousand_mails_are_asked_for_in_lines_that_servers_take(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    line = PaperLine(dict.fromkeys(range(1, 40_000, 2), 5_000))
    found = [uid for some in inlet_on(line, monkeypatch).bodies("INBOX", list(line.sizes)) for uid, _ in some]
    assert found == list(line.sizes)
    assert max(len(",".join(map(str, uids))) for uids in line.asked) < 8_000
