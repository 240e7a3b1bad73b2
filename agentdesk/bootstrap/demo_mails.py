"""Knows how the demo's mails come in: through the very shelf that takes mails of a server, without one."""

from collections.abc import Iterator, Sequence

from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.parse import read_mail
from agentdesk.demo.mails import BOX, DemoMail, mails
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, Look
from agentdesk.services.mail_receiving import MailReceiver
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


def take_in(workspace: Workspace, clock: Clock) -> None:
    """The demo's mailbox, which nobody follows, and what waits in it."""
    with workspace.unit_of_work() as uow:
        uow.rows.insert("mailbox", id=BOX.mailbox_id, address=BOX.address, spec=BOX.to_json(), active=False)
        uow.commit()
    shelf = MailShelf(workspace, BOX, clock)
    MailReceiver(BOX, _Inlet(mails(clock.now())), shelf, read_mail, read_head).sync("INBOX")


def take_one_more(workspace: Workspace, clock: Clock, uid: int, raw: bytes) -> None:
    """A mail that comes later; `uid` is its place in the mailbox."""
    shelf = MailShelf(workspace, BOX, clock)
    seen = HeaderSeen(uid, len(raw), clock.now(), raw.partition(b"\n\n")[0])
    shelf.take_heads("INBOX", 1, [seen], {uid: read_head(seen.head)})
    shelf.take_bodies("INBOX", 1, [Arrived(uid, raw, read_mail(raw))])
