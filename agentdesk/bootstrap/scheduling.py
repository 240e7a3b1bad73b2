"""Knows how exports that run by themselves are put together for a desk or the terminal."""

import socket
from pathlib import Path

from agentdesk.domain.exports import Form
from agentdesk.services.exports import Sink
from agentdesk.services.ports import Clock, Reads, Workspace
from agentdesk.services.scheduled import ScheduledExports


def scheduled_of(workspace: Workspace, reads: Reads, clock: Clock, login: str) -> ScheduledExports:
    """`login` "": the worker's."""
    return ScheduledExports(workspace, reads, clock, login, f"{login or 'worker'}@{socket.gethostname()}", _file)


def _file(path: str, form: Form, zone: str) -> Sink:
    from agentdesk.runtime.export_files import file_of  # zip and its kin, when something is due

    return file_of(Path(path), form, zone)
