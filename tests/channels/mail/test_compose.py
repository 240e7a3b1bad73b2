"""A mail that was written becomes bytes that say exactly that, whatever was typed into it."""

import email
import os
import time
from dataclasses import replace
from datetime import UTC, datetime
from email.policy import default
from pathlib import Path

import pytest

from agentdesk.channels.mail.compose import compose, flowed
from agentdesk.channels.mail.kept_files import KEPT_S, KeptFiles
from agentdesk.channels.mail.parse import content_of_attachment, read_mail
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mail import Address, MailClass
from agentdesk.domain.mail_drafts import KeptFile, MailDraft, MailKind
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.domain.outbox import LARGEST

AT = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
MESSAGE_ID = "<tabc.0123@shop.example>"
ANN = Address("Nguyễn Ann, de jonge", "ann@customer.example")
BO = Address("", "bo@customer.example")
HIDDEN = Address("", "hidden@shop.example")
SERVER = MailServer("mail.shop.example", 993)
BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=SERVER, smtp=SERVER,
    from_name="Lampe & Licht", signature="Mai Nguyễn\nLamp & Light",
)  # fmt: skip
ANSWER = MailDraft(
    kind=MailKind.REPLY, to=(ANN,), cc=(BO,), bcc=(HIDDEN,), subject="Re: gói hàng", body="Chào Ann,\n\nNó ở đây.",
    quoted="Ann wrote:\n> Where is it?", in_reply_to="<3@c.example>", references=("<1@shop.example>", "<3@c.example>"),
)  # fmt: skip


@pytest.fixture
def kept(tmp_path: Path) -> KeptFiles:
    return KeptFiles(tmp_path / "kept")


def bytes_of(draft: MailDraft, kept: KeptFiles, reply_to: str = "") -> bytes:
    return compose(draft, BOX, message_id=MESSAGE_ID, at=AT, content_of=kept.content, reply_to=reply_to)


def test_what_was_written_is_what_is_read(kept: KeptFiles) -> None:
    read = read_mail(bytes_of(ANSWER, kept, "support+tabc@shop.example"))
    assert read.text.strip() == (
        "Chào Ann,\n\nNó ở đây.\n\n-- \nMai Nguyễn\nLamp & Light\n\nAnn wrote:\n> Where is it?"
    )
    assert read.senders == (Address("Lampe & Licht", "support@shop.example"),)
    assert (read.to, read.cc) == ((ANN,), (BO,))
    assert read.reply_to[0].address == "support+tabc@shop.example"
    assert (read.subject, read.sent_at, read.message_id) == ("Re: gói hàng", AT, MESSAGE_ID)
    assert (read.in_reply_to, read.references) == (("<3@c.example>",), ("<1@shop.example>", "<3@c.example>"))
    assert read.mail_class is MailClass.PERSON
    assert not read.warnings


def test_it_is_plain_ascii_on_the_wire_with_its_id_as_the_outbox_wants_it(kept: KeptFiles) -> None:
    raw = bytes_of(ANSWER, kept)
    assert raw.isascii()
    assert f"Message-ID: {MESSAGE_ID}".encode() in raw
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")


def test_who_is_in_blind_copy_stands_nowhere_in_it(kept: KeptFiles) -> None:
    assert b"hidden" not in bytes_of(ANSWER, kept)
    assert HIDDEN.address in ANSWER.recipients


@pytest.mark.parametrize("field", ["subject", "in_reply_to"])
def test_a_line_end_in_a_header_begins_no_other_header(field: str, kept: KeptFiles) -> None:
    raw = bytes_of(replace(ANSWER, **{field: "x\r\nBcc: all@example.org\r\n\r\nowned"}), kept)  # type: ignore[arg-type]
    made = email.message_from_bytes(raw, policy=default)
    assert "Bcc" not in made
    assert "owned" not in made.get_body().get_content()  # type: ignore[union-attr]


def test_a_name_with_a_line_end_is_one_line(kept: KeptFiles) -> None:
    draft = replace(ANSWER, to=(Address("Ann\r\nBcc: all@example.org", ANN.address),))
    assert "Bcc" not in email.message_from_bytes(bytes_of(draft, kept), policy=default)


@pytest.mark.parametrize("address", ["", "ann", "ann@x\r\nBcc: y@z", "a@b, c@d", "<a@b>"])
def test_what_is_no_address_is_refused(address: str, kept: KeptFiles) -> None:
    with pytest.raises(Refused, match="mail-recipients"):
        bytes_of(replace(ANSWER, to=(Address("", address),)), kept)


def test_a_mail_to_nobody_is_refused(kept: KeptFiles) -> None:
    with pytest.raises(Refused, match="mail-recipients"):
        bytes_of(MailDraft(kind=MailKind.NEW, body="x"), kept)


def test_a_domain_of_another_script_goes_by_its_name_on_the_wire(kept: KeptFiles) -> None:
    draft = replace(ANSWER, to=(Address("", "ann@bücher.example"),), cc=(), bcc=())
    assert b"ann@xn--bcher-kva.example" in bytes_of(draft, kept)


def test_a_domain_that_differs_by_a_sharp_s_is_not_the_one_with_two(kept: KeptFiles) -> None:
    draft = replace(ANSWER, to=(Address("", "ann@straße.example"),), cc=(), bcc=())
    raw = bytes_of(draft, kept)
    assert b"ann@xn--strae-oqa.example" in raw
    assert b"strasse" not in raw


def test_a_domain_of_another_script_needs_no_server_that_takes_other_signs(kept: KeptFiles) -> None:
    draft = replace(ANSWER, to=(Address("Käthe", "ann@bücher.example"),), cc=(), bcc=(), subject="Größe")
    assert bytes_of(draft, kept).isascii()


def test_a_blind_copy_to_a_domain_that_is_none_is_refused(kept: KeptFiles) -> None:
    with pytest.raises(Refused, match="mail-recipients"):
        bytes_of(replace(ANSWER, bcc=(Address("", "ann@ü-.example"),)), kept)


def test_long_lines_flow_and_come_back_whole(kept: KeptFiles) -> None:
    long = " ".join(f"từ{n}" for n in range(400))
    body = f"{long}\n  two blanks before\nFrom here\n\n" + "x" * 900
    read = read_mail(bytes_of(replace(ANSWER, body=body, quoted=""), kept))
    assert read.text.startswith(body)
    assert all(len(line) <= 78 for line in flowed(long).splitlines())


def test_what_is_answered_inline_stays_quoted(kept: KeptFiles) -> None:
    body = "> Where is it?\nHere.\n> And when?   \nToday."
    read = read_mail(bytes_of(replace(ANSWER, body=body, quoted=""), kept))
    assert read.text.startswith("> Where is it?\nHere.\n> And when?\nToday.")


def test_a_forwarded_mail_answers_nobody_and_stays_with_its_conversation(kept: KeptFiles) -> None:
    made = email.message_from_bytes(bytes_of(replace(ANSWER, kind=MailKind.FORWARD), kept), policy=default)
    assert made["In-Reply-To"] is None
    assert "<1@shop.example>" in made["References"]


def test_files_go_with_it_byte_for_byte(kept: KeptFiles, tmp_path: Path) -> None:
    contents = {"ghi chú.txt": b"one\r\ntwo\nthr\xffee", "label.pdf": b"%PDF-1.4\0\r\n", "mail.eml": b"From: x\n\n\xe9"}
    files = []
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
        files.append(kept.keep(tmp_path / name))
    raw = bytes_of(replace(ANSWER, attachments=tuple(files)), kept)
    read = read_mail(raw)
    assert {each.name: content_of_attachment(raw, each) for each in read.attachments} == contents
    assert raw.isascii()


def test_a_deleted_file_goes_all_the_same(kept: KeptFiles, tmp_path: Path) -> None:
    source = tmp_path / "label.pdf"
    source.write_bytes(b"%PDF")
    file = kept.keep(source)
    source.unlink()
    assert b"JVBERg==" in bytes_of(replace(ANSWER, attachments=(file,)), kept)


def test_a_kept_file_that_was_changed_or_lost_is_told_and_never_sent(kept: KeptFiles, tmp_path: Path) -> None:
    file = kept.keep_content("a.txt", "text/plain", b"right")
    (tmp_path / "kept" / file.ref).write_bytes(b"wrong")
    with pytest.raises(Refused, match="mail-file-gone"):
        kept.content(file)
    for ref in ("0" * 64, "../../etc/passwd", ""):
        with pytest.raises(Refused, match="mail-file-gone"):
            kept.content(KeptFile(ref, "a.txt", "text/plain", 1))


def test_a_file_too_large_or_none_is_refused_at_once(kept: KeptFiles, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refused, match="mail-too-large"):
        kept.keep(large)
    with pytest.raises(Refused, match="mail-no-file"):
        kept.keep(tmp_path)


def test_a_mail_larger_than_servers_take_is_refused(kept: KeptFiles) -> None:
    files = tuple(kept.keep_content(f"{n}.bin", "", bytes([n]) * (10 * 1024 * 1024)) for n in range(2))
    with pytest.raises(Refused, match="mail-too-large"):
        bytes_of(replace(ANSWER, attachments=files), kept)


def test_a_file_that_no_mail_names_goes_when_it_is_old_and_one_that_is_named_stays(kept: KeptFiles) -> None:
    named, old, new = (kept.keep_content(f"{n}.txt", "text/plain", n.encode()) for n in ("named", "old", "new"))
    long_ago = time.time() - KEPT_S - 60
    for each in (named, old):
        os.utime(kept._folder / each.ref, (long_ago, long_ago))
    kept.tidy([named])
    assert kept.content(named) == b"named"
    assert kept.content(new) == b"new"
    with pytest.raises(Refused, match="mail-file-gone"):
        kept.content(old)
