"""While a command holds the write lock it finds its rows by an index: nobody waits for a walk through a table."""

import pytest

from agentdesk.domain.commands import MoveInteraction, RememberFact, RetractInteraction
from agentdesk.domain.ids import EventId, FactId, new_uuid
from tests.helpers.desk import Desk
from tests.helpers.plans import Listener, walks


def test_no_command_walks_a_growing_table(workspace_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desk(workspace_url) as desk:
        sanne, other = desk.customer(), desk.customer("Jan")
        engine = desk.engine if desk.people is None else desk.people.engine_of(desk.basics()["actor"])
        listener = Listener(engine, monkeypatch)
        first, second = (desk.log(sanne, facts=(("floor", str(floor)),)) for floor in (2, 3))
        fact_id = FactId(new_uuid())
        desk.say(RememberFact(**desk.basics(), fact_id=fact_id, customer_id=sanne, key="dog", value="Bobbie"))
        desk.follow_up(sanne)
        desk.log(sanne, desk.call(sanne).interaction_id)
        desk.missed()
        desk.say(
            MoveInteraction(
                **desk.basics(), interaction_id=second.interaction_id, moved_id=EventId(new_uuid()), customer_id=other
            )
        )
        desk.say(
            RetractInteraction(
                **desk.basics(), interaction_id=first.interaction_id, retraction_id=EventId(new_uuid()), reason="wrong"
            )
        )
        asked = [
            (sql, bound) for sql, bound in listener.asked.items() if sql.startswith(("SELECT", "UPDATE", "DELETE"))
        ]
        assert any("UPDATE fact" in sql or "UPDATE desk.fact" in sql for sql, _ in asked)
        walked = [f"{line} in {sql}" for sql, bound in asked for line in walks(engine, sql, bound)]
    assert not walked, "\n".join(walked)
