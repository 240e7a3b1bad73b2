"""Knows how the log is written: a rotating file that never holds a person's words, numbers or addresses.

Exceptions are written as their kind and the lines they came through; their messages may quote a note or an SQL
parameter and are left out.
"""

import faulthandler
import logging
import logging.handlers
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from agentdesk.domain.errors import AgentDeskError
from agentdesk.runtime.paths import made

_SIZE_BYTES = 1_000_000
_KEPT = 5
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WordlessFormatter(logging.Formatter):
    """Time, level, thread, logger, message; exceptions without their messages."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        held, record.exc_text = record.exc_text, None  # another handler may have kept its own, wordy one there
        try:
            return super().format(record)
        finally:
            record.exc_text = held

    def formatException(self, ei: ExcInfo) -> str:
        error = ei[1]
        lines: list[str] = []
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines.append(_named(error))
            lines += [
                f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
            if error is not None:
                lines.append("because of")
        return "\n".join(lines)


class LogFile:
    """The program's log, from `start` to `stop`. A folder that cannot be written costs the log, not the start."""

    def __init__(self, folder: Path, *, verbose: bool = False) -> None:
        self._folder = folder
        self._level = logging.DEBUG if verbose else logging.INFO
        self._handler: logging.Handler | None = None
        self._crashes: BinaryIO | None = None
        self._old_hooks = (sys.excepthook, threading.excepthook)

    @property
    def path(self) -> Path:
        return self._folder / "agentdesk.log"

    def start(self) -> bool:
        """False when nothing can be written there."""
        try:
            made(self._folder)
            handler = logging.handlers.RotatingFileHandler(
                self.path, maxBytes=_SIZE_BYTES, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace"
            )
        except OSError:
            return False
        handler.setFormatter(WordlessFormatter())
        self._handler = handler
        root = logging.getLogger()
        root.addHandler(handler)
        root.setLevel(self._level)
        logging.captureWarnings(capture=True)
        sys.excepthook, threading.excepthook = self._on_error, self._on_thread_error
        self._crashes = (self._folder / "crash.log").open("ab")  # its own file: the log's changes hands as it rotates
        faulthandler.enable(self._crashes)
        return True

    def stop(self) -> None:
        if self._handler is None:
            return
        faulthandler.disable()
        if self._crashes is not None:
            self._crashes.close()
        sys.excepthook, threading.excepthook = self._old_hooks
        logging.captureWarnings(capture=False)
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        self._handler = None

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hooks[0](kind, error, trace)
            return
        logging.getLogger("agentdesk").critical("an unexpected error", exc_info=(kind, error, trace))

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)


def _named(error: BaseException) -> str:
    """The kind; of our own errors the code too, which is a word of ours."""
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    return f"{name} ({error.code})" if isinstance(error, AgentDeskError) else name
