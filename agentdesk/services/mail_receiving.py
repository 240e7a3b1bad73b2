"""Knows how a mailbox is followed: what is new comes in newest first, heads before bodies, each mail once; and where gaps are."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import field, replace

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.mail_places import FolderMark, Gaps, HeaderSeen, Look
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass
from agentdesk.services.mail_shelf import Arrived, MailShelf
from agentdesk.services.ports_mail import Inlet, ReadsMail

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FolderSynced:
    """`heads` and `bodies` that were new; `gone` from the server since the last time."""

    folder: str
    heads: int = 0
    bodies: int = 0
    gone: int = 0
    is_first: bool = False
    renumbered: bool = field(default=False)
    """The server had numbered the folder anew; every mail was looked up again."""


class MailReceiver:
    """For one mailbox, on the network lane."""

    def __init__(
        self,
        mailbox: Mailbox,
        inlet: Inlet,
        shelf: MailShelf,
        read: ReadsMail,
        read_head: ReadsMail,
        told: Callable[[FolderSynced], None] = lambda _synced: None,
    ) -> None:
        """`read_head` needs only what a head says; `told` hears of progress, batch by batch."""
        self._mailbox, self._inlet, self._shelf, self._read, self._told = mailbox, inlet, shelf, read, told
        self._read_head = read_head

    def sync(self, folder: str) -> FolderSynced:
        """Until nothing is new. Raises MailUnreachable or AgentDeskError; what came in before stays."""
        before = self._shelf.mark(folder)
        look = self._inlet.look(folder, before)
        now = look.mark
        synced = FolderSynced(folder, is_first=before is None)
        if before is not None and before.uidvalidity != now.uidvalidity:
            self._shelf.forget_places(folder, now.uidvalidity)
            synced = replace(synced, renumbered=True)
        new, gone = self._news(folder, look)
        dropped = self._shelf.drop_places(folder, now.uidvalidity, gone) if gone else 0
        synced = self._take_heads(folder, now, new, replace(synced, gone=dropped))
        self._shelf.keep_mark(folder, now)
        return self._take_bodies(folder, now, synced)

    def sync_all(self) -> list[FolderSynced]:
        return [self.sync(folder) for folder in self._mailbox.folders]

    def gaps(self, folder: str) -> Gaps:
        """The whole folder on the server against what is here. Raises MailUnreachable or AgentDeskError."""
        look = self._inlet.look(folder, None)
        here = self._shelf.places(folder, look.mark.uidvalidity)
        there = set(look.uids)
        waiting = self._shelf.without_body(folder, look.mark.uidvalidity)
        return Gaps(
            folder, len(there), len(here), tuple(sorted(there - here.keys())), tuple(sorted(here.keys() - there)),
            len(waiting),
        )  # fmt: skip

    def repair(self, folder: str) -> FolderSynced:
        """Everything missing comes in, whatever the marks said. Raises as `sync`."""
        look = self._inlet.look(folder, None)
        known = self._shelf.places(folder, look.mark.uidvalidity)
        left_over = [uid for uid in known if uid not in set(look.uids)]
        if left_over:
            self._shelf.drop_places(folder, look.mark.uidvalidity, left_over)
        new = sorted((uid for uid in look.uids if uid not in known), reverse=True)
        synced = self._take_heads(folder, look.mark, new, FolderSynced(folder, gone=len(left_over)))
        self._shelf.keep_mark(folder, look.mark)
        return self._take_bodies(folder, look.mark, synced)

    def _news(self, folder: str, look: Look) -> tuple[list[int], list[int]]:
        """New UIDs, newest first, and those that are gone. Where the server tells only changes, only they are looked up."""
        if look.is_all:
            known = set(self._shelf.places(folder, look.mark.uidvalidity))
            gone = sorted(known - set(look.uids))
        else:
            known = self._shelf.known(folder, look.mark.uidvalidity, look.uids)
            gone = list(look.gone)
        return sorted((uid for uid in look.uids if uid not in known), reverse=True), gone

    def _take_heads(self, folder: str, now: FolderMark, uids: list[int], synced: FolderSynced) -> FolderSynced:
        for heads in self._inlet.heads(folder, uids):
            try:
                self._keep_heads(folder, now, heads)
            except AgentDeskError:
                raise
            except Exception:  # as with bodies below
                log.exception("a batch of heads could not be written; one by one")
                for each in heads:
                    self._keep_head(folder, now, each)
            synced = replace(synced, heads=synced.heads + len(heads))
            self._told(synced)
        return synced

    def _keep_heads(self, folder: str, now: FolderMark, heads: Sequence[HeaderSeen]) -> None:
        read = {each.uid: self._read_head(each.head) for each in heads}
        self._shelf.take_heads(folder, now.uidvalidity, heads, read)

    def _keep_head(self, folder: str, now: FolderMark, head: HeaderSeen) -> None:
        try:
            self._keep_heads(folder, now, [head])
        except AgentDeskError:
            raise
        except Exception:
            log.exception("the head of mail %d of %s could not be written", head.uid, folder)

    def _take_bodies(self, folder: str, now: FolderMark, synced: FolderSynced) -> FolderSynced:
        waiting = self._shelf.without_body(folder, now.uidvalidity)
        for bodies in self._inlet.bodies(folder, waiting):
            arrived = [Arrived(uid, raw, self._read(raw)) for uid, raw in bodies]
            try:
                taken = self._shelf.take_bodies(folder, now.uidvalidity, arrived)
            except AgentDeskError:
                raise
            except Exception:  # one mail that cannot be written must not stop all others
                log.exception("a batch of mails could not be written; one by one")
                taken = self._one_by_one(folder, now, arrived)
            synced = replace(synced, bodies=synced.bodies + taken)
            self._told(synced)
        return synced

    def _one_by_one(self, folder: str, now: FolderMark, arrived: list[Arrived]) -> int:
        taken = 0
        for each in arrived:
            try:
                taken += self._shelf.take_bodies(folder, now.uidvalidity, [each])
            except AgentDeskError:
                raise
            except Exception:
                log.exception("mail %d of %s could not be written", each.uid, folder)
        return taken
