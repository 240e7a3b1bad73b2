"""Knows what the rest of the world is to a submission server: it takes mails, delivers ours back, and fails when told."""

import asyncio
import smtplib
import threading
from dataclasses import dataclass
from typing import Any

from aiosmtpd.controller import Controller

DOMAIN = "agentdesk.test"


@dataclass(frozen=True)
class Taken:
    """A mail the relay has taken; from here on it is its own matter."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class Relay:
    """`fail_next`: what becomes of the next mails, in order.

    `tempfail`, `reject`, `drop_before` (the line goes before anything is taken), `drop_after` (taken, the answer is lost).
    """

    def __init__(self, port: int, lmtp_port: int) -> None:
        self.fail_next: list[str] = []
        self._lmtp_port = lmtp_port
        self._taken: list[Taken] = []
        self._lock = threading.Lock()
        self._controller = Controller(self, hostname="127.0.0.1", port=port, enable_SMTPUTF8=True)

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()

    @property
    def taken(self) -> list[Taken]:
        with self._lock:
            return list(self._taken)

    def forget(self) -> None:
        with self._lock:
            self._taken.clear()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        how = self.fail_next.pop(0) if self.fail_next else ""
        if how == "tempfail":
            return "451 4.3.0 try later"
        if how == "reject":
            return "554 5.7.1 refused"
        if how == "drop_before":
            server.transport.abort()
            return "451 gone"
        mail = Taken(envelope.mail_from or "", tuple(envelope.rcpt_tos), bytes(envelope.content))
        with self._lock:
            self._taken.append(mail)
        ours = [each for each in mail.recipients if each.rpartition("@")[2] == DOMAIN]
        if ours:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, deliver, self._lmtp_port, mail.sender, ours, mail.raw)
        if how == "drop_after":
            server.transport.abort()
        return "250 2.0.0 queued"


def deliver(lmtp_port: int, sender: str, recipients: list[str], raw: bytes) -> None:
    """Into the mailboxes; answered when they are there."""
    with smtplib.LMTP("127.0.0.1", lmtp_port) as line:
        for recipient in recipients:  # LMTP answers for each of them, and smtplib reads one answer
            line.sendmail(sender, [recipient], raw)
