"""Heights, places and the skeleton of a timeline: pure numbers."""

import random
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from agentdesk.domain.clock import to_us
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import IndexRow, TimelineRow
from agentdesk.ui.timeline.columns import Columns
from agentdesk.ui.timeline.heights import Heights
from agentdesk.ui.timeline.place import Place
from tests.helpers.timeline_rows import a_row, many_rows

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def index_of(rows: list[TimelineRow]) -> list[IndexRow]:
    return [IndexRow(row.event_id, to_us(row.occurred_at), int(row.kind), len(row.body)) for row in rows]


def test_every_row_is_found_where_it_begins_after_any_change() -> None:
    dice = random.Random(3)
    plain = [dice.randint(40, 400) for _ in range(1500)]
    heights = Heights()
    heights.fill(plain)
    for _ in range(400):
        at = dice.randrange(len(plain))
        match dice.randrange(5):
            case 0:
                plain.insert(at, 77)
                heights.insert(at, 77)
            case 1:
                del plain[at]
                heights.remove(at)
            case 2:
                plain += [50, 60]
                heights.extend([50, 60])
            case _:
                plain[at] = dice.randint(40, 400)
                heights.set(at, plain[at])
    tops = list(accumulate(plain, initial=0))
    assert heights.total == tops[-1]
    assert [heights.top(row) for row in range(len(plain))] == tops[:-1]
    for row in range(0, len(plain), 13):
        assert heights.find(tops[row]) == row
        assert heights.find(tops[row + 1] - 1) == row
    assert heights.find(tops[-1] + 5) == len(plain) - 1


def test_an_empty_timeline_has_no_height_and_one_place() -> None:
    heights = Heights()
    assert heights.total == 0
    assert heights.find(100) == 0
    assert Place(heights, lambda _row: None).move(50) == 0


def test_what_is_measured_above_never_moves_what_is_read() -> None:
    guessed, real = [100] * 400, [30 + 7 * (row % 40) for row in range(400)]
    heights = Heights()
    heights.fill(guessed)

    def measure(row: int) -> None:
        heights.set(row, real[row])

    place = Place(heights, measure)
    place.to_value(20_000)
    place.settle(600)
    seen = place.row, place.off
    for _ in range(30):
        assert place.move(-60) == -60
        place.settle(600)
    for _ in range(30):
        assert place.move(60) == 60
        place.settle(600)
    assert (place.row, place.off) == seen


def test_the_last_card_ends_at_the_bottom_edge() -> None:
    heights = Heights()
    heights.fill([100] * 50)
    place = Place(heights, lambda _row: None)
    place.to_end(620)
    assert place.value == 5000 - 620
    place.move(400)
    place.settle(620)
    assert place.value == 5000 - 620


def test_a_day_opens_where_the_agents_own_day_changes() -> None:
    columns = Columns(AMSTERDAM)
    moments = [
        datetime(2026, 11, 22, 13, 0, tzinfo=UTC),
        datetime(2026, 11, 21, 23, 30, tzinfo=UTC),  # 00:30 of the 22nd in Amsterdam
        datetime(2026, 11, 21, 22, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # the night the clocks go back
        datetime(2026, 10, 24, 22, 30, tzinfo=UTC),
        datetime(2026, 10, 24, 21, 30, tzinfo=UTC),
    ]
    columns.extend(index_of([a_row(number, occurred_at=at) for number, at in enumerate(moments)]))
    assert [columns.opens_day(row) for row in range(6)] == [True, False, True, True, False, True]
    assert columns.day(1) == date(2026, 11, 22)


def test_chunks_make_the_same_skeleton_as_one_piece() -> None:
    rows = index_of(many_rows(1000))
    whole, parts = Columns(AMSTERDAM), Columns(AMSTERDAM)
    whole.extend(rows)
    for first in range(0, 1000, 137):
        parts.extend(rows[first : first + 137])
    assert parts.ids == whole.ids
    assert parts.shapes == whole.shapes


def test_a_card_finds_its_place_by_time_then_by_id() -> None:
    columns = Columns(AMSTERDAM)
    rows = index_of(many_rows(300))
    for row in random.Random(4).sample(rows, len(rows)):
        columns.insert(row)
    assert columns.ids == [row.event_id for row in rows]
    whole = Columns(AMSTERDAM)
    whole.extend(rows)
    assert columns.shapes == whole.shapes
    assert all(columns.find(row.event_id) == at for at, row in enumerate(rows))


def test_taking_a_card_out_gives_its_day_to_the_next() -> None:
    columns = Columns(AMSTERDAM)
    columns.extend(index_of([a_row(1), a_row(2), a_row(3000)]))
    columns.remove(0)
    assert [columns.opens_day(row) for row in range(2)] == [True, True]


def test_only_some_kinds_keep_order_and_days() -> None:
    rows = many_rows(500)
    columns = Columns(AMSTERDAM)
    columns.extend(index_of(rows))
    orders = columns.only([EventKind.ORDER])
    assert orders.ids == [row.event_id for row in rows if row.kind is EventKind.ORDER]
    assert orders.opens_day(0)
    assert sum(columns.count_kinds().values()) == 500


def test_a_day_without_cards_leads_to_the_nearest_older_one() -> None:
    columns = Columns(AMSTERDAM)
    rows = [a_row(number, occurred_at=datetime(2026, 11, 20, 12, tzinfo=UTC) - timedelta(days=3 * number))
            for number in range(5)]  # fmt: skip
    columns.extend(index_of(rows))
    assert columns.first_on_or_before(date(2026, 11, 19)) == 1
    assert columns.first_on_or_before(date(2026, 11, 17)) == 1
    assert columns.first_on_or_before(date(2030, 1, 1)) == 0
