"""Knows what a mail's head alone says, before its body is here: who, about what, in answer to which."""

from email.parser import BytesParser

from agentdesk.channels.mail.headers import Headers
from agentdesk.channels.mail.parts import Part
from agentdesk.domain.mail import ReadMail

LONGEST_HEAD = 256 * 1024


def read_head(raw: bytes) -> ReadMail:
    """Only addresses, subject and ids; never raises, whatever the bytes are."""
    headers = Headers(BytesParser(_class=Part).parsebytes(raw[:LONGEST_HEAD], headersonly=True).raw_items())
    return ReadMail(
        message_id=next(iter(headers.ids("message-id")), ""),
        in_reply_to=headers.ids("in-reply-to"),
        references=headers.ids("references"),
        senders=headers.addresses("from"),
        reply_to=headers.addresses("reply-to"),
        to=headers.addresses("to"),
        cc=headers.addresses("cc"),
        subject=headers.text("subject"),
    )
