"""Knows how exports that run by themselves are put together for a desk, the worker or the terminal."""

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from agentdesk.domain.exports import Form
from agentdesk.services.exports import Sink
from agentdesk.services.ports import Clock, Reads, Workspace
from agentdesk.services.scheduled import Files, ScheduledExports

if TYPE_CHECKING:
    from collections.abc import Callable

    from agentdesk.services.reports import ReportFacts


def scheduled_of(workspace: Workspace, reads: Reads, clock: Clock, login: str) -> ScheduledExports:
    """`login` "": the worker's."""
    desk, files = f"{login or 'worker'}@{socket.gethostname()}", Files(_file, _drawn, _put)
    return ScheduledExports(workspace, reads, clock, login, desk, files)


def _file(path: str, form: Form, zone: str) -> Sink:
    from agentdesk.runtime.export_files import file_of  # zip and its kin, when something is due

    return file_of(Path(path), form, zone)


def _put(path: str, content: bytes, before: "Callable[[], None]") -> None:
    from agentdesk.runtime.export_files import put_whole  # as above

    put_whole(Path(path), content, before)


def _drawn(facts: "ReportFacts", language: str) -> bytes:
    from agentdesk.bootstrap.drawing import drawn_apart  # processes, when something is due

    return drawn_apart(facts, language)
