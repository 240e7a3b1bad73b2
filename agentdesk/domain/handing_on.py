"""Knows what a colleague gets of work that was begun here: its words so far, those of a mail nobody sent among them."""

from dataclasses import replace

from agentdesk.domain.live import LiveItem
from agentdesk.domain.mail_drafts import MailDraft, MailKind


def words_so_far(item: LiveItem) -> str:
    """The note, and what was written of a mail; "" where nobody has written anything."""
    return "\n\n".join(part for part in (item.note.strip(), _unsent(item)) if part)


def handed_on(item: LiveItem) -> LiveItem:
    """As it is logged for whoever goes on with it: a mail stays unanswered, so nothing came of it yet."""
    if not item.is_mail:
        return item
    log_id = item.log_id if item.thread_id is not None else item.interaction_id  # a mail never sent stands nowhere
    return replace(item, note=words_so_far(item), outcome="", log_id=log_id)


def _unsent(item: LiveItem) -> str:
    try:
        draft = MailDraft.from_text(item.mail) if item.mail else None
    except ValueError:
        draft = None
    if draft is None or draft.is_untouched:
        return ""
    subject = draft.subject.strip() if draft.kind is MailKind.NEW else ""
    return "\n\n".join(part for part in (subject, draft.body.strip()) if part)
