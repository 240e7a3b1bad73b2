"""Knows what the mail services need from the walls, as Protocols and what goes over them; nothing here runs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from agentdesk.domain.ids import OutboxId
from agentdesk.domain.mail import Attachment, ReadMail
from agentdesk.domain.mail_drafts import KeptFile, MailDraft
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, Look
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import Answer, OutboxState, OutMail


class OutboxShelf(Protocol):
    """The mails on their way out, shared by all desks. Raises AgentDeskError when the workspace cannot be reached."""

    def in_state(self, state: OutboxState) -> Sequence[OutMail]:
        """Oldest first."""

    def move(self, mail: OutMail, to: OutboxState, **changes: object) -> OutMail | None:
        """To its next state, on disk when it returns; None when another desk has moved it meanwhile."""

    def get(self, outbox_id: OutboxId) -> OutMail | None: ...


class Post(Protocol):
    """One mailbox's way out, on the network lane. Blocks; every step has a time limit."""

    def send(self, mail: OutMail, body_starts: Callable[[], None]) -> Answer:
        """`body_starts` is called after the server asked for the body and before one byte of it leaves."""

    def has_copy(self, mail: OutMail) -> bool:
        """Whether a copy that can only come from a sending that worked lies in the mailbox. Raises MailUnreachable."""

    def file(self, mail: OutMail, at: datetime) -> None:
        """Into the sent folder, unless it is there. Raises MailUnreachable."""


class MailUnreachable(Exception):
    """The mail server cannot be asked now; `code` for `words`."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


class Inlet(Protocol):
    """One mailbox's way in, looking only: nothing is marked or moved by reading. Raises MailUnreachable."""

    def look(self, folder: str, since: FolderMark | None) -> Look:
        """What is there; with `since` and a server that can tell, what changed since."""

    def heads(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[HeaderSeen]]:
        """In the order asked, some hundreds at a time; those that are gone meanwhile are left out."""

    def bodies(self, folder: str, uids: Sequence[int]) -> Iterator[Sequence[tuple[int, bytes]]]:
        """Whole mails as (uid, bytes), a few megabytes at a time."""

    def close(self) -> None: ...


class SealedStore(Protocol):
    """Texts kept on this computer, sealed; blocks. Raises AgentDeskError when the keyring or the disk does not let it."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, text: str) -> None: ...

    def drop(self, name: str) -> None: ...


class ReadsMail(Protocol):
    """Takes a mail apart; never raises, whatever the bytes are."""

    def __call__(self, raw: bytes) -> ReadMail: ...


class MailEyes(Protocol):
    """Takes mails apart for the screen, and brings their files to the disk. On the mail lane; `fetch` on one of its own."""

    def read(self, raw: bytes, *, with_pictures: bool) -> ReadMail:
        """Never raises. `with_pictures`: addresses of pictures on the web stay in the HTML."""

    def pictures(self, raw: bytes, mail: ReadMail) -> Mapping[str, bytes]:
        """Those that lie in the mail and its HTML shows, by content id."""

    def content(self, raw: bytes, attachment: Attachment) -> bytes: ...

    def fetch(self, address: str) -> bytes:
        """A picture on the web. Blocks, for seconds at most. Raises MailUnreachable."""

    def save(self, path: Path, content: bytes) -> None:
        """Raises OSError."""

    def put_aside(self, name: str, content: bytes) -> Path:
        """Onto the disk for another program to show, until the desk closes. Raises OSError."""

    def close(self) -> None: ...


class MailHands(Protocol):
    """Puts mails together, and keeps their files. Blocks: on the mail lane."""

    def keep(self, path: Path) -> KeptFile:
        """A copy beside the journal. Raises OSError, Refused("mail-too-large" | "mail-no-file")."""

    def keep_content(self, name: str, content_type: str, content: bytes) -> KeptFile:
        """What was pasted, or is forwarded. Raises OSError, Refused("mail-too-large")."""

    def compose(self, draft: MailDraft, mailbox: Mailbox, *, message_id: str, at: datetime, reply_to: str) -> bytes:
        """Ready for the wire. Raises Refused."""

    def text_of(self, draft: MailDraft, mailbox: Mailbox) -> str:
        """All its words, as they are sent."""


class MailSetup(Protocol):
    """How the page of the mailboxes reaches servers and keyring: nothing of it runs on the caller's thread.

    What comes of it is told by the events of `domain/mail_setup.py`.
    """

    def ask(self) -> None:
        """`MailboxesKnown`."""

    def find(self, address: str) -> None:
        """`MailWayFound`."""

    def try_out(self, mailbox: Mailbox, password: str) -> None:
        """`MailboxTried`; `password` "" means the one that is kept."""

    def keep_password(self, mailbox: Mailbox, password: str) -> None: ...

    def sign_in(self, mailbox: Mailbox, words: str) -> None:
        """`SignInPage`, then `SignInEnded`; `words` stand in the browser when it is done. One at a time."""

    def give_up(self) -> None:
        """Nobody waits for the sign-in any more."""

    def forget(self, mailbox: Mailbox) -> None:
        """What lets this computer into it is kept no longer."""
