"""Knows how a page and everything that stands beside its cards is asked of a distant server in one round trip.

What stands beside is asked by the ids of the cards, which nobody has yet. So the server itself remembers them for the
rest of the transaction, and each question beside takes them from there instead of from the desk.
"""

from typing import Any

from sqlalchemy import BindParameter, Select, Text, func, literal, select, union_all
from sqlalchemy.dialects.postgresql import ARRAY, UUID
from sqlalchemy.sql.visitors import replacement_traverse

from agentdesk.store.reads_directory import LEGS
from agentdesk.store.reads_history import CONTESTS_NAMED, NAMED
from agentdesk.store.reads_known import SPEAKERS_OF
from agentdesk.store.reads_live_detail import COMPLAINTS, FOLLOW_UPS, ORDERS
from agentdesk.store.schema import contest, event, event_head
from agentdesk.store.spoken import Asked

_CARDS, _SHOWN, _SAID = "desk.cards", "desk.shown", "desk.said"
"""Of a page: its cards, what they show (orders, follow-ups …), what was said about them (withdrawals, contests …)."""


def remembering(*pages: Select[Any]) -> Select[Any]:
    """Leaves the ids of these pages for the statements after it."""
    columns = (
        event.c.id, event.c.ref_id, event_head.c.withdrawn_by, event_head.c.redacted_by, event_head.c.contested_by,
    )  # fmt: skip
    found = union_all(*(each.with_only_columns(*columns).subquery().select() for each in pages)).subquery("found")
    lists = {
        _CARDS: _listed(found.c.id),
        _SHOWN: _listed(found.c.ref_id),
        _SAID: func.concat_ws(
            ",", _listed(found.c.withdrawn_by), _listed(found.c.redacted_by), _listed(found.c.contested_by)
        ),
    }
    return select(*(func.set_config(name, func.coalesce(ids, ""), literal(True)) for name, ids in lists.items()))


def beside(withdrawals: Select[Any]) -> dict[int, Asked]:
    """What `cards` asks by the ids of a page, each as a question about the remembered ids."""
    decided = select(contest.c.decision_id).where(contest.c.id.in_(_remembered(_SAID)))
    said = union_all(_remembered(_SAID), decided)
    places = (
        (ORDERS, _remembered(_SHOWN)),
        (FOLLOW_UPS, _remembered(_SHOWN)),
        (COMPLAINTS, _remembered(_SHOWN)),
        (SPEAKERS_OF, _remembered(_CARDS)),
        (LEGS, _remembered(_CARDS)),
        (withdrawals, _remembered(_SAID)),
        (CONTESTS_NAMED, _remembered(_SAID)),
        (NAMED, said),
    )
    return {id(statement): (_of(statement, ids), {}) for statement, ids in places}


def _listed(ids: Any) -> Any:
    return func.string_agg(ids.cast(Text), ",")


def _remembered(name: str) -> Any:
    """Ids that an earlier statement of the transaction left."""
    listed = func.string_to_array(func.current_setting(name, literal(True)), ",")
    return select(func.unnest(listed.cast(ARRAY(UUID(as_uuid=True))), type_=UUID(as_uuid=True)))


def _of(statement: Any, ids: Any) -> Any:
    """The same question with these ids in the place of the list that is given with it."""
    there = ids.scalar_subquery()

    def replaced(element: Any, **_: Any) -> Any:
        return there if isinstance(element, BindParameter) and element.expanding else None

    return replacement_traverse(statement, {}, replaced)
