"""Knows how a window records what its phone tells: a lane, a file, and the ear at the hub."""

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from agentdesk.domain.events import CallChanged, CallsRecorded, LineChanged
from agentdesk.domain.ids import EventId, new_uuid
from agentdesk.runtime.lanes import Lane
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Clock, Phone
from agentdesk.services.recordings import CallRecorder

log = logging.getLogger(__name__)


class CallRecording:
    """`start` and `stop` in the GUI thread; the file is written on a lane of its own, and its fate told on the hub."""

    def __init__(self, hub: Hub, clock: Clock, phone: Phone, kind: str) -> None:
        self._hub, self._clock, self._phone, self._kind = hub, clock, phone, kind
        self._lane: Lane | None = None
        self._file: IO[str] | None = None
        self._leave: Callable[[], None] | None = None

    def start(self, path: Path, *, redact: bool) -> None:
        """What is on now stands at its beginning. Another recording ends first; no file is overwritten."""
        self.stop()
        if self._lane is None:
            self._lane = Lane("recording")
        self._lane.do(lambda: self._open(path, redact=redact))

    def stop(self) -> None:
        if self._lane is not None:
            self._lane.do(self._close)

    def close(self) -> None:
        """With the window."""
        self.stop()
        if self._lane is not None:
            self._lane.close()

    # --- on its lane ---

    def _open(self, path: Path, *, redact: bool) -> None:
        try:
            # Who calls whom is nobody else's to read.
            made = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            self._file = os.fdopen(made, "w", encoding="utf-8", newline="\n")
        except FileExistsError:
            self._hub.publish(CallsRecorded("", code="recording-exists"))
            return
        except OSError:
            self._hub.publish(CallsRecorded("", code="recording-place"))
            return
        recorder = CallRecorder(self._take, self._clock, self._kind, redact=redact)
        recorder.hear(LineChanged(self._phone.line))
        for call in self._phone.calls.values():
            recorder.hear(CallChanged(call, EventId(new_uuid())))
        self._leave = self._hub.listen(recorder.hear)
        self._hub.publish(CallsRecorded(str(path), redact))

    def _take(self, line: str) -> None:
        """From whatever thread published; written in order."""
        if self._lane is not None:
            self._lane.do(lambda: self._write(line))

    def _write(self, line: str) -> None:
        if self._file is None:
            return
        try:
            self._file.write(line)
            self._file.flush()
        except OSError as error:
            log.warning("the recording ends: %s", type(error).__name__)
            self._close(code="recording-full")

    def _close(self, code: str = "") -> None:
        leave, self._leave = self._leave, None
        file, self._file = self._file, None
        if leave is not None:
            leave()
        if file is not None:
            file.close()
            self._hub.publish(CallsRecorded("", code=code))


def read_wish(text: str) -> tuple[Path | None, bool]:
    """The file to record into (None: stop) and whether to redact, of a message to the window. Raises ValueError, TypeError."""
    held = json.loads(text)
    path = held.get("path", "") if isinstance(held, dict) else None
    if not isinstance(path, str):
        raise TypeError(text)
    return (Path(path) if path else None), held.get("redact") is True
