"""Knows what the terminal's exit codes mean; they stay what they are."""

from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Offline

DONE = 0
REFUSED = 1
"""The workspace or a rule said no, or the input is bad; the sentence on stderr says why."""
USAGE = 2
"""The command line is not understood (argparse)."""
OFFLINE = 3
"""The workspace cannot be reached now; trying again later may work."""
NOT_FOUND = 4
"""No such customer, file or workspace."""

_NOT_FOUND = frozenset(
    {
        "missing",
        "file-missing",
        "unknown-ref",
        "folder-missing",
        "not-open",
        "recording-missing",
        "mail-missing",
        "backup-missing",
        "backup-folder-missing",
    }
)


def code_of(error: AgentDeskError) -> int:
    match error:
        case Offline():
            return OFFLINE
        case Conflict() | NotAllowed():
            return REFUSED
    return NOT_FOUND if error.code in _NOT_FOUND else REFUSED
