"""Knows how a report is asked for, and what the ledger calls it; light, because every window knows it from its start."""

import json
from typing import TYPE_CHECKING, Protocol

from agentdesk.domain.ids import AgentId

if TYPE_CHECKING:
    from agentdesk.services.queries_figures import FigureScope  # statistics and its kin, 15 ms of the start

OWN, OTHERS = "own-report", "report"
"""What the ledger calls a report of oneself, and one of others."""


class Reporter(Protocol):
    """How a screen has a report written: on a lane of its own, told by `ExportChanged`. One at a time."""

    def start(self, scope: "FigureScope", path: str, language: str) -> None: ...

    def stop(self) -> None:
        """What is being made is given up, and nothing of it stays."""


def is_own(table: str, actor: AgentId, said: str) -> bool:
    """Whether an export of this name and filter is somebody's report of themselves."""
    return table == OWN and json.loads(said).get("agent_id") == actor
