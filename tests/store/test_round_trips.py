"""How often a desk speaks to its server: at home, every time costs what the line takes there and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from agentdesk.services.queries import CustomerById, TimelinePage, WhoIs
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.line import Line, line
from tests.helpers.workspaces import NOW, FixedClock, seed

FAR_S = 0.004
"""One way, long enough that an answer never overlaps with the rest of its question."""


@pytest.fixture
def far(postgres_url: str) -> Iterator[Line]:
    folder = Path(str(make_url(postgres_url).query["host"]))
    with line(folder / ".s.PGSQL.5432", delay_s=FAR_S) as opened:
        yield opened


def _through(far: Line, url: str) -> str:
    parsed = make_url(url)
    there = parsed.set(host="127.0.0.1", port=far.port, query={})
    return there.render_as_string(hide_password=False)


def test_a_screen_pop_asks_twice_who_it_is_and_all_about_them(far: Line, postgres_url: str) -> None:
    seeded = seed(postgres_url)
    reads = SqlReads(open_engine(_through(far, postgres_url), read_only=True), now=FixedClock(NOW).now)
    reads.answer(WhoIs("+31655555555", "NL"))  # the connection is made
    for _ in range(7):  # as it is asked first, and prepared
        before = far.turns
        who = reads.answer(WhoIs(seeded.thanh.number, "VN"))
        assert [match.customer_id for match in who] == [seeded.thanh.customer_id]
        assert far.turns - before == 1, "the caller"
        card = reads.answer(CustomerById(seeded.thanh.customer_id))
        assert far.turns - before == 2, "the card"
        page = reads.answer(TimelinePage(seeded.thanh.customer_id))
        assert far.turns - before == 3, "the page, which is asked beside the card"
    assert card is not None
    assert len(page.rows) == len(seeded.thanh.events)
    reads.close()


def test_a_caller_nobody_knows_is_looked_for_by_the_end_of_the_number_in_the_same_round_trip(
    far: Line, postgres_url: str
) -> None:
    seed(postgres_url)
    reads = SqlReads(open_engine(_through(far, postgres_url), read_only=True), now=FixedClock(NOW).now)
    reads.answer(WhoIs("+31655555555", "NL"))
    before = far.turns
    assert reads.answer(WhoIs("+31655555556", "NL")) == ()
    assert far.turns - before == 1
    reads.close()
