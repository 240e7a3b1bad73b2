"""Knows how the demo's mails come in: through the very shelf that takes mails of a server, without one."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.parse import read_mail
from agentdesk.demo.mails import BOX, DemoMail, mails
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, Look
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import Answer, OutMail, Reply
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
from agentdesk.services.mail_shelf import Arrived, MailShelf
from agentdesk.services.ports import Clock, Workspace


class _Inlet:
    """Implements `ports_mail.Inlet` over mails that are here already; their places are their UIDs."""

    def __init__(self, waiting: Sequence[DemoMail]) -> None:
        self._waiting = dict(enumerate(waiting, start=1))

    def look(self, folder: str, since: FolderMark | None) -> Look:
        del folder, since
        return Look(FolderMark(1, len(self._waiting) + 1, 0, len(self._waiting)), tuple(self._waiting))

    def heads(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[HeaderSeen]]:
        del folder
        found = [(uid, self._waiting[uid]) for uid in uids]
        yield [HeaderSeen(uid, len(each.raw), each.received_at, each.raw.partition(b"\n\n")[0]) for uid, each in found]

    def bodies(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[tuple[int, bytes]]]:
        del folder
        yield [(uid, self._waiting[uid].raw) for uid in uids]

    def close(self) -> None:
        """Nothing was opened."""


class _NoWatch:
    """Implements `mail_following.Watch`: nothing comes in by itself."""

    def start(self) -> None:
        """Nobody is asked."""

    def stop(self) -> None:
        """Nobody was."""


class _Nowhere:
    """Implements `ports_mail.Post`: every mail is taken, and nobody gets it."""

    def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
        del mail
        body_starts()
        return Answer(Reply.TAKEN)

    def has_copy(self, mail: OutMail) -> bool:
        del mail
        return True

    def file(self, mail: OutMail, at: datetime) -> None:
        """There is no folder."""


class DemoRooms:
    """Implements `mail_following.Rooms` without a server: the demo's mails go the whole way out, and reach nobody."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace, self._clock = workspace, clock

    def boxes(self) -> Sequence[Mailbox]:
        return (BOX,)

    def receiver(
        self, mailbox: Mailbox, told: Callable[[FolderSynced], None], took: Callable[[Sequence[str]], None]
    ) -> MailReceiver:
        """Never asked: nothing tells of news."""
        return MailReceiver(mailbox, _Inlet(()), MailShelf(self._workspace, mailbox, self._clock, took), read_mail,
                            read_head, told)  # fmt: skip

    def post(self, mailbox: Mailbox) -> _Nowhere:
        del mailbox
        return _Nowhere()

    def asking(self) -> CesAsking:
        return CesAsking(self._workspace, ces_letter, self._clock)

    def watch(self, mailbox: Mailbox, changed: Callable[[str], None], state: Callable[[str, str], None]) -> _NoWatch:
        del mailbox, changed, state
        return _NoWatch()

    def close(self) -> None:
        """Nothing was opened."""


def take_in(workspace: Workspace, clock: Clock) -> None:
    """The demo's mailbox, and what waits in it."""
    with workspace.unit_of_work() as uow:
        uow.rows.insert("mailbox", id=BOX.mailbox_id, address=BOX.address, spec=BOX.to_json(), active=True)
        uow.commit()
    shelf = MailShelf(workspace, BOX, clock)
    MailReceiver(BOX, _Inlet(mails(clock.now())), shelf, read_mail, read_head).sync("INBOX")


def take_one_more(workspace: Workspace, clock: Clock, uid: int, raw: bytes) -> None:
    """A mail that comes later; `uid` is its place in the mailbox."""
    shelf = MailShelf(workspace, BOX, clock)
    seen = HeaderSeen(uid, len(raw), clock.now(), raw.partition(b"\n\n")[0])
    shelf.take_heads("INBOX", 1, [seen], {uid: read_head(seen.head)})
    shelf.take_bodies("INBOX", 1, [Arrived(uid, raw, read_mail(raw))])
