"""Knows how words are removed for privacy: they go with their salt and all that was made of them, the proof stays.

Leads and administrators remove words, agents do not: an agent's own words are what their reviews are about. For the same
reason nobody removes their own, while there is a second person who leads.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_privacy import RedactWords
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.ids import EventId
from agentdesk.domain.kinds import ContactPointKind, EventKind
from agentdesk.domain.outbox import OutboxState
from agentdesk.domain.privacy import mask
from agentdesk.domain.records import dataclass
from agentdesk.domain.redactions import LONGEST, RedactionReason
from agentdesk.services import facts, leads, touched
from agentdesk.services.notes import erase_words, head_of, set_head
from agentdesk.services.ports import EventFacts, NewEvent, UnitOfWork

WORDED = frozenset({EventKind.LOG, EventKind.REVISION})
_WITH_WORDS = frozenset({*WORDED, EventKind.RETRACTION, EventKind.CONTESTED, EventKind.DECIDED})
_CARDS = frozenset({
    EventKind.CALL, EventKind.EMAIL, EventKind.CHAT, EventKind.VISIT, EventKind.NOTE, EventKind.MAIL_COPY,
    EventKind.SURVEY, EventKind.RATING, EventKind.COMPLIMENT, EventKind.COMPLAINT, EventKind.PROMISE,
    EventKind.FOLLOW_UP, EventKind.OCCASION,
})  # fmt: skip
_SENT = frozenset({OutboxState.DONE.value, OutboxState.CANCELLED.value})


@dataclass(frozen=True, slots=True)
class Why:
    """Who removes words, when and why, and the id that names the first removal."""

    command: Command
    redaction_id: EventId
    reason: RedactionReason
    words: str


def redact(uow: UnitOfWork, command: RedactWords) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "own-words") and Refused("unknown-interaction", "why-needed", "no-words-left",
    "mail-on-its-way").
    """
    leads.must_lead(uow, command.actor)
    if uow.events.get(command.redaction_id) is not None:
        return ()
    if command.reason is RedactionReason.OTHER and not command.words.strip():
        raise Refused("why-needed", event_id=command.event_id)
    said: EventFacts = touched.need(uow.events.get(command.event_id), "unknown-interaction", event_id=command.event_id)
    why = Why(command, command.redaction_id, command.reason, command.words)
    if said.kind in _WITH_WORDS:
        row = uow.rows.one("event", id=said.event_id) or {}
        card: EventFacts = touched.need(uow.events.get(EventId(UUID(str(row.get("about_id"))))), "unknown-interaction")
        return remove(uow, why, card, [said], whole=False)
    if said.kind not in _CARDS:
        raise Refused("no-words-left", event_id=command.event_id)
    if command.only_this:
        return remove(uow, why, said, [said], whole=False)
    return remove(uow, why, said, wordings(uow, said), whole=True)


def wordings(uow: UnitOfWork, card: EventFacts) -> list[EventFacts]:
    """The interaction and every remark with words of its own."""
    return [card, *(each for each in uow.events.about(card.event_id) if each.kind in _WITH_WORDS)]


def remove(
    uow: UnitOfWork, why: Why, card: EventFacts, some: Sequence[EventFacts], *, whole: bool
) -> tuple[str, ...]:  # fmt: skip
    """`whole`: what was made of the interaction goes too. Raises as `redact`."""
    if len(why.words) > LONGEST:
        raise Refused("too-long")
    left = [each for each in some if _has_words(uow, each.event_id)]
    if not left:
        raise Refused("no-words-left", event_id=card.event_id)
    actor = why.command.actor
    if any(each.agent_id == actor for each in left) and not leads.is_alone(uow, actor):
        raise NotAllowed("own-words", event_id=card.event_id)
    copies: list[EventFacts] = []
    if any(each.event_id == card.event_id for each in left):  # the words of the interaction itself
        copies = _remove_mail(uow, card)
        _remove_task(uow, card)
    if whole and card.customer_id is not None:
        facts.forget_from(uow, card.event_id, card.customer_id)
    removals = {each.event_id: _erase(uow, why, each, at) for at, each in enumerate((*left, *copies))}
    shown = head_of(uow, card.event_id).get("latest_id") or card.event_id
    set_head(uow, card.event_id, redacted_by=removals.get(shown) or removals[left[0].event_id])
    for each in copies:
        set_head(uow, each.event_id, redacted_by=removals[each.event_id])
    places = [touched.customer(each.customer_id) for each in (card, *copies)]
    return touched.once(*(name for names in places for name in names), touched.WORK)


def _erase(uow: UnitOfWork, why: Why, each: EventFacts, at: int) -> EventId:
    """The words go, a remark says why; its id."""
    removal_id = why.redaction_id if at == 0 else EventId(touched.derived(why.redaction_id, str(each.event_id)))
    uow.events.append(
        NewEvent(
            event_id=removal_id,
            customer_id=each.customer_id,
            kind=EventKind.REDACTION,
            occurred_at=why.command.at,
            agent_id=why.command.actor,
            team_id=uow.agent_team(why.command.actor),
            reason=why.reason.value,
            about_id=each.event_id,
            body=mask(why.words.strip()),
        )
    )
    erase_words(uow, each.event_id)
    return removal_id


def _has_words(uow: UnitOfWork, event_id: EventId) -> bool:
    row = uow.rows.one("event", id=event_id)
    text = uow.rows.one("event_text", event_rid=row["rid"]) if row else None
    return text is not None and any(text[name] for name in ("subject", "body", "detail"))


def _remove_mail(uow: UnitOfWork, card: EventFacts) -> list[EventFacts]:
    """The mail as it came or went, with its attachments, and drafts that quote it; copies on other timelines."""
    found: list[EventFacts] = []
    for sent in uow.rows.pick("outbox", ("id", "state"), event_id=card.event_id):
        if sent["state"] not in _SENT:
            raise Refused("mail-on-its-way", event_id=card.event_id)
        uow.rows.update("outbox", {"id": sent["id"]}, raw=b"", recipients="[]", said="")
    for mail in uow.rows.pick("mail", ("id", "thread_id"), event_id=card.event_id):
        people = [str(each["people"]) for each in uow.rows.pick("mail_words", ("people",), mail_id=mail["id"])]
        found += _copies(uow, card, " ".join(people).split())
        uow.rows.update(
            "mail_words", {"mail_id": mail["id"]}, sender="", subject="", asker="", people="", subject_key="", raw=None
        )
        uow.rows.update("mail_draft", {"thread_id": mail["thread_id"]}, words="")
    return found


def _copies(uow: UnitOfWork, card: EventFacts, addresses: Iterable[str]) -> list[EventFacts]:
    """The same mail on the timelines of customers who had it in copy; its row there is named by the customer."""
    owners = {
        row["customer_id"]
        for row in uow.rows.pick(
            "contact_point", ("customer_id",), normalised=list(dict.fromkeys(addresses)),
            kind=ContactPointKind.EMAIL.value,
        )
    }  # fmt: skip
    named = [uow.events.get(EventId(uuid5(card.event_id, str(owner)))) for owner in sorted(owners, key=str)]
    return [each for each in named if each is not None and _has_words(uow, each.event_id)]


def _remove_task(uow: UnitOfWork, card: EventFacts) -> None:
    """What a promise, follow-up or complaint says outside the timeline too."""
    row = uow.rows.one("event", id=card.event_id) or {}
    match card.kind:
        case EventKind.PROMISE | EventKind.FOLLOW_UP:
            uow.rows.update("follow_up", {"id": row["ref_id"]}, title="", why="")
            uow.rows.update("follow_up_step", {"follow_up_id": row["ref_id"]}, words="", salt=bytes(16))
        case EventKind.COMPLAINT:
            uow.rows.update("complaint", {"id": row["ref_id"]}, title="")
