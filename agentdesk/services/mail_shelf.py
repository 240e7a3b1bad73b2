"""Knows received mails as rows: each place on a server once, each mail once, its entry on a timeline with it or not at all."""

import re
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from agentdesk.domain.commands import Command
from agentdesk.domain.ids import (
    SYSTEM_AGENT,
    CommandId,
    EventId,
    MailboxId,
    MailId,
    ThreadId,
    new_uuid,
)
from agentdesk.domain.mail import ReadMail
from agentdesk.domain.mail_matching import OurSide, Place, Why
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, mail_key
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass
from agentdesk.services import ces_answers, mail_bounced, mail_conversations, mail_entries, mail_whose, touched
from agentdesk.services.ces_answers import CesTaken
from agentdesk.services.mail_conversations import CameIn
from agentdesk.services.ports import Clock, NewEvent, UnitOfWork, Workspace

Row = Mapping[str, Any]
INBOX = "inbox"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMails(Command):
    """Nobody says it: the ledger keeps that mails came in, by their numbers on the server, so that other desks look."""

    mailbox_id: MailboxId
    folder: str
    uids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail whose body is here: where it lay, its bytes, and what was read of it."""

    uid: int
    raw: bytes
    mail: ReadMail


@dataclass(frozen=True, slots=True)
class _Entry:
    event_id: EventId | None = None
    touched: tuple[str, ...] = ()
    was_sent_here: bool = False

    @classmethod
    def of(cls, answer: CesTaken) -> "_Entry":
        return cls(answer.event_id, answer.touched)


class MailShelf:
    """For one mailbox; on one lane. Two desks may fill it at the same time: what is there already is not made again."""

    def __init__(
        self, workspace: Workspace, mailbox: Mailbox, clock: Clock,
        took: Callable[[Sequence[str]], None] = lambda _touched: None,
    ) -> None:  # fmt: skip
        """`took` hears what mails have touched when they are in; the window of this desk need not ask for it."""
        self._workspace, self._mailbox, self._clock, self._took = workspace, mailbox, clock, took
        self._seen_before: dict[tuple[object, ...], MailId | None] = {}
        """Mails whose folder was numbered anew, by id, size and time: their bodies need not come again. None: two alike."""

    def mark(self, folder: str) -> FolderMark | None:
        with self._workspace.unit_of_work() as uow:
            row = uow.rows.one("mail_folder", mailbox_id=self._box, folder=folder)
        if row is None:
            return None
        return FolderMark(_int(row["uidvalidity"]), _int(row["uidnext"]), _int(row["modseq"]), _int(row["on_server"]))

    def places(self, folder: str, uidvalidity: int) -> Mapping[int, MailId]:
        """UID → mail."""
        with self._workspace.unit_of_work() as uow:
            rows = uow.rows.all("mail_place", mailbox_id=self._box, folder=folder, uidvalidity=uidvalidity)
        return {_int(row["uid"]): MailId(_uuid(row["mail_id"])) for row in rows}

    def known(self, folder: str, uidvalidity: int, uids: Sequence[int]) -> set[int]:
        """Those of them that have a place already."""
        found: set[int] = set()
        with self._workspace.unit_of_work() as uow:
            for some in _stretches(uids):
                rows = uow.rows.all(
                    "mail_place", mailbox_id=self._box, folder=folder, uidvalidity=uidvalidity, uid=some
                )
                found |= {_int(row["uid"]) for row in rows}
        return found

    def without_body(self, folder: str, uidvalidity: int) -> list[int]:
        """UIDs whose mails are only heads yet, newest first."""
        with self._workspace.unit_of_work() as uow:
            waiting = {row["id"] for row in uow.rows.all("mail", mail_key=None)}
        if not waiting:
            return []
        places = self.places(folder, uidvalidity)
        return sorted((uid for uid, mail_id in places.items() if mail_id in waiting), reverse=True)

    # --- writing ---

    def forget_places(self, folder: str, uidvalidity: int) -> None:
        """The server numbers the folder anew: the places go, the mails stay and are found again by their heads."""
        where = {"mailbox_id": self._box, "folder": folder}
        with self._workspace.unit_of_work() as uow:
            rows = [row for row in uow.rows.all("mail_place", **where) if _int(row["uidvalidity"]) != uidvalidity]
            for old in {row["uidvalidity"] for row in rows}:
                uow.rows.delete("mail_place", **where, uidvalidity=old)
            self._let_go(uow, [row["mail_id"] for row in rows])
            uow.commit()

    def drop_places(self, folder: str, uidvalidity: int, uids: Iterable[int]) -> int:
        """They are gone from the server; what we have of them stays. How many were here."""
        where = {"mailbox_id": self._box, "folder": folder, "uidvalidity": uidvalidity}
        count = 0
        with self._workspace.unit_of_work() as uow:
            for some in _stretches(list(uids)):
                mails = [row["mail_id"] for row in uow.rows.all("mail_place", **where, uid=some)]
                count += uow.rows.delete("mail_place", **where, uid=some)
                self._let_go(uow, mails, wanted=False)
            uow.commit()
        return count

    def _let_go(self, uow: UnitOfWork, mails: Sequence[object], *, wanted: bool = True) -> None:
        """Of mails whose places went: a head whose body never came is nothing any more; the others may be seen again."""
        for some in _stretches(mails):
            still = {row["mail_id"] for row in uow.rows.all("mail_place", mail_id=some)}
            for row in uow.rows.all("mail", id=some):
                if row["mail_key"] is None and row["id"] not in still:
                    uow.rows.delete("mail_words", mail_id=row["id"])
                    uow.rows.delete("mail", id=row["id"])
                elif wanted and row["message_id"] and row["mail_key"] is not None:
                    sign = (row["message_id"], row["size_bytes"], row["received_at"])
                    self._seen_before[sign] = None if sign in self._seen_before else MailId(_uuid(row["id"]))

    def take_heads(
        self, folder: str, uidvalidity: int, heads: Sequence[HeaderSeen], read: Mapping[int, ReadMail]
    ) -> None:
        """New places with what their heads say; `read` by UID."""
        mails: list[dict[str, object]] = []
        words: list[dict[str, object]] = []
        places: list[dict[str, object]] = []
        with self._workspace.unit_of_work() as uow:
            where = {"mailbox_id": self._box, "folder": folder, "uidvalidity": uidvalidity}
            there = uow.rows.all("mail_place", **where, uid=[head.uid for head in heads])
            known = {_int(row["uid"]) for row in there}
            new = [head for head in heads if head.uid not in known]
            ours = mail_whose.our_side(uow)
            for head in new:
                mail, mail_id = read[head.uid], MailId(new_uuid())
                seen = self._seen_before.pop((mail.message_id, head.size_bytes, head.received_at), None)
                if seen is not None:
                    places.append({**where, "uid": head.uid, "mail_id": seen})
                    continue
                sender = mail.sender
                mails.append({
                    "id": mail_id, "message_id": mail.message_id, "thread_id": mail_conversations.thread_of(uow, mail),
                    "received_at": head.received_at, "size_bytes": head.size_bytes, "is_ours": self._is_ours(uow, folder, mail, ours),
                })  # fmt: skip
                words.append({"mail_id": mail_id, "sender": str(sender or ""), "subject": mail.subject})
                places.append({**where, "uid": head.uid, "mail_id": mail_id})
            if new:
                if mails:
                    uow.rows.insert_many("mail", mails)
                    uow.rows.insert_many("mail_words", words)
                uow.rows.insert_many("mail_place", places)
                uow.record(self._command(folder, [head.uid for head in new]), (INBOX,))
                uow.commit()

    def take_bodies(self, folder: str, uidvalidity: int, arrived: Sequence[Arrived]) -> int:
        """Their bytes and their entries on timelines, in one transaction; how many were not here before."""
        names: list[str] = [INBOX]
        new = 0
        with self._workspace.unit_of_work() as uow:
            ours = mail_whose.our_side(uow)
            for each in arrived:
                place = uow.rows.one(
                    "mail_place", mailbox_id=self._box, folder=folder, uidvalidity=uidvalidity, uid=each.uid
                )  # fmt: skip
                row = None if place is None else uow.rows.one("mail", id=place["mail_id"])
                if row is None or row["mail_key"] is not None:
                    continue  # another desk was faster, or it is gone
                if not each.raw and row["size_bytes"]:
                    continue  # no mail yet, only the server's word that there is one
                key = mail_key(each.raw)
                twin = uow.rows.one("mail", mail_key=key)
                if twin is not None and twin["message_id"] != row["message_id"]:
                    continue  # what came is not what its head said
                if twin is not None:
                    if row["is_ours"] and not twin["is_ours"]:
                        names += self._sent_elsewhere(uow, row, twin, each.mail, ours)
                    self._one_mail(uow, _uuid(row["id"]), _uuid(twin["id"]))
                    continue
                names += self._complete(
                    uow, row, key, replace(each, mail=mail_whose.as_we_see(uow, each.mail, ours)), ours
                )
                new += 1
            uow.record(self._command(folder, [each.uid for each in arrived]), touched.once(*names))
            uow.commit()
        self._took(touched.once(*names))
        return new

    def keep_mark(self, folder: str, mark: FolderMark) -> None:
        values = {"uidvalidity": mark.uidvalidity, "uidnext": mark.uidnext, "modseq": mark.modseq,
                  "on_server": mark.count, "checked_at": self._clock.now()}  # fmt: skip
        with self._workspace.unit_of_work() as uow:
            if not uow.rows.update("mail_folder", {"mailbox_id": self._box, "folder": folder}, **values):
                uow.rows.insert("mail_folder", mailbox_id=self._box, folder=folder, **values)
            uow.commit()

    # --- one mail ---

    def _one_mail(self, uow: UnitOfWork, provisional: UUID, kept: UUID) -> None:
        """The same mail in another folder or mailbox: its place now names the mail that is here already."""
        uow.rows.update("mail_place", {"mail_id": provisional}, mail_id=kept)
        uow.rows.delete("mail_words", mail_id=provisional)
        uow.rows.delete("mail", id=provisional)

    def _complete(self, uow: UnitOfWork, row: Row, key: bytes, arrived: Arrived, ours: OurSide) -> Sequence[str]:
        mail, at, mail_id = arrived.mail, row["received_at"], MailId(_uuid(row["id"]))
        answer = None if row["is_ours"] else ces_answers.take(uow, mail, self._mailbox, at, key)
        if answer is None:
            place = _place(uow, row, mail, ours)
            entry = self._entry(uow, row, key, mail, ours, place)
        else:
            place, entry = Place(None, answer.customer_id, Why.TOKEN), _Entry.of(answer)
        uow.rows.update(
            "mail", {"id": mail_id}, mail_key=key, mail_class=mail.mail_class.value, event_id=entry.event_id
        )
        words = mail_whose.words_of(mail, ours)
        uow.rows.update("mail_words", {"mail_id": mail_id}, **words, raw=zlib.compress(arrived.raw, 6))
        mail_bounced.hear(uow, mail, is_ours=bool(row["is_ours"]))
        if entry.was_sent_here or (answer is not None and not answer.has_words):
            return entry.touched
        what = CameIn(
            mail_id=mail_id, thread_id=ThreadId(_uuid(row["thread_id"])), mailbox_id=self._box,
            mailbox_address=self._mailbox.address, received_at=at, is_ours=bool(row["is_ours"]), place=place, key=key,
        )  # fmt: skip
        if answer is not None:
            return (*entry.touched, *mail_conversations.kept(uow, what))
        return (*entry.touched, *mail_conversations.came(uow, mail, what, self._clock.now()))

    def _entry(self, uow: UnitOfWork, row: Row, key: bytes, mail: ReadMail, ours: OurSide, place: Place) -> "_Entry":
        """Its row on a timeline, where it belongs on one; what was sent from here has its row since the click."""
        is_ours = bool(row["is_ours"])
        sent = uow.rows.one("outbox", message_id=mail.message_id) if is_ours and mail.message_id else None
        if sent is not None and sent["thread_id"] is not None:
            return self._left(uow, row, key, mail, ours, EventId(_uuid(sent["event_id"])))
        event = mail_entries.entry(
            uow, mail, self._mailbox, row["received_at"], key, ours, is_ours=is_ours, customer_id=place.customer_id
        )
        if event is None:
            return _Entry()
        uow.events.append(event)
        names = touched.customer(event.customer_id)
        if is_ours or not mail_whose.is_ours(mail, ours):  # in our name, by nobody knows whom: nobody got it from us
            names = (*names, *_copied(uow, event, mail, ours))
        return _Entry(event.event_id, names)

    def _left(
        self, uow: UnitOfWork, row: Row, key: bytes, mail: ReadMail, ours: OurSide, event_id: EventId
    ) -> "_Entry":
        """Our own mail has come back: it really left, and others who got it have it in copy from now on."""
        facts = uow.events.get(event_id)
        event = mail_entries.entry(uow, mail, self._mailbox, row["received_at"], key, ours, is_ours=True)
        names: Sequence[str] = ()
        if event is not None and facts is not None:
            of_click = replace(event, event_id=event_id, customer_id=facts.customer_id, agent_id=facts.agent_id)
            names = _copied(uow, of_click, mail, ours)
        return _Entry(event_id, tuple(names), was_sent_here=True)

    def _sent_elsewhere(self, uow: UnitOfWork, row: Row, twin: Row, mail: ReadMail, ours: OurSide) -> Sequence[str]:
        """A copy of it had come in as anybody's; now it lies among what was sent: we wrote it, with another program."""
        at, key, mail_id = row["received_at"], bytes(twin["mail_key"]), MailId(_uuid(twin["id"]))
        begun = ThreadId(_uuid(twin["thread_id"]))
        answers = mail.in_reply_to or mail.references
        thread_id = mail_conversations.thread_of(uow, replace(mail, message_id="")) if answers else begun
        uow.rows.update("mail", {"id": mail_id}, is_ours=True, thread_id=thread_id, event_id=None)
        names: list[str] = []
        if twin["event_id"] is not None:
            names += mail_entries.taken_back(uow, EventId(_uuid(twin["event_id"])), self._clock.now())
        event = mail_entries.entry(uow, mail, self._mailbox, at, key, ours, is_ours=True)
        if event is not None:
            event = replace(event, event_id=EventId(uuid5(event.event_id, "sent")))
            uow.events.append(event)
            uow.rows.update("mail", {"id": mail_id}, event_id=event.event_id)
            names += (*touched.customer(event.customer_id), *_copied(uow, event, mail, ours))
        for each in dict.fromkeys((thread_id, begun)):
            what = CameIn(
                mail_id=mail_id, thread_id=each, mailbox_id=self._box, key=key, received_at=at,
                mailbox_address=self._mailbox.address, is_ours=True, place=Place(None, None, Why.NOTHING),
            )  # fmt: skip
            names += mail_conversations.came(uow, mail, what, self._clock.now())
        return names

    def _is_ours(self, uow: UnitOfWork, folder: str, mail: ReadMail, ours: OurSide) -> bool:
        """Our name as the sender proves nothing, whoever it says it is for: only what left here or lies among what was
        sent is ours.
        """
        if not mail_whose.is_ours(mail, ours):
            return False
        return (
            folder == self._mailbox.sent_folder
            or _SENT.search(folder) is not None
            or (bool(mail.message_id) and uow.rows.one("outbox", message_id=mail.message_id) is not None)
        )

    def _command(self, folder: str, uids: Sequence[int]) -> TakeMails:
        return TakeMails(
            command_id=CommandId(new_uuid()), actor=SYSTEM_AGENT, at=self._clock.now(), mailbox_id=self._box,
            folder=folder, uids=tuple(uids),
        )  # fmt: skip

    @property
    def _box(self) -> MailboxId:
        return self._mailbox.mailbox_id


_SENT = re.compile(r"(?i)\b(?:sent|verzonden|gesendet|envoy|enviad|inviat|wys[lł]an|skickat|đã gửi)")
"""How programs name the folder of what was sent, where nobody has set it."""


def _place(uow: UnitOfWork, row: Row, mail: ReadMail, ours: OurSide) -> Place:
    if row["is_ours"]:
        return Place(None, None, Why.NOTHING)
    if mail.mail_class not in mail_entries.ON_TIMELINES:
        seems = mail_whose.owner_of_asker(uow, mail, ours)  # only said: nobody is asked anything because of a list
        return Place(None, None, Why.NOTHING, seems, Why.FROM if seems is not None else Why.NOTHING)
    return mail_whose.place(uow, mail, ThreadId(_uuid(row["thread_id"])), ours, row["received_at"])


def _copied(uow: UnitOfWork, event: NewEvent, mail: ReadMail, ours: OurSide) -> Sequence[str]:
    names: list[str] = []
    for copy in mail_entries.copies(uow, event, mail, ours):
        uow.events.append(copy)
        names += touched.customer(copy.customer_id)
    return names


def _stretches(items: Sequence[Any]) -> Iterable[list[Any]]:
    """No statement with more names than a database takes."""
    return (list(items[begin : begin + _AT_ONCE]) for begin in range(0, len(items), _AT_ONCE))


def _int(value: object) -> int:
    return int(str(value))


def _uuid(value: object) -> UUID:
    assert isinstance(value, UUID)
    return value
