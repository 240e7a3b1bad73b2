"""Knows a mail that is being written: to whom it goes, what it is called, what it quotes, and how it is kept as text."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from agentdesk.domain import mail_subjects
from agentdesk.domain.ids import MailboxId, MailId
from agentdesk.domain.mail import Address, ReadMail
from agentdesk.domain.mailboxes import is_address
from agentdesk.domain.records import dataclass

VERSION = 1
MOST_REFERENCES = 20
"""The first and the latest are what threads are found by; the middle of a long conversation may be left out."""


class MailKind(StrEnum):
    """How a mail was begun."""

    REPLY = "reply"
    REPLY_ALL = "reply-all"
    FORWARD = "forward"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that goes with the mail, copied beside the journal: the one it came from may vanish. `ref` finds the copy."""

    ref: str
    name: str
    content_type: str
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """Everything of an unsent mail but who writes it. Kept as text with what lies on the desk."""

    kind: MailKind
    mailbox_id: MailboxId | None = None
    """None: the first there is."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    offered: tuple[Address, ...] = ()
    """Those in copy of the last mail that are not ticked."""
    familiar: tuple[str, ...] = ()
    """The addresses on the last mail, lower case: everybody else is an outsider of this conversation."""
    subject: str = ""
    body: str = ""
    template: str = ""
    """The name of the one it was begun with; "" = none."""
    attachments: tuple[KeptFile, ...] = ()
    quoted: str = ""
    """The words of the mail that is answered, as they will stand under ours."""
    answers: MailId | None = None
    in_reply_to: str = ""
    """The Message-ID of that mail, with its angle brackets."""
    references: tuple[str, ...] = ()
    thread_version: int | None = None
    """The conversation as it was read; None: what came meanwhile was seen, and it is sent all the same."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """Each once, blind ones too."""
        found = {each.address.lower(): each.address for each in (*self.to, *self.cc, *self.bcc)}
        return tuple(found.values())

    @property
    def size_bytes(self) -> int:
        """Of what hangs on it."""
        return sum(each.size_bytes for each in self.attachments)

    @property
    def is_untouched(self) -> bool:
        """Nothing of it was made by a person."""
        return not (self.body.strip() or self.attachments or self.template)

    def is_outsider(self, person: Address) -> bool:
        """Not on the mail that is answered; in a new mail nobody is."""
        return bool(self.familiar) and person.address.lower() not in self.familiar

    def with_copy(self, person: Address, *, ticked: bool) -> "MailDraft":
        """A chip of the copies ticked, or not any more."""
        cc, offered = _without(self.cc, person), _without(self.offered, person)
        if ticked:
            return replace(self, cc=(*cc, person), offered=offered)
        return replace(self, cc=cc, offered=(*offered, person))

    def with_people(self, people: Iterable[Address], *, in_copy: bool) -> "MailDraft":
        """Those who are not on it yet."""
        known = {each.address.lower() for each in (*self.to, *self.cc)}
        fresh = tuple(each for each in people if each.address.lower() not in known)
        if not in_copy:
            return replace(self, to=(*self.to, *fresh))
        made = self
        for person in fresh:
            made = made.with_copy(person, ticked=True)
        return made

    def with_file(self, file: KeptFile) -> "MailDraft":
        return self if file in self.attachments else replace(self, attachments=(*self.attachments, file))

    def to_text(self) -> str:
        """One line of JSON."""
        plain = {
            "v": VERSION, "kind": self.kind.value, "mailbox": _id_text(self.mailbox_id),
            **{name: [[each.name, each.address] for each in getattr(self, name)] for name in _PEOPLE},
            "familiar": self.familiar, "subject": self.subject, "body": self.body, "template": self.template,
            "files": [[each.ref, each.name, each.content_type, each.size_bytes] for each in self.attachments],
            "quoted": self.quoted, "answers": _id_text(self.answers), "in_reply_to": self.in_reply_to,
            "references": self.references, "thread_version": self.thread_version,
        }  # fmt: skip
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "MailDraft":
        """What an older program left out has its default. Raises ValueError when it is no mail of ours."""
        try:
            plain: dict[str, Any] = json.loads(text)
            version = plain.get("thread_version")
            return cls(
                kind=MailKind(plain["kind"]),
                mailbox_id=MailboxId(UUID(plain["mailbox"])) if plain.get("mailbox") else None,
                **{name: tuple(Address(*map(str, each)) for each in plain.get(name, ())) for name in _PEOPLE},
                familiar=_texts(plain, "familiar"),
                subject=str(plain.get("subject", "")),
                body=str(plain.get("body", "")),
                template=str(plain.get("template", "")),
                attachments=tuple(_file(each) for each in plain.get("files", ())),
                quoted=str(plain.get("quoted", "")),
                answers=MailId(UUID(plain["answers"])) if plain.get("answers") else None,
                in_reply_to=str(plain.get("in_reply_to", "")),
                references=_texts(plain, "references"),
                thread_version=None if version is None else int(version),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a mail that is being written") from error


_PEOPLE = ("to", "cc", "bcc", "offered")


def begun(
    kind: MailKind, mail: ReadMail, own: frozenset[str], *, mail_id: MailId | None = None, head: str = "",
    mailbox_id: MailboxId | None = None, thread_version: int | None = None,
) -> MailDraft:  # fmt: skip
    """An answer to this mail, or the mail forwarded. `own`: our addresses, lower case; `head` stands above the quote."""
    draft = MailDraft(
        kind=kind, mailbox_id=mailbox_id, subject=subject_of(kind, mail.subject), answers=mail_id,
        quoted=quoted(mail.text, head, marked=kind is not MailKind.FORWARD), in_reply_to=mail.message_id,
        references=_references(mail), thread_version=thread_version,
    )  # fmt: skip
    if kind is MailKind.FORWARD:
        return draft
    to, others = _asked_of(mail, own)
    seen = (*mail.senders, *mail.reply_to, *mail.to, *mail.cc)
    draft = replace(draft, to=to, familiar=tuple(dict.fromkeys(each.address.lower() for each in seen)))
    return replace(draft, cc=others) if kind is MailKind.REPLY_ALL else replace(draft, offered=others)


def subject_of(kind: MailKind, subject: str) -> str:
    """One prefix, however many mail programs of however many languages have put theirs before it; never a line end."""
    line = " ".join(subject.split())
    if kind is MailKind.NEW:
        return line
    return f"{'Fwd' if kind is MailKind.FORWARD else 'Re'}: {mail_subjects.bare(line)}".strip()


def quoted(text: str, head: str, *, marked: bool = True) -> str:
    """The words of a mail under a line that says whose they are; `marked`: each line behind a `>`."""
    lines = text.strip("\r\n").splitlines() if text.strip() else []
    body = [(f">{line}" if line.startswith(">") else f"> {line}".rstrip()) if marked else line for line in lines]
    return "\n".join([*([head] if head else []), *body])


def people_in(typed: str) -> tuple[tuple[Address, ...], str]:
    """Addresses as they are typed or pasted, by commas, semicolons or lines; and what is none, left in the field."""
    found: list[Address] = []
    left: list[str] = []
    for part in re.split(r"[,;\n]+", typed):
        words = part.strip()
        if not words:
            continue
        name, bracket, rest = words.rpartition("<")
        address = rest.rstrip("> ").strip() if bracket else words
        if is_address(address):
            found.append(Address(" ".join(name.strip().strip('"').split()), address))
        else:
            left.append(words)
    return tuple(found), ", ".join(left)


def _asked_of(mail: ReadMail, own: frozenset[str]) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """Whom an answer goes to, and who else was on it: nobody twice, and never ourselves."""
    to = _others(mail.answer_to, own, ())
    if not to:  # our own mail, followed up: it goes where that went
        to = _others(mail.to, own, ())
    return to, _others((*mail.to, *mail.cc), own, to)


def _others(people: Iterable[Address], own: frozenset[str], but: Iterable[Address]) -> tuple[Address, ...]:
    known = {each.address.lower() for each in but} | own
    found: dict[str, Address] = {}
    for each in people:
        if is_address(each.address) and not _is_ours(each.address.lower(), known):
            found.setdefault(each.address.lower(), each)
    return tuple(found.values())


def _is_ours(address: str, own: Iterable[str]) -> bool:
    """With what stands behind a plus or without it: tokens come home to us by it."""
    local, _, domain = address.rpartition("@")
    return address in own or f"{local.partition('+')[0]}@{domain}" in own


def _references(mail: ReadMail) -> tuple[str, ...]:
    chain = tuple(
        dict.fromkeys((*mail.references, *mail.in_reply_to, *((mail.message_id,) if mail.message_id else ())))
    )
    return chain if len(chain) <= MOST_REFERENCES else (chain[0], *chain[1 - MOST_REFERENCES :])


def _without(people: tuple[Address, ...], person: Address) -> tuple[Address, ...]:
    return tuple(each for each in people if each.address.lower() != person.address.lower())


def _id_text(value: UUID | None) -> str | None:
    return None if value is None else str(value)


def _texts(plain: dict[str, Any], name: str) -> tuple[str, ...]:
    return tuple(str(each) for each in plain.get(name, ()))


def _file(plain: Any) -> KeptFile:
    ref, name, content_type, size_bytes = plain
    return KeptFile(str(ref), str(name), str(content_type), int(size_bytes))
