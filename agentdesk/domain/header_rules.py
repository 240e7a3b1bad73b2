"""Knows where phone systems say which queue or number was dialled: by default, and as an administrator says it."""

from agentdesk.domain.records import dataclass

SHOWS = ("queue", "dialled", "line", "name")


@dataclass(frozen=True, slots=True)
class HeaderRule:
    """How the administrator reads a header of this PBX. `shows` is one of `SHOWS`.

    Without `pattern` the whole value counts; with it its first group, or its groups named like `SHOWS`. `says`
    replaces what was found: `To` with `0201234567` may say "Returns".
    """

    header: str
    shows: str = "queue"
    pattern: str = ""
    says: str = ""


HEADER_RULES = (
    HeaderRule("X-Queue"),
    HeaderRule("X-Queue-Name"),
    HeaderRule("X-QueueName"),
    HeaderRule("X-DNIS", "dialled"),
    HeaderRule("X-DID", "dialled"),
    HeaderRule("X-Dialled-Number", "dialled"),
    HeaderRule("X-Dialed-Number", "dialled"),
    HeaderRule("P-Called-Party-ID", "dialled"),
)
"""What phone systems commonly send, read when the administrator says nothing else."""
