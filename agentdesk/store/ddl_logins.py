"""Knows the functions by which an administrator makes logins of the server without being one who may make roles.

They belong to a role of this workspace alone that nobody can log in as (`…_keeper`). It may make roles, so each function
is held to this workspace: the caller is an administrator by `session_user`, the password is a SCRAM verifier and nothing
else, names are quoted by `format('%I')`, and only logins that carry this workspace's mark (`…_login`, a group that may
nothing) are ever changed. A login that belongs to anything else on the server is nobody's to give a new password here.

A trigger keeps what the server allows a person equal to their row: role and groups cannot come apart, whichever program
changed the row, and who does not work here any more has no session and no CONNECT.
"""

from collections.abc import Iterator

from agentdesk.store.ddl_who import ADMIN, LONGEST_PLACE

KEEPER, MARK = "keeper", "login"
LOGINS_AT_ONCE = 4
"""Connections a person's login may hold: two that write, or read, one that listens, and one to spare."""
WORKERS_AT_ONCE = 12
"""A worker reads, writes, listens and serves answers from several lanes."""

_SAFE = "SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp"
_VERIFIER = r"^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{16,}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$"
_GROUP = f"left('agentdesk_' || current_database(), {LONGEST_PLACE}) || '_' || "
# One after the other. Not an advisory lock: any login may hold that, and keep an administrator from stopping it.
_LOCK = "PERFORM 1 FROM desk.agent a WHERE a.id = 0 FOR NO KEY UPDATE"


def _refuse(code: str, state: str = "42501") -> str:
    return f"RAISE EXCEPTION USING MESSAGE = '{code}', ERRCODE = '{state}'"


# Whether a login is this workspace's: it carries the mark, and is a member of nothing else on this server.
_IS_OURS = f"""
CREATE OR REPLACE FUNCTION desk.is_our_login(said name) RETURNS boolean LANGUAGE sql STABLE {_SAFE} AS $$
SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_roles r JOIN pg_catalog.pg_auth_members m ON m.member = r.oid
               JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
               WHERE r.rolname = said AND g.rolname = {_GROUP}'{MARK}')
$$
"""
_IS_OURS_ALONE = f"""
CREATE OR REPLACE FUNCTION desk.is_our_login_alone(said name) RETURNS boolean LANGUAGE sql STABLE {_SAFE} AS $$
SELECT desk.is_our_login(said) AND NOT EXISTS (
  SELECT 1 FROM pg_catalog.pg_roles r LEFT JOIN pg_catalog.pg_auth_members m ON m.member = r.oid
    LEFT JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
  WHERE r.rolname = said AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
    OR g.rolname NOT IN ({_GROUP}'{MARK}', {_GROUP}'agent', {_GROUP}'lead', {_GROUP}'admin', {_GROUP}'worker')))
$$
"""

_PUT = f"""
CREATE OR REPLACE FUNCTION desk.put_login(said name, wanted text) RETURNS void LANGUAGE plpgsql {_SAFE} AS $$
DECLARE each text; group_ name; has boolean;
BEGIN
  IF NOT desk.is_our_login(said) THEN RETURN; END IF;
  {_LOCK};
  FOREACH each IN ARRAY ARRAY['agent', 'lead', 'admin', 'worker'] LOOP
    group_ := {_GROUP}each;
    has := EXISTS (SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid
                   WHERE r.rolname = said AND g.rolname = group_);
    IF each = wanted AND NOT has THEN EXECUTE format('GRANT %I TO %I', group_, said);
    ELSIF each <> wanted AND has THEN EXECUTE format('REVOKE %I FROM %I', group_, said);
    END IF;
  END LOOP;
  IF wanted = '' THEN PERFORM desk.stop_login(said); END IF;
END $$
"""
_STOP = f"""
CREATE OR REPLACE FUNCTION desk.stop_login(said name) RETURNS integer LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
  RETURN (SELECT count(pg_catalog.pg_terminate_backend(a.pid))::integer FROM pg_catalog.pg_stat_activity a
    WHERE a.usename = said AND a.datname = current_database() AND a.pid <> pg_backend_pid() AND desk.is_our_login(said));
EXCEPTION WHEN insufficient_privilege THEN RETURN 0;  -- a managed server may keep pg_signal_backend from the keeper
END $$
"""

# What an administrator's login calls.
_SET = f"""
CREATE OR REPLACE FUNCTION desk.set_login(said text, verifier text, for_worker boolean DEFAULT false)
RETURNS text LANGUAGE plpgsql {_SAFE} AS $$
DECLARE who record; own name; is_there boolean; is_super boolean; done text;
BEGIN
  IF desk.my_rank() < {ADMIN} THEN {_refuse("administrators-only")}; END IF;
  IF verifier !~ '{_VERIFIER}' THEN {_refuse("no-verifier", "22023")}; END IF;
  IF octet_length(said) > 63 OR said = '' OR said ~* '^(pg_|agentdesk_)' OR said ~ '[[:space:][:cntrl:]]' THEN
    {_refuse("bad-login", "22023")}; END IF;
  own := said;
  SELECT a.role, a.active INTO who FROM desk.agent a WHERE a.login = said AND a.id > 0;
  IF for_worker AND FOUND THEN {_refuse("login-taken", "42710")}; END IF;
  IF NOT for_worker AND NOT FOUND THEN {_refuse("unknown-agent", "22023")}; END IF;
  {_LOCK};
  is_super := EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = session_user AND r.rolsuper);
  is_there := EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = own);
  IF NOT is_there THEN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS '
      'CONNECTION LIMIT %s PASSWORD %L', own, CASE WHEN for_worker THEN {WORKERS_AT_ONCE} ELSE {LOGINS_AT_ONCE} END, verifier);
    EXECUTE format('GRANT %I TO %I', {_GROUP}'{MARK}', own);
    done := 'made';
  ELSIF desk.is_our_login_alone(own) THEN
    IF for_worker <> pg_has_role(own, ({_GROUP}'worker')::name, 'member') THEN {_refuse("login-taken", "42710")}; END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', own, verifier);
    done := 'changed';
  ELSIF is_super AND NOT for_worker AND NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = own AND (
      r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls OR NOT r.rolcanlogin)) THEN
    IF NOT desk.is_our_login(own) THEN EXECUTE format('GRANT %I TO %I', {_GROUP}'{MARK}', own); END IF;
    done := 'shared';
  ELSE {_refuse("login-taken", "42710")};
  END IF;
  PERFORM desk.put_login(own, CASE WHEN for_worker THEN 'worker' WHEN who.active THEN who.role ELSE '' END);
  RETURN done;
END $$
"""
_END = f"""
CREATE OR REPLACE FUNCTION desk.end_sessions(said text) RETURNS integer LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
  IF desk.my_rank() < {ADMIN} THEN {_refuse("administrators-only")}; END IF;
  RETURN desk.stop_login(said::name);
END $$
"""
_WITHDRAW_WORKER = f"""
CREATE OR REPLACE FUNCTION desk.withdraw_worker(said text) RETURNS void LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
  IF desk.my_rank() < {ADMIN} THEN {_refuse("administrators-only")}; END IF;
  IF EXISTS (SELECT 1 FROM desk.agent a WHERE a.login = said AND a.id > 0) THEN {_refuse("unknown-agent", "22023")}; END IF;
  PERFORM desk.put_login(said::name, '');
END $$
"""
_FOLLOWED = f"""
CREATE OR REPLACE FUNCTION desk.login_followed() RETURNS trigger LANGUAGE plpgsql {_SAFE} AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND (TG_OP = 'DELETE' OR OLD.login <> NEW.login) THEN
    PERFORM desk.put_login(OLD.login::name, ''); END IF;
  IF TG_OP <> 'DELETE' AND NEW.id > 0 THEN
    PERFORM desk.put_login(NEW.login::name, CASE WHEN NEW.active THEN NEW.role ELSE '' END); END IF;
  RETURN NULL;
END $$
"""

INNER = (
    "is_our_login(name)",
    "is_our_login_alone(name)",
    "stop_login(name)",
    "put_login(name, text)",
    "login_followed()",
)
"""Called by the keeper's own functions only."""
OUTER = ("set_login(text, text, boolean)", "end_sessions(text)", "withdraw_worker(text)")
"""What an administrator's login calls; each looks at who that is."""


def statements(keeper: str, mark: str, groups: Iterator[str], admin: str) -> Iterator[str]:
    """The keeper's functions, put on anew. Every name comes quoted."""
    yield f"GRANT USAGE ON SCHEMA desk TO {keeper}"
    yield f"GRANT SELECT, UPDATE (name) ON desk.agent TO {keeper}"  # UPDATE only to lock a row; no function writes one
    yield f"GRANT EXECUTE ON FUNCTION desk.my_rank() TO {keeper}"
    for group in (mark, *groups):
        yield f"GRANT {group} TO {keeper} WITH ADMIN OPTION"
    yield "DROP TRIGGER IF EXISTS agent_login_followed ON desk.agent"
    for each in (_IS_OURS, _IS_OURS_ALONE, _STOP, _PUT, _SET, _END, _WITHDRAW_WORKER, _FOLLOWED):
        yield each
    for each in (*INNER, *OUTER):
        yield f"REVOKE ALL ON FUNCTION desk.{each} FROM PUBLIC"
        yield f"ALTER FUNCTION desk.{each} OWNER TO {keeper}"
    for each in OUTER:
        yield f"GRANT EXECUTE ON FUNCTION desk.{each} TO {admin}"
    yield (
        "CREATE TRIGGER agent_login_followed AFTER INSERT OR DELETE OR UPDATE OF login, role, active ON desk.agent "
        "FOR EACH ROW EXECUTE FUNCTION desk.login_followed()"
    )
