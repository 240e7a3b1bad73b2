"""Knows how mails are put together: the bytes by `channels.mail.compose`, their files beside the journal."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from agentdesk.channels.mail.compose import compose, text_of
from agentdesk.channels.mail.kept_files import KeptFiles
from agentdesk.domain.mail_drafts import KeptFile, MailDraft
from agentdesk.domain.mailboxes import Mailbox

FOLDER = "mail-files"


class Hands:
    """Implements `ports_mail.MailHands`."""

    def __init__(self, state: Path) -> None:
        self._files = KeptFiles(state / FOLDER)

    def keep(self, path: Path) -> KeptFile:
        return self._files.keep(path)

    def keep_content(self, name: str, content_type: str, content: bytes) -> KeptFile:
        return self._files.keep_content(name, content_type, content)

    def tidy(self, mails: Iterable[str]) -> None:
        """Old files that none of these mails (as `MailDraft.to_text` wrote them) names any more go.

        Raises ValueError when one cannot be read: then it is not known what it names, and all stay.
        """
        drafts = [MailDraft.from_text(text) for text in mails]
        self._files.tidy(file for draft in drafts for file in draft.attachments)

    def compose(self, draft: MailDraft, mailbox: Mailbox, *, message_id: str, at: datetime, reply_to: str) -> bytes:
        content_of = self._files.content
        return compose(draft, mailbox, message_id=message_id, at=at, content_of=content_of, reply_to=reply_to)

    def text_of(self, draft: MailDraft, mailbox: Mailbox) -> str:
        return text_of(draft, mailbox)
