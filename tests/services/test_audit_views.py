"""Views of the audit: a lead's own and those shared, and who may change them."""

from collections.abc import Iterator
from uuid import UUID

import pytest

from agentdesk.domain.audit_views import Choices
from agentdesk.domain.commands_audit import DropAuditView, SaveAuditView
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.services import handlers
from agentdesk.services.queries_audit import AuditViews
from tests.store.reads_world import NOW, World, a_world

LARA, BAS, CAS = AgentId(2), AgentId(3), AgentId(4)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Lara and Bas lead, Cas answers calls."""
    with a_world(workspace_url) as made:
        for agent_id, name, role in ((LARA, "Lara", "lead"), (BAS, "Bas", "lead"), (CAS, "Cas", "agent")):
            made.agent(agent_id, name)
            made.update("agent", {"id": agent_id}, role=role)
        yield made


def save(
    world: World, name: str, choices: Choices = (("period", "week"),), *, by: AgentId = LARA, view: UUID | None = None,
    shared: bool = False,
) -> UUID:  # fmt: skip
    view_id = view or new_uuid()
    command = SaveAuditView(
        command_id=CommandId(new_uuid()),
        actor=by,
        at=NOW,
        view_id=view_id,
        name=name,
        choices=choices,
        is_shared=shared,
    )
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, NOW))
    return view_id


def drop(world: World, view_id: UUID, by: AgentId = LARA) -> None:
    command = DropAuditView(command_id=CommandId(new_uuid()), actor=by, at=NOW, view_id=view_id)
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, NOW))


def seen(world: World, by: AgentId) -> list[str]:
    return [view.name for view in world.ask(AuditViews(by))]


def test_a_lead_sees_their_own_views_first_then_what_is_shared(world: World) -> None:
    mine = save(world, "  Klachten   deze week ", (("complaint", "1"), ("period", "week")))
    save(world, "Alles van Cas", by=BAS, shared=True)
    save(world, "Van Bas alleen", by=BAS)
    assert seen(world, LARA) == ["Klachten deze week", "Alles van Cas"]
    (view, _) = world.ask(AuditViews(LARA))
    assert (view.view_id, dict(view.choices)) == (mine, {"complaint": "1", "period": "week"})


def test_only_its_owner_changes_a_view_or_lets_it_go(world: World) -> None:
    view = save(world, "Laat gewijzigd", shared=True)
    for attempt in (lambda: save(world, "Van mij", by=BAS, view=view), lambda: drop(world, view, BAS)):
        with pytest.raises(NotAllowed):
            attempt()
    save(world, "Laat", view=view)
    assert seen(world, LARA) == ["Laat"]
    assert seen(world, BAS) == [], "it is not shared any more"
    drop(world, view)
    drop(world, view)
    assert seen(world, LARA) == []


@pytest.mark.parametrize(
    ("name", "choices", "by"),
    [(" ", (), LARA), ("x" * 61, (), LARA), ("A", (("unheard", "1"),), LARA), ("A", (("words", "x" * 201),), LARA), ("A", (), CAS)],
    ids=["no name", "long name", "unknown choice", "long choice", "no lead"],
)  # fmt: skip
def test_what_cannot_be_kept_is_turned_down(world: World, name: str, choices: Choices, by: AgentId) -> None:
    with pytest.raises(AgentDeskError) as error:
        save(world, name, choices, by=by)
    assert isinstance(error.value, Refused | NotAllowed)
    assert seen(world, LARA) == []
