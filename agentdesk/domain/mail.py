"""Knows what a mail is once it has been read: people, words, attachments, and everything there is to warn of.

Nothing here holds raw bytes; an attachment names the part it is, and the original says the rest.
"""

from datetime import datetime
from enum import StrEnum

from agentdesk.domain.records import dataclass


class MailClass(StrEnum):
    """Who speaks. Only a person is ever answered, or asked anything, by itself."""

    PERSON = "person"
    AUTO_REPLY = "auto-reply"
    """A machine: out of office, receipts, what a program sent by itself."""
    BOUNCE = "bounce"
    """A mail system says that something was not delivered, or not yet."""
    LIST = "list"
    JUNK = "junk"


class Danger(StrEnum):
    """What opening an attachment takes."""

    NONE = "none"
    """Opens in our own preview."""
    ASK = "ask"
    SAVE_ONLY = "save-only"


class DangerKind(StrEnum):
    """Why; the screen names it."""

    NONE = ""
    UNKNOWN = "unknown"
    """Another program would open it."""
    WEB_PAGE = "web-page"
    ARCHIVE = "archive"
    EXECUTABLE = "executable"
    SCRIPT = "script"
    SHORTCUT = "shortcut"
    MACRO = "macro"
    DISK_IMAGE = "disk-image"
    DISGUISED = "disguised"
    """It is not what its name or type says."""


class Seal(StrEnum):
    """Signatures are not checked here and nothing is decrypted; the screen says so."""

    NONE = ""
    SIGNED = "signed"
    SIGNED_CLOSED = "signed-closed"
    """Signed as a whole: the words are inside the signature and cannot be shown."""
    ENCRYPTED = "encrypted"


class MailWarning(StrEnum):
    EMPTY = "empty"
    NOT_A_MAIL = "not-a-mail"
    UNREADABLE = "unreadable"
    """Nothing but the original can be shown."""
    TOO_LARGE = "too-large"
    """Only its beginning was read; the original is whole."""
    TOO_MANY_PARTS = "too-many-parts"
    TOO_DEEP = "too-deep"
    TEXT_CUT = "text-cut"
    HTML_CUT = "html-cut"
    HTML_LEFT_OUT = "html-left-out"
    """Its HTML is too large or too tangled to be shown; its words are."""
    BROKEN_STRUCTURE = "broken-structure"
    BROKEN_ENCODING = "broken-encoding"
    GUESSED_CHARSET = "guessed-charset"
    REMOVED_SIGNS = "removed-signs"
    """NUL bytes and other signs that are no text were taken out."""
    NO_SENDER = "no-sender"
    SEVERAL_SENDERS = "several-senders"
    NO_DATE = "no-date"
    BAD_DATE = "bad-date"
    NO_MESSAGE_ID = "no-message-id"
    SEVERAL_MESSAGE_IDS = "several-message-ids"
    TOO_MANY_ADDRESSES = "too-many-addresses"
    REPLY_ELSEWHERE = "reply-elsewhere"
    """The answer goes to another domain than the mail came from."""
    NAME_IS_AN_ADDRESS = "name-is-an-address"
    """The sender's name looks like an address, and like another one."""
    LINK_ELSEWHERE = "link-elsewhere"
    """A link shows one host and leads to another."""
    DANGEROUS_ATTACHMENT = "dangerous-attachment"
    BAD_INVITATION = "bad-invitation"
    BAD_WINMAIL = "bad-winmail"


@dataclass(frozen=True, slots=True)
class Address:
    """`address` as it was written; "" where there was none, and then `name` holds the words that stood there."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2].casefold()

    def __str__(self) -> str:
        if not self.name:
            return self.address
        return f"{self.name} <{self.address}>" if self.address else self.name


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A run of whole lines. All pieces of a text in order, one after the other, are the text."""

    text: str
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """`part` is its number among all parts of the mail; `inside` its number within a winmail.dat, -1 outside of one."""

    part: int
    name: str
    """Safe to write on any system's disk."""
    declared_name: str
    content_type: str
    size_bytes: int
    content_id: str = ""
    is_inline: bool = False
    """Shown within the HTML."""
    inside: int = -1
    danger: Danger = Danger.ASK
    danger_kind: DangerKind = DangerKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class DeliveryFailure:
    """One recipient of a bounce. `status` as 5.1.1, "" when it was not said; `is_final`: it will not be tried again."""

    address: str
    status: str = ""
    reason: str = ""
    is_final: bool = True


@dataclass(frozen=True, slots=True)
class Invitation:
    """A calendar invitation as it stands in the mail; nothing is accepted, answered or entered anywhere."""

    method: str
    """`REQUEST`, `CANCEL`, `REPLY`, `PUBLISH` …"""
    summary: str
    starts_at: datetime | None = None
    """Aware, UTC."""
    ends_at: datetime | None = None
    is_all_day: bool = False
    """Then the two times are midnights of days, in no zone."""
    zone: str = ""
    """As the organiser's calendar names it; "" for UTC and for times of no zone."""
    is_floating: bool = False
    """The times have no zone: they stand here as if they were UTC."""
    location: str = ""
    organiser: Address | None = None
    attendees: tuple[Address, ...] = ()
    recurrence: str = ""
    """The rule as written."""
    uid: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class ReadMail:
    """What the reading pane shows of a mail. Every text is free of NUL bytes and of halves of signs."""

    message_id: str = ""
    """With its angle brackets, as it is searched on servers."""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    senders: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    sent_at: datetime | None = None
    """Aware, UTC; as the sender's clock had it."""
    subject: str = ""
    pieces: tuple[TextPiece, ...] = ()
    html: str = ""
    """Cleaned; "" when the mail has none."""
    attachments: tuple[Attachment, ...] = ()
    mail_class: MailClass = MailClass.PERSON
    class_reason: str = ""
    """The header, or the words, that decided it."""
    list_id: str = ""
    """Of a list, without its angle brackets (RFC 2919)."""
    failures: tuple[DeliveryFailure, ...] = ()
    returned_id: str = ""
    """Of a bounce: the Message-ID of the mail it sends back."""
    seal: Seal = Seal.NONE
    seal_kind: str = ""
    """`S/MIME` or `PGP`."""
    invitation: Invitation | None = None
    blocked_pictures: int = 0
    links_elsewhere: tuple[tuple[str, str], ...] = ()
    """(what the link shows, the host it leads to)."""
    size_bytes: int = 0
    warnings: tuple[MailWarning, ...] = ()

    @property
    def sender(self) -> Address | None:
        return self.senders[0] if self.senders else None

    @property
    def answer_to(self) -> tuple[Address, ...]:
        """Whom an answer goes to; both are shown where they differ."""
        return self.reply_to or self.senders

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def own_text(self) -> str:
        """Without what is quoted. Only for showing: nothing may be left out of what is kept."""
        return "".join(piece.text for piece in self.pieces if not piece.is_quoted)

    @property
    def quoted_text(self) -> str:
        return "".join(piece.text for piece in self.pieces if piece.is_quoted)
