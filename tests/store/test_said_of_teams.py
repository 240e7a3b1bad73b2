"""What a lead of one team may of another's, with their own logins: a dispute is decided by a second lead of anywhere."""

from collections.abc import Iterator

import psycopg
import pytest

from tests.helpers import postgres
from tests.helpers.refused import BRAMS, MAIS, REVIEW, SEEDS
from tests.helpers.team import Team, team

_SEEN = f"SELECT state FROM desk.review WHERE id = '{REVIEW}'"
_DECIDED = f"UPDATE desk.review SET state = 'upheld' WHERE id = '{REVIEW}'"
_FOUND = "SELECT tsv::text FROM desk.event_text t JOIN desk.event e ON e.rid = t.event_rid WHERE e.id = '{}'"
_MOVED = (
    "INSERT INTO desk.event (id, customer_id, kind, occurred_at, recorded_at, agent_id, team_id, about_id, restricted, "
    "text_hash, leaf) SELECT '00000000-0000-7000-8000-0000000000a1', customer_id, 53, occurred_at, "
    "(extract(epoch FROM transaction_timestamp())*1000000)::bigint, 2, 1, id, false, text_hash, leaf FROM desk.event "
    f"WHERE id = '{BRAMS}'"
)
_AS_MOVED = "UPDATE desk.event_text SET tsv = 'moved' WHERE event_rid = (SELECT rid FROM desk.event WHERE id = '{}')"


@pytest.fixture(scope="module")
def shared(postgres_server: postgres.Server) -> Iterator[Team]:
    with team(postgres_server) as made:
        with line(made, "") as superuser:
            for each in SEEDS:
                superuser.execute(each)
        yield made


def line(shared: Team, login: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect((shared.url_of(login) if login else shared.url).replace("postgresql+psycopg", "postgresql"))


def test_a_lead_of_another_team_sees_a_review_when_it_is_disputed_and_decides_it(shared: Team) -> None:
    with line(shared, "jonas") as jonas, line(shared, "bram") as bram, line(shared, "lotte") as lotte:
        assert jonas.execute(_SEEN).fetchall() == []
        assert lotte.execute(_SEEN).fetchall() == [("given",)]
        bram.execute(f"UPDATE desk.review SET state = 'disputed' WHERE id = '{REVIEW}'")
        bram.commit()
        assert jonas.execute(_SEEN).fetchall() == [("disputed",)]
        assert jonas.execute(_DECIDED).rowcount == 1
        assert jonas.execute(_SEEN).fetchall() == [("upheld",)]


def test_who_moves_a_colleagues_entry_has_it_found_there_in_the_same_breath_and_no_other_entry(shared: Team) -> None:
    with line(shared, "mai") as mai:
        mai.execute(_MOVED)
        assert mai.execute(_AS_MOVED.format(BRAMS)).rowcount == 1
        assert mai.execute(_FOUND.format(BRAMS)).fetchone() == ("'moved'",)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            mai.execute(_AS_MOVED.format(MAIS))
        mai.rollback()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            mai.execute(_AS_MOVED.format(BRAMS))
