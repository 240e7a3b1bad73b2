"""Knows how well the mails nobody here wrote are read: `python -m tests.helpers.mail_table` prints it, `--write` into docs/mail.md.

What other projects expect of their mails: mime4j as XML (headers and bodies as they stand), reply_trimmer as the customer's
own words, mikel as subjects and words written down here from its mails.
"""

import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import MailWarning
from tests.helpers.mails import real_folder

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "mail.md"
BEGIN, END = "<!-- table -->\n", "<!-- end of table -->\n"
TRIMMER = "reply_trimmer/test"

SUBJECTS = {
    "japanese.eml": "まみむめも", "raw_email.eml": "NOTE: 한국말로 하는 것", "bad_encoded_subject.eml": "TEST",
    "japanese_attachment_long_name.eml": "まみむめも" * 10, "utf8_headers.eml": "Säying Hello",
    "raw_email_encoded_stack_level_too_deep.eml": "Nicolas Fouché has accepted your invitation to Gmail",
    "attachment_pdf.eml": "Another PDF with 🎉 Unicode chars in it 🍿", "example02.eml": "Saying Hello",
    "cant_parse_from.eml": "Meet the new MacBook Pro family. Now includes 13-inch.",
    "report_422.eml": "Warning: could not send message for past 8 hours", "weird_to_header.eml": "",
}  # fmt: skip
WORDS = {
    "japanese.eml": "かきくえこ", "japanese_iso_2022.eml": "すみません。", "raw_email.eml": "우리는 하나님을 믿습니다.",
    "multiple_invalid_content_dispositions.eml": "foo", "mix_caps_content_type.eml": "foo bar", "utf8_headers.eml": "body",
    "raw_email_trailing_dot.eml": "Testing, testing, 123.", "raw_email_with_illegal_boundary.eml": "Hello\nThis is an outlook test",
    "attachment_pdf.eml": "Just attaching another PDF, here,", "raw_email_simple.eml": "Hello Mikel",
    "raw_email_with_nested_attachment.eml": "Here is a test of an attachment via email.",
    "raw_email_encoded_stack_level_too_deep.eml": "Nicolas Fouché has accepted your invitation to Gmail",
}  # fmt: skip


@dataclass
class Row:
    """One set. `folded` is of 34 replies: exactly the customer's own words in sight, and no word of them folded away."""

    name: str
    files: int = 0
    read: int = 0
    subjects: int = 0
    subjects_of: int = 0
    words: int = 0
    words_of: int = 0
    folded: int = 0
    whole: int = 0
    folded_of: int = 0
    seconds: float = 0.0


def files(folder: Path, name: str) -> list[Path]:
    return sorted(path for path in (folder / name).rglob("*") if path.is_file() and path.name != "SOURCE.txt")


def rows(folder: Path) -> list[Row]:
    return [_measure(folder, path.name) for path in sorted(folder.iterdir()) if path.is_dir()]


def document(table: list[Row]) -> str:
    """As it stands in docs/mail.md."""
    lines = [
        "| set | files | no exception | subjects right | words right | own words in sight exactly / whole | ms a file |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in table:
        own = f"{row.folded}/{row.folded_of} / {row.whole}/{row.folded_of}" if row.folded_of else "–"
        lines.append(
            f"| {row.name} | {row.files} | {row.read}/{row.files} | {_part(row.subjects, row.subjects_of)} | "
            f"{_part(row.words, row.words_of)} | {own} | {row.seconds * 1_000 / max(row.files, 1):.1f} |"
        )
    return "\n".join(lines) + "\n"


def _part(right: int, of: int) -> str:
    return f"{right}/{of}" if of else "–"


def _measure(folder: Path, name: str) -> Row:
    row = Row(name)
    for path in files(folder, name):
        raw = path.read_bytes()
        begun = time.process_time()
        mail = read_mail(raw)
        row.seconds += time.process_time() - begun
        row.files += 1
        row.read += MailWarning.UNREADABLE not in mail.warnings
        told = _flat(mail.text)
        subject, bodies = _expected(path)
        if subject is not None:
            row.subjects_of += 1
            row.subjects += _flat(mail.subject) == _flat(subject)
        for words in bodies:
            row.words_of += 1
            row.words += _flat(words) in told
        wanted = path.parent.parent / "trimmed" / path.name
        if path.parent.name == "emails" and wanted.exists():
            own = _flat(read_mail(b"Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + raw).own_text)
            row.folded_of += 1
            row.folded += own == _flat(wanted.read_text("utf-8"))
            row.whole += _is_whole(wanted.read_text("utf-8"), own)
    return row


def _is_whole(wanted: str, own: str) -> bool:
    """Every line of the customer's own words is in sight; lines that are quotes in between do not count."""
    lines = [_flat(line) for line in wanted.split("\n") if line.strip() and not line.startswith(">")]
    introduced = re.compile(r"wrote:$|^On .* at|schrieb")
    return all(line in own for line in lines if not introduced.search(line))


def _expected(path: Path) -> tuple[str | None, list[str]]:
    xml = path.with_suffix(".xml")
    if path.suffix == ".msg" and xml.exists():
        return _of_mime4j(xml)
    return SUBJECTS.get(path.name), [WORDS[path.name]] if path.name in WORDS else []


def _of_mime4j(xml: Path) -> tuple[str | None, list[str]]:
    """Subject, and the bodies of plain text that need no decoding; attached mails are not ours to open."""
    root = ET.fromstring(xml.read_text("utf-8", "replace"))
    subject = _field(root, "subject")
    plain = subject is not None and "=?" not in subject and subject.isascii()
    return (subject if plain else None), list(_bodies(root))


def _bodies(entity: ET.Element) -> Iterator[str]:
    kind = (_field(entity, "content-type") or "text/plain").partition(";")[0].strip().lower()
    encoding = (_field(entity, "content-transfer-encoding") or "7bit").strip().lower()
    disposition = (_field(entity, "content-disposition") or "").lower()
    body = entity.findtext("body")
    if body is not None and kind == "text/plain" and encoding in {"7bit", "8bit"} and "attachment" not in disposition:
        yield body
    for part in entity.findall("multipart/body-part"):
        yield from _bodies(part)


def _field(entity: ET.Element, name: str) -> str | None:
    for field in entity.findall("header/field"):
        key, colon, value = (field.text or "").strip().partition(":")
        if colon and key.strip().lower() == name:
            return value.strip()
    return None


def _flat(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    made = document(rows(real_folder()))
    sys.stdout.write(made)
    if "--write" in sys.argv[1:]:
        whole = DOCUMENT.read_text("utf-8")
        begin, end = whole.index(BEGIN) + len(BEGIN), whole.index(END)
        DOCUMENT.write_text(whole[:begin] + made + whole[end:], "utf-8")
