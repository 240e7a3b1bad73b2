"""Knows how an invented world is put into a workspace: through the same unit of work as everything else."""

from collections.abc import Callable
from datetime import datetime

from agentdesk.demo.decided import say_decided
from agentdesk.demo.rows import World
from agentdesk.demo.world import invent_world
from agentdesk.services.ports import UnitOfWork

ORDER_OF_TABLES = (
    "team", "rule", "agent", "extension", "presence", "queue", "customer", "contact_point", "sales_order", "order_line", "delivery", "case", "complaint", "fact", "referral",
    "survey", "follow_up", "scorecard", "review", "review_mark", "review_step",
)  # fmt: skip
ROWS_A_TRANSACTION = 4000


def load_demo(unit_of_work: Callable[[], UnitOfWork], now: datetime) -> World:
    """Fill an empty workspace with the demo world as it stands at `now`."""
    world = invent_world(now)
    with unit_of_work() as work:
        for table in ORDER_OF_TABLES:
            # A review's steps all name their score, or those without would be written after the others.
            rows = [
                {key: value for key, value in row.items() if value is not None or key == "score"}
                for row in world.rows[table]
            ]
            work.rows.insert_many(table, rows)
        work.commit()
    for start in range(0, len(world.events), ROWS_A_TRANSACTION):
        with unit_of_work() as work:
            work.events.append_many(world.events[start : start + ROWS_A_TRANSACTION])
            work.commit()
    say_decided(unit_of_work, world)
    return world
