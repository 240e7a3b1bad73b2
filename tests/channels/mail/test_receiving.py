"""How mail comes in: each once, onto the right timeline, whatever the server renumbers, moves, loses or resends."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import imapclient
import pytest

from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import Credentials, tls_context
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.mail_receiving import MailReceiver
from agentdesk.services.mail_shelf import MailShelf
from agentdesk.services.ports_mail import MailUnreachable
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import password_of, put_mailbox, send, shop_box

Receivers = Callable[..., MailReceiver]


def mail(
    number: int, sender: str = "Jan de Boer <jan@example.org>", words: str = "Where is my parcel?", **headers: str
) -> bytes:
    lines = {"From": sender, "To": SUPPORT, "Subject": f"Question {number}", "Message-ID": f"<{number}@example.org>",
             "Date": "Mon, 23 Nov 2026 10:00:00 +0100"} | {name.replace("_", "-"): each for name, each in headers.items()}  # fmt: skip
    head = "".join(f"{name}: {each}\r\n" for name, each in lines.items())
    return f"{head}\r\n{words}\r\n".encode()


@pytest.fixture
def box(post: Dovecot) -> Mailbox:
    return shop_box(post)


@pytest.fixture
def desk(workspace_url: str, box: Mailbox) -> Iterator[Desk]:
    with Desk(workspace_url) as opened:
        put_mailbox(opened, box)
        yield opened


@pytest.fixture
def receivers(desk: Desk, post: Dovecot) -> Iterator[Receivers]:
    inlets: list[ImapInlet] = []

    def one(box: Mailbox, secret: str = "", at: Desk | None = None) -> MailReceiver:
        credentials = (lambda _box: Credentials(secret)) if secret else password_of
        inlets.append(ImapInlet(box, credentials, tls_context(str(post.authority))))
        here = at or desk
        return MailReceiver(box, inlets[-1], MailShelf(here.workspace, box, here.clock), read_mail, read_head)

    yield one
    for inlet in inlets:
        inlet.close()


def customer(desk: Desk, address: str, name: str = "Jan de Boer") -> CustomerId:
    made = desk.customer(name)
    desk.put("contact_point", customer_id=made, kind=2, raw=address, normalised=address)
    return made


def entries(desk: Desk, who: CustomerId | None) -> list[Mapping[str, Any]]:
    return desk.rows("event", kind=EventKind.EMAIL.value, customer_id=who)


def test_a_mail_lands_on_its_customer_s_timeline_once(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    jan = customer(desk, "jan@example.org")
    post.deliver(mail(1))
    receiver = receivers(box)
    synced = receiver.sync("INBOX")
    assert (synced.heads, synced.bodies, synced.is_first) == (1, 1, True)
    (event,) = entries(desk, jan)
    assert event["direction"] == Direction.IN
    assert desk.row("event_text", event_rid=event["rid"])["body"].strip() == "Where is my parcel?"
    again = receiver.sync("INBOX")
    assert (again.heads, again.bodies) == (0, 0)
    assert len(entries(desk, jan)) == 1


def test_who_is_not_known_stands_on_nobody_s_timeline_and_can_be_assigned(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    customer(desk, "jan@example.org")
    post.deliver(mail(1, "New Person <new@example.org>"))
    receivers(box).sync("INBOX")
    assert len(entries(desk, None)) == 1


def test_an_address_of_two_customers_is_no_guess(desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers) -> None:
    customer(desk, "jan@example.org")
    customer(desk, "jan@example.org", "Jan de Boer jr")
    post.deliver(mail(1))
    receivers(box).sync("INBOX")
    assert len(entries(desk, None)) == 1


def test_the_same_mail_in_two_folders_is_one_entry_and_a_forged_id_is_another(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    jan = customer(desk, "jan@example.org")
    post.deliver(mail(1))
    post.deliver(mail(1), sender="resent@example.org")  # the same, another way
    post.deliver(mail(1, words="Pay to this account instead."))  # its id, other words
    with _line(post) as line:
        line.select_folder("INBOX")
        line.create_folder("Sales")
        line.copy([1], "Sales")
    box = replace(box, folders=("INBOX", "Sales"))
    receivers(box).sync_all()
    assert len(entries(desk, jan)) == 2
    assert len(desk.rows("mail")) == 2
    assert len(desk.rows("mail_place")) == 4


def test_a_folder_numbered_anew_makes_nothing_twice(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    jan = customer(desk, "jan@example.org")
    for number in range(3):
        post.deliver(mail(number))
    receivers(box).sync("INBOX")
    post.doveadm("mailbox", "update", "-u", SUPPORT, "--uid-validity", "4711", "INBOX")
    synced = receivers(box).sync("INBOX")
    assert synced.renumbered
    assert len(entries(desk, jan)) == 3
    assert {row["uidvalidity"] for row in desk.rows("mail_place")} == {4711}


@pytest.mark.parametrize("resyncs", [True, False])
def test_what_is_new_and_what_is_gone_is_seen_with_and_without_the_server_s_help(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers, monkeypatch: pytest.MonkeyPatch, *, resyncs: bool
) -> None:
    if not resyncs:
        monkeypatch.setattr(imapclient.IMAPClient, "has_capability", lambda _line, _name: False)
    for number in range(4):
        post.deliver(mail(number))
    receiver = receivers(box)
    receiver.sync("INBOX")
    with _line(post) as line:
        line.select_folder("INBOX")
        line.delete_messages([2])
        line.expunge()
    post.deliver(mail(9))
    synced = receiver.sync("INBOX")
    assert (synced.heads, synced.bodies, synced.gone) == (1, 1, 1)
    assert len(desk.rows("mail")) == 5  # what was deleted elsewhere stays here
    gaps = receiver.gaps("INBOX")
    assert (gaps.on_server, gaps.here, gaps.missing, gaps.left_over, gaps.unread_bodies) == (4, 4, (), (), 0)


def test_looking_marks_nothing_as_seen(box: Mailbox, post: Dovecot, desk: Desk, receivers: Receivers) -> None:
    post.deliver(mail(1))
    receivers(box).sync("INBOX")
    with _line(post) as line:
        line.select_folder("INBOX", readonly=True)
        assert line.get_flags([1])[1] in ((), (b"\\Recent",))
    assert desk.rows("mail")


def test_a_gap_is_found_and_mended(desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers) -> None:
    for number in range(5):
        post.deliver(mail(number))
    receiver = receivers(box)
    receiver.sync("INBOX")
    with desk.workspace.unit_of_work() as uow:
        uow.rows.delete("mail_place", uid=3)
        uow.rows.update("mail_place", {"uid": 5}, uid=77)
        uow.commit()
    gaps = receiver.gaps("INBOX")
    assert (gaps.missing, gaps.left_over) == ((3, 5), (77,))
    receiver.repair("INBOX")
    assert receiver.gaps("INBOX").missing == receiver.gaps("INBOX").left_over == ()
    assert len(entries(desk, None)) == 5


def test_two_desks_take_each_mail_once(
    workspace_url: str, desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    for number in range(3):
        post.deliver(mail(number))
    with Desk(workspace_url) as other:
        receivers(box).sync("INBOX")
        receivers(box, at=other).sync("INBOX")
    assert len(entries(desk, None)) == len(desk.rows("mail")) == len(desk.rows("mail_place")) == 3


def test_an_answer_stands_in_the_thread_of_what_it_answers(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    post.deliver(mail(1))
    receivers(box).sync("INBOX")
    post.deliver(mail(2, In_Reply_To="<1@example.org>"))
    post.deliver(mail(3, References="<0@x> <1@example.org> <gone@x>"))
    post.deliver(mail(4, Subject="Question 1"))  # the words alone prove nothing
    receivers(box).sync("INBOX")
    threads = {row["message_id"]: row["thread_id"] for row in desk.rows("mail")}
    assert threads["<1@example.org>"] == threads["<2@example.org>"] == threads["<3@example.org>"]
    assert threads["<4@example.org>"] != threads["<1@example.org>"]


def test_our_own_mails_go_to_whom_they_were_written(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    jan = customer(desk, "jan@example.org")
    with _line(post) as line:
        for raw in (
            mail(1, f"Support <{SUPPORT.upper()}>", To="jan@example.org"),
            mail(2, f"Support <{SUPPORT}>", To="nobody@example.org"),
        ):
            line.append("Sent", raw)
    receivers(box).sync("Sent")
    (event,) = entries(desk, jan)
    assert event["direction"] == Direction.OUT
    assert entries(desk, None) == []


def test_lists_stay_off_the_timelines_and_a_bounce_marks_the_address(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    jan = customer(desk, "jan@example.org")
    sent = send(desk, box, "jan@example.org")
    post.deliver(mail(1, List_Id="<news.example.org>"))
    bounce = (
        b"From: MAILER-DAEMON@mail.example\r\nTo: support@agentdesk.test\r\nSubject: Undelivered\r\n"
        b"Message-ID: <b@mail.example>\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=B\r\n\r\n"
        b"--B\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
        b"--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        b"Final-Recipient: rfc822; Jan@Example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        b"--B\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Hi\r\nMessage-ID: "
        + sent.message_id.encode()
        + b"\r\n\r\n--B--\r\n"
    )
    post.deliver(bounce, sender="")
    receivers(box).sync("INBOX")
    assert entries(desk, jan) == []
    assert desk.row("contact_point", normalised="jan@example.org")["bounced"]


@pytest.mark.parametrize(
    "raw", [b"", b"\x00\xff\x00", b"\r\n\r\n", b"not a mail at all", b"Subject: " + b"x" * 100_000]
)
def test_what_is_hardly_a_mail_comes_in_too_and_stops_nothing(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers, raw: bytes
) -> None:
    with _line(post) as line:
        line.append("INBOX", raw or b"\r\n")
    post.deliver(mail(2))
    receiver = receivers(box)
    receiver.sync("INBOX")
    assert len(desk.rows("mail")) == 2
    gaps = receiver.gaps("INBOX")
    assert (gaps.missing, gaps.unread_bodies) == ((), 0)


def test_the_server_s_line_may_be_cut_and_the_next_look_is_complete(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers
) -> None:
    post.deliver(mail(1))
    receiver = receivers(box)
    receiver.sync("INBOX")
    post.kick()
    post.deliver(mail(2))
    try:
        receiver.sync("INBOX")
    except MailUnreachable as error:
        assert error.code == "mail-gone"  # noqa: PT017 it may also find out by itself
        receiver.sync("INBOX")
    assert len(desk.rows("mail")) == 2


@pytest.mark.parametrize(
    ("fault", "code"), [("password", "mail-login"), ("folder", "mail-folder-gone"), ("authority", "mail-certificate-unknown")]
)  # fmt: skip
def test_what_is_wrong_with_the_way_in_has_its_own_code(
    desk: Desk, box: Mailbox, post: Dovecot, receivers: Receivers, fault: str, code: str
) -> None:
    secret, folder = ("wrong" if fault == "password" else PEOPLE[SUPPORT]), "INBOX"
    if fault == "folder":
        folder = "Renamed"
    if fault == "authority":
        inlet = ImapInlet(box, password_of, tls_context())
        receiver = MailReceiver(box, inlet, MailShelf(desk.workspace, box, desk.clock), read_mail, read_head)
    else:
        receiver = receivers(box, secret)
    with pytest.raises(MailUnreachable) as told:
        receiver.sync(folder)
    assert told.value.code == code


def _line(post: Dovecot) -> imapclient.IMAPClient:
    line = imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context())
    line.login(SUPPORT, PEOPLE[SUPPORT])
    return line
