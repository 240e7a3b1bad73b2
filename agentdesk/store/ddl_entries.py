"""Knows what may become of an entry on PostgreSQL once it is written: it is taken off, moved, found by other words or
loses them only with a row that its author says about it in the same transaction.

What follows from such a row may change too, though it is about another: the cards of the tasks and of the complaint that
came of a contact, the remarks on it, and the copy that stands for it with nobody.
"""

from agentdesk.store.ddl_who import LEAD, before_it, refuse, refuses

_SAFE = "SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp"
_NOW = "own.xid = pg_current_xact_id()"
_LOG, _COMPLAINT, _RETRACTION, _MOVED = 50, 13, 52, 53

CALLED = ("came_from(uuid)", "is_said_now(bigint)")
"""By every login."""

# The contacts that the task or the complaint on this card was set in.
_CAME_FROM = """
SELECT coalesce(array_agg(x.origin), '{}') FROM (
  SELECT f.origin_event AS origin FROM desk.event c JOIN desk.follow_up f ON f.id = c.ref_id WHERE c.id = card
  UNION ALL SELECT p.event_id FROM desk.event c JOIN desk.complaint p ON p.id = c.ref_id WHERE c.id = card) x
"""

_IS_SAID_NOW = f"""
SELECT e.id, e.about_id, e.xid INTO entry FROM desk.event e WHERE e.rid = number;
IF entry.xid = pg_current_xact_id() THEN RETURN true; END IF;
who := desk.my_id();
RETURN EXISTS (
  SELECT 1 FROM desk.event own WHERE {_NOW} AND own.agent_id = who AND own.about_id = ANY (ARRAY(
      SELECT r.id FROM desk.event r WHERE r.about_id = ANY (ARRAY[entry.id, entry.about_id])
      UNION ALL SELECT q.id FROM desk.event r JOIN desk.event q ON q.about_id = r.id WHERE r.about_id = entry.id AND r.kind < {_LOG}
      UNION ALL VALUES (entry.id), (entry.about_id)) || desk.came_from(entry.id))
) OR EXISTS (
  SELECT 1 FROM desk.event_head h JOIN desk.event own ON own.id = h.withdrawn_by
  WHERE h.event_id = ANY (ARRAY[entry.id, entry.about_id]) AND {_NOW} AND own.agent_id = who);
"""

# One's own; or, by a row of now about one's own entry `o`: a remark on it, a card of the complaint it opened. What came by
# itself and is logged as nobody's leaves its place to a copy, and the copy goes when that log is undone.
_TAKES_OFF = f"""
SELECT 1 FROM desk.event own JOIN desk.event e ON e.id = NEW.event_id LEFT JOIN desk.event o ON o.id = own.about_id
WHERE own.id = NEW.withdrawn_by AND own.kind >= {_LOG} AND own.agent_id = who.id AND (
  e.agent_id = who.id OR who.rank >= {LEAD}
  OR {_NOW} AND o.agent_id = who.id AND (
    e.about_id = o.id AND e.kind >= {_LOG}
    OR e.kind = {_COMPLAINT} AND EXISTS (SELECT 1 FROM desk.complaint p JOIN desk.event f ON f.id = p.id
      WHERE p.id = e.ref_id AND f.agent_id = who.id AND p.event_id IN (o.id, o.about_id))
    OR o.kind = {_LOG} AND e.id = o.about_id AND e.agent_id = 0 AND e.about_id IS NOT NULL AND e.customer_id IS NULL)
  OR {_NOW} AND own.kind = {_LOG} AND e.agent_id = 0 AND o.about_id = e.id AND o.customer_id IS NULL)
"""

# Undone is one's own log, by a row of now about it: what it took off stands where it stood.
_PUTS_BACK = f"""
SELECT 1 FROM desk.event said JOIN desk.event own ON own.about_id = said.id
WHERE said.id = before.withdrawn_by AND said.kind = {_LOG} AND said.agent_id = who.id AND own.agent_id = who.id AND {_NOW}
"""

# What came by itself becomes the contact of whoever logs it, by that log; the undo of a log gives it to the one before.
_LOGGED = f"""
SELECT 1 FROM desk.event l JOIN desk.event e ON e.id = l.about_id
WHERE l.about_id = NEW.event_id AND l.kind = {_LOG} AND l.agent_id = NEW.logged_by AND l.team_id = NEW.logged_team
  AND e.agent_id = 0 AND e.occurred_at = NEW.came_at
"""
_LOGS_NOW = f"""
SELECT 1 FROM desk.event own LEFT JOIN desk.event l ON l.id = own.about_id
WHERE own.agent_id = who.id AND {_NOW} AND (own.about_id = NEW.event_id AND own.kind = {_LOG} AND own.agent_id = NEW.logged_by
  OR l.about_id = NEW.event_id AND l.kind = {_LOG} AND own.kind = {_RETRACTION})
"""

# A pointer may only go to a remark about this very row.
_HEAD_SAID = f"""
IF TG_OP = 'UPDATE' THEN before := OLD; END IF;
IF NEW.latest_id IS DISTINCT FROM before.latest_id AND NEW.latest_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM desk.event e WHERE e.id = NEW.latest_id AND e.about_id = NEW.event_id) THEN
  {refuse("not-about-it")}; END IF;
IF NEW.withdrawn_by IS DISTINCT FROM before.withdrawn_by THEN
  IF NEW.withdrawn_by IS NULL AND NOT EXISTS ({_PUTS_BACK}) THEN {refuse("not-your-entry")}; END IF;
  IF NEW.withdrawn_by IS NOT NULL AND NOT EXISTS ({_TAKES_OFF}) THEN {refuse("not-your-entry")}; END IF;
END IF;
IF NEW.moved_to IS DISTINCT FROM before.moved_to AND NOT EXISTS (
    SELECT 1 FROM desk.event own WHERE own.about_id = ANY (NEW.event_id || desk.came_from(NEW.event_id))
      AND own.kind IN ({_LOG}, {_MOVED}) AND own.agent_id = who.id AND {_NOW}) THEN {refuse("not-said")}; END IF;
IF (NEW.logged_by, NEW.logged_team, NEW.came_at) IS DISTINCT FROM (before.logged_by, before.logged_team, before.came_at)
    AND (NOT EXISTS ({_LOGS_NOW}) OR NEW.logged_by IS NOT NULL AND NOT EXISTS ({_LOGGED})) THEN {refuse("not-your-entry")}; END IF;
IF NEW.redacted_by IS DISTINCT FROM before.redacted_by AND who.rank < {LEAD} THEN {refuse("leads-only")}; END IF;
IF NEW.contested_by IS DISTINCT FROM before.contested_by AND (NEW.contested_by IS NULL OR NOT EXISTS (
    SELECT 1 FROM desk.contest c WHERE c.id = NEW.contested_by AND c.event_id = NEW.event_id)) THEN
  {refuse("not-about-it")}; END IF;
"""

# An agent erases no words, their own least of all; of a call that is logged as private its number goes.
_WORDS_ERASED = f"""
IF who.rank < {LEAD} AND NOT EXISTS (
    SELECT 1 FROM desk.event e JOIN desk.event_head h ON h.event_id = e.id JOIN desk.event own ON own.id = h.withdrawn_by
    WHERE e.rid = NEW.event_rid AND (e.agent_id = who.id AND OLD.subject = '' AND OLD.body = '' OR e.agent_id = 0)
      AND own.kind = {_LOG} AND own.agent_id = who.id AND {_NOW}) THEN {refuse("not-your-words")}; END IF;
"""

STATEMENTS: tuple[str, ...] = (
    (
        f"CREATE FUNCTION desk.came_from(card uuid) RETURNS uuid[] LANGUAGE plpgsql STABLE {_SAFE} AS "
        f"$$ BEGIN RETURN ({_CAME_FROM}); END $$"
    ),
    (
        f"CREATE FUNCTION desk.is_said_now(number bigint) RETURNS boolean LANGUAGE plpgsql STABLE {_SAFE} AS "
        f"$$ DECLARE entry record; who int; BEGIN {_IS_SAID_NOW} END $$"
    ),
    refuses("head_said", _HEAD_SAID, "before desk.event_head;"),
    before_it("event_head", "head_said", "INSERT OR UPDATE"),
    refuses("words_erased", _WORDS_ERASED),
    before_it("event_text", "words_erased", "UPDATE OF salt, subject, body, detail"),
)
