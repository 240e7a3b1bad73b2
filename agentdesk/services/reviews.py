"""Knows who may review what, and how a review goes on from there: every step is kept, none is taken back."""

from uuid import UUID

from agentdesk.domain.calibrations import CalibrationState
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import AnswerReview, DecideReview, GiveReview, OpenReview, SaveScorecard
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.kinds import Channel
from agentdesk.domain.privacy import mask
from agentdesk.domain.reviews import LONGEST, MarkGiven, ReviewState
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services import touched
from agentdesk.services.leads import is_alone, must_lead
from agentdesk.services.notes import contact_of
from agentdesk.services.ports import UnitOfWork
from agentdesk.services.scorecards import card_of, keep_card, kept_card, read_card, scored

NOUN = "reviews"
_CONTACTS = frozenset(channel.event_kind for channel in Channel)


def save_scorecard(uow: UnitOfWork, command: SaveScorecard) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only"), Refused("bad-scorecard") and Conflict("scorecard-moved-on")."""
    must_lead(uow, command.actor)
    card = read_card(command.spec)
    kept = [int(str(row["version"])) for row in uow.rows.all("scorecard", card=card.card)]
    newest = max((*kept, *(each.version for each in SCORECARDS if each.card == card.card)), default=0)
    if card.version != newest + 1:
        raise Conflict("scorecard-moved-on", version=newest)
    keep_card(uow, card, command)
    return (NOUN,)


def give(uow: UnitOfWork, command: GiveReview) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "own-contact"), Refused and Conflict("reviewed-already", "being-calibrated")."""
    must_lead(uow, command.actor)
    contact = uow.events.get(command.event_id)
    if contact is None or contact.kind not in _CONTACTS:
        raise Refused("no-such-contact")
    whose = contact_of(uow, contact)
    if whose == command.actor:
        raise NotAllowed("own-contact")
    if uow.rows.one("calibration", event_id=command.event_id, state=CalibrationState.OPEN.value) is not None:
        raise Conflict("being-calibrated")  # its marks could be read, and nobody would score it unseen any more
    card = kept_card(uow, command, command.card, command.version)
    made = scored(card, command.marks)
    is_new = uow.rows.one("review", event_id=command.event_id) is None and uow.rows.insert(
        "review", id=command.review_id, event_id=command.event_id, agent_id=whose, reviewer=command.actor,
        source=command.source.value, seed=command.seed, card=card.card, version=card.version, score=made.value,
        state=ReviewState.GIVEN.value, made_at=command.at,
    )  # fmt: skip
    if not is_new:
        raise Conflict("reviewed-already")
    _mark(uow, command.review_id, 0, command.marks)
    _step(uow, command, command.review_id, ReviewState.GIVEN, command.words, made.value)
    return _touched(command.review_id)


def open_review(uow: UnitOfWork, command: OpenReview) -> tuple[str, ...]:
    """Raises NotAllowed("not-your-review"); a review that was opened before stays as it is."""
    row = _about_actor(uow, command, command.review_id)
    if row == ReviewState.GIVEN:
        _move(uow, command, command.review_id, ReviewState.OPENED, "")
    return _touched(command.review_id)


def answer(uow: UnitOfWork, command: AnswerReview) -> tuple[str, ...]:
    """Raises NotAllowed("not-your-review"), Refused("reasons-needed") and Conflict("review-answered")."""
    state = _about_actor(uow, command, command.review_id)
    if state not in {ReviewState.GIVEN, ReviewState.OPENED}:
        raise Conflict("review-answered", state=state.value)
    if not command.accepts and not command.words.strip():
        raise Refused("reasons-needed")
    _move(uow, command, command.review_id, ReviewState.ACCEPTED if command.accepts else ReviewState.DISPUTED,
          command.words)  # fmt: skip
    return _touched(command.review_id)


def decide(uow: UnitOfWork, command: DecideReview) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "second-lead-decides"), Refused("reasons-needed") and Conflict("not-disputed")."""
    must_lead(uow, command.actor)
    row = touched.need(uow.rows.one("review", id=command.review_id), "no-such-row", id=command.review_id)
    if row["state"] != ReviewState.DISPUTED.value:
        raise Conflict("not-disputed", state=row["state"])
    if command.actor == row["agent_id"] or (command.actor == row["reviewer"] and not is_alone(uow, command.actor)):
        raise NotAllowed("second-lead-decides")
    if not command.words.strip():
        raise Refused("reasons-needed")
    if not command.marks:
        _move(uow, command, command.review_id, ReviewState.UPHELD, command.words)
        return _touched(command.review_id)
    made = scored(card_of(uow, row["card"], row["version"]), command.marks)
    _mark(uow, command.review_id, 1, command.marks)
    uow.rows.update("review", {"id": command.review_id}, score=made.value)
    _move(uow, command, command.review_id, ReviewState.CHANGED, command.words, made.value)
    return _touched(command.review_id)


def _about_actor(uow: UnitOfWork, command: Command, review_id: UUID) -> ReviewState:
    row = touched.need(uow.rows.one("review", id=review_id), "no-such-row", id=review_id)
    if row["agent_id"] != command.actor:
        raise NotAllowed("not-your-review")
    return ReviewState(row["state"])


def _mark(uow: UnitOfWork, review_id: UUID, round_: int, marks: tuple[MarkGiven, ...]) -> None:
    for each in marks:
        uow.rows.insert("review_mark", review_id=review_id, round=round_, key=each.key, mark=each.mark,
                        words=mask(each.words), first=each.first, last=each.last)  # fmt: skip


def _move(
    uow: UnitOfWork, command: Command, review_id: UUID, state: ReviewState, words: str, score: int | None = None
) -> None:
    uow.rows.update("review", {"id": review_id}, state=state.value)
    _step(uow, command, review_id, state, words, score)


def _step(
    uow: UnitOfWork, command: Command, review_id: UUID, state: ReviewState, words: str, score: int | None = None
) -> None:
    if len(words) > LONGEST:
        raise Refused("too-long")
    uow.rows.insert("review_step", id=command.command_id, review_id=review_id, actor=command.actor, at=command.at,
                    state=state.value, score=score, words=mask(words))  # fmt: skip


def _touched(review_id: UUID) -> tuple[str, ...]:
    return f"review:{review_id}", NOUN
