"""Knows how a screen says one wish at a time and hears what became of it: safe, in the workspace, or refused and why."""

from datetime import datetime
from typing import TypedDict

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.commands import Command
from agentdesk.domain.events import CommandRefused, CommandSettled, JournalFailed
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.sections import Room


class Basics(TypedDict):
    """What every command carries."""

    command_id: CommandId
    actor: AgentId
    at: datetime


class Saying(QObject):
    """Signals: `settled(Command)` when the workspace has it; `refused(Command, str)` with the code why."""

    settled = Signal(object)
    refused = Signal(object, str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._said: dict[CommandId, Command] = {}
        bridge.happened.connect(self._on_happened)

    def say(self, command: Command) -> None:
        self._said[command.command_id] = command
        self._bridge.say(command)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CommandSettled(command_id) if command_id in self._said:
                self.settled.emit(self._said.pop(command_id))
            case CommandRefused(command_id, code) if command_id in self._said:
                self.refused.emit(self._said.pop(command_id), code)
            case JournalFailed(command_id, code) if command_id is not None and command_id in self._said:
                self.refused.emit(self._said.pop(command_id), code)
            case _:
                return


def basics(room: Room) -> Basics:
    return {"command_id": CommandId(new_uuid()), "actor": room.me.agent_id, "at": room.clock.now()}
