"""Knows how the page of the mailboxes reaches servers, browser and keyring: on lanes of its own, told by events."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, SettingsChanged
from agentdesk.domain.mail_setup import (
    MailboxesKnown,
    MailboxHere,
    MailboxTried,
    MailWayFound,
    SignInEnded,
    SignInPage,
    TriedStep,
)
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.runtime.lanes import Lane
from agentdesk.services.ports import Clock, Workspace
from agentdesk.services.ports_mail import MailUnreachable

if TYPE_CHECKING:
    from agentdesk.bootstrap.mail import MailRooms
    from agentdesk.services.mail_following import Rooms

log = logging.getLogger(__name__)


MakeRooms: TypeAlias = Callable[[Workspace, Clock], "Rooms"]
"""How a desk reaches the servers of its mailboxes."""


class MailSetupRoom:
    """Implements `ports_mail.MailSetup`. Its lanes begin with the first wish; `close` ends them, a waiting sign-in too."""

    def __init__(self, rooms: Callable[[], "MailRooms"], publish: Callable[[Event], None]) -> None:
        self._rooms, self._publish = rooms, publish
        self._lane: Lane | None = None
        self._browser: Lane | None = None
        self._gives_up = threading.Event()

    def close(self) -> None:
        self._gives_up.set()
        for lane in (self._browser, self._lane):
            if lane is not None:
                lane.close()

    def ask(self) -> None:
        self._do(self._ask)

    def find(self, address: str) -> None:
        def work() -> None:
            from agentdesk.channels.mail.discover import Discovery  # only while a mailbox is set up

            self._publish(MailWayFound(address, Discovery(self._rooms().context).find(address)))

        self._do(work)

    def try_out(self, mailbox: Mailbox, password: str) -> None:
        def work() -> None:
            rooms = self._rooms()
            folders: tuple[str, ...] = ()
            sent = ""
            try:
                steps = tuple(rooms.try_out(mailbox, password))
                if all(step.part != "in" or not step.code for step in steps):
                    folders, sent = rooms.folders(mailbox, password)
            except MailUnreachable as error:
                steps = (TriedStep("in", str(mailbox.imap), error.code, error.detail),)
            except AgentDeskError as error:
                steps = (TriedStep("in", str(mailbox.imap), error.code),)
            self._publish(MailboxTried(mailbox.mailbox_id, steps, folders, sent))

        self._do(work)

    def keep_password(self, mailbox: Mailbox, password: str) -> None:
        def work() -> None:
            try:
                self._rooms().keep_password(mailbox, password)
            except AgentDeskError as error:
                log.warning("the password cannot be kept: %s", error.code)
                self._publish(SignInEnded(mailbox.mailbox_id, "mail-no-keyring"))
                return
            self._begins_anew()

        self._do(work)

    def sign_in(self, mailbox: Mailbox, words: str) -> None:
        self.give_up()
        given_up = self._gives_up = threading.Event()

        def work() -> None:
            from agentdesk.channels.mail.signin import sign_in  # only while somebody signs in

            def show(url: str) -> None:
                self._publish(SignInPage(mailbox.mailbox_id, url))

            rooms = self._rooms()
            try:
                kept = sign_in(mailbox, rooms.authority(mailbox.sign_in), show, given_up, words)
                rooms.keys.keep(mailbox, kept)
            except MailUnreachable as error:
                self._publish(SignInEnded(mailbox.mailbox_id, error.code))
            except AgentDeskError as error:
                log.warning("the sign-in cannot be kept: %s", error.code)
                self._publish(SignInEnded(mailbox.mailbox_id, "mail-no-keyring"))
            else:
                self._publish(SignInEnded(mailbox.mailbox_id))
                self._begins_anew()

        if self._browser is None:
            self._browser = Lane("mail-signin")
        self._browser.do(work)

    def give_up(self) -> None:
        self._gives_up.set()

    def forget(self, mailbox: Mailbox) -> None:
        def work() -> None:
            try:
                self._rooms().keys.forget(mailbox)
            except AgentDeskError as error:
                log.warning("what let in stays in the keyring: %s", error.code)

        self._do(work)

    # --- on the lane ---

    def _ask(self) -> None:
        rooms = self._rooms()
        try:
            boxes = rooms.boxes()
        except AgentDeskError as error:
            self._publish(MailboxesKnown(code=error.code))
            return
        self._publish(MailboxesKnown(tuple(MailboxHere(mailbox, _has_key(rooms, mailbox)) for mailbox in boxes)))

    def _begins_anew(self) -> None:
        """Whoever follows the mailboxes of this desk looks again; so does the page."""
        self._publish(SettingsChanged(("mailboxes",)))

    def _do(self, work: Callable[[], None]) -> None:
        if self._lane is None:
            self._lane = Lane("mail-setup")
        self._lane.do(work)


def mail_rooms(workspace: Workspace, clock: Clock) -> "MailRooms":
    """The lines to real servers; loaded only where there is a mailbox."""
    from agentdesk.bootstrap.mail import MailRooms  # 250 ms of imapclient, nh3 and their kin

    return MailRooms(workspace, clock)


def setup_of(workspace: Workspace, clock: Clock, publish: Callable[[Event], None]) -> MailSetupRoom:
    """Of a desk. Nothing of the mail is loaded before something is wished."""
    return MailSetupRoom(partial(mail_rooms, workspace, clock), publish)


def _has_key(rooms: "MailRooms", mailbox: Mailbox) -> bool:
    try:
        return rooms.keys.has(mailbox)
    except AgentDeskError:
        return False
