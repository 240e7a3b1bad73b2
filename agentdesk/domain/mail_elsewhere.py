"""Knows the answers one agent has begun at several desks: the newest is in front, every other one is kept and offered."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.ids import DraftId, new_uuid
from agentdesk.domain.live import LiveItem
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class WrittenMail:
    """A mail as it was being written: on which computer, and when its words last changed (aware UTC)."""

    draft_id: DraftId
    desk: str
    written_at: datetime
    mail: str
    """`MailDraft` as text."""
    is_ours: bool = False
    """Written at this desk, and put aside here for a newer one."""
    is_base: bool = False
    """What lies in front came from it."""


def has_words(mail: str) -> bool:
    """Whether a person has made anything of it."""
    draft = _draft(mail)
    return draft is not None and not draft.is_untouched


def aside_of(item: LiveItem) -> tuple[WrittenMail, ...]:
    """What this item has met of other texts; none of them is ever left out silently."""
    try:
        return tuple(_read(each) for each in json.loads(item.mails_aside)) if item.mails_aside else ()
    except (ValueError, TypeError, KeyError):
        return ()


def came_from(item: LiveItem) -> WrittenMail | None:
    """The text that was taken over last."""
    return next((each for each in reversed(aside_of(item)) if each.is_base), None)


def offered(item: LiveItem, found: Iterable[WrittenMail]) -> tuple[WrittenMail, ...]:
    """The other texts, newest first: those put aside, and those found in the workspace that say something else."""
    aside = aside_of(item)
    others = [each for each in aside if not each.is_base] + _fresh(aside, found)
    mine = _words(item.mail)
    told = [each for each in others if has_words(each.mail) and _words(each.mail) != mine]
    return tuple(sorted(told, key=lambda each: each.written_at, reverse=True))


def winner(item: LiveItem, found: Iterable[WrittenMail]) -> WrittenMail | None:
    """The text that is newer than what lies in front, or the newest when nothing is written there."""
    mine = _words(item.mail)
    fresh = [each for each in _fresh(aside_of(item), found) if has_words(each.mail) and _words(each.mail) != mine]
    newest = max(fresh, key=lambda each: each.written_at, default=None)
    if newest is None:
        return None
    is_later = item.mail_at is None or newest.written_at > item.mail_at
    return newest if is_later or not has_words(item.mail) else None


def taken(item: LiveItem, other: WrittenMail, here: str) -> LiveItem:
    """The other text lies in front; what lay there is put aside, unless it stands elsewhere word for word."""
    aside = [each for each in aside_of(item) if each.draft_id != other.draft_id]
    copies = [each for each in aside if each.is_base and _words(each.mail) == _words(item.mail)]
    aside = [replace(each, is_base=False) if each in copies else each for each in aside]
    if has_words(item.mail) and not copies and _words(item.mail) != _words(other.mail):
        at = item.mail_at or item.started_at
        aside.append(WrittenMail(DraftId(new_uuid()), here, at, item.mail, is_ours=True))
    aside.append(replace(other, is_base=True))
    mail = other.mail if other.is_ours else without_files(other.mail)
    return replace(item, mail=mail, mail_at=other.written_at, mails_aside=_text(aside))


def discarded(item: LiveItem) -> LiveItem:
    """What lay in front was thrown away, and what it came from with it; the others stay."""
    return replace(item, mails_aside=_text([each for each in aside_of(item) if not each.is_base]))


def to_tell(item: LiveItem, here: str) -> tuple[WrittenMail, ...]:
    """What the workspace should know of this item: its text where it is our own, and what of ours was put aside."""
    aside = aside_of(item)
    told = [each for each in aside if each.is_ours and not each.is_base]
    copied = any(each.is_base and _words(each.mail) == _words(item.mail) for each in aside)
    if has_words(item.mail) and not copied:
        told.insert(0, WrittenMail(item.draft_id, here, item.mail_at or item.started_at, item.mail))
    return tuple(told)


def met(item: LiveItem) -> tuple[tuple[DraftId, datetime], ...]:
    """The texts of other desks that were in front here, as they were then: sent or thrown away, they are done with."""
    return tuple((each.draft_id, each.written_at) for each in aside_of(item) if not each.is_ours)


def files_of(mail: str) -> tuple[str, ...]:
    """The names of what hangs on it; the files lie on the computer it was written on."""
    draft = _draft(mail)
    return tuple(each.name for each in draft.attachments) if draft is not None else ()


def without_files(mail: str) -> str:
    draft = _draft(mail)
    return replace(draft, attachments=()).to_text() if draft is not None else mail


def _fresh(aside: Iterable[WrittenMail], found: Iterable[WrittenMail]) -> list[WrittenMail]:
    seen = {each.draft_id: each.written_at for each in aside}
    return [each for each in found if each.draft_id not in seen or each.written_at > seen[each.draft_id]]


def _words(mail: str) -> object:
    draft = _draft(mail)
    if draft is None:
        return None
    return draft.subject.strip(), draft.body.strip(), draft.to, draft.cc, draft.bcc


def _draft(mail: str) -> MailDraft | None:
    try:
        return MailDraft.from_text(mail) if mail else None
    except ValueError:
        return None


def _text(aside: Iterable[WrittenMail]) -> str:
    plain = [
        [str(each.draft_id), each.desk, each.written_at.isoformat(), each.mail, each.is_ours, each.is_base]
        for each in aside
    ]
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if plain else ""


def _read(plain: Any) -> WrittenMail:
    draft_id, desk, at, mail, is_ours, is_base = plain
    written_at = datetime.fromisoformat(at)
    return WrittenMail(DraftId(UUID(draft_id)), str(desk), written_at, str(mail), bool(is_ours), bool(is_base))
