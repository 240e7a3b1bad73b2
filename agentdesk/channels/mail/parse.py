"""Knows how the bytes of a mail become what the reading pane shows. Whatever the bytes: no exception, no hang, no network.

Everything runs on the thread that asks; nothing here belongs on the GUI thread.
"""

import logging
import traceback
from dataclasses import replace

from agentdesk.channels.mail.attached import attachments_of, content_of, winmail_of
from agentdesk.channels.mail.bodies import body_of, body_of_winmail, looks_like_words
from agentdesk.channels.mail.bounces import failures_of, returned_id
from agentdesk.channels.mail.calendar import invitation_of
from agentdesk.channels.mail.charsets import body_text, decode
from agentdesk.channels.mail.classify import classify, list_id_of
from agentdesk.channels.mail.headers import MOST_ADDRESSES, Headers
from agentdesk.channels.mail.parts import LARGEST_TO_SAVE, Taken, take_apart
from agentdesk.channels.mail.quotes import folded
from agentdesk.channels.mail.seals import seal_of
from agentdesk.domain.mail import (
    Address,
    Attachment,
    Danger,
    Invitation,
    MailClass,
    MailWarning,
    ReadMail,
    TextPiece,
)

__all__ = ["content_of_attachment", "picture_of", "pictures_of", "read_mail"]

_log = logging.getLogger(__name__)
_KNOWN_HEADERS = (
    "from", "to", "cc", "subject", "date", "received", "message-id", "mime-version", "content-type", "return-path",
    "reply-to", "sender", "delivered-to", "x-mailer", "resent-from",
)  # fmt: skip
_LONGEST_SHOWN = 200_000
"""Of a file that is no mail."""


def read_mail(raw: bytes, *, with_pictures: bool = False, folds: bool = True) -> ReadMail:
    """What can be shown of any bytes. `with_pictures`: pictures on the web stay in the HTML as https addresses; without
    `folds` nobody looks for what is quoted, which is most of the work.
    """
    try:
        return _read(raw, with_pictures=with_pictures, folds=folds)
    except Exception as error:  # noqa: BLE001 the wall: one broken mail may never stop the reading of the others
        # What an exception says may be words of the mail; where it was raised is none.
        place = traceback.extract_tb(error.__traceback__)[-1]
        _log.error("A mail of %d bytes: %s in %s, line %s", len(raw), type(error).__name__, place.name, place.lineno)
        return ReadMail(size_bytes=len(raw), warnings=(MailWarning.UNREADABLE,))


def content_of_attachment(raw: bytes, attachment: Attachment) -> bytes:
    """The bytes of one attachment of a mail, also beyond the size that is read for showing."""
    return content_of(take_apart(raw, LARGEST_TO_SAVE), attachment)


def picture_of(raw: bytes, mail: ReadMail, cid: str) -> bytes:
    """The picture the HTML of this mail means by `cid:…`; empty when there is none."""
    found = next((each for each in mail.attachments if each.is_inline and each.content_id == cid), None)
    return content_of_attachment(raw, found) if found is not None else b""


def pictures_of(raw: bytes, mail: ReadMail) -> dict[str, bytes]:
    """Every picture the HTML of this mail shows, by its content id; the mail is taken apart once."""
    shown = [each for each in mail.attachments if each.is_inline]
    if not shown:
        return {}
    taken = take_apart(raw, LARGEST_TO_SAVE)
    return {each.content_id: content_of(taken, each) for each in shown}


def _read(raw: bytes, *, with_pictures: bool, folds: bool) -> ReadMail:
    if not raw.strip(b"\x00 \t\r\n"):
        return ReadMail(size_bytes=len(raw), warnings=(MailWarning.EMPTY,))
    taken = take_apart(raw)
    headers = taken.headers
    if not any(name in headers for name in _KNOWN_HEADERS):
        return _no_mail(raw)
    body = body_of(taken, with_pictures=with_pictures)
    if not body.text.strip() and (winmail := winmail_of(taken)) is not None:
        packed = body_of_winmail(winmail.text, winmail.html, with_pictures=with_pictures)
        body = replace(packed, leaves=body.leaves, warnings=body.warnings | packed.warnings)
    found = attachments_of(taken, body.leaves, body.cids)
    mail_class, reason = classify(taken, headers)
    seal, seal_kind = seal_of(taken, body.text)
    invitation, is_bad = _invitation(taken)
    mail = ReadMail(
        message_id=next(iter(headers.ids("message-id")), ""),
        in_reply_to=headers.ids("in-reply-to"),
        references=headers.ids("references"),
        senders=headers.addresses("from"),
        reply_to=headers.addresses("reply-to"),
        to=headers.addresses("to"),
        cc=headers.addresses("cc"),
        sent_at=headers.date("date"),
        subject=headers.text("subject"),
        pieces=folded(body.text) if folds else (TextPiece(body.text),),
        html=body.html,
        attachments=found.attachments,
        mail_class=mail_class,
        class_reason=reason,
        list_id=list_id_of(headers),
        failures=failures_of(taken, headers, body.text) if mail_class is MailClass.BOUNCE else (),
        returned_id=returned_id(taken, body.text) if mail_class is MailClass.BOUNCE else "",
        seal=seal,
        seal_kind=seal_kind,
        invitation=invitation,
        blocked_pictures=body.blocked_pictures,
        links_elsewhere=body.links_elsewhere,
        size_bytes=len(raw),
    )
    warnings = taken.warnings | body.warnings | found.warnings | _warnings(mail, headers)
    warnings |= {MailWarning.BAD_INVITATION} if is_bad else set()
    return replace(mail, warnings=tuple(each for each in MailWarning if each in warnings))


def _no_mail(raw: bytes) -> ReadMail:
    """A file of another kind: its words, when it has any."""
    shown = raw[:_LONGEST_SHOWN]
    text = body_text(decode(shown).text) if looks_like_words(raw) else ""
    warnings = [MailWarning.NOT_A_MAIL, *([MailWarning.TEXT_CUT] if text and len(raw) > len(shown) else [])]
    return ReadMail(pieces=folded(text), size_bytes=len(raw), warnings=tuple(warnings))


def _invitation(taken: Taken) -> tuple[Invitation | None, bool]:
    """(the first invitation, whether there was one that cannot be read)."""
    calendars = [leaf for leaf in taken.leaves if leaf.content_type in {"text/calendar", "application/ics"}]
    for leaf in calendars:
        found = invitation_of(leaf.text().text)
        if found is not None:
            method = leaf.parameter("method").upper()
            return (replace(found, method=method) if method and not found.method else found), False
    return None, bool(calendars)


def _warnings(mail: ReadMail, headers: Headers) -> set[MailWarning]:
    """What is odd about the people, ids and dates of a mail."""
    found = {
        MailWarning.NO_SENDER: not any(each.address for each in mail.senders),
        MailWarning.SEVERAL_SENDERS: len(mail.senders) > 1,
        MailWarning.NO_DATE: "date" not in headers,
        MailWarning.BAD_DATE: "date" in headers and mail.sent_at is None,
        MailWarning.NO_MESSAGE_ID: not mail.message_id,
        MailWarning.SEVERAL_MESSAGE_IDS: len(set(headers.all("message-id"))) > 1,
        MailWarning.TOO_MANY_ADDRESSES: max(len(mail.to), len(mail.cc)) >= MOST_ADDRESSES,
        MailWarning.REPLY_ELSEWHERE: _answers_elsewhere(mail),
        MailWarning.NAME_IS_AN_ADDRESS: any(_is_another_address(each) for each in mail.senders),
        MailWarning.LINK_ELSEWHERE: bool(mail.links_elsewhere),
        MailWarning.DANGEROUS_ATTACHMENT: any(each.danger is Danger.SAVE_ONLY for each in mail.attachments),
    }
    return {warning for warning, is_so in found.items() if is_so}


def _answers_elsewhere(mail: ReadMail) -> bool:
    known = {each.domain for each in mail.senders}
    return bool(known) and any(each.domain not in known for each in mail.reply_to if each.address)


def _is_another_address(person: Address) -> bool:
    """`"service@bank.example" <me@evil.example>`."""
    words = person.name.casefold().split()
    return any("@" in word and "." in word and word.strip("<>()'\"") != person.address.casefold() for word in words)
