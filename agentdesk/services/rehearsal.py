"""Knows the questions every call asks, asked once before anybody rings: the first answer makes the statement."""

from collections.abc import Callable, Iterator

from agentdesk.domain.handed import Ringing
from agentdesk.domain.ids import SYSTEM_AGENT, CustomerId
from agentdesk.services.ports import Reads
from agentdesk.services.queries import (
    CustomerById,
    FindCustomers,
    TimelineIndex,
    TimelinePage,
    TimelineRows,
    WhoIs,
)
from agentdesk.services.queries_people import HandedTo

NUMBER = "+31201234567"
"""Of nobody in particular."""


def questions() -> Iterator[Callable[[Reads], None]]:
    """One after the other, each a piece of work for a read lane; without any customer they ask in vain."""
    known: list[CustomerId] = []

    def look(reads: Reads) -> None:
        hits = reads.answer(FindCustomers("an", limit=1))
        known.extend(hit.customer_id for hit in hits if hit.customer_id is not None)

    def page(reads: Reads) -> None:
        for customer_id in known:
            shown = reads.answer(TimelinePage(customer_id))
            reads.answer(TimelineRows(tuple(row.event_id for row in shown.rows[:1]), customer_id))

    yield look
    yield lambda reads: _drop(reads.answer(WhoIs(NUMBER)))
    yield lambda reads: _drop(reads.answer(HandedTo(SYSTEM_AGENT, Ringing(NUMBER))))
    yield lambda reads: _drop([reads.answer(CustomerById(each)) for each in known])
    yield page
    yield lambda reads: _drop([reads.answer(TimelineIndex(each, limit=1)) for each in known])
    yield lambda reads: _drop(reads.answer(FindCustomers("anaximenes", similar=True)))


def _drop(answer: object) -> None:
    del answer
