"""Knows how a customer is asked how easy it was: right after the contact, once, in one transaction with the mail's place in the outbox.

Any desk may look, several at the same time: ids are derived from the contact, and of two desks one finds it asked already.
"""

import json
import logging
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from agentdesk.domain.ces import ANSWER_WITHIN, Asking, AskState, NotAsked, asked_of, can_be_written, why_not
from agentdesk.domain.ces_letters import CesLetter, answer_subject, language_of
from agentdesk.domain.commands import Command
from agentdesk.domain.contacts import Consent, may_contact
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId, CustomerId, EventId, MailboxId, OutboxId
from agentdesk.domain.kinds import Channel, ComplaintState, ConsentState, ContactPointKind, Purpose
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_tokens import QUESTION_BYTES, SCORES, TokenKeys, ces_token, with_token
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import PROOF_WITHIN, OutboxState
from agentdesk.domain.records import dataclass
from agentdesk.services import legs, mail_bounced, mail_keys, notes, touched
from agentdesk.services.ces_pages import page_link
from agentdesk.services.ports import Clock, UnitOfWork, Workspace

log = logging.getLogger(__name__)

Row = Mapping[str, Any]
Compose = Callable[[CesLetter], bytes]
MOST_AT_ONCE = 50
SETTLED_WITHIN = PROOF_WITHIN - timedelta(minutes=1)
"""A little before a person would be asked whether it was sent."""
NO_SUCH_RECIPIENT = "mail-recipient"
_OF_A_LETTER = ("id", "state", "tries", "message_id", "recipients", "uncertain_at", "why")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskHowEasy(Command):
    """Nobody says it: the ledger keeps that a customer was asked about a contact."""

    event_id: EventId
    customer_id: CustomerId
    outbox_id: OutboxId


@dataclass(frozen=True, slots=True)
class _Contact:
    """A contact that is due, with all that decides."""

    ask: Row
    customer: Row | None
    address: str
    mailbox: Mailbox | None
    reason: NotAsked | None


class CesAsking:
    """On one lane; `compose` makes bytes of a letter. Raises AgentDeskError when the workspace is away."""

    def __init__(self, workspace: Workspace, compose: Compose, clock: Clock) -> None:
        self._workspace, self._compose, self._clock = workspace, compose, clock

    def look(self) -> int:
        """How many letters went into the outbox."""
        now = self._clock.now()
        with self._workspace.unit_of_work() as uow:
            until = now - timedelta(seconds=touched.setting(uow, "undo_s"))
            due: Sequence[Row] = uow.rows.all("ces_ask", state=AskState.DUE.value)
            if _settled(uow, now):
                uow.commit()
        ripe = sorted((row for row in due if row["logged_at"] <= until), key=lambda row: row["logged_at"])
        return sum(self._decide_alone(row) for row in ripe[:MOST_AT_ONCE])

    def _decide_alone(self, seen: Row) -> bool:
        """Whatever becomes of it, the others are asked; a letter that cannot be written is given up when it is late."""
        try:
            return self._decide(seen)
        except AgentDeskError:
            raise
        except Exception:
            log.exception("a customer could not be asked about %s", seen["event_id"])
            return False

    def _decide(self, seen: Row) -> bool:
        """Asked, or why not; True when asked."""
        now = self._clock.now()
        with self._workspace.unit_of_work() as uow:
            # All that waits of this customer is taken at once: of two desks the second one waits here, and then sees
            # that the customer has been asked.
            uow.rows.update(
                "ces_ask", {"customer_id": seen["customer_id"], "state": AskState.DUE.value}, state=AskState.DUE.value
            )
            ask = uow.rows.one("ces_ask", event_id=seen["event_id"], state=AskState.DUE.value)
            if ask is None:
                return False
            contact = _contact(uow, ask, now)
            if contact.reason is None:
                self._ask(uow, contact, now)
            else:
                where = {"event_id": ask["event_id"]}
                uow.rows.update("ces_ask", where, state=AskState.NOT_ASKED.value, why=contact.reason.value)
            uow.commit()
        return contact.reason is None

    def _ask(self, uow: UnitOfWork, contact: _Contact, now: datetime) -> None:
        ask, mailbox, customer = contact.ask, contact.mailbox, contact.customer
        assert mailbox is not None
        assert customer is not None
        event_id = UUID(str(ask["event_id"]))
        question = os.urandom(QUESTION_BYTES)
        outbox_id = OutboxId(touched.derived(event_id, "ces", "outbox"))
        survey_id = touched.derived(event_id, "ces", "survey")
        message_id = f"<ces.{outbox_id.hex}@{mailbox.address.rpartition('@')[2]}>"
        letter = _letter(uow, contact, mail_keys.ensure(uow, now), question, message_id, now)
        uow.rows.insert(
            "survey", id=survey_id, customer_id=customer["id"], kind="ces", about_event=event_id,
            agent_id=ask["agent_id"], asked_at=now,
        )  # fmt: skip
        uow.rows.insert(
            "outbox", id=outbox_id, mailbox_id=mailbox.mailbox_id, message_id=message_id, sender=mailbox.address,
            recipients=json.dumps([contact.address]), raw=self._compose(letter), state=OutboxState.QUEUED.value,
            agent_id=SYSTEM_AGENT, event_id=event_id, next_at=now, created_at=now,
        )  # fmt: skip
        uow.rows.update(
            "ces_ask", {"event_id": event_id}, state=AskState.ASKED.value, question=question,
            asked_of=asked_of(question, contact.address), message_id=message_id, survey_id=survey_id,
            expires_at=now + ANSWER_WITHIN,
        )  # fmt: skip
        said = AskHowEasy(
            command_id=CommandId(touched.derived(event_id, "ces", "asked")), actor=SYSTEM_AGENT, at=now,
            event_id=EventId(event_id), customer_id=CustomerId(customer["id"]), outbox_id=outbox_id,
        )  # fmt: skip
        uow.record(said, (f"outbox:{outbox_id}",))


def _settled(uow: UnitOfWork, now: datetime) -> bool:
    """No person is asked about a letter: one that may have left has left, one whose address is none marks it."""
    changed = 0
    for row in _letters_that_ask(uow):
        if row["state"] == OutboxState.FAILED.value:
            if row["why"] == NO_SUCH_RECIPIENT:
                for address in json.loads(row["recipients"]):
                    mail_bounced.mark(uow, address, bounced=True)
            changed += _moved(uow, row, OutboxState.CANCELLED)
        elif row["uncertain_at"] is not None and now - row["uncertain_at"] >= SETTLED_WITHIN:
            changed += _moved(uow, row, OutboxState.ACCEPTED)
    return bool(changed)


def _letters_that_ask(uow: UnitOfWork) -> list[Row]:
    """Those of ours among the mails a person would have to decide."""
    states = (OutboxState.UNCERTAIN.value, OutboxState.FAILED.value)
    rows: Sequence[Row] = uow.rows.pick("outbox", _OF_A_LETTER, state=states)
    if not rows:
        return []
    found = uow.rows.pick("ces_ask", ("message_id",), message_id=[row["message_id"] for row in rows])
    ours = {each["message_id"] for each in found}
    return [row for row in rows if row["message_id"] in ours]


def _moved(uow: UnitOfWork, row: Row, to: OutboxState) -> int:
    was = {"id": row["id"], "state": row["state"], "tries": row["tries"]}
    return uow.rows.update("outbox", was, state=to.value, lease_until=None)


def _contact(uow: UnitOfWork, ask: Row, now: datetime) -> _Contact:
    """As it stands now: the row may have been moved, withdrawn or logged as something else meanwhile."""
    stands = notes.standing(uow, EventId(UUID(str(ask["event_id"]))))
    customer_id = None if stands.facts.withdrawn else stands.customer_id
    customer = uow.rows.one("customer", id=customer_id) if customer_id is not None else None
    detail = notes.detail_of(uow, stands.event_id)
    mailbox = _mailbox(uow)
    address = ""
    if customer is not None:
        address = _address(uow, customer["id"], detail.get("from", ""), mailbox)
    reason = why_not(
        Asking(
            is_on=touched.setting(uow, "ces_on"),
            logged_at=ask["logged_at"],
            now=now,
            has_customer=customer is not None,
            went_on=legs.went_on(uow, stands.event_id),
            is_person=ask["channel"] != Channel.EMAIL or not detail.get("class"),
            has_open_complaint=customer is not None and _complains(uow, customer["id"]),
            may_be_asked=customer is not None and _may_be_asked(uow, customer),
            last_asked_at=_last_asked(uow, customer["id"]) if customer is not None else None,
            days=touched.setting(uow, "ces_days"),
            has_address=bool(address),
            has_mailbox=mailbox is not None,
        )
    )
    return _Contact(ask, customer, address, mailbox, reason)


def _mailbox(uow: UnitOfWork) -> Mailbox | None:
    """The one that was chosen, while it may send."""
    try:
        chosen = MailboxId(UUID(touched.setting(uow, "ces_mailbox")))
    except ValueError:
        return None
    row = uow.rows.one("mailbox", id=chosen, active=True)
    mailbox = Mailbox.from_json(chosen, str(row["spec"])) if row is not None else None
    return None if mailbox is None or mailbox.pilot or not can_be_written(mailbox.address) else mailbox


def _address(uow: UnitOfWork, customer_id: object, mail_from: str, mailbox: Mailbox | None) -> str:
    """Where they wrote from, else the address we know; none that bounced, that others read too, or that is ours."""
    points: Sequence[Row] = uow.rows.all("contact_point", customer_id=customer_id, kind=ContactPointKind.EMAIL.value)
    ours = mailbox.own_addresses if mailbox is not None else frozenset()
    good = [str(each["normalised"]) for each in points
            if not each["bounced"] and not each["shared"] and each["normalised"] not in ours
            and can_be_written(str(each["normalised"]))]  # fmt: skip
    senders = {word.strip("<>,") for word in mail_from.lower().split()}
    written_from = [address for address in good if address in senders]
    return next(iter((*written_from, *sorted(good))), "")


def _complains(uow: UnitOfWork, customer_id: object) -> bool:
    rows: Sequence[Row] = uow.rows.all("complaint", customer_id=customer_id)
    return any(row["state"] != ComplaintState.CONFIRMED for row in rows)


def _may_be_asked(uow: UnitOfWork, customer: Row) -> bool:
    rows: Sequence[Row] = uow.rows.all("consent", customer_id=customer["id"])
    said = [
        Consent(Purpose(row["purpose"]), row["channel"], ConsentState(row["state"]), row["at"])
        for row in rows
        if row["purpose"] in set(Purpose)
    ]
    return may_contact(Purpose.SURVEY, Channel.EMAIL, said, do_not_contact=bool(customer["do_not_contact"]))


def _last_asked(uow: UnitOfWork, customer_id: object) -> datetime | None:
    rows: Sequence[Row] = uow.rows.all("survey", customer_id=customer_id, kind="ces")
    return max((at for row in rows for at in (row["asked_at"], row["answered_at"]) if at is not None), default=None)


def _letter(
    uow: UnitOfWork, contact: _Contact, keys: TokenKeys, question: bytes, message_id: str, now: datetime
) -> CesLetter:
    customer, mailbox = contact.customer, contact.mailbox
    assert customer is not None
    assert mailbox is not None
    language = language_of(customer["language"], customer["country"], touched.setting(uow, "country"))
    agent = uow.rows.one("agent", id=contact.ask["agent_id"])
    shop = mailbox.from_name or mailbox.address.rpartition("@")[2]
    answers, pages = [], []
    base = str(touched.setting(uow, "ces_page"))
    for score in SCORES:
        token = ces_token(keys, question, score)
        address = with_token(mailbox.address, token) if mailbox.takes_plus else ""
        answers.append((score, address or mailbox.address, answer_subject(language, score, token)))
        if base:
            pages.append(page_link(base, language, token))
    return CesLetter(
        message_id=message_id,
        at=now,
        sender=Address(mailbox.from_name, mailbox.address),
        to=Address(str(customer["name"]), contact.address),
        language=language,
        agent=str(agent["name"]) if agent else shop,
        shop=shop,
        answers=tuple(answers),
        pages=tuple(pages),
    )
