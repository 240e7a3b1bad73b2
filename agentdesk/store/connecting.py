"""Knows how a server says by number why it lets nobody in: a failed connection has only words, in the server's language.

The driver's library puts the SQLSTATE into those words when it is asked to; psycopg 3.3 has no call for that, so the
connection is begun here, as psycopg's own `generators._connect` does. Gone when `PGconn.set_error_verbosity` is there.
"""

import ctypes
import sys
from collections.abc import Generator
from typing import Any, Self

import psycopg
from psycopg import pq

_DEFAULT, _VERBOSE = 1, 2  # PGVerbosity of libpq-fe.h
_WAITS = {pq.PollingStatus.READING: 1, pq.PollingStatus.WRITING: 2}  # psycopg.waiting's WAIT_R and WAIT_W


class SpokenConnection(psycopg.Connection[Any]):
    """Where the library cannot be asked (Windows), the words alone are there."""

    @classmethod
    def _connect_gen(cls, conninfo: str = "") -> Generator[Any, Any, Self]:
        line: Any = pq.PGconn.connect_start(conninfo.encode())
        _speak(line, _VERBOSE)
        while (status := line.connect_poll()) != pq.PollingStatus.OK:
            wanted = _WAITS.get(status)
            if wanted is None or line.status == pq.ConnStatus.BAD:
                said = line.get_error_message()
                raise psycopg.OperationalError(f"connection failed: {said}", pgconn=psycopg.errors.finish_pgconn(line))
            while not (yield line.socket, wanted):
                pass
        _speak(line, _DEFAULT)
        line.nonblocking = 1
        return cls(line)


def _speak(line: Any, verbosity: int) -> None:
    if _set_verbosity is not None:
        _set_verbosity(ctypes.c_void_p(line.pgconn_ptr), verbosity)


def _found() -> Any:
    """The driver's library, through the extension that is linked with it."""
    try:
        return ctypes.CDLL(str(sys.modules[pq.PGconn.__module__].__file__)).PQsetErrorVerbosity
    except (OSError, AttributeError, KeyError):
        return None


_set_verbosity = _found()
