"""Knows how a desk says whose restricted words it has shown: through its clerk, but not of a copy that is only looked at."""

from agentdesk.bootstrap.backend import Backend
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import AgentId
from agentdesk.services.looking import Looking


def looking_of(backend: Backend, agent_id: AgentId) -> Looking:
    def say(command: Command) -> None:
        if not backend.clerk.is_shut:
            backend.clerk.say(command)

    return Looking(say, backend.clock, lambda: agent_id)
