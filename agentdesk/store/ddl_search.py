"""Knows how words are searched where row policies hold: by a function that holds to the policy itself.

`@@` is not LEAKPROOF: under a policy PostgreSQL would test it only on rows that have passed, one by one, and never ask the
GIN index. So the owner's function asks the index and leaves out what this login may not read: the same condition as the
policy of `event`, and of the words that go with it.

The statement is planned for the words asked for (EXECUTE … USING): a plan for any words at all would walk every note
backwards for a word that stands in three. Nothing of what is asked becomes part of the statement. The policy is a value
asked row by row: an EXISTS under OR would be answered by reading every event there is, once for each search.
"""

from agentdesk.store.ddl_who import ADMIN

_SAFE = "SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp"

CALLED = ("search_notes(text, bigint, integer)", "entry_is_ours(uuid)")
"""By every login."""

_FOUND = f"""
SELECT t.event_rid FROM desk.event_text t WHERE t.tsv @@ $1::tsquery AND t.event_rid >= $2 AND ($5 >= {ADMIN} OR (
  SELECT NOT e.restricted OR e.agent_id = $3 OR (e.kind <= 50 OR e.about_id IS NULL) AND e.team_id = ANY ($4)
    OR e.kind > 50 AND e.about_id IS NOT NULL AND desk.entry_is_ours(e.about_id) FROM desk.event e WHERE e.rid = t.event_rid))
ORDER BY t.event_rid DESC LIMIT $6
"""

_ENTRY_IS_OURS = """
SELECT EXISTS (SELECT 1 FROM desk.event e WHERE (e.id = entry OR e.about_id = entry AND e.kind = 50) AND e.restricted
  AND (e.agent_id = desk.my_id() OR e.team_id = ANY (desk.my_teams())))
"""

# A removed mail is removed from what is being written about it too, whoever writes it: drafts are seen by nobody else.
_DRAFTS_TOO = """
UPDATE desk.mail_draft d SET words = '' FROM desk.mail m WHERE m.id = NEW.mail_id AND d.thread_id = m.thread_id; RETURN NULL;
"""

STATEMENTS: tuple[str, ...] = (
    f"CREATE FUNCTION desk.entry_is_ours(entry uuid) RETURNS boolean LANGUAGE sql STABLE {_SAFE} AS $$ {_ENTRY_IS_OURS} $$",
    f"CREATE FUNCTION desk.drafts_too() RETURNS trigger LANGUAGE plpgsql {_SAFE} AS $$ BEGIN {_DRAFTS_TOO} END $$",
    (
        "CREATE TRIGGER mail_words_removed AFTER UPDATE OF raw ON mail_words FOR EACH ROW "
        "WHEN (OLD.raw IS NOT NULL AND NEW.raw IS NULL) EXECUTE FUNCTION desk.drafts_too()"
    ),
    (
        "CREATE FUNCTION desk.search_notes(asked text, since bigint, most integer) RETURNS SETOF bigint "
        f"LANGUAGE plpgsql STABLE ROWS 50 {_SAFE} AS $$ DECLARE who record; BEGIN SELECT * INTO who FROM desk.me(); "
        "IF who.id IS NULL THEN RETURN; END IF; "
        f"RETURN QUERY EXECUTE '{_FOUND}' USING asked, since, who.id, desk.my_teams(), who.rank, least(most, 100000); END $$"
    ),
)
