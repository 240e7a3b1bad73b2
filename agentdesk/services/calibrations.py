"""Knows who may calibrate what: leads score one contact unseen by each other, close it, and agree on marks."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from agentdesk.domain.calibrations import (
    FEWEST,
    MOST,
    CalibrationState,
    CalibrationStep,
    Part,
    is_blind,
    may_close,
    waits_for,
)
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_calibration import (
    AgreeCalibration,
    CloseCalibration,
    OpenCalibration,
    ScoreCalibration,
)
from agentdesk.domain.errors import Conflict, NotAllowed, Refused
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Channel, Role
from agentdesk.domain.privacy import mask
from agentdesk.domain.reviews import LONGEST, MarkGiven
from agentdesk.services import scorecards, touched
from agentdesk.services.leads import leading, must_lead
from agentdesk.services.notes import contact_of
from agentdesk.services.ports import UnitOfWork

NOUN = "calibrations"
_CONTACTS = frozenset(channel.event_kind for channel in Channel)
Row = Mapping[str, Any]


def open_calibration(uow: UnitOfWork, command: OpenCalibration, now: datetime) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "own-contact"), Refused("no-such-contact", "calibration-leads",
    "calibration-until", "bad-scorecard") and Conflict("reviewed-already", "being-calibrated").
    """
    must_lead(uow, command.actor)
    contact = uow.events.get(command.event_id)
    if contact is None or contact.kind not in _CONTACTS:
        raise Refused("no-such-contact")
    whose = contact_of(uow, contact)
    if whose in command.leads:
        raise NotAllowed("own-contact")
    taking_part = set(command.leads)
    if (
        len(taking_part) != len(command.leads)
        or not FEWEST <= len(taking_part) <= MOST
        or taking_part - set(leading(uow))
    ):
        raise Refused("calibration-leads")
    if command.until <= now:
        raise Refused("calibration-until")
    if uow.rows.one("calibration", id=command.calibration_id) is not None:
        return ()
    if uow.rows.one("review", event_id=command.event_id) is not None:
        raise Conflict("reviewed-already")  # its marks can be read: nobody would score unseen
    if uow.rows.one("calibration", event_id=command.event_id, state=CalibrationState.OPEN.value) is not None:
        raise Conflict("being-calibrated")
    card = scorecards.kept_card(uow, command, command.card, command.version)
    uow.rows.insert(
        "calibration", id=command.calibration_id, event_id=command.event_id, agent_id=whose,
        opened_by=command.actor, opened_at=command.at, until=command.until, card=card.card, version=card.version,
        state=CalibrationState.OPEN.value,
    )  # fmt: skip
    for lead in command.leads:
        uow.rows.insert("calibration_lead", calibration_id=command.calibration_id, lead=lead)
    return _step(uow, command, command.calibration_id, CalibrationStep.OPENED, command.words)


def score(uow: UnitOfWork, command: ScoreCalibration) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "not-your-calibration"), Refused("bad-scorecard") and
    Conflict("calibration-closed", "calibration-scored").
    """
    must_lead(uow, command.actor)
    row = _row(uow, command.calibration_id)
    part = uow.rows.one("calibration_lead", calibration_id=row["id"], lead=command.actor)
    if part is None:
        raise NotAllowed("not-your-calibration")
    _hold_open(uow, row)
    if part["scored_at"] is not None:
        raise Conflict("calibration-scored")
    if not is_blind(CalibrationState.OPEN, parts_of(uow, row["id"])):
        raise Conflict("calibration-closed")  # all the others are in, and may have seen each other's
    scorecards.scored(scorecards.card_of(uow, row["card"], row["version"]), command.marks)
    uow.rows.update("calibration_lead", {"calibration_id": row["id"], "lead": command.actor}, scored_at=command.at)
    _mark(uow, command, row["id"], 0, command.marks)
    return _step(uow, command, row["id"], CalibrationStep.SCORED, "")


def close(uow: UnitOfWork, command: CloseCalibration, now: datetime) -> tuple[str, ...]:
    """Raises NotAllowed("leads-only", "not-your-calibration"), Conflict("calibration-closed") and
    Refused("calibration-waits") while somebody who still leads here has not scored and the time is not over.
    """
    row = _theirs(uow, command, command.calibration_id)
    _hold_open(uow, row)
    parts = parts_of(uow, row["id"])
    if not may_close(parts, row["until"], now):
        raise Refused("calibration-waits", count=len(waits_for(parts)))
    uow.rows.update("calibration", {"id": row["id"]}, state=CalibrationState.CLOSED.value)
    return _step(uow, command, row["id"], CalibrationStep.CLOSED, command.words)


def agree(uow: UnitOfWork, command: AgreeCalibration) -> tuple[str, ...]:
    """Raises NotAllowed as `close`, Refused("calibration-open", "bad-scorecard") and Conflict("agreed-meanwhile")."""
    row = _theirs(uow, command, command.calibration_id)
    if row["state"] != CalibrationState.CLOSED.value:
        raise Refused("calibration-open")
    scorecards.scored(scorecards.card_of(uow, row["card"], row["version"]), command.marks)
    as_read = {"id": row["id"], "agreed": command.round - 1}
    if command.round < 1 or not uow.rows.update("calibration", as_read, agreed=command.round):
        raise Conflict("agreed-meanwhile")
    _mark(uow, command, row["id"], command.round, command.marks)
    return _step(uow, command, row["id"], CalibrationStep.AGREED, command.words)


def parts_of(uow: UnitOfWork, calibration_id: UUID) -> tuple[Part, ...]:
    here = set(leading(uow))
    return tuple(
        Part(AgentId(row["lead"]), row["scored_at"] is not None, row["lead"] in here)
        for row in _all(uow, calibration_id)
    )


def _all(uow: UnitOfWork, calibration_id: UUID) -> list[Row]:
    return list(uow.rows.all("calibration_lead", calibration_id=calibration_id))


def _row(uow: UnitOfWork, calibration_id: UUID) -> Row:
    row: Row = touched.need(uow.rows.one("calibration", id=calibration_id), "unknown-calibration")
    return row


def _theirs(uow: UnitOfWork, command: Command, calibration_id: UUID) -> Row:
    """Of those who take part, whoever opened it, and administrators."""
    must_lead(uow, command.actor)
    row = _row(uow, calibration_id)
    takes_part = any(each["lead"] == command.actor for each in _all(uow, calibration_id))
    is_admin = (uow.rows.one("agent", id=command.actor) or {})["role"] == Role.ADMIN.value
    if not (takes_part or is_admin or row["opened_by"] == command.actor):
        raise NotAllowed("not-your-calibration")
    return row


def _hold_open(uow: UnitOfWork, row: Row) -> None:
    """Of two at once the second waits here until the first is through, and is told when that one closed it."""
    is_open = {"id": row["id"], "state": CalibrationState.OPEN.value}
    if not uow.rows.update("calibration", is_open, state=CalibrationState.OPEN.value):
        raise Conflict("calibration-closed")


def _mark(uow: UnitOfWork, command: Command, calibration_id: UUID, round_: int, marks: tuple[MarkGiven, ...]) -> None:
    for each in marks:
        uow.rows.insert("calibration_mark", calibration_id=calibration_id, round=round_, lead=command.actor, key=each.key,
                        mark=each.mark, words=mask(each.words), first=each.first, last=each.last)  # fmt: skip


def _step(
    uow: UnitOfWork, command: Command, calibration_id: UUID, what: CalibrationStep, words: str
) -> tuple[str, ...]:
    if len(words) > LONGEST:
        raise Refused("too-long")
    uow.rows.insert("calibration_step", id=command.command_id, calibration_id=calibration_id, actor=command.actor,
                    at=command.at, what=what.value, words=mask(words))  # fmt: skip
    return f"calibration:{calibration_id}", NOUN
