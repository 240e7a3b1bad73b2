"""Knows how a desk follows its mailboxes: each folder read when it tells of news, the outbox emptied, every fault told once."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import Event, MailboxTold, OutboxTold, SettingsChanged
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState, OutMail
from agentdesk.services import touched
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.changes import changes_of
from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
from agentdesk.services.outbox import OutboxRunner, Round
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from agentdesk.services.ports import Clock, TimedLane, Workspace
from agentdesk.services.ports_mail import MailUnreachable, Post

log = logging.getLogger(__name__)

_KEYS = frozenset({"mailboxes", "mail_sign_in"})
OUTBOX_EVERY_S = 2.0
READ_AGAIN_S = 60.0
"""A folder whose reading failed is read again then, whether its line tells of news or not."""


class Watch(Protocol):
    def start(self) -> None: ...

    def stop(self) -> None: ...


class Rooms(Protocol):
    """The mailboxes and the lines to their servers; everything blocks."""

    def boxes(self) -> Sequence[Mailbox]: ...

    def receiver(
        self, mailbox: Mailbox, told: Callable[[FolderSynced], None], took: Callable[[Sequence[str]], None]
    ) -> MailReceiver: ...

    def post(self, mailbox: Mailbox) -> Post | None: ...

    def asking(self) -> CesAsking: ...

    def watch(self, mailbox: Mailbox, changed: Callable[[str], None], state: Callable[[str, str], None]) -> Watch: ...

    def close(self) -> None: ...


class MailFollowing:
    """On its network lane, which its owner closes after `stop`."""

    def __init__(
        self, workspace: Workspace, make_rooms: Callable[[], Rooms], lane: TimedLane, publish: Callable[[Event], None],
        clock: Clock, mine: Callable[[Rooms], Sequence[Mailbox]] = lambda rooms: rooms.boxes(),
    ) -> None:  # fmt: skip
        """`mine`: those of the mailboxes that nobody else looks after; all of them when nobody does."""
        self._workspace, self._make_rooms, self._lane, self._mine = workspace, make_rooms, lane, mine
        self._publish, self._clock = publish, clock
        self._rooms: Rooms | None = None
        self._boxes: dict[MailboxId, Mailbox] = {}
        self._posts: dict[MailboxId, Post | None] = {}
        self._receivers: dict[MailboxId, MailReceiver] = {}
        self._watches: list[Watch] = []
        self._told: dict[tuple[MailboxId, str], tuple[str, str]] = {}
        """By mailbox and folder: the address it was told of, and the code."""
        self._asked: frozenset[object] = frozenset()
        self._put_off: set[tuple[object, datetime | None]] = set()
        """Mails put off for so long that it was told, each with since when."""
        self._call_off: Callable[[], None] | None = None
        self._again: set[tuple[MailboxId, str]] = set()
        """Folders that are read again by themselves; one row of calls each, however often their lines tell of news."""
        self._waiting: set[tuple[MailboxId, str]] = set()
        """Folders whose reading is queued already: a hundred flags that change are one look."""
        self._stopped = False

    def start(self, delay_s: float = 2.0) -> None:
        """After the first paint."""
        self._lane.later(delay_s, self._begin)

    def on_happened(self, event: Event) -> None:
        """Mailboxes that were set up or changed are followed at once; on any thread."""
        if isinstance(event, SettingsChanged) and not _KEYS.isdisjoint(event.keys) and not self._stopped:
            self._lane.do(self._begin)

    def begin_again(self) -> None:
        """Others may look after other mailboxes now; on any thread."""
        if not self._stopped:
            self._lane.do(self._begin)

    def stop(self) -> None:
        """Lines are closed by `end` on the lane; call it before the lane is closed."""
        self._stopped = True
        if self._call_off is not None:
            self._call_off()
        self._lane.do(self._end)

    # --- on the lane ---

    def _begin(self) -> None:
        self._end()
        if self._stopped:
            return
        if self._call_off is not None:
            self._call_off()  # the outbox is emptied by one row of calls, however often this begins
        try:
            with self._workspace.unit_of_work() as uow:
                if not uow.rows.all("mailbox", active=True):
                    self._take_back()
                    return  # nothing of the mail is loaded for a shop without one
            self._rooms = self._make_rooms()
            self._boxes = {mailbox.mailbox_id: mailbox for mailbox in self._mine(self._rooms)}
        except AgentDeskError as error:
            log.info("the mailboxes are looked at later: %s", error.code)
            self._call_off = self._lane.later(READ_AGAIN_S, self._begin)
            return
        self._take_back()
        for mailbox in self._boxes.values():
            self._posts[mailbox.mailbox_id] = self._rooms.post(mailbox)
            self._receivers[mailbox.mailbox_id] = self._rooms.receiver(mailbox, self._on_progress, self._on_taken)
            watch = self._rooms.watch(
                mailbox, partial(self._on_changed, mailbox), partial(self._on_state, mailbox.mailbox_id)
            )
            self._watches.append(watch)
            watch.start()
        self._empty_outbox()

    def _take_back(self) -> None:
        """What was told of mailboxes and folders that are not followed any more."""
        for (mailbox_id, folder), (address, code) in list(self._told.items()):
            box = self._boxes.get(mailbox_id)
            if box is None or box.address != address or folder not in {*box.folders, box.sent_folder}:
                del self._told[mailbox_id, folder]
                if code:
                    self._publish(MailboxTold(address, folder, ""))

    def _end(self) -> None:
        for watch in self._watches:
            watch.stop()
        if self._rooms is not None:
            self._rooms.close()
        self._rooms = None
        self._watches.clear()
        self._boxes, self._posts, self._receivers = {}, {}, {}

    def _on_changed(self, mailbox: Mailbox, folder: str) -> None:
        """On the line's thread."""
        if not self._stopped and (mailbox.mailbox_id, folder) not in self._waiting:
            self._waiting.add((mailbox.mailbox_id, folder))
            self._lane.do(partial(self._read, mailbox, folder))

    def _read(self, mailbox: Mailbox, folder: str) -> None:
        self._waiting.discard((mailbox.mailbox_id, folder))  # what is told from now on is looked at once more
        receiver = self._receivers.get(mailbox.mailbox_id)
        if receiver is None or self._stopped:
            return
        try:
            receiver.sync(folder)
        except MailUnreachable as error:
            self._on_state(mailbox.mailbox_id, folder, error.code)
        except AgentDeskError as error:
            log.info("%s is read later: %s", folder, error.code)
        except Exception:  # whatever one folder holds, it is tried again
            log.exception("%s could not be read", folder)
        else:
            self._on_state(mailbox.mailbox_id, folder, "")
            return
        if (mailbox.mailbox_id, folder) not in self._again:
            self._again.add((mailbox.mailbox_id, folder))
            self._lane.later(READ_AGAIN_S, partial(self._read_again, mailbox, folder))

    def _read_again(self, mailbox: Mailbox, folder: str) -> None:
        self._again.discard((mailbox.mailbox_id, folder))
        self._read(mailbox, folder)

    def _on_progress(self, _synced: FolderSynced) -> None:
        """Between two batches: a desk that closes does not wait for ten thousand mails."""
        if self._stopped:
            raise MailUnreachable("mail-stopped")

    def _on_taken(self, names: Sequence[str]) -> None:
        """The own window hears it now; the others, and once more this one, by what they see of the ledger."""
        for event in changes_of(names):
            self._publish(event)

    def _on_state(self, mailbox_id: MailboxId, folder: str, code: str) -> None:
        """Each change once; a line that comes and goes within its first tries is not told at all."""
        mailbox = self._boxes.get(mailbox_id)
        if mailbox is None or self._stopped or self._told.get((mailbox_id, folder), ("", ""))[1] == code:
            return
        self._told[mailbox_id, folder] = mailbox.address, code
        self._publish(MailboxTold(mailbox.address, folder, code))

    def _empty_outbox(self) -> None:
        if self._stopped or self._rooms is None:
            return
        if self._boxes:
            self._ask_customers(self._rooms)
        try:
            self._tell(OutboxRunner(WorkspaceOutbox(self._workspace), self._posts.get, self._clock).run())
        except AgentDeskError as error:
            log.info("the outbox waits: %s", error.code)
        except Exception:  # whatever it was, the outbox is emptied until the desk closes
            log.exception("a round of the outbox failed")
        self._call_off = self._lane.later(OUTBOX_EVERY_S, self._empty_outbox)

    def _ask_customers(self, rooms: Rooms) -> None:
        """Whatever becomes of it, the mails of the agents leave."""
        try:
            rooms.asking().look()
        except AgentDeskError as error:
            log.info("customers are asked later: %s", error.code)
        except Exception:
            log.exception("customers could not be asked")

    def _tell(self, done: Round) -> None:
        asks = frozenset(mail.outbox_id for mail in done.asks)
        for mail in done.asks:
            if mail.outbox_id not in self._asked:
                self._publish(OutboxTold(mail.outbox_id, "mail-uncertain"))
        self._asked = asks
        for mail in done.changed:
            self._tell_filing(mail)
            failed = mail.state is OutboxState.FAILED
            said, people = (mail.said, mail.recipients) if failed else ("", ())
            self._publish(OutboxTold(mail.outbox_id, mail.why if failed else "", said, mail.sender, people))
        self._tell_put_off([mail for mail in done.put_off if (mail.outbox_id, mail.uncertain_at) not in self._put_off])

    def _tell_put_off(self, mails: Sequence[OutMail]) -> None:
        """Once, when it has lasted: a server that greets strangers slowly is nothing to tell."""
        if not mails:
            return
        with self._workspace.unit_of_work() as uow:
            patience = timedelta(minutes=touched.setting(uow, "mail_told_after_minutes"))
        for mail in mails:
            if mail.uncertain_at is not None and self._clock.now() - mail.uncertain_at >= patience:
                self._put_off.add((mail.outbox_id, mail.uncertain_at))
                self._publish(
                    OutboxTold(mail.outbox_id, mail.why, mail.said, mail.sender, mail.recipients, is_tried_again=True)
                )

    def _tell_filing(self, mail: OutMail) -> None:
        """It is out; its copy for the sent folder found no room, or no folder, or has found both now."""
        mailbox = self._boxes.get(mail.mailbox_id)
        if mailbox is not None and mail.state in {OutboxState.ACCEPTED, OutboxState.DONE}:
            self._on_state(mail.mailbox_id, mailbox.sent_folder, mail.why)
