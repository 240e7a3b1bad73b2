"""Knows how a mail gets out exactly once as far as SMTP can promise it, and when a person has to be asked.

Every state is on disk before what it announces begins. A mail whose body has started is never sent again by itself:
the copy in our own mailbox settles it, else a person does.
"""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.outbox import (
    GIVEN_UP_AFTER,
    LEASE,
    PROOF_WITHIN,
    Answer,
    OutboxState,
    OutMail,
    Reply,
    look_again,
    wait_after,
)
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock
from agentdesk.services.ports_mail import MailUnreachable, OutboxShelf, Post

log = logging.getLogger(__name__)

FILE_AGAIN = timedelta(minutes=5)
"""So long a copy waits that the sent folder did not take."""

_AFTER_BODY = {
    Reply.TAKEN: OutboxState.ACCEPTED,
    Reply.LATER: OutboxState.QUEUED,
    Reply.NEVER: OutboxState.FAILED,
    Reply.UNKNOWN: OutboxState.UNCERTAIN,
}
_BEFORE_BODY = {Reply.LATER: OutboxState.QUEUED, Reply.NEVER: OutboxState.FAILED}


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did. `changed`: mails that look different now; `asks`: those a person must decide; `put_off`: those that
    did not go out at their first try and are tried again.
    """

    changed: tuple[OutMail, ...] = ()
    asks: tuple[OutMail, ...] = ()
    put_off: tuple[OutMail, ...] = ()


class OutboxRunner:
    """On the network lane of one desk; several desks may run at the same time."""

    def __init__(self, shelf: OutboxShelf, post_of: Callable[[MailboxId], Post | None], clock: Clock) -> None:
        """`post_of` answers None for a mailbox this desk cannot send for (no password, pilot mode, left)."""
        self._shelf, self._post_of, self._clock = shelf, post_of, clock
        self._changed: list[OutMail] = []

    def run(self) -> Round:
        """Everything that can be done now. Raises AgentDeskError when the workspace is away."""
        self._changed.clear()
        self._take_over()
        asks = self._settle()
        queued = self._shelf.in_state(OutboxState.QUEUED)
        for mail in queued:
            post = self._post_of(mail.mailbox_id)
            if post is not None and mail.next_at <= self._clock.now():
                self._send(post, mail)
        for mail in self._shelf.in_state(OutboxState.ACCEPTED):
            if mail.next_at <= self._clock.now():
                self._file(mail)
        return Round(tuple(self._changed), asks, tuple(mail for mail in queued if mail.uncertain_at is not None))

    # --- what a desk that died left behind ---

    def _take_over(self) -> None:
        now = self._clock.now()
        for mail in self._shelf.in_state(OutboxState.SENDING):
            if _is_over(mail.lease_until, now):
                self._move(mail, OutboxState.QUEUED, next_at=now)  # nothing of the body had left
        for mail in self._shelf.in_state(OutboxState.BODY_STARTED):
            if _is_over(mail.lease_until, now):
                self._move(mail, OutboxState.UNCERTAIN, uncertain_at=now, why="cut-off")

    def _settle(self) -> tuple[OutMail, ...]:
        """The copy in our mailbox proves it; where none comes in time, a person is asked."""
        asks: list[OutMail] = []
        for mail in self._shelf.in_state(OutboxState.UNCERTAIN):
            now = self._clock.now()
            since = mail.uncertain_at or now
            if mail.next_at <= now:
                if self._is_proven(mail):
                    self._move(mail, OutboxState.ACCEPTED, next_at=now, why="", lease_until=None)
                    continue
                self._shelf.move(mail, OutboxState.UNCERTAIN, next_at=now + look_again(now - since))
            if now - since >= PROOF_WITHIN:
                asks.append(mail)
        return tuple(asks)

    def _is_proven(self, mail: OutMail) -> bool:
        post = self._post_of(mail.mailbox_id)
        try:
            return post is not None and post.has_copy(mail)
        except MailUnreachable as error:
            log.info("no proof can be looked for now: %s", error.code)
            return False
        except AgentDeskError:
            raise  # the workspace is away
        except Exception:  # no mail may keep the others from going out
            log.exception("no proof of mail %s could be looked for", mail.outbox_id)
            return False

    # --- out ---

    def _send(self, post: Post, mail: OutMail) -> None:
        now = self._clock.now()
        mine = self._move(mail, OutboxState.SENDING, lease_until=now + LEASE, tries=mail.tries + 1)
        if mine is None:
            return  # another desk has it
        started: list[OutMail] = []

        def body_starts() -> None:
            moved = self._shelf.move(mine, OutboxState.BODY_STARTED, lease_until=self._clock.now() + LEASE)
            if moved is None:
                raise MailUnreachable("mail-taken-over")  # its lease ran out; nothing of the body leaves
            started.append(moved)

        try:
            answer = post.send(mine, body_starts)
        except MailUnreachable as error:
            answer = Answer(Reply.UNKNOWN if started else Reply.LATER, error.code, error.detail)
        except AgentDeskError:
            raise  # the workspace is away
        except Exception:  # no mail may keep the others from going out
            log.exception("mail %s did not go out", mine.outbox_id)
            answer = Answer(Reply.UNKNOWN if started else Reply.LATER, "mail-gone")
        if started:
            self._after_body(started[0], answer)
        else:
            self._before_body(mine, answer)

    def _before_body(self, mail: OutMail, answer: Answer) -> None:
        to = _BEFORE_BODY.get(answer.reply, OutboxState.QUEUED)
        if to is OutboxState.QUEUED:
            self._put_off(mail, answer)
        else:
            self._move(mail, to, next_at=self._next(mail), why=answer.code, said=answer.said)

    def _put_off(self, mail: OutMail, answer: Answer) -> None:
        """Tried again, until its server has put it off for days."""
        now = self._clock.now()
        since = mail.uncertain_at or now
        is_over = answer.code == "mail-later" and now - since >= GIVEN_UP_AFTER
        self._move(
            mail, OutboxState.FAILED if is_over else OutboxState.QUEUED, next_at=self._next(mail), uncertain_at=since,
            why="mail-given-up" if is_over else answer.code, said=answer.said, lease_until=None,
        )  # fmt: skip

    def _after_body(self, mail: OutMail, answer: Answer) -> None:
        to = _AFTER_BODY[answer.reply]
        if to is OutboxState.QUEUED:
            self._put_off(mail, answer)
            return
        uncertain_at = self._clock.now() if to is OutboxState.UNCERTAIN else None
        next_at = self._clock.now() if to is OutboxState.ACCEPTED else self._next(mail)
        changes = {"next_at": next_at, "why": answer.code, "said": answer.said, "lease_until": None}
        if self._move(mail, to, uncertain_at=uncertain_at, **changes) is None and answer.reply is Reply.TAKEN:
            # so slow that another desk has given it up: now it is known
            doubted = self._shelf.get(mail.outbox_id)
            if doubted is not None and doubted.state is OutboxState.UNCERTAIN:
                self._move(doubted, to, **changes)

    def _next(self, mail: OutMail) -> datetime:
        return self._clock.now() + wait_after(mail.tries)

    def _file(self, mail: OutMail) -> None:
        post, now = self._post_of(mail.mailbox_id), self._clock.now()
        if post is None or not _is_over(mail.lease_until, now):
            return
        mine = self._shelf.move(mail, OutboxState.ACCEPTED, lease_until=now + LEASE, tries=mail.tries + 1)
        if mine is None:
            return  # another desk files it
        why = self._filing(post, mine, now)
        if not why:
            self._move(mine, OutboxState.DONE, why="")
            return
        log.info("the copy for the sent folder waits: %s", why)
        again = self._clock.now() + FILE_AGAIN
        self._move(mine, OutboxState.ACCEPTED, next_at=again, why=why, lease_until=None)

    def _filing(self, post: Post, mail: OutMail, now: datetime) -> str:
        """Why it cannot be filed now; "" when it is."""
        try:
            post.file(mail, now)
        except MailUnreachable as error:
            return error.code
        except AgentDeskError:
            raise  # the workspace is away
        except Exception:  # no copy may keep mails from going out
            log.exception("mail %s could not be filed", mail.outbox_id)
            return "mail-gone"
        return ""

    def _move(self, mail: OutMail, to: OutboxState, **changes: object) -> OutMail | None:
        moved = self._shelf.move(mail, to, **changes)
        if moved is not None:
            self._changed.append(moved)
        return moved


def _is_over(lease_until: datetime | None, now: datetime) -> bool:
    return lease_until is None or lease_until <= now
