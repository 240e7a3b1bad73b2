"""Knows how a mail that was written becomes bytes: safe headers, flowing text, its files; and nothing in it is changed later.

Words are sent as `text/plain; format=flowed` (RFC 3676): every program shows them, on any width, and none of it can be
taken for anything but words.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from agentdesk.channels.mail.names import safe_filename
from agentdesk.channels.mail.on_the_wire import header_line, wire_address
from agentdesk.domain.errors import Refused
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_drafts import KeptFile, MailDraft, MailKind
from agentdesk.domain.mailboxes import Mailbox, is_address
from agentdesk.domain.outbox import LARGEST

LINE = 74
"""Signs of a line of text before it flows into the next: RFC 3676 asks for at most 78."""
_OPAQUE = ("application", "octet-stream")


def compose(
    draft: MailDraft, mailbox: Mailbox, *, message_id: str, at: datetime, content_of: Callable[[KeptFile], bytes],
    reply_to: str = "",
) -> bytes:  # fmt: skip
    """Ready for the wire. `reply_to`: an address of ours that brings the answer home.

    Raises Refused: "mail-recipients" for an address that is none or nobody at all, "mail-too-large". What reading the
    kept files raises goes through.
    """
    people = (*draft.to, *draft.cc, *draft.bcc)
    if not people or not all(is_address(each.address) for each in people):
        raise Refused("mail-recipients")
    mail = EmailMessage()
    mail["From"] = _people([Address(mailbox.from_name, mailbox.address)])
    for name, line in (("To", draft.to), ("Cc", draft.cc)):
        if line:
            mail[name] = _people(line)
    if reply_to:
        mail["Reply-To"] = _people([Address(mailbox.from_name, reply_to)])
    mail["Subject"] = header_line(draft.subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = message_id
    if draft.in_reply_to and draft.kind is not MailKind.NEW:
        if draft.kind is not MailKind.FORWARD:
            mail["In-Reply-To"] = header_line(draft.in_reply_to)
        mail["References"] = header_line(" ".join(draft.references))
    mail.set_content(flowed(text_of(draft, mailbox)), cte="quoted-printable", params={"format": "flowed"})
    for number, file in enumerate(draft.attachments, 1):
        _attach(mail, file, content_of(file), number)
    utf8 = not all(_wired(each.address).isascii() for each in (*people, Address("", mailbox.address)))
    raw = mail.as_bytes(policy=SMTP.clone(max_line_length=998, utf8=utf8))
    if len(raw) > LARGEST:
        raise Refused("mail-too-large", most=LARGEST)
    return raw


def text_of(draft: MailDraft, mailbox: Mailbox) -> str:
    """All its words: what was written, the mailbox's signature, and what is quoted under both."""
    own = draft.body.rstrip()
    signature = f"-- \n{mailbox.signature.strip()}" if mailbox.signature.strip() else ""
    return "\n\n".join(each for each in (own, signature, draft.quoted.rstrip()) if each) + "\n"


def flowed(text: str) -> str:
    """Long lines as several that flow; quoted ones stay as they are."""
    return "".join(f"{line}\n" for words in text.splitlines() for line in _flowing(words))


def _flowing(words: str) -> Iterable[str]:
    if words.startswith(">"):
        yield words.rstrip()
        return
    if words == "-- ":
        yield words
        return
    left = words.rstrip()
    while True:
        left = f" {left}" if left.startswith((" ", "From ", ">")) else left  # stuffed: a reader takes it away
        cut = left.rfind(" ", 1, LINE)
        if len(left) <= LINE or cut <= 0 or not left[:cut].strip():
            yield left
            return
        yield left[: cut + 1]
        left = left[cut + 1 :]


def _attach(mail: EmailMessage, file: KeptFile, content: bytes, number: int) -> None:
    kind, slash, rest = file.content_type.lower().partition("/")
    is_plain = slash and kind.isalnum() and kind not in {"message", "multipart", "text"} and _is_token(rest)
    maintype, subtype = (kind, rest) if is_plain else _OPAQUE
    # Texts and mails too go as bytes: a charset or a line end of theirs is nothing that sending may change.
    name = safe_filename(file.name, file.content_type, number)
    mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)


def _is_token(text: str) -> bool:
    return text != "" and all(sign.isascii() and (sign.isalnum() or sign in "+-._") for sign in text)


def _people(people: Iterable[Address]) -> tuple[HeaderAddress, ...]:
    try:
        return tuple(
            HeaderAddress(display_name=header_line(each.name), addr_spec=_wired(each.address)) for each in people
        )
    except (ValueError, IndexError, AttributeError) as error:  # what the library makes of an address it cannot take
        raise Refused("mail-recipients") from error


def _wired(address: str) -> str:
    try:
        return wire_address(address)
    except ValueError as error:
        raise Refused("mail-recipients") from error
