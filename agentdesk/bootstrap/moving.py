"""Knows how the terminal moves a whole workspace, or brings one back: two addresses, each with the password this machine keeps for it."""

from collections.abc import Callable
from pathlib import Path

from agentdesk.bootstrap.shown_place import shown_place, told_of
from agentdesk.bootstrap.workspace_login import WorkspaceLogin, hide_in_process_list, parted
from agentdesk.cli.parts import Copied, Health
from agentdesk.cli.workspace import refusal
from agentdesk.domain.backups import Manifest

_AWAY = frozenset({"missing", "foreign", "offline", "login"})
"""What of the source is said before anything is made of the target."""


def copy_workspace(source: str, target: str, told: Callable[[str, int, int], None]) -> Copied:
    """Raises Refused("copy-…") and what stands in the way of either."""
    from agentdesk.store.copying import copy
    from agentdesk.store.migrate import check

    with told_of(source):
        read = _complete(source)
        found = check(read)
        if found.code in _AWAY and (error := refusal(Health(found.code, found.revision, found.detail))) is not None:
            raise error
    with told_of(target):
        done = copy(read, _complete(target), told)
    return Copied(
        shown_place(source), shown_place(target), tuple((each.name, each.rows, each.digest) for each in done.tables),
        done.went_on, done.said_meanwhile, done.took.total_seconds(),
    )  # fmt: skip


def restore_workspace(backup: Path, target: str) -> Manifest:
    """Raises Refused("restore-…", "backup-…") and what stands in the way at `target`."""
    from agentdesk.bootstrap.backups import restore

    with told_of(target):
        return restore(backup, _complete(target))


def _complete(address: str) -> str:
    given = parted(address)
    hide_in_process_list(given.password)
    return WorkspaceLogin(*given).complete()
