"""Knows how words are searched where row policies hold: by a function that holds to the policy itself.

`@@` is not LEAKPROOF: under a policy PostgreSQL would test it only on rows that have passed, one by one, and never ask the
GIN index. So the owner's function asks the index and leaves out what this login may not read: the same condition as the
policy of `event`, and of the words that go with it.

The statement is planned for the words asked for (EXECUTE … USING): a plan for any words at all would walk every note
backwards for a word that stands in three. Nothing of what is asked becomes part of the statement.
"""

from agentdesk.store.ddl_who import ADMIN

_SAFE = "SECURITY DEFINER SET search_path = pg_catalog, desk, pg_temp"

SEARCH_NOTES = "search_notes(text, bigint, integer)"

_FOUND = f"""
SELECT t.event_rid FROM desk.event_text t WHERE t.tsv @@ $1::tsquery AND t.event_rid >= $2 AND ($5 >= {ADMIN} OR EXISTS (
  SELECT 1 FROM desk.event e WHERE e.rid = t.event_rid AND (NOT e.restricted OR e.agent_id = $3 OR e.team_id = ANY ($4))))
ORDER BY t.event_rid DESC LIMIT $6
"""

STATEMENTS: tuple[str, ...] = (
    "CREATE FUNCTION desk.search_notes(asked text, since bigint, most integer) RETURNS SETOF bigint "
    f"LANGUAGE plpgsql STABLE ROWS 50 {_SAFE} AS $$ DECLARE who record; BEGIN SELECT * INTO who FROM desk.me(); "
    "IF who.id IS NULL THEN RETURN; END IF; "
    f"RETURN QUERY EXECUTE '{_FOUND}' USING asked, since, who.id, desk.my_teams(), who.rank, least(most, 5000); END $$",
)
