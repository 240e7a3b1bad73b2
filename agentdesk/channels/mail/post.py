"""Knows one mailbox's way out: SMTP in two steps, so that it is on disk that the body begins before one byte of it leaves."""

import logging
import re
import smtplib
import ssl
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime

import imapclient

from agentdesk.channels.mail.lines import Secret, open_imap, open_smtp, said_plainly
from agentdesk.channels.mail.on_the_wire import wire_address
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import Answer, OutMail, Reply
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

PIECE = 64 * 1024
BODY_WITHIN_S, BODY_ANSWER_S = 1800.0, 600.0
"""The largest mail on a slow line, 120 kbit/s. A server may look long at a large mail before it answers (RFC 5321, 4.5.3.2.6)."""
_LOST_ITS_RELAY = 421
"""A submission server that passes mails on says so also when its own relay had taken the mail and the answer was lost."""

_STATUS = re.compile(rb"5\.(\d{1,3})\.\d{1,3}\b")


class TwoSteps(smtplib.SMTP):
    """smtplib's data() hides the moment that matters: between 354 and the answer to the body."""

    def ask_for_body(self) -> tuple[int, bytes]:
        return self.docmd("DATA")

    def give_body(self, raw: bytes) -> tuple[int, bytes]:
        dotted = smtplib._quote_periods(raw)  # type: ignore[attr-defined]  # noqa: SLF001 what data() does
        whole = memoryview(dotted + (b"" if dotted.endswith(b"\r\n") else b"\r\n") + b".\r\n")
        assert self.sock is not None
        until = time.monotonic() + BODY_WITHIN_S
        # In pieces: over TLS the socket's time limit is one for all that is sent at once.
        for begin in range(0, len(whole), PIECE):
            if time.monotonic() > until:
                raise TimeoutError
            self.sock.sendall(whole[begin : begin + PIECE])
        self.sock.settimeout(BODY_ANSWER_S)
        return self.getreply()


class SmtpPost:
    """Implements `ports_mail.Post` for one mailbox. One thread; each call opens its own line."""

    def __init__(
        self, mailbox: Mailbox, secret: Secret, context: ssl.SSLContext, kind: type[TwoSteps] = TwoSteps
    ) -> None:
        self._mailbox, self._secret, self._context, self._kind = mailbox, secret, context, kind

    def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
        line = open_smtp(self._mailbox, self._secret, self._context, self._kind)
        assert isinstance(line, TwoSteps)
        with closing(line), said_plainly(str(self._mailbox.smtp)):
            refused = self._envelope(line, mail)
            if refused is not None:
                return refused
            code, said = line.ask_for_body()
            if code != 354:
                return _early(code, said)
            body_starts()
            return _after_body(*line.give_body(mail.raw))

    def has_copy(self, mail: OutMail) -> bool:
        """Only where a sending that worked leaves something by itself: our blind copy, or the provider's sent folder."""
        if not (self._mailbox.proof_copy or self._mailbox.files_sent):
            return False
        line = open_imap(self._mailbox, self._secret, self._context)
        with said_plainly(str(self._mailbox.imap)):
            try:
                places = [*self._mailbox.folders] if self._mailbox.proof_copy else []
                places += self._sent(line) if self._mailbox.files_sent else []
                return any(_is_in(line, folder, mail.message_id) for folder in dict.fromkeys(places))
            finally:
                _leave(line)

    def file(self, mail: OutMail, at: datetime) -> None:
        if self._mailbox.files_sent:
            return
        line = open_imap(self._mailbox, self._secret, self._context)
        with said_plainly(str(self._mailbox.imap)):
            try:
                places = self._sent(line)
                if places and not _is_in(line, places[0], mail.message_id):
                    line.append(places[0], mail.raw, [b"\\Seen"], at)
            finally:
                _leave(line)

    def _envelope(self, line: TwoSteps, mail: OutMail) -> Answer | None:
        """Why it cannot go to all of them: then it goes to none."""
        known = self._recipients(mail)
        wired = {each: _on_the_wire(each) for each in (mail.sender, *known)}
        options = [] if all(each.isascii() for each in wired.values()) else ["SMTPUTF8"]
        if options and not line.has_extn("smtputf8"):
            return Answer(Reply.NEVER, "mail-recipient", "no SMTPUTF8")
        code, said = line.mail(wired[mail.sender], options)
        if code >= 400:
            return _early(code, said)
        for recipient in known:
            code, said = line.rcpt(wired[recipient])
            if code >= 400 and recipient not in mail.recipients:
                log.info("no copy for ourselves: %s", _text(code, said))  # no reason to keep it from the customer
            elif code >= 400:
                return _early(code, said, recipient)
        return None

    def _recipients(self, mail: OutMail) -> tuple[str, ...]:
        proof = (self._mailbox.address,) if self._mailbox.proof_copy else ()
        return tuple(dict.fromkeys((*mail.recipients, *proof)))

    def _sent(self, line: imapclient.IMAPClient) -> list[str]:
        folder = self._mailbox.sent_folder or line.find_special_folder(imapclient.imapclient.SENT)
        return [str(folder)] if folder else []


def _early(code: int, said: bytes, recipient: str = "") -> Answer:
    """Nothing of the body has left."""
    if code >= 500:
        is_nobody = bool(recipient) and _says_nobody(code, said)
        return Answer(Reply.NEVER, "mail-recipient" if is_nobody else "mail-turned-down", _text(code, said))
    return Answer(Reply.LATER, "mail-later", _text(code, said))


def _says_nobody(code: int, said: bytes) -> bool:
    """That there is no such recipient, and not that the server wants none of our mail."""
    status = _STATUS.match(said.strip())
    return status[1] == b"1" if status else code in {550, 551, 553}


def _after_body(code: int, said: bytes) -> Answer:
    if code == 250:
        return Answer(Reply.TAKEN)
    if code == _LOST_ITS_RELAY or code < 400:
        return Answer(Reply.UNKNOWN, "mail-uncertain", _text(code, said))
    if code >= 500:
        return Answer(Reply.NEVER, "mail-turned-down", _text(code, said))
    return Answer(Reply.LATER, "mail-later", _text(code, said))


def _is_in(line: imapclient.IMAPClient, folder: str, message_id: str) -> bool:
    try:
        line.select_folder(folder, readonly=True)
    except imapclient.exceptions.IMAPClientError as error:
        raise MailUnreachable("mail-folder-gone", folder) from error
    return bool(line.search(["HEADER", "Message-ID", message_id]))


def _leave(line: imapclient.IMAPClient) -> None:
    with suppress(Exception):
        line.logout()


def _on_the_wire(address: str) -> str:
    try:
        return wire_address(address)
    except ValueError:
        return address


def _text(code: int, said: bytes) -> str:
    return f"{code} {said.decode('utf-8', 'replace')}"[:500]
