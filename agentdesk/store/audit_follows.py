"""Knows which columns of proved rows change after they were written, and from which other proved rows they follow.

What a row of these tables says in a column that no leaf is over must be what its steps say, or its remark on the
timeline; each question answers with those that say something else.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from agentdesk.domain.calibrations import CalibrationState, CalibrationStep
from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.reviews import ReviewState
from agentdesk.store import audit_heads

Asked: TypeAlias = Callable[[str, Sequence[object]], list[Any]]

LATE_US = 300_000_000
_SCORES = f"'{ReviewState.GIVEN.value}', '{ReviewState.CHANGED.value}'"
_DECIDED = EventKind.DECIDED.value


def _step(table: str, key: str, column: str, what: str) -> str:
    """What the newest such step of the row says."""
    return f"(SELECT s.{column} FROM {table} s WHERE s.{key} = r.id AND {what} ORDER BY s.rid DESC LIMIT 1)"


def _steps(table: str, key: str, what: str) -> str:
    return f"(SELECT count(*) FROM {table} s WHERE s.{key} = r.id AND s.what = '{what}')"


_OPENED = _step("coaching_step", "coaching_id", "at", f"s.what = '{CoachingStep.OPENED.value}'")
_CLOSED = _steps("calibration_step", "calibration_id", CalibrationStep.CLOSED.value)
_AGREED = _steps("calibration_step", "calibration_id", CalibrationStep.AGREED.value)

FOLLOWS: tuple[tuple[str, str, str], ...] = (
    (
        "review", "r.id",
        (f"r.state IS DISTINCT FROM {_step('review_step', 'review_id', 'state', '1 = 1')} "
         f"OR r.score IS DISTINCT FROM {_step('review_step', 'review_id', 'score', f's.state IN ({_SCORES})')}"),
    ),
    (
        "contest", "r.id",
        ("(r.verdict = '' AND (r.decision_id IS NOT NULL OR r.decided_by IS NOT NULL OR r.decided_at IS NOT NULL)) "
         "OR (r.verdict <> '' AND NOT EXISTS (SELECT 1 FROM event d WHERE d.id = r.decision_id AND d.about_id = r.event_id "
         f"AND d.kind = {_DECIDED} AND d.outcome = r.verdict AND d.agent_id = r.decided_by AND d.occurred_at = r.decided_at)) "
         f"OR (SELECT count(*) FROM event d WHERE d.about_id = r.event_id AND d.kind = {_DECIDED}) "
         "<> (SELECT count(*) FROM contest x WHERE x.event_id = r.event_id AND x.verdict <> '')"),
    ),
    (
        "calibration", "r.id",
        (f"(r.state = '{CalibrationState.OPEN.value}') <> ({_CLOSED} = 0) OR r.agreed <> {_AGREED} "
         f"OR r.state NOT IN ('{CalibrationState.OPEN.value}', '{CalibrationState.CLOSED.value}')"),
    ),
    (
        "calibration_lead", "r.calibration_id",
        ("r.scored_at IS DISTINCT FROM (SELECT s.at FROM calibration_step s WHERE s.calibration_id = r.calibration_id "
         f"AND s.actor = r.lead AND s.what = '{CalibrationStep.SCORED.value}' ORDER BY s.rid LIMIT 1)"),
    ),
    # Marks are proved when the calibration is closed: until then nobody may read them. So they stand by their step.
    (
        "calibration_mark", "r.calibration_id",
        ("NOT EXISTS (SELECT 1 FROM calibration_step s WHERE s.calibration_id = r.calibration_id AND s.actor = r.lead "
         f"AND s.what = CASE WHEN r.round = 0 THEN '{CalibrationStep.SCORED.value}' ELSE '{CalibrationStep.AGREED.value}' END "
         f"AND s.recorded_at BETWEEN r.recorded_at - {LATE_US} AND r.recorded_at + {LATE_US})"),
    ),
    (
        "coaching", "r.id",
        (f"r.opened_at IS DISTINCT FROM {_OPENED}"),
    ),
)  # fmt: skip
"""By table: its name, and what must not be."""


def others(ask: Asked, *, postgres: bool) -> list[tuple[str, int, bytes]]:
    """(table, number, id) of each row whose changing columns do not follow; of a head, the entry's number and id."""
    found: list[tuple[str, int, bytes]] = []
    for table, name, wrong in FOLLOWS:
        named = f"uuid_send({name})" if postgres else name
        found += [
            (table, *row) for row in ask(f"SELECT r.rid, {named} FROM {table} r WHERE {wrong} ORDER BY r.rid", ())
        ]
    named = "uuid_send(coalesce(e.id, h.event_id))" if postgres else "coalesce(e.id, h.event_id)"
    for wrong in audit_heads.WRONG:
        found += [("event_head", *row) for row in ask(f"SELECT DISTINCT coalesce(e.rid, 0), {named} FROM {wrong}", ())]
    return found
