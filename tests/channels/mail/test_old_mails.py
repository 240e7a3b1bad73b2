"""Mails in files: mbox of every kind, folders, and what only looks like the beginning of a mail."""

import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agentdesk.channels.mail import old_mails
from agentdesk.channels.mail.old_mails import came_at, files_in, mails_of
from agentdesk.domain.mail_places import mail_key
from agentdesk.domain.old_mail import NotTaken

ONE = b"From: Jan <jan@example.org>\nSubject: One\n\nFirst words.\n"
TWO = b"From: Jan <jan@example.org>\nSubject: Two\n\nOther words.\n"
BEGINS = b"From jan@example.org Sat Nov 14 10:00:00 2020\n"


def mbox(*mails: bytes, begins: bytes = BEGINS) -> bytes:
    return b"".join(begins + mail + b"\n" for mail in mails)


def read(path: Path, content: bytes) -> list[bytes]:
    path.write_bytes(content)
    return [found.raw for found in mails_of([path])]


def test_an_mbox_holds_its_mails_one_after_the_other(tmp_path: Path) -> None:
    assert read(tmp_path / "Inbox", mbox(ONE, TWO)) == [ONE, TWO]


@pytest.mark.parametrize(
    "begins",
    [
        b"From - Sat Jan  1 00:00:00 2000\n", b"From 1685@xxx Sat Jan 02 03:04:05 +0000 2021\n",
        b"From MAILER-DAEMON Fri Jul  8 12:08 2011\n", b"From jan@example.org Sat Nov 14 10:00:00 CET 2020\r\n",
    ],
)  # fmt: skip
def test_every_programs_first_line_is_known(tmp_path: Path, begins: bytes) -> None:
    assert read(tmp_path / "Inbox", mbox(ONE, TWO, begins=begins)) == [ONE, TWO]


def test_quoted_lines_are_as_they_were_written(tmp_path: Path) -> None:
    quoted = ONE + b">From here on\n>>From there\n> From: Piet\n"
    assert read(tmp_path / "a.mbox", mbox(quoted)) == [ONE + b"From here on\n>From there\n> From: Piet\n"]


def test_a_line_of_words_begins_no_mail(tmp_path: Path) -> None:
    words = ONE + b"\nFrom what I hear it came at 10:30 on 14 Nov 2020\nand nothing else.\n"
    assert read(tmp_path / "a.mbox", mbox(words, TWO)) == [words, TWO]


def test_a_mail_out_of_an_mbox_is_the_one_the_server_has(tmp_path: Path) -> None:
    (found,) = read(
        tmp_path / "a.mbox", mbox(b"Status: RO\nX-Mozilla-Status: 0001\nX-Gmail-Labels: Inbox\n" + ONE + b">From me\n")
    )
    assert mail_key(found) == mail_key((ONE + b"From me\n").replace(b"\n", b"\r\n"))


def test_a_file_of_one_mail_is_one(tmp_path: Path) -> None:
    assert read(tmp_path / "one.eml", ONE) == [ONE]
    found = next(iter(mails_of([tmp_path / "one.eml"])))
    assert (found.number, found.reason) == (1, None)


def test_a_folder_gives_its_mails_and_names_what_holds_none(tmp_path: Path) -> None:
    for name, content in (
        ("b.eml", ONE), ("sub/Sent", mbox(TWO)), ("sub/Sent.msf", b"index"), ("Mail/cur/1.M2:2,S", ONE), ("photo.jpg", b"\xff\xd8"),
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    files, left = files_in([tmp_path])
    assert [path.name for path in files] == ["1.M2:2,S", "b.eml", "Sent"]
    assert [path.name for path in left] == ["photo.jpg", "Sent.msf"]


@pytest.mark.parametrize(
    ("head", "at"),
    [
        (b"Received: from a by b\n\twith ESMTP; Sat, 14 Nov 2020 10:00:00 +0100 (CET)\nFrom: x@example.org\n", 9),
        (b"Received: by b; Sat, 14 Nov 2020 10:00:00 +0000\nReceived: by c; Sat, 14 Nov 2020 07:00:00 +0000\n", 10),
        (b"From: x@example.org\nSubject: Received: by b; Sat, 14 Nov 2020 10:00:00 +0000\n", None),
        (b"From: x@example.org\n", None), (b"Received: by b; nonsense\n", None),
    ],
)  # fmt: skip
def test_when_a_mail_came_is_what_the_newest_server_says(head: bytes, at: int | None) -> None:
    assert came_at(head + b"\nWords") == (None if at is None else datetime(2020, 11, 14, at, tzinfo=UTC))


def test_the_line_of_the_mbox_says_when_where_no_server_does(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(mbox(ONE))
    assert [found.kept_at for found in mails_of([tmp_path / "a"])] == [datetime(2020, 11, 14, 10, tzinfo=UTC)]


def test_an_empty_mail_and_a_file_that_cannot_be_opened_say_why(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(BEGINS + b"\n" + mbox(ONE))
    assert [found.reason for found in mails_of([tmp_path / "a", tmp_path / "gone.eml"])] == [
        NotTaken.EMPTY, None, NotTaken.FILE,
    ]  # fmt: skip


def test_a_mail_that_is_too_large_is_left_out_and_the_next_one_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(old_mails, "LARGEST", 10_000)
    (tmp_path / "a").write_bytes(mbox(ONE + b"x" * 99 + b"\n" + b"words\n" * 5_000, TWO))
    found = list(mails_of([tmp_path / "a"]))
    assert [each.reason for each in found] == [NotTaken.TOO_LARGE, None]
    assert found[1].raw == TWO


def test_a_large_file_is_read_in_the_memory_of_one_mail(tmp_path: Path) -> None:
    path = tmp_path / "large"
    one = mbox(ONE + b"words and words and words\n" * 2_000)
    with path.open("wb") as stream:
        for _ in range(300):
            stream.write(one)  # 16 MB
    tracemalloc.start()
    count = sum(1 for _ in mails_of([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 300
    assert peak < 3_000_000
