"""Knows how the terminal moves a whole workspace: two addresses, each with the password this machine keeps for it."""

from collections.abc import Callable

from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.workspace_login import WorkspaceLogin, hide_in_process_list, parted
from agentdesk.cli.parts import Copied


def copy_workspace(source: str, target: str, told: Callable[[str, int, int], None]) -> Copied:
    """Raises Refused("copy-…") and what stands in the way of either."""
    from agentdesk.store.copying import copy

    complete = []
    for given in (parted(source), parted(target)):
        hide_in_process_list(given.password)
        complete.append(WorkspaceLogin(*given).complete())
    done = copy(complete[0], complete[1], told)
    return Copied(
        shown_place(source), shown_place(target), tuple((each.name, each.rows, each.digest) for each in done.tables),
        done.went_on, done.said_meanwhile, done.took.total_seconds(),
    )  # fmt: skip
