"""Mails nobody here wrote: all are read, shown and printed, and as many as ever as others expect."""

import json
import random
from pathlib import Path

import pytest

from agentdesk.channels.mail.parse import content_of_attachment, read_mail
from agentdesk.cli.mail import as_json
from agentdesk.domain.mail import MailClass, MailWarning, ReadMail
from tests.helpers.mail_safety import breaches
from tests.helpers.mail_table import Row, files, rows
from tests.helpers.mails import real_folder

FLIPPED = 300


@pytest.fixture(scope="module")
def folder() -> Path:
    return real_folder()


@pytest.fixture(scope="module")
def mails(folder: Path) -> list[tuple[Path, bytes]]:
    found = [
        (path, path.read_bytes()) for each in folder.iterdir() if each.is_dir() for path in files(folder, each.name)
    ]
    assert len(found) > 250
    return found


@pytest.fixture(scope="module")
def table(folder: Path) -> dict[str, Row]:
    return {row.name: row for row in rows(folder)}


def hold(mail: ReadMail, name: str) -> None:
    """What is true of every mail that was ever read."""
    assert MailWarning.UNREADABLE not in mail.warnings, name
    told = json.dumps(as_json(mail), ensure_ascii=False)
    told.encode("utf-8")
    assert "\\u0000" not in told, name
    assert "\x00" not in mail.text + mail.html + mail.subject, name
    assert breaches(mail.html) == [], name
    for attachment in mail.attachments:
        assert attachment.name, name
        assert not set(attachment.name) & set('\\/:*?"<>|'), name


def test_every_mail_is_read_cleaned_and_printed(mails: list[tuple[Path, bytes]]) -> None:
    for path, raw in mails:
        hold(read_mail(raw), path.name)


def test_every_attachment_of_every_mail_can_be_saved(mails: list[tuple[Path, bytes]]) -> None:
    for path, raw in mails:
        for attachment in read_mail(raw).attachments:
            assert len(content_of_attachment(raw, attachment)) == attachment.size_bytes, path.name


def test_as_many_as_ever_are_read_as_other_projects_expect(table: dict[str, Row]) -> None:
    """These figures may only grow."""
    assert all(row.read == row.files for row in table.values())
    assert (table["mime4j"].subjects, table["mime4j"].subjects_of) >= (21, 21)
    assert table["mime4j"].words >= 24
    assert (table["mikel"].subjects, table["mikel"].words) >= (11, 12)
    assert table["reply_trimmer"].folded >= 24
    assert table["reply_trimmer"].whole == table["reply_trimmer"].folded_of == 34


def test_the_known_bounces_are_bounces_and_name_whom_they_did_not_reach(mails: list[tuple[Path, bytes]]) -> None:
    found = {path.name: read_mail(raw) for path, raw in mails}
    bounces = {name: mail.failures for name, mail in found.items() if mail.mail_class is MailClass.BOUNCE}
    assert [(each.address, each.status, each.is_final) for each in bounces["report_422.eml"]] == [
        ("fraser@oooooooo.com.au", "4.2.2", False)
    ]
    assert set(bounces) == {"report_422.eml", "raw_email_with_mimepart_without_content_type.eml"}


def test_flipped_bytes_never_bring_the_reader_down(mails: list[tuple[Path, bytes]]) -> None:
    dice = random.Random(822)
    whole = [raw for _, raw in mails if raw]
    for number in range(FLIPPED):
        raw = bytearray(dice.choice(whole))
        for _ in range(dice.randrange(1, 20)):
            match dice.randrange(3):
                case 0:
                    raw[dice.randrange(len(raw))] = dice.randrange(256)
                case 1:
                    at = dice.randrange(len(raw))
                    del raw[at : at + dice.randrange(40)]
                case _:
                    at = dice.randrange(len(raw))
                    raw[at:at] = dice.randbytes(dice.randrange(1, 20))
            raw = raw or bytearray(b"x")
        hold(read_mail(bytes(raw)), f"flipped {number}")
