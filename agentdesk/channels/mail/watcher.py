"""Knows how a mailbox says at once that something came: one thread, one waiting line per folder, back by itself when one drops."""

import logging
import random
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import imapclient

from agentdesk.channels.mail.lines import Secret, open_imap, said_plainly
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass
from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

RENEW_S = 9 * 60
"""Below the ten minutes after which routers forget a silent line (RFC 2177 allows 29)."""
BACK_S = (0.5, 1.0, 2.0, 5.0, 15.0, 60.0)
_NEWS = frozenset({b"EXISTS", b"EXPUNGE", b"VANISHED"})
"""Flags that change (FETCH) are nothing we keep: a hundred mails marked as read are no reason to look."""
USELESS = frozenset({"mail-login", "mail-token", "mail-no-password", "mail-not-signed-in", "mail-signin-setup",
                     "mail-app-password", "mail-no-access",
                     "mail-certificate-unknown", "mail-certificate-name", "mail-certificate-expired"})  # fmt: skip
"""Knocking again soon would only lock the door: these wait a minute and more."""


@dataclass(slots=True)
class _Folder:
    name: str
    line: imapclient.IMAPClient | None = None
    since: float = 0.0
    fails: int = 0
    retry_at: float = 0.0


class MailWatch:
    """`changed(folder)` and `state(folder, code)` ("" = the line is up) are called on its thread; they return at once."""

    def __init__(
        self,
        mailbox: Mailbox,
        secret: Secret,
        context: ssl.SSLContext,
        changed: Callable[[str], None],
        state: Callable[[str, str], None],
    ) -> None:
        self._mailbox, self._secret, self._context = mailbox, secret, context
        self._changed, self._state = changed, state
        self._folders = [_Folder(name) for name in mailbox.folders]
        self._wake, self._woken = socket.socketpair()
        self._ends = False
        self._thread = threading.Thread(target=self._run, name=f"mail-{mailbox.address}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns when its thread has ended."""
        self._ends = True
        self._wake.send(b"x")
        self._thread.join()
        self._wake.close()
        self._woken.close()

    def _run(self) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._woken, selectors.EVENT_READ)
            while not self._ends:
                now = time.monotonic()
                for folder in self._folders:
                    if folder.line is None and now >= folder.retry_at and not self._ends:
                        self._open(folder, waiting)
                for key, _ in waiting.select(self._wait_s()):
                    if isinstance(key.data, _Folder):
                        self._hear(key.data, waiting)
                for folder in self._folders:
                    if folder.line is not None and time.monotonic() - folder.since > RENEW_S:
                        self._renew(folder, waiting)
            for folder in self._folders:
                self._close(folder, waiting)

    def _wait_s(self) -> float:
        now = time.monotonic()
        ends = [each.since + RENEW_S if each.line is not None else each.retry_at for each in self._folders]
        return min(max(min(ends, default=now) - now, 0.05), 60.0)

    def _open(self, folder: _Folder, waiting: selectors.BaseSelector) -> None:
        try:
            line = open_imap(self._mailbox, self._secret, self._context)
            try:
                with said_plainly(str(self._mailbox.imap)):
                    line.select_folder(folder.name, readonly=True)
                    line.idle()
            except BaseException:
                with suppress(Exception):
                    line.shutdown()
                raise
        except MailUnreachable as error:
            self._lost(folder, error.code)
            return
        except Exception:  # its sisters are waited for whatever becomes of one folder
            log.exception("%s could not be waited for", folder.name)
            self._lost(folder, "mail-gone")
            return
        folder.line, folder.since, folder.fails = line, time.monotonic(), 0
        waiting.register(line.socket(), selectors.EVENT_READ, folder)
        self._state(folder.name, "")
        self._changed(folder.name)  # what came while nobody listened is told by no line

    def _hear(self, folder: _Folder, waiting: selectors.BaseSelector) -> None:
        assert folder.line is not None
        try:
            heard = folder.line.idle_check(timeout=0)
        except Exception as error:  # noqa: BLE001 whatever the library raises, the line is no good
            log.info("%s: %s", folder.name, type(error).__name__)
            heard = []
        # imapclient never raises on a dead line: it is readable, and nothing is read, for ever.
        if not heard or any(each and each[0] == b"BYE" for each in heard):
            self._close(folder, waiting)
            self._lost(folder, "mail-gone")
        elif any(not _NEWS.isdisjoint(each[:2]) for each in heard if each):
            self._changed(folder.name)

    def _renew(self, folder: _Folder, waiting: selectors.BaseSelector) -> None:
        assert folder.line is not None
        try:
            folder.line.idle_done()
            folder.line.idle()
            folder.since = time.monotonic()
        except Exception:  # noqa: BLE001 as above
            self._close(folder, waiting)
            self._lost(folder, "mail-gone")
            return
        self._changed(folder.name)  # what was said between the two is heard by nobody

    def _lost(self, folder: _Folder, code: str) -> None:
        wait_s = BACK_S[-1] if code in USELESS else BACK_S[min(folder.fails, len(BACK_S) - 1)]
        folder.fails += 1
        folder.retry_at = time.monotonic() + wait_s * random.uniform(0.75, 1.25)
        self._state(folder.name, code)

    @staticmethod
    def _close(folder: _Folder, waiting: selectors.BaseSelector) -> None:
        line, folder.line = folder.line, None
        if line is None:
            return
        with suppress(Exception):
            waiting.unregister(line.socket())
        with suppress(Exception):
            line.shutdown()
