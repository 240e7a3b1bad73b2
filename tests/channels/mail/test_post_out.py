"""How mail goes out: what is refused is said at once, what cannot be known is asked, and nothing is sent in clear."""

import base64
import io
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from agentdesk.channels.mail.lines import Credentials, tls_context
from agentdesk.channels.mail.post import BODY_ANSWER_S, PIECE, SmtpPost, TwoSteps
from agentdesk.domain.commands_mail import DecideMail, SendMail
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import EventId, OutboxId, new_uuid
from agentdesk.domain.mailboxes import Mailbox, MailServer, Security, SignIn
from agentdesk.domain.outbox import LEASE, Answer, OutboxState, OutMail
from agentdesk.services.outbox import OutboxRunner, Round
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from agentdesk.services.ports_mail import MailUnreachable
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import EURO, SUPPORT, Dovecot
from tests.helpers.mail.mails import a_mail, password_of, put_mailbox, send, shop_box
from tests.helpers.sip.processes import free_port


def _run(desk: Desk, box: Mailbox, post: Dovecot, secret: str = "", context: ssl.SSLContext | None = None) -> Round:
    way = SmtpPost(
        box,
        (lambda _box: Credentials(secret)) if secret else password_of,
        context or tls_context(str(post.authority)),
    )
    return OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock).run()


@pytest.fixture
def box(post: Dovecot) -> Mailbox:
    return shop_box(post)


@pytest.fixture
def desk(workspace_url: str, box: Mailbox) -> Iterator[Desk]:
    with Desk(workspace_url) as opened:
        put_mailbox(opened, box)
        yield opened


def test_a_mail_waits_ten_seconds_and_is_called_back_in_them(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    mail = send(desk, box)
    desk.clock.turn(seconds=9)
    _run(desk, box, post)
    assert not post.relay.taken
    desk.say(DecideMail(**desk.basics(), outbox_id=mail.outbox_id, choice="cancel"))
    desk.clock.turn(minutes=30)
    _run(desk, box, post)
    assert not post.relay.taken
    assert desk.row("outbox")["state"] == OutboxState.CANCELLED


def test_what_is_out_cannot_be_called_back(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    mail = send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    with pytest.raises(Refused, match="mail-gone"):
        desk.say(DecideMail(**desk.basics(), outbox_id=mail.outbox_id, choice="cancel"))
    assert [each.recipients for each in post.relay.taken] == [("c@example.org", SUPPORT)]


def test_said_twice_it_goes_out_once(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    said = send(desk, box)
    desk.say(said)
    desk.say(replace(said, command_id=desk.basics()["command_id"]))  # the same mail under another command
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    _run(desk, box, post)
    assert len(post.relay.taken) == 1


def test_two_desks_that_send_at_the_same_time_send_it_once(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    send(desk, box)
    desk.clock.turn(seconds=11)
    shelf = WorkspaceOutbox(desk.workspace)
    (mine,) = shelf.in_state(OutboxState.QUEUED)
    theirs = shelf.move(mine, OutboxState.SENDING, tries=1, lease_until=desk.clock.now() + LEASE)
    assert theirs is not None
    assert shelf.move(mine, OutboxState.SENDING, tries=1) is None
    _run(desk, box, post)
    assert not post.relay.taken


def test_a_refusal_is_said_with_the_server_s_words_and_can_be_sent_again(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    mail = send(desk, box)
    post.relay.fail_next = ["reject"]
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    row = desk.row("outbox")
    assert (row["state"], row["why"]) == (OutboxState.FAILED, "mail-turned-down")
    assert "refused" in row["said"]
    desk.say(DecideMail(**desk.basics(), outbox_id=mail.outbox_id, choice="again"))
    _run(desk, box, post)
    assert desk.row("outbox")["state"] == OutboxState.DONE
    assert len(post.relay.taken) == 1


def test_without_a_copy_a_person_is_asked_and_never_the_mail_sent_by_itself(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    box = replace(box, proof_copy=False)
    put_mailbox(desk, box)
    mail = send(desk, box)
    post.relay.fail_next = ["drop_after"]
    desk.clock.turn(seconds=11)
    assert not _run(desk, box, post).asks
    desk.clock.turn(minutes=6)
    assert [each.outbox_id for each in _run(desk, box, post).asks] == [mail.outbox_id]
    desk.clock.turn(days=3)
    _run(desk, box, post)
    assert len(post.relay.taken) == 1
    desk.say(DecideMail(**desk.basics(), outbox_id=mail.outbox_id, choice="was-sent"))
    _run(desk, box, post)
    assert desk.row("outbox")["state"] == OutboxState.DONE
    assert len(post.relay.taken) == 1


def test_a_lost_answer_s_proof_is_looked_for_less_and_less_often(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    class Counted(SmtpPost):
        looks = 0

        def has_copy(self, mail: OutMail) -> bool:
            self.looks += 1
            raise MailUnreachable("mail-refused")

    way = Counted(box, password_of, tls_context(str(post.authority)))
    runner = OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock)
    mail = send(desk, box)
    post.relay.fail_next = ["drop_after"]
    desk.clock.turn(seconds=11)
    runner.run()
    for _ in range(600):
        desk.clock.turn(seconds=2)
        asks = runner.run().asks
    assert 0 < way.looks <= 12
    assert [each.outbox_id for each in asks] == [mail.outbox_id]


def test_two_desks_file_a_copy_once(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    shelf = WorkspaceOutbox(desk.workspace)

    class AtOnce(SmtpPost):
        filed = 0

        def file(self, mail: OutMail, at: datetime) -> None:
            self.filed += 1
            if self.filed == 1:  # meanwhile, on another desk
                OutboxRunner(shelf, lambda _box: self, desk.clock).run()
            super().file(mail, at)

    way = AtOnce(box, password_of, tls_context(str(post.authority)))
    send(desk, box)
    desk.clock.turn(seconds=11)
    OutboxRunner(shelf, lambda _box: way, desk.clock).run()
    assert (way.filed, desk.row("outbox")["state"]) == (1, OutboxState.DONE)


def test_a_desk_that_was_given_up_and_hears_that_the_mail_was_taken_settles_it(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    shelf = WorkspaceOutbox(desk.workspace)

    class Slow(SmtpPost):
        def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
            answer = super().send(mail, body_starts)
            desk.clock.turn(seconds=LEASE.total_seconds() + 1)
            OutboxRunner(shelf, lambda _box: None, desk.clock).run()
            assert desk.row("outbox")["state"] == OutboxState.UNCERTAIN
            return answer

    way = Slow(replace(box, proof_copy=False), password_of, tls_context(str(post.authority)))
    send(desk, box)
    desk.clock.turn(seconds=11)
    OutboxRunner(shelf, lambda _box: way, desk.clock).run()
    assert desk.row("outbox")["state"] == OutboxState.DONE


class PaperWire:
    """A socket that keeps what it was given; the server says yes."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.limit_s: float | None = None

    def sendall(self, piece: bytes) -> None:
        self.pieces.append(bytes(piece))

    def settimeout(self, limit_s: float) -> None:
        self.limit_s = limit_s

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(b"250 2.0.0 taken\r\n")

    def close(self) -> None: ...


def test_a_large_mail_leaves_in_pieces_each_with_its_own_time_and_the_answer_may_take_long() -> None:
    line, wire = TwoSteps(), PaperWire()
    line.sock = wire  # type: ignore[assignment]  # a stand-in
    raw = b"a line\r\n.a dot\r\n" * 200_000
    assert line.give_body(raw)[0] == 250
    assert max(map(len, wire.pieces)) <= PIECE
    assert b"".join(wire.pieces) == raw.replace(b"\r\n.", b"\r\n..") + b".\r\n"
    assert wire.limit_s == BODY_ANSWER_S >= 600


@pytest.mark.parametrize(
    ("refused", "said", "why"),
    [("c@example.org", (550, b"5.1.1 No such user"), "mail-recipient"), ("c@example.org", (553, b"what?"), "mail-recipient"),
     ("c@example.org", (550, b"5.7.1 We take no mail from there"), "mail-turned-down"),
     ("c@example.org", (554, b"no"), "mail-turned-down"), (SUPPORT, (550, b"5.1.1 No such user"), ""),
     (SUPPORT, (451, b"later"), "")],
)  # fmt: skip
def test_only_a_recipient_that_is_none_is_called_so_and_our_own_copy_never_keeps_a_mail_back(
    desk: Desk, box: Mailbox, post: Dovecot, monkeypatch: pytest.MonkeyPatch, refused: str, said: tuple[int, bytes],
    why: str,
) -> None:  # fmt: skip
    asked = TwoSteps.rcpt
    monkeypatch.setattr(TwoSteps, "rcpt", lambda line, to: said if to == refused else asked(line, to))
    send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    row = desk.row("outbox")
    assert (row["state"], row["why"]) == (OutboxState.FAILED if why else OutboxState.DONE, why)


def test_a_pilot_mailbox_sends_nothing(desk: Desk, box: Mailbox) -> None:
    put_mailbox(desk, replace(box, pilot=True))
    with pytest.raises(Refused, match="mail-pilot"):
        send(desk, box)


@pytest.mark.parametrize("bad", ["a@b\r\nBcc: x@y", "nobody", "a@b,c@d", ""])
def test_an_address_that_would_be_another_is_refused(desk: Desk, box: Mailbox, bad: str) -> None:
    message_id = "<1@agentdesk.test>"
    raw = base64.b64encode(a_mail(message_id, "c@example.org", desk.clock.now())).decode()
    with pytest.raises(Refused, match="mail-recipients"):
        desk.say(
            SendMail(
                **desk.basics(), outbox_id=OutboxId(new_uuid()), mailbox_id=box.mailbox_id,
                interaction_id=EventId(new_uuid()), message_id=message_id, sender=SUPPORT, recipients=(bad,),
                raw_base64=raw,
            )
        )  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "code"),
    [("password", "mail-login"), ("authority", "mail-certificate-unknown"), ("name", "mail-certificate-name"),
     ("port", "mail-refused"), ("host", "mail-unknown-host"), ("label", "mail-unknown-host"), ("token", "mail-token")],
)  # fmt: skip
def test_what_is_wrong_with_the_line_out_has_its_own_code(
    desk: Desk, box: Mailbox, post: Dovecot, fault: str, code: str
) -> None:
    secret, context = "", None
    match fault:
        case "password":
            secret = "wrong"
        case "authority":
            context = tls_context()
        case "name":
            box = replace(box, smtp=MailServer("127.1", post.submissions))
        case "port":
            box = replace(box, smtp=MailServer("localhost", free_port()))
        case "host":
            box = replace(box, smtp=MailServer("mail.no-such-host.invalid", 465))
        case "label":
            box = replace(box, smtp=MailServer("a" * 64 + ".example", 465))
        case "token":
            box, secret = replace(box, sign_in=SignIn.MICROSOFT), post.token(seconds=-60)
    send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post, secret, context)
    assert (desk.row("outbox")["state"], desk.row("outbox")["why"]) == (OutboxState.QUEUED, code)


def test_a_token_signs_in_and_starttls_is_spoken(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    box = replace(
        box, sign_in=SignIn.MICROSOFT, smtp=MailServer("localhost", post.submission, Security.STARTTLS),
        imap=MailServer("localhost", post.imap, Security.STARTTLS),
    )  # fmt: skip
    send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post, post.token())
    assert desk.row("outbox")["state"] == OutboxState.DONE


@pytest.mark.parametrize("security", list(Security))
def test_a_password_may_hold_any_sign(desk: Desk, box: Mailbox, post: Dovecot, security: Security) -> None:
    is_tls = security is Security.TLS
    box = replace(
        box, address=EURO, proof_copy=False,
        smtp=MailServer("localhost", post.submissions if is_tls else post.submission, security),
        imap=MailServer("localhost", post.imaps if is_tls else post.imap, security),
    )  # fmt: skip
    put_mailbox(desk, box)
    send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    assert (desk.row("outbox")["state"], desk.row("outbox")["why"]) == (OutboxState.DONE, "")


def test_a_domain_with_an_umlaut_is_written_as_every_server_reads_it(desk: Desk, box: Mailbox, post: Dovecot) -> None:
    send(desk, box, "info@müller.example")
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    assert [each.recipients for each in post.relay.taken] == [("info@xn--mller-kva.example", SUPPORT)]


def test_a_name_before_the_at_that_the_server_cannot_write_is_said_and_the_others_go_out(
    desk: Desk, box: Mailbox, post: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TwoSteps, "has_extn", lambda _line, name: name != "smtputf8")
    bad, good = send(desk, box, "jürgen@example.org"), send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    row = desk.row("outbox", id=bad.outbox_id)
    assert (row["state"], row["why"]) == (OutboxState.FAILED, "mail-recipient")
    assert desk.row("outbox", id=good.outbox_id)["state"] == OutboxState.DONE


def test_a_server_that_is_gone_leaves_the_mail_queued_and_the_next_round_sends_it(
    workspace_url: str, own_post: Dovecot
) -> None:
    box = shop_box(own_post)
    with Desk(workspace_url) as desk:
        put_mailbox(desk, box)
        send(desk, box)
        desk.clock.turn(seconds=11)
        own_post.halt()
        _run(desk, box, own_post)
        assert desk.row("outbox")["state"] == OutboxState.QUEUED
        own_post.start()
        desk.clock.turn(minutes=1)
        _run(desk, box, own_post)
        assert desk.row("outbox")["state"] == OutboxState.DONE


def test_a_sent_folder_that_is_missing_is_said_and_the_mail_stays_accepted(
    desk: Desk, box: Mailbox, post: Dovecot
) -> None:
    box = replace(box, sent_folder="Not there")
    send(desk, box)
    desk.clock.turn(seconds=11)
    _run(desk, box, post)
    assert desk.row("outbox")["state"] == OutboxState.ACCEPTED
    (mail,) = WorkspaceOutbox(desk.workspace).in_state(OutboxState.ACCEPTED)
    with pytest.raises(MailUnreachable, match="mail-folder-gone"):
        SmtpPost(box, password_of, tls_context(str(post.authority))).file(mail, desk.clock.now())
