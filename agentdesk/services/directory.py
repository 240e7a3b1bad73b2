"""Knows who may change the directory, and how what somebody does now is written: one row each, never a second."""

from datetime import datetime
from secrets import randbits

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_people import RemoveQueue, SetExtensions, SetQueue
from agentdesk.domain.directory import MOST_EXTENSIONS, PresenceSaid, extension_of, is_stale
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.ids import AgentId
from agentdesk.domain.kinds import Role
from agentdesk.services.ports import UnitOfWork

NOUN = "directory"


def set_extensions(uow: UnitOfWork, command: SetExtensions) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only") and Refused("bad-extension")."""
    if command.agent_id != command.actor:
        must_administer(uow, command)
    made = tuple(dict.fromkeys(extension_of(number) for number in command.numbers))
    if "" in made or len(made) > MOST_EXTENSIONS:
        raise Refused("bad-extension")
    if uow.rows.one("agent", id=command.agent_id) is None:
        raise Refused("unknown-agent")
    uow.rows.delete("extension", agent_id=command.agent_id)
    for place, number in enumerate(made):
        uow.rows.insert("extension", agent_id=command.agent_id, number=number, place=place)
    return (NOUN,)


def set_queue(uow: UnitOfWork, command: SetQueue) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only"), Refused("bad-extension", "queue-taken")."""
    must_administer(uow, command)
    name, number = " ".join(command.name.split()), extension_of(command.number)
    if not name or (command.number.strip() and not number):
        raise Refused("bad-extension")
    known = uow.rows.one("queue", name=name)
    if known is not None and known["id"] != command.queue_id:
        raise Refused("queue-taken")
    if not uow.rows.insert("queue", id=command.queue_id, name=name, number=number):
        uow.rows.update("queue", {"id": command.queue_id}, name=name, number=number)
    return (NOUN,)


def remove_queue(uow: UnitOfWork, command: RemoveQueue) -> tuple[str, ...]:
    must_administer(uow, command)
    uow.rows.delete("queue", id=command.queue_id)
    return (NOUN,)


def numbers_of(uow: UnitOfWork, agent_id: AgentId) -> tuple[str, ...]:
    """Every extension somebody may call from now: where they sit today, and their own."""
    now = uow.rows.one("presence", agent_id=agent_id)
    today = str(now["extension"]) if now else ""
    own = sorted(uow.rows.all("extension", agent_id=agent_id), key=lambda row: int(str(row["place"])))
    return tuple(dict.fromkeys(filter(None, (today, *(str(row["number"]) for row in own)))))


# --- what somebody does now: no command, for a command stays for good --------------------------------------------


def put_presence(uow: UnitOfWork, agent_id: AgentId, desk: str, said: PresenceSaid, now: datetime) -> None:
    """Over what was there. Who sits down at an extension for the day takes it from who sat there before."""
    values = {
        "state": said.seen.value, "reason": said.reason, "since": said.since, "seen_at": now, "desk": desk,
        "extension": said.extension,
    }  # fmt: skip
    before = uow.rows.one("presence", agent_id=agent_id)
    if before is None:
        uow.rows.insert("presence", agent_id=agent_id, **values)
    else:
        uow.rows.update("presence", {"agent_id": agent_id}, **values)
    if said.extension and (before is None or before["extension"] != said.extension):
        for row in uow.rows.all("presence", extension=said.extension):
            if row["agent_id"] != agent_id:
                uow.rows.update("presence", {"agent_id": row["agent_id"]}, extension="")
    _beat(uow)


def is_there_still(uow: UnitOfWork, agent_id: AgentId, desk: str, now: datetime) -> bool:
    """The desk lives; nobody is told, and no number moves. False when the row is gone, or of a desk that fell silent.

    Where another desk of the same person spoke last, it speaks for both.
    """
    if uow.rows.update("presence", {"agent_id": agent_id, "desk": desk}, seen_at=now):
        return True
    row = uow.rows.one("presence", agent_id=agent_id)
    return row is not None and isinstance(row["seen_at"], datetime) and not is_stale(row["seen_at"], now)


def forget_presence(uow: UnitOfWork, agent_id: AgentId, desk: str) -> None:
    """The desk closes; what another desk of the same person says stays."""
    if uow.rows.delete("presence", agent_id=agent_id, desk=desk):
        _beat(uow)


def _beat(uow: UnitOfWork) -> None:
    """The other desks look again. Another number is news, never the next one: two desks at once would make the same."""
    n = randbits(62)
    if not uow.rows.update("pulse", {"noun": NOUN}, n=n):
        uow.rows.insert("pulse", noun=NOUN, n=n)


def must_administer(uow: UnitOfWork, command: Command) -> None:
    row = uow.rows.one("agent", id=command.actor)
    if row is None or row["role"] != Role.ADMIN.value or not row["active"]:
        raise NotAllowed("administrators-only")
