"""Knows how mail that was kept elsewhere comes in: read and matched as received mail is, each once, some hundred in a transaction.

Nothing is opened, answered, asked or sent for it: it is history. What is in already is not made again, so a run that was
cut off is simply started anew; and a mail nobody was known for finds its customer in a later run.
"""

import logging
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId, EventId, MailboxId, MailId, ThreadId, new_uuid
from agentdesk.domain.mail import MailWarning, ReadMail
from agentdesk.domain.mail_matching import OurSide
from agentdesk.domain.mail_places import mail_key
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.old_mail import FoundMail, LeftOut, NotTaken, OldMailTally
from agentdesk.domain.records import dataclass
from agentdesk.services import mail_conversations, mail_entries, mail_whose, touched
from agentdesk.services.ports import Clock, NewEvent, UnitOfWork, Workspace
from agentdesk.services.ports_mail import ReadsMail

log = logging.getLogger(__name__)

AT_ONCE = 100
BYTES_AT_ONCE = 16 * 1024 * 1024
_UNREADABLE = {
    MailWarning.EMPTY: NotTaken.EMPTY,
    MailWarning.NOT_A_MAIL: NotTaken.NOT_A_MAIL,
    MailWarning.UNREADABLE: NotTaken.UNREADABLE,
}
_FUTURE = timedelta(days=1)
"""A clock may be wrong by so much; a mail from next year has a date that is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOldMails(Command):
    """Nobody's press but the administrator's import: the ledger keeps that so many mails came in."""

    mailbox_id: MailboxId
    mails: int


@dataclass(frozen=True, slots=True)
class _Old:
    """A mail that was read. `mail_id` is set when it is here already and only lacks its customer."""

    found: FoundMail
    key: bytes
    mail: ReadMail
    at: datetime
    mail_id: MailId | None = None


class OldMailTaking:
    """For one mailbox, on one thread. `left_out` hears of each mail that did not go in, `told` of progress."""

    def __init__(
        self, workspace: Workspace, mailbox: Mailbox, read: ReadsMail, clock: Clock,
        told: Callable[[OldMailTally], None], left_out: Callable[[LeftOut], None], *, dry_run: bool = False,
    ) -> None:  # fmt: skip
        self._workspace, self._mailbox, self._read, self._clock = workspace, mailbox, read, clock
        self._told, self._left_out, self._dry_run = told, left_out, dry_run
        self.tally = OldMailTally()
        self._keys: set[bytes] = set()
        """Of a rehearsal, which leaves nothing behind to look it up in."""

    def run(self, mails: Iterable[FoundMail]) -> OldMailTally:
        """Until the last. Raises AgentDeskError when the workspace is away; what went in before stays."""
        batch: list[FoundMail] = []
        size = 0
        for found in mails:
            batch.append(found)
            size += len(found.raw)
            if len(batch) >= AT_ONCE or size >= BYTES_AT_ONCE:
                self._take(batch)
                batch, size = [], 0
        self._take(batch)
        return self.tally

    # --- one batch ---

    def _take(self, batch: Sequence[FoundMail]) -> None:
        if not batch:
            return
        keyed: dict[bytes, FoundMail] = {}
        for found in batch:
            self.tally.read += 1
            if found.reason is not None:
                self._leave(found, found.reason)
                continue
            key = mail_key(found.raw)
            if key in keyed or key in self._keys:
                self.tally.known += 1
            else:
                keyed[key] = found
        known = self._known(list(keyed))
        ready = [old for key, found in keyed.items() if (old := self._one(found, key, known.get(key))) is not None]
        try:
            self._write(ready)
        except AgentDeskError:
            raise
        except Exception:  # one mail that cannot be written must not stop all others
            log.exception("a batch of old mails could not be written; one by one")
            self._one_by_one(ready)
        self.tally.passed_bytes = batch[-1].passed_bytes
        self._told(self.tally)

    def _known(self, keys: list[bytes]) -> Mapping[bytes, Mapping[str, Any]]:
        if not keys:
            return {}
        with self._workspace.unit_of_work() as uow:
            rows: Sequence[Mapping[str, Any]] = uow.rows.all("mail", mail_key=keys)
        return {bytes(row["mail_key"]): row for row in rows}

    def _one(self, found: FoundMail, key: bytes, known: Mapping[str, Any] | None) -> _Old | None:
        """What is to be written of it; None when there is nothing to do."""
        if known is not None and (
            known["event_id"] is not None or known["mail_class"] not in mail_entries.ON_TIMELINES
        ):
            self.tally.known += 1
            return None
        mail = self._read(found.raw)
        reason = next((_UNREADABLE[each] for each in mail.warnings if each in _UNREADABLE), None)
        if reason is not None:
            self._leave(found, reason, mail)
            return None
        at = known["received_at"] if known is not None else self._when(mail, found)
        if at is None:
            self._leave(found, NotTaken.NO_DATE, mail)
            return None
        return _Old(found, key, mail, at, MailId(known["id"]) if known is not None else None)

    def _when(self, mail: ReadMail, found: FoundMail) -> datetime | None:
        latest = self._clock.now() + _FUTURE
        return next((at for at in (mail.sent_at, found.kept_at) if at is not None and at <= latest), None)

    def _write(self, ready: Sequence[_Old]) -> None:
        if not ready:
            return
        counted = OldMailTally()
        with self._workspace.unit_of_work() as uow:
            events = self._rows(uow, ready, counted)
            if self._dry_run:
                self._keys.update(old.key for old in ready)
            elif counted.new or events:
                uow.events.append_many(events)
                names = [name for event in events for name in touched.customer(event.customer_id)]
                uow.record(self._command(len(ready)), touched.once(*names))
                uow.commit()
        for name in ("new", "known", "on_timelines", "without_customer", "apart"):
            setattr(self.tally, name, getattr(self.tally, name) + getattr(counted, name))

    def _rows(self, uow: UnitOfWork, ready: Sequence[_Old], counted: OldMailTally) -> list[NewEvent]:
        """The mails' rows go in; what belongs on timelines comes back."""
        mails: list[dict[str, object]] = []
        words: list[dict[str, object]] = []
        events: list[NewEvent] = []
        threads: dict[str, ThreadId] = {}
        ours = mail_whose.our_side(uow)
        for old in ready:
            event = self._entry(uow, old, ours)
            if event is not None:
                events += (event, *mail_entries.copies(uow, event, old.mail, ours))
                counted.on_timelines += 1
            if old.mail_id is not None:
                counted.known += 1
                if event is not None:
                    uow.rows.update("mail", {"id": old.mail_id}, event_id=event.event_id)
                continue
            counted.new += 1
            if old.mail.mail_class not in mail_entries.ON_TIMELINES:
                counted.apart += 1
            elif event is None:
                counted.without_customer += 1
            row, said = self._mail(uow, old, event.event_id if event is not None else None, threads, ours)
            mails.append(row)
            words.append(said)
        if mails and not self._dry_run:
            uow.rows.insert_many("mail", mails)
            uow.rows.insert_many("mail_words", words)
        return events

    def _entry(self, uow: UnitOfWork, old: _Old, ours: OurSide) -> NewEvent | None:
        """Only where a customer is known: old mail of strangers is nobody's work today."""
        is_ours = mail_whose.is_ours(old.mail, ours)
        if is_ours and uow.rows.one("outbox", message_id=old.mail.message_id) is not None:
            return None  # written here: its row is there already
        customer_id = None if is_ours else mail_whose.owner_of_asker(uow, old.mail, ours)
        event = mail_entries.entry(
            uow, old.mail, self._mailbox, old.at, old.key, ours, is_ours=is_ours, customer_id=customer_id
        )
        return event if event is not None and event.customer_id is not None else None

    def _mail(
        self, uow: UnitOfWork, old: _Old, event_id: EventId | None, threads: dict[str, ThreadId], ours: OurSide
    ) -> tuple[dict[str, object], dict[str, object]]:
        mail, mail_id = old.mail, MailId(new_uuid())
        near = next(
            (threads[each] for each in (*mail.in_reply_to, *reversed(mail.references)) if each in threads), None
        )
        thread_id = near or mail_conversations.thread_of(uow, mail)
        threads[mail.message_id] = thread_id
        row = {
            "id": mail_id, "mail_key": old.key, "message_id": mail.message_id, "thread_id": thread_id,
            "mail_class": mail.mail_class.value, "is_ours": mail_whose.is_ours(mail, ours),
            "received_at": old.at, "size_bytes": len(old.found.raw), "event_id": event_id,
        }  # fmt: skip
        raw = b"" if self._dry_run else zlib.compress(old.found.raw, 6)
        return row, {"mail_id": mail_id, **mail_whose.words_of(mail, ours), "raw": raw}

    def _one_by_one(self, ready: Sequence[_Old]) -> None:
        for old in ready:
            try:
                self._write([old])
            except AgentDeskError:
                raise
            except Exception:
                log.exception("mail %d of a file could not be written", old.found.number)
                self._leave(old.found, NotTaken.NOT_WRITTEN, old.mail)

    def _leave(self, found: FoundMail, reason: NotTaken, mail: ReadMail | None = None) -> None:
        self.tally.left_out += 1
        self.tally.reasons[reason] = self.tally.reasons.get(reason, 0) + 1
        self._left_out(LeftOut(found.path, found.number, reason, mail.message_id if mail is not None else ""))

    def _command(self, mails: int) -> TakeOldMails:
        return TakeOldMails(
            command_id=CommandId(new_uuid()), actor=SYSTEM_AGENT, at=self._clock.now(),
            mailbox_id=self._mailbox.mailbox_id, mails=mails,
        )  # fmt: skip
