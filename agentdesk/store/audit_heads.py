"""Knows what the head of an entry must say: which words count, whose it is, where it stands, what was done to it.

A head is no proved row, for it changes. All it points to is proved: so it must point there, and nowhere else. Each
question answers with the entries whose head says something else, or is missing.
"""

from agentdesk.domain.kinds import EventKind

_LOG, _REVISION = EventKind.LOG.value, EventKind.REVISION.value
_RETRACTION, _MOVED, _REDACTION = EventKind.RETRACTION.value, EventKind.MOVED.value, EventKind.REDACTION.value
_CONTACT = EventKind.NOTE.value
"""The kinds up to here are contacts."""
_TASKS = f"{EventKind.PROMISE.value}, {EventKind.FOLLOW_UP.value}, {EventKind.COMPLAINT.value}"
_COUNTS = (
    "(w.withdrawn_by IS NULL OR w.withdrawn_by = h.withdrawn_by "
    "AND NOT EXISTS (SELECT 1 FROM event r WHERE r.id = w.withdrawn_by AND r.about_id = x.id))"
)
"""A wording that was not taken back, or only together with its entry."""

_WORDING = f"""
SELECT 1 FROM event x LEFT JOIN event_head w ON w.event_id = x.id
WHERE x.id = h.latest_id AND x.about_id = h.event_id AND x.kind IN ({_LOG}, {_REVISION}) AND {_COUNTS}
"""
# An entry goes by a retraction about it; a wording with its entry; what is logged as nobody's by that log, to a copy, and
# the copy when the log is undone; the cards of tasks and complaints by the undo of what opened them, which is later.
_TAKEN_OFF = f"""
SELECT 1 FROM event x LEFT JOIN event t ON t.id = x.about_id WHERE x.id = h.withdrawn_by AND (
  x.kind = {_RETRACTION} AND (x.about_id = h.event_id OR e.kind >= {_LOG} AND x.about_id = e.about_id
    OR e.customer_id IS NULL AND e.about_id IS NOT NULL AND t.about_id = h.event_id
    OR e.kind IN ({_TASKS}) AND x.rid > e.rid)
  OR x.kind = {_LOG} AND t.about_id = h.event_id AND t.customer_id IS NULL)
"""
_STANDS_WITH = f"""
SELECT 1 FROM event x WHERE x.kind IN ({_LOG}, {_MOVED}) AND x.customer_id = h.moved_to
AND (x.about_id = h.event_id OR e.kind > {_CONTACT})
"""
_REMOVED = f"""
SELECT 1 FROM event x LEFT JOIN event t ON t.id = x.about_id
WHERE x.id = h.redacted_by AND x.kind = {_REDACTION} AND (x.about_id = h.event_id OR t.about_id = h.event_id)
"""
_CONTESTED = "SELECT 1 FROM contest c WHERE c.id = h.contested_by AND c.event_id = h.event_id"
_LOGGED = f"""
SELECT 1 FROM event x LEFT JOIN event_head w ON w.event_id = x.id WHERE x.about_id = h.event_id AND x.kind = {_LOG}
AND x.agent_id = h.logged_by AND x.team_id = h.logged_team AND {_COUNTS} AND e.agent_id = 0 AND e.occurred_at = h.came_at
"""


def _points_wrong() -> str:
    pointers = {"latest_id": _WORDING, "withdrawn_by": _TAKEN_OFF, "moved_to": _STANDS_WITH, "redacted_by": _REMOVED,
                "contested_by": _CONTESTED, "logged_by": _LOGGED}  # fmt: skip
    wrong = " OR ".join(f"(h.{name} IS NOT NULL AND NOT EXISTS ({holds}))" for name, holds in pointers.items())
    return f"event_head h LEFT JOIN event e ON e.id = h.event_id WHERE e.id IS NULL OR {wrong}"


# One pass over what is said about entries. A redaction of a wording is told on the head of its entry.
_SAID = f"""
event x JOIN event e ON e.id = x.about_id
LEFT JOIN event_head h ON h.event_id = CASE WHEN x.kind = {_REDACTION} AND e.kind >= {_LOG} THEN e.about_id ELSE e.id END
LEFT JOIN event_head w ON w.event_id = x.id LEFT JOIN event l ON l.id = h.latest_id
WHERE x.kind >= {_LOG} AND CASE
  WHEN x.kind = {_RETRACTION} THEN h.withdrawn_by IS NULL
  WHEN x.kind = {_REDACTION} THEN h.redacted_by IS NULL
  WHEN x.kind = {_LOG} AND x.outcome <> '' AND e.agent_id = 0 AND h.logged_by IS NULL AND {_COUNTS} THEN true
  WHEN x.kind IN ({_LOG}, {_REVISION}) AND {_COUNTS} AND (l.rid IS NULL OR l.rid < x.rid) THEN true
  ELSE x.kind IN ({_LOG}, {_MOVED}) AND e.kind <= {_CONTACT}
    AND coalesce(h.moved_to, e.customer_id) IS DISTINCT FROM x.customer_id AND NOT EXISTS (
      SELECT 1 FROM event n WHERE n.about_id = x.about_id AND n.kind IN ({_LOG}, {_MOVED}) AND n.rid > x.rid)
  END
"""

WRONG: tuple[str, ...] = (
    _points_wrong(),
    _SAID,
    "contest c JOIN event e ON e.id = c.event_id LEFT JOIN event_head h ON h.event_id = e.id WHERE h.contested_by IS NULL",
)
"""Each the part of a question from its FROM on; `h` is the head, `e` its entry."""
