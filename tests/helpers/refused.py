"""Knows what no login may do in a PostgreSQL workspace, as plain SQL: python -m tests.helpers.refused writes docs/team-proofs.md.

Each attempt is made as if nothing of AgentDesk were between the login and the database. `NO_ROWS` is a refusal too: what
may not be seen is not there, and what is not there is not changed; the superuser's same words find it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from agentdesk.domain.records import dataclass

NO_ROWS = "no rows"
DENIED = "42501"

CUSTOMER = "00000000-0000-7000-8000-0000000000c1"
MAIS, MAIS_OWN, BRAMS, BRAMS_OWN, BRAMS_WORDS, MAIS_MAIL = (
    f"00000000-0000-7000-8000-0000000000e{n}" for n in range(1, 7)
)
DRAFT, REVIEW, CALIBRATION, COACHING, TASK, VIEW, MAILBOX, MAIL, THREAD, CONTEST = (
    f"00000000-0000-7000-8000-0000000000d{n}" for n in range(10)
)
NEW = "00000000-0000-7000-8000-0000000000f1"
ZERO32 = "decode(repeat('00', 32), 'hex')"
NOW = "(extract(epoch FROM transaction_timestamp())*1000000)::bigint"
SECRET = "kangaroo"
"""A word that stands only in what is restricted to the other team."""


def an_event(id_: str, agent: object, team: object, at: str = NOW, **more: object) -> str:
    values = {"kind": 1, "restricted": "false", "about_id": "NULL", "rid": "DEFAULT", **more}
    return (
        "INSERT INTO desk.event (rid, id, customer_id, kind, occurred_at, recorded_at, agent_id, team_id, about_id, "
        f"restricted, text_hash, leaf) VALUES ({values['rid']}, '{id_}', '{CUSTOMER}', {values['kind']}, {NOW}, {at}, "
        f"{agent}, {team}, {values['about_id']}, {values['restricted']}, {ZERO32}, {ZERO32})"
    )


def a_command(actor: int, at: str = NOW, login: str = "") -> str:
    more = (", login", f", '{login}'") if login else ("", "")
    return (
        f"INSERT INTO desk.ledger (command_id, kind, actor, desk, desk_at, server_at, touched, payload_hash{more[0]}) "
        f"VALUES ('{NEW}', 'LogInteraction', {actor}, 'x', {NOW}, {at}, '[]', {ZERO32}{more[1]})"
    )


@dataclass(frozen=True, slots=True)
class Attempt:
    who: str
    what: str
    sql: str
    refused: str = DENIED


def _of(who: str, *attempts: tuple[str, ...]) -> Iterator[Attempt]:
    for each in attempts:
        yield Attempt(who, *each)


_POSE = (
    ("put a table of one's own in the place of the agents", "CREATE TEMP TABLE agent (id int, login text, role text)"),
    ("make a table among ours", "CREATE TABLE desk.mine (id int)"),
    ("make a table in public", "CREATE TABLE public.mine (id int)"),
    ("make a schema", "CREATE SCHEMA mine"),
    ("make a function among ours", "CREATE FUNCTION desk.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"),
    ("make an extension", "CREATE EXTENSION dblink"),
    ("be somebody else", "SET SESSION AUTHORIZATION bram"),
    ("be a superuser", "ALTER ROLE {login} SUPERUSER"),
    ("have more connections", "ALTER ROLE {login} CONNECTION LIMIT 100"),
    ("make a role", "CREATE ROLE somebody LOGIN"),
    ("read passwords", "SELECT rolpassword FROM pg_authid"),
    ("switch triggers off for a session", "SET session_replication_role = replica"),
    ("switch a table's triggers off", "ALTER TABLE desk.event DISABLE TRIGGER ALL"),
    ("switch row policies off", "ALTER TABLE desk.event DISABLE ROW LEVEL SECURITY"),
    ("drop a policy", "DROP POLICY desk_select ON desk.event"),
    ("drop a table", "DROP TABLE desk.looked"),
    ("run a program on the server", "COPY desk.customer TO PROGRAM 'cat'"),
    ("have a program of the server write", "COPY desk.customer FROM PROGRAM 'cat'"),
    ("write a file of the server", "COPY desk.customer TO '/tmp/customers'"),
    ("read a file of the server", "SELECT pg_read_file('/etc/passwd')"),
    ("list a folder of the server", "SELECT pg_ls_dir('/')"),
    ("take a file of the server in as a large object", "SELECT lo_import('/etc/passwd')"),
    ("write a large object to a file of the server", "SELECT lo_export(1, '/tmp/x')"),
    ("load a library", "LOAD '/tmp/mine.so'"),
    ("make a function in a language that may do all", "CREATE FUNCTION desk.g() RETURNS int LANGUAGE c AS 'x', 'y'"),
    (
        "make a trigger on what happened",
        "CREATE TRIGGER mine BEFORE INSERT ON desk.event FOR EACH ROW EXECUTE FUNCTION desk.event_said()",
    ),
    ("make a rule instead of the ledger", "CREATE RULE mine AS ON INSERT TO desk.ledger DO INSTEAD NOTHING"),
    (
        "make an operator that ours would find",
        "CREATE OPERATOR public.= (LEFTARG = int, RIGHTARG = text, FUNCTION = int4eq)",
    ),
    ("subscribe to the workspace from elsewhere", "CREATE PUBLICATION mine FOR TABLE desk.event"),
    ("change the database's settings", 'ALTER DATABASE "{database}" SET search_path = public'),
    ("end a colleague's session", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"),
    ("take a table's lock that stops everybody", "LOCK TABLE desk.event IN ACCESS EXCLUSIVE MODE"),
    ("call what only the keeper calls", "SELECT desk.put_login('{login}', 'admin')"),
    ("end anybody's session through the keeper", "SELECT desk.stop_login('anke')"),
    ("become the keeper", 'SET ROLE "{place}_keeper"'),
    ("become the owner", 'SET ROLE "{place}_owner"'),
    ("count the ledger back", "SELECT setval('desk.ledger_seq_seq', 1)"),
    ("say another login said it", a_command(0, login="anke")),
    ("change what happened", f"UPDATE desk.event SET outcome = 'resolved' WHERE id = '{MAIS}'"),
    ("delete what happened", f"DELETE FROM desk.event WHERE id = '{MAIS}'"),
    ("empty the timeline", "TRUNCATE desk.event CASCADE"),
    ("change the ledger", "UPDATE desk.ledger SET actor = 3"),
    ("delete from the ledger", "DELETE FROM desk.ledger"),
    ("empty the ledger", "TRUNCATE desk.ledger"),
    ("change who looked", "UPDATE desk.looked SET actor = 3"),
    ("delete who looked", "DELETE FROM desk.looked"),
    ("empty who looked", "TRUNCATE desk.looked"),
    ("change a proof", "UPDATE desk.audit_checkpoint SET n = 9"),
    ("delete a proof", "DELETE FROM desk.audit_leaf"),
    ("pretend another schema", "UPDATE desk.alembic_version SET version_num = '9999'"),
)
"""What nobody's login may do, whoever they are."""

_AGENT = (
    ("become an administrator by their group", 'SET ROLE "{place}_admin"'),
    ("give oneself that group", 'GRANT "{place}_admin" TO {login}'),
    ("become an administrator by one's row", "UPDATE desk.agent SET role = 'admin' WHERE login = '{login}'"),
    ("add a colleague", "INSERT INTO desk.agent (id, login, name, team_id) VALUES (90, 'x', 'x', 1)"),
    ("lead another team", "INSERT INTO desk.team_lead (agent_id, team_id) VALUES (2, 2)"),
    ("make a login", "SELECT desk.set_login('{login}', 'SCRAM-SHA-256$4096:x', false)"),
    ("end a colleague's sessions", "SELECT desk.end_sessions('bram')"),
    ("give a colleague another password", "ALTER ROLE bram PASSWORD 'mine'"),
    ("change a setting of the workspace", "INSERT INTO desk.workspace_setting (key, json_text) VALUES ('x', '1')"),
    ("change a mailbox", "UPDATE desk.mailbox SET active = false"),
    ("make a rule", f"INSERT INTO desk.rule (id, name, spec) VALUES ('{NEW}', 'x', '{{}}')"),
    (
        "switch a figure on",
        f"INSERT INTO desk.figure_decision (id, figure, shown, decided_on, reference, actor, at) VALUES ('{NEW}', 'ces', 'lead', '2026-01-01', 'x', 2, {NOW})",
    ),
    ("change an order", "UPDATE desk.sales_order SET total_minor = 0"),
    ("delete a customer", "DELETE FROM desk.customer"),
    ("change a customer's counts", "UPDATE desk.customer_stat SET contacts = 0"),
    (
        "prove what was not sealed",
        f"INSERT INTO desk.audit_leaf (seq, kind, row_rid, row_id, leaf, checkpoint) VALUES (99, 1, 99, '{NEW}', {ZERO32}, 99)",
    ),
    ("look in another's name", f"INSERT INTO desk.looked (command_id, actor, at) VALUES ('{NEW}', 3, {NOW})"),
    ("write in a colleague's name", an_event(NEW, 3, 2)),
    ("write for another team", an_event(NEW, 2, 2)),
    ("write as the system", an_event(NEW, 0, 0)),
    ("write as if yesterday", an_event(NEW, "{id}", "{team}", f"{NOW} - 86400000000")),
    ("write as if tomorrow", an_event(NEW, "{id}", "{team}", f"{NOW} + 86400000000")),
    ("say a command in a colleague's name", a_command(3)),
    ("give a row a number that is to come", an_event(NEW, "{id}", "{team}", rid=10**15)),
    (
        "give a command a number that is to come",
        a_command(2).replace("(command_id", "(seq, command_id").replace("VALUES (", f"VALUES ({10**15}, "),
    ),
    ("say a command as if yesterday", a_command(2, f"{NOW} - 86400000000")),
    ("read what is restricted to another team", f"SELECT 1 FROM desk.event WHERE id = '{BRAMS_OWN}'", NO_ROWS),
    ("read its words", f"SELECT 1 FROM desk.event_text WHERE body LIKE '%{SECRET}%'", NO_ROWS),
    ("read the words it was corrected with", f"SELECT 1 FROM desk.event WHERE id = '{BRAMS_WORDS}'", NO_ROWS),
    ("find it by its words", f"SELECT * FROM desk.search_notes('{SECRET}', 0, 50)", NO_ROWS),
    ("find it by the index's words", f"SELECT 1 FROM desk.event_text WHERE tsv @@ '{SECRET}'::tsquery", NO_ROWS),
    ("read the mail it came by", f"SELECT 1 FROM desk.mail_words WHERE subject LIKE '%{SECRET}%'", NO_ROWS),
    ("copy the timeline past the policies", "SET row_security = off; SELECT 1 FROM desk.event"),
    ("read what a colleague is writing", f"SELECT 1 FROM desk.mail_draft WHERE id = '{DRAFT}'", NO_ROWS),
    ("change what a colleague is writing", f"UPDATE desk.mail_draft SET words = '' WHERE id = '{DRAFT}'", NO_ROWS),
)
"""What neither agents nor leads may do; `{id}` and `{team}` are their own."""

_MAI = (
    ("change a note of one's own", f"UPDATE desk.event_text SET body = 'other' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
    ("remove the words of a note of one's own", f"UPDATE desk.event_text SET body = '' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
    ("delete words", "DELETE FROM desk.event_text"),
    ("have a colleague's entry found by other words", f"UPDATE desk.event_text SET tsv = 'x' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{BRAMS}')"),
    ("have a note of one's own found by none", f"UPDATE desk.event_text SET tsv = NULL WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
    ("put words under a colleague's entry", f"INSERT INTO desk.event_text (event_rid, salt, body) SELECT rid, '\\x00', 'x' FROM desk.event WHERE id = '{BRAMS}'"),
    ("take a colleague's entry back", f"INSERT INTO desk.event_head (event_id, withdrawn_by) VALUES ('{BRAMS}', '{MAIS}')"),
    ("put another entry's words in the place of a colleague's", f"INSERT INTO desk.event_head (event_id, latest_id) VALUES ('{BRAMS}', '{MAIS}')"),
    ("move an entry without saying so", f"INSERT INTO desk.event_head (event_id, moved_to) VALUES ('{BRAMS}', '{CUSTOMER}')"),
    ("mark an entry as redacted", f"INSERT INTO desk.event_head (event_id, redacted_by) VALUES ('{BRAMS}', '{MAIS}')"),
    ("delete what became of an entry", "DELETE FROM desk.event_head"),
    ("give oneself a good mark by a customer", f"INSERT INTO desk.survey (id, customer_id, kind, agent_id, score) VALUES ('{NEW}', '{CUSTOMER}', 'ces', 2, 7)"),
    ("change a customer's mark", "UPDATE desk.survey SET score = 7"),
    ("review a colleague", f"INSERT INTO desk.review (id, event_id, agent_id, reviewer, source, card, version, state, made_at) VALUES ('{NEW}', '{BRAMS}', 3, 2, 'sample', 'c', 1, 'given', {NOW})"),
    ("read a colleague's review", f"SELECT 1 FROM desk.review WHERE id = '{REVIEW}'", NO_ROWS),
    ("read the marks of a colleague's review", f"SELECT 1 FROM desk.review_mark WHERE review_id = '{REVIEW}'", NO_ROWS),
    ("answer a colleague's review", f"UPDATE desk.review SET state = 'accepted' WHERE id = '{REVIEW}'", NO_ROWS),
    ("change the score of a review", "UPDATE desk.review SET score = 100"),
    ("see calibrations", "SELECT 1 FROM desk.calibration"),
    ("see marks of a calibration", "SELECT 1 FROM desk.calibration_mark"),
    ("change a scorecard", f"INSERT INTO desk.scorecard (command_id, card, version, spec, made_by, made_at) VALUES ('{NEW}', 'c', 9, '{{}}', 2, {NOW})"),
    ("read a colleague's coaching", f"SELECT 1 FROM desk.coaching WHERE id = '{COACHING}'", NO_ROWS),
    ("read what was said in it", f"SELECT 1 FROM desk.coaching_step WHERE coaching_id = '{COACHING}'", NO_ROWS),
    ("read a task of a colleague's coaching", f"SELECT 1 FROM desk.follow_up WHERE id = '{TASK}'", NO_ROWS),
    ("close a task of a colleague's coaching", f"UPDATE desk.follow_up SET state = 1 WHERE id = '{TASK}'", NO_ROWS),
    ("read of a call that a colleague is told of", "SELECT 1 FROM desk.push WHERE agent_id = 3", NO_ROWS),
    ("read leads' views of the audit", "SELECT 1 FROM desk.audit_view"),
    ("read who looked, of others", "SELECT 1 FROM desk.looked WHERE actor = 3", NO_ROWS),
    ("decide a contested note", f"UPDATE desk.contest SET verdict = 'kept' WHERE id = '{CONTEST}'"),
    ("check an identity in a colleague's name", f"INSERT INTO desk.verification (id, customer_id, method, result, agent_id, at) VALUES ('{NEW}', '{CUSTOMER}', 'postcode', 1, 3, {NOW})"),
    ("be asked again in a colleague's name", f"INSERT INTO desk.asked_again (id, fact_id, customer_id, agent_id, at) VALUES ('{NEW}', '{NEW}', '{CUSTOMER}', 3, {NOW})"),
    ("say a customer agreed last year", f"INSERT INTO desk.consent (id, customer_id, purpose, channel, state, at, recorded_at) VALUES ('{NEW}', '{CUSTOMER}', 'survey', 'email', 1, {NOW}, 1)"),
    ("write a step of a task in a colleague's name", f"INSERT INTO desk.follow_up_step (follow_up_id, at, actor, what, salt, text_hash) VALUES ('{TASK}', {NOW}, 3, 'done', '', '')"),
    ("change a step of a task", "UPDATE desk.follow_up_step SET words = ''"),
    ("delete a task", "DELETE FROM desk.follow_up"),
    ("send a colleague away", f"INSERT INTO desk.absence (id, agent_id, from_on, to_on) VALUES ('{NEW}', 3, '2026-01-01', '2026-01-02')"),
    ("say what a colleague does now", "UPDATE desk.presence SET state = 'away' WHERE agent_id = 3"),
    ("take a colleague's extension", "INSERT INTO desk.extension (agent_id, number) VALUES (3, '99')"),
    ("delete a mail", "DELETE FROM desk.mail"),
    ("send a mail in a colleague's name", f"INSERT INTO desk.outbox (id, mailbox_id, message_id, sender, recipients, raw, state, agent_id, event_id, next_at, created_at) VALUES ('{NEW}', '{MAILBOX}', 'm', 's', '[]', '', 'queued', 3, '{NEW}', 0, 0)"),
    ("delete a key of our tokens", "DELETE FROM desk.token_key"),
)  # fmt: skip

_JONAS = (
    ("read another lead's marks before a calibration is closed", f"SELECT 1 FROM desk.calibration_mark WHERE calibration_id = '{CALIBRATION}' AND lead = 5", NO_ROWS),
    ("mark in another lead's name", f"INSERT INTO desk.calibration_mark (calibration_id, round, lead, key, mark) VALUES ('{CALIBRATION}', 0, 5, 'z', 1)"),
    ("say another lead has scored", f"UPDATE desk.calibration_lead SET scored_at = 1 WHERE calibration_id = '{CALIBRATION}' AND lead = 5", NO_ROWS),
    ("take marks of a calibration back", "DELETE FROM desk.calibration_mark"),
    ("review a contact of one's own", f"INSERT INTO desk.review (id, event_id, agent_id, reviewer, source, card, version, state, made_at) VALUES ('{NEW}', '{MAIS}', 4, 4, 'sample', 'c', 1, 'given', {NOW})"),
    ("read a review of another team", f"SELECT 1 FROM desk.review WHERE id = '{REVIEW}'", NO_ROWS),
    ("read the marks of a review of another team", f"SELECT 1 FROM desk.review_mark WHERE review_id = '{REVIEW}'", NO_ROWS),
    ("read the coaching of another team", f"SELECT 1 FROM desk.coaching WHERE id = '{COACHING}'", NO_ROWS),
    ("read what was said in another team's coaching", f"SELECT 1 FROM desk.coaching_step WHERE coaching_id = '{COACHING}'", NO_ROWS),
    ("read a task of another team's coaching", f"SELECT 1 FROM desk.follow_up WHERE id = '{TASK}'", NO_ROWS),
    ("have an entry found by other words without saying so", f"UPDATE desk.event_text SET tsv = 'x' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{BRAMS}')"),
    ("remove words without saying so", f"UPDATE desk.event_text SET salt = NULL, subject = NULL, body = NULL, detail = NULL WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
    ("review in another lead's name", f"INSERT INTO desk.review (id, event_id, agent_id, reviewer, source, card, version, state, made_at) VALUES ('{NEW}', '{MAIS}', 2, 5, 'sample', 'c', 1, 'given', {NOW})"),
    ("delete a review", "DELETE FROM desk.review"),
    ("coach in another lead's name", f"INSERT INTO desk.coaching (id, agent_id, lead, made_at) VALUES ('{NEW}', 2, 5, {NOW})"),
    ("coach oneself", f"INSERT INTO desk.coaching (id, agent_id, lead, made_at) VALUES ('{NEW}', 4, 4, {NOW})"),
    ("change another lead's view", f"UPDATE desk.audit_view SET name = 'x' WHERE id = '{VIEW}'", NO_ROWS),
    ("read another lead's own view", f"SELECT 1 FROM desk.audit_view WHERE id = '{VIEW}'", NO_ROWS),
    ("write other words into a note", f"UPDATE desk.event_text SET body = 'other' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
)  # fmt: skip

_ANKE = (
    ("read a lead's marks before a calibration is closed", f"SELECT 1 FROM desk.calibration_mark WHERE calibration_id = '{CALIBRATION}' AND lead = 5", NO_ROWS),
    ("write other words into a note", f"UPDATE desk.event_text SET body = 'other' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{MAIS}')"),
    ("have the server read other settings", "SELECT pg_reload_conf()"),
    ("make a login of the server's own", "SELECT desk.set_login('postgres', 'SCRAM-SHA-256$4096:aaaaaaaaaaaaaaaaaaaaaa==$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=', false)", "22023"),
    ("be let in with a password that was not made a verifier", "SELECT desk.set_login('mai', 'plain', false)", "22023"),
)  # fmt: skip

ATTEMPTS: tuple[Attempt, ...] = (
    *_of("mai", *_POSE, *_AGENT, *_MAI),
    *_of("jonas", *_POSE, *_AGENT, *_JONAS),
    *_of("anke", *_POSE, *_ANKE),
    *_of("agentdesk-worker", *_POSE),
)

_IDS: Mapping[str, tuple[int, int]] = {"mai": (2, 1), "jonas": (4, 1), "anke": (1, 1), "agentdesk-worker": (0, 0)}


def words_of(attempt: Attempt, database: str) -> str:
    """The attempt as it is said by its login in this database."""
    id_, team = _IDS[attempt.who]
    said = attempt.sql.replace("{database}", database).replace("{place}", f"agentdesk_{database}").replace("{login}", f'"{attempt.who}"' if "ALTER ROLE" in attempt.sql or "GRANT" in attempt.sql else attempt.who)  # fmt: skip
    return said.replace("{id}", str(id_)).replace("{team}", str(team))


SEEDS: tuple[str, ...] = (
    f"INSERT INTO desk.customer (id, ref, name, name_key, recorded_at) VALUES ('{CUSTOMER}', 'C-1', 'Jan', 'jan', 0)",
    an_event(MAIS, 2, 1),
    an_event(MAIS_OWN, 2, 1, restricted="true"),
    an_event(BRAMS, 3, 2),
    an_event(BRAMS_OWN, 3, 2, restricted="true"),
    an_event(BRAMS_WORDS, 1, 1, kind=51, restricted="true", about_id=f"'{BRAMS_OWN}'"),
    (
        "INSERT INTO desk.event_text (event_rid, salt, body, tsv) SELECT rid, '\\x01', CASE WHEN restricted AND agent_id <> 2 "
        f"THEN 'a {SECRET}' ELSE 'a call' END, to_tsvector('simple', CASE WHEN restricted AND agent_id <> 2 THEN 'a {SECRET}' "
        "ELSE 'a call' END) FROM desk.event"
    ),
    f"INSERT INTO desk.mailbox (id, address, spec) VALUES ('{MAILBOX}', 'desk@example.nl', '{{}}')",
    f"INSERT INTO desk.mail_thread (id, mailbox_id, state) VALUES ('{THREAD}', '{MAILBOX}', 'open')",
    f"INSERT INTO desk.mail (id, thread_id, received_at, size_bytes, event_id) VALUES ('{MAIL}', '{THREAD}', 0, 1, '{BRAMS_OWN}')",
    f"INSERT INTO desk.mail_words (mail_id, subject) VALUES ('{MAIL}', 'a {SECRET}')",
    f"INSERT INTO desk.mail_draft (id, agent_id, desk, written_at, words) VALUES ('{DRAFT}', 3, 'd', 0, 'words')",
    f"INSERT INTO desk.scorecard (command_id, card, version, spec, made_by, made_at) VALUES ('{NEW}', 'c', 1, '{{}}', 4, 0)",
    (
        f"INSERT INTO desk.review (id, event_id, agent_id, reviewer, source, card, version, state, made_at) VALUES "
        f"('{REVIEW}', '{BRAMS}', 3, 5, 'sample', 'c', 1, 'given', 0)"
    ),
    f"INSERT INTO desk.review_mark (review_id, round, key, mark) VALUES ('{REVIEW}', 0, 'k', 1)",
    (
        f"INSERT INTO desk.calibration (id, event_id, agent_id, opened_by, opened_at, until, card, version, state) VALUES "
        f"('{CALIBRATION}', '{BRAMS}', 3, 5, 0, 9000000000000000, 'c', 1, 'open')"
    ),
    f"INSERT INTO desk.calibration_lead (calibration_id, lead, scored_at) VALUES ('{CALIBRATION}', 5, 1), ('{CALIBRATION}', 4, NULL)",
    f"INSERT INTO desk.calibration_mark (calibration_id, round, lead, key, mark) VALUES ('{CALIBRATION}', 0, 5, 'k', 1)",
    f"INSERT INTO desk.coaching (id, agent_id, lead, made_at) VALUES ('{COACHING}', 3, 5, 0)",
    f"INSERT INTO desk.coaching_step (id, coaching_id, actor, at, what, words) VALUES ('{NEW}', '{COACHING}', 5, 0, 'given', 'x')",
    (
        f"INSERT INTO desk.follow_up (id, kind, due_at, local_due, zone, owner, coaching_id, created_at) VALUES ('{TASK}', 1, 0, "
        f"'2026-01-01T10:00:00', 'Europe/Amsterdam', 3, '{COACHING}', 0)"
    ),
    f"INSERT INTO desk.audit_view (id, owner, name, spec) VALUES ('{VIEW}', 5, 'mine', '{{}}')",
    f"INSERT INTO desk.contest (id, event_id, follow_up_id, opened_at, due_at) VALUES ('{CONTEST}', '{BRAMS}', '{TASK}', 0, 0)",
    f"INSERT INTO desk.looked (command_id, actor, at) VALUES ('{NEW}', 3, 0)",
    "INSERT INTO desk.presence (agent_id, state, since, seen_at, desk) VALUES (3, 'ready', 0, 0, 'd')",
    f"INSERT INTO desk.push (id, agent_id, made_at, sender, fields) VALUES ('{NEW}', 3, 0, 's', '{{}}')",
    a_command(0),
)
"""Somebody else's rows, so that each attempt has something to be refused."""


def table() -> str:
    """The attempts as the page of the team shows them."""
    lines = ["| # | as | tries to | answer |", "|---|---|---|---|"]
    lines += [f"| {n} | {_NAMES[each.who]} | {each.what} | {each.refused} |" for n, each in enumerate(ATTEMPTS, 1)]
    return "\n".join(lines)


_NAMES = {"mai": "agent", "jonas": "lead", "anke": "administrator", "agentdesk-worker": "worker"}
_PAGE = Path(__file__).parents[2] / "docs" / "team-proofs.md"
BEGIN, END = "<!-- refused -->", "<!-- /refused -->"


def write() -> None:
    said = _PAGE.read_text("utf-8")
    before, _, rest = said.partition(BEGIN)
    after = rest.partition(END)[2]
    _PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    write()
