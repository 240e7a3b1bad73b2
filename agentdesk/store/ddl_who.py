"""Knows who speaks to a PostgreSQL workspace, and what the database holds every login to when it writes.

`session_user` is the person: nothing a client says can change it. `me()` finds them among the agents; a login of the
workspace's worker group is the system (agent 0), as a superuser is. Every function is SECURITY DEFINER of the owner,
with `pg_temp` last in its path and every name in full, so no temporary table of a login can stand in for one of ours.
"""

AGENT, LEAD, ADMIN, SYSTEM = 1, 2, 3, 9
"""What `desk.my_rank()` answers; 0 for a login nobody here knows."""
LONGEST_NAME = 63
"""PostgreSQL cuts longer names off (NAMEDATALEN - 1)."""
LONGEST_PLACE = 46

_SAFE = "SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp"
_WORKERS = f"left('agentdesk_' || current_database(), {LONGEST_PLACE}) || '_worker'"
_US = "(extract(epoch FROM {})*1000000)::bigint"


def group_name(database: str, group: str) -> str:
    """The name of a workspace's group of logins; groups are the whole server's, so it carries the database's name."""
    return f"{f'agentdesk_{database}'[:LONGEST_PLACE]}_{group}"


def _answers(name: str, returns: str, body: str) -> str:
    """In plpgsql, which keeps its plans for the session; a function in SQL is planned at every call, ten times a log."""
    how, given = ("RETURN QUERY", body) if returns.startswith("TABLE") else ("RETURN", f"({body})")
    return (
        f"CREATE FUNCTION desk.{name}() RETURNS {returns} LANGUAGE plpgsql STABLE {_SAFE} AS "
        f"$$ #variable_conflict use_column\nBEGIN {how} {given}; END $$"
    )


def refuses(name: str, body: str, declare: str = "") -> str:
    return (
        f"CREATE FUNCTION desk.{name}() RETURNS trigger LANGUAGE plpgsql {_SAFE} AS "
        f"$$ DECLARE who record; {declare} BEGIN SELECT * INTO who FROM desk.me(); "
        f"IF who.rank >= {ADMIN} THEN RETURN NEW; END IF; {body} RETURN NEW; END $$"
    )


def refuse(code: str) -> str:
    return f"RAISE EXCEPTION USING MESSAGE = '{code}', ERRCODE = '42501'"


# A name compares as C does, which no index of a text is in: unsaid, it is looked for among all agents.
_ME = f"""
SELECT 0, 0, {SYSTEM} WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = session_user AND r.rolsuper)
  OR EXISTS (SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = {_WORKERS}
             AND pg_catalog.pg_has_role(session_user, r.oid, 'member'))
UNION ALL
SELECT a.id, a.team_id, CASE a.role WHEN 'admin' THEN {ADMIN} WHEN 'lead' THEN {LEAD} ELSE {AGENT} END
FROM desk.agent a WHERE a.login = session_user::text COLLATE pg_catalog."default" AND a.active AND a.id > 0
ORDER BY 3 DESC LIMIT 1
"""

_MY_TEAMS = """
SELECT coalesce(array_agg(t.team_id), '{}') FROM (
  SELECT m.team_id FROM desk.me() m UNION SELECT l.team_id FROM desk.team_lead l JOIN desk.me() m ON m.id = l.agent_id
    WHERE m.rank >= 2) t
"""

# The clock is the server's: a desk asks for it in the same transaction, so that it can make the leaf itself.
_IS_NOW = f"""
CREATE FUNCTION desk.is_now(at bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE {_SAFE} AS $$
BEGIN RETURN at BETWEEN {_US.format("transaction_timestamp()")} AND {_US.format("clock_timestamp()")}; END $$
"""

# Three rows of nobody may come from any desk: what a rule made due, the entry of a mail that a person takes out of junk,
# and the copy of a mail that is logged as no customer's.
_EVENT_SAID = f"""
IF NOT desk.is_now(NEW.recorded_at) THEN {refuse("not-the-servers-time")}; END IF;
IF NEW.agent_id = 0 AND NEW.team_id = 0 THEN
  IF NEW.kind = 12 AND EXISTS (SELECT 1 FROM desk.rule_firing f JOIN desk.follow_up u ON u.id = f.follow_up_id
      WHERE f.follow_up_id = NEW.ref_id AND u.event_id = NEW.id) THEN RETURN NEW; END IF;
  IF NEW.kind = 2 AND NEW.direction = 1 AND EXISTS (SELECT 1 FROM desk.mail m
      WHERE m.received_at = NEW.occurred_at AND m.event_id IS NULL AND NOT m.is_ours) THEN RETURN NEW; END IF;
  IF NEW.kind = 2 AND NEW.customer_id IS NULL AND EXISTS (SELECT 1 FROM desk.event e
      WHERE e.id = NEW.about_id AND e.agent_id = 0 AND e.kind = 2 AND e.occurred_at = NEW.occurred_at) THEN RETURN NEW; END IF;
END IF;
IF who.id IS NULL OR NEW.agent_id <> who.id OR NEW.team_id <> who.team_id THEN {refuse("not-your-name")}; END IF;
"""

_WORDS_SAID = f"""
IF NOT EXISTS (SELECT 1 FROM desk.event e WHERE e.rid = NEW.event_rid AND e.xid = pg_current_xact_id()
    AND e.agent_id IN (who.id, 0)) THEN {refuse("not-your-words")}; END IF;
"""

_LEDGER_SAID = f"""
IF who.id IS NULL OR NEW.actor NOT IN (who.id, 0) THEN {refuse("not-your-name")}; END IF;
IF NOT desk.is_now(NEW.server_at) THEN {refuse("not-the-servers-time")}; END IF;
"""

# What somebody said or did: whose name it may stand in is its policy's affair (store/permissions_rows.py).
_STATEMENT_SAID = f"""
IF NOT desk.is_now(NEW.recorded_at) THEN {refuse("not-the-servers-time")}; END IF;
"""

# Who sits down at an extension takes it from who sat there before; nothing else of a colleague's is one's own.
_PRESENCE_SAID = f"""
IF OLD.agent_id <> who.id OR who.id IS NULL THEN
  NEW.extension := OLD.extension;
  IF NEW IS DISTINCT FROM OLD THEN {refuse("not-your-name")}; END IF;
  NEW.extension := '';
END IF;
"""


def before_it(table: str, function: str, when: str = "INSERT") -> str:
    return f"CREATE TRIGGER {function} BEFORE {when} ON {table} FOR EACH ROW EXECUTE FUNCTION desk.{function}()"


STATEMENTS: tuple[str, ...] = (
    # By which login a command came in, whoever it names: set by the database, and nobody is granted to write it.
    "ALTER TABLE ledger ADD COLUMN login name NOT NULL DEFAULT session_user",
    _answers("me", "TABLE (id int, team_id int, rank int)", _ME),
    _answers("my_id", "int", "SELECT m.id FROM desk.me() m"),
    _answers("my_rank", "int", "SELECT coalesce((SELECT m.rank FROM desk.me() m), 0)"),
    _answers("my_teams", "int[]", _MY_TEAMS),
    _IS_NOW.strip(),
    _answers(
        "time_to_record",
        "bigint",
        f"SELECT CASE WHEN desk.my_rank() < {SYSTEM} THEN {_US.format('transaction_timestamp()')} END",
    ),
    refuses("event_said", _EVENT_SAID),
    before_it("event", "event_said"),
    refuses("words_said", _WORDS_SAID),
    before_it("event_text", "words_said"),
    refuses("ledger_said", _LEDGER_SAID),
    before_it("ledger", "ledger_said"),
    refuses("statement_said", _STATEMENT_SAID),
    refuses("presence_said", _PRESENCE_SAID),
    before_it("presence", "presence_said", "UPDATE"),
    *(
        f"ALTER FUNCTION desk.{each}() SECURITY DEFINER"
        for each in ("count_event", "place_head", "count_order", "count_survey")
    ),
)
