"""Knows how the terminal moves a whole workspace, or brings one back: two addresses, each with the password this machine keeps for it."""

from collections.abc import Callable
from pathlib import Path

from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.workspace_login import WorkspaceLogin, hide_in_process_list, parted
from agentdesk.cli.parts import Copied
from agentdesk.domain.backups import Manifest


def copy_workspace(source: str, target: str, told: Callable[[str, int, int], None]) -> Copied:
    """Raises Refused("copy-…") and what stands in the way of either."""
    from agentdesk.store.copying import copy

    done = copy(_complete(source), _complete(target), told)
    return Copied(
        shown_place(source), shown_place(target), tuple((each.name, each.rows, each.digest) for each in done.tables),
        done.went_on, done.said_meanwhile, done.took.total_seconds(),
    )  # fmt: skip


def restore_workspace(backup: Path, target: str) -> Manifest:
    """Raises Refused("restore-…", "backup-…") and what stands in the way at `target`."""
    from agentdesk.bootstrap.backups import restore

    return restore(backup, _complete(target))


def _complete(address: str) -> str:
    given = parted(address)
    hide_in_process_list(given.password)
    return WorkspaceLogin(*given).complete()
