"""Knows what a database means when it fails: wait, read why, or a bug of ours."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, PendingRollbackError, ResourceClosedError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline, Refused

APPEND_ONLY = "append-only"
"""What the triggers say when somebody rewrites history."""

# SQLite's primary result codes (the low byte of the extended code).
_SQLITE_REFUSED = {8: "read-only", 11: "damaged", 13: "disk-full", 26: "damaged"}
_SQLITE_OFFLINE = {5: "locked", 6: "locked", 9: "timeout", 10: "unreachable", 14: "unreachable"}
_SQLITE_CONSTRAINT = 19

_PG_REFUSED = {"53100": "disk-full", "XX001": "damaged", "XX002": "damaged", "3D000": "missing", "3F000": "missing"}
_PG_OFFLINE = {"55P03": "locked", "57014": "timeout", "25006": "standby", "53300": "busy"}
_PG_OFFLINE_CLASSES = {"08": "unreachable", "57": "unreachable", "40": "busy", "53": "busy"}

_SAID: tuple[tuple[str, type[AgentDeskError], str], ...] = (
    ("no password supplied", NotAllowed, "password-needed"),
    ("password authentication failed", NotAllowed, "login"),
    ("no pg_hba.conf entry", NotAllowed, "login-host"),
    ("pg_hba.conf rejects", NotAllowed, "login-host"),
    ("is not permitted to log in", NotAllowed, "login-closed"),
    ("too many connections for role", Offline, "login-busy"),
    ("does not match host name", Refused, "tls-name"),
    ("certificate verify failed", Refused, "tls-unknown"),
    ("server does not support SSL", Refused, "tls-none"),
    ("root certificate file", Refused, "tls-file"),
    ("could not load system root certificate", Refused, "tls-file"),
    ("could not read root certificate", Refused, "tls-file"),
    ("too many clients", Offline, "busy"),
    ("remaining connection slots", Offline, "busy"),
)
"""What the driver and the server say when nobody is let in, and what it means."""


_NUMBER = re.compile(r":\s+(?=([0-9A-Z]{5}): )")
_NUMBERED: dict[str, tuple[type[AgentDeskError], str]] = {
    "28P01": (NotAllowed, "login"), "28000": (NotAllowed, "login-closed"), "42501": (NotAllowed, "login-closed"),
    "3D000": (Refused, "missing"), "53300": (Offline, "busy"),
}  # fmt: skip
"""The same by SQLSTATE, where the server speaks another language."""


@contextmanager
def translated() -> Iterator[None]:
    """Foreign errors leave this block as ours; what nobody can act on leaves it as it is."""
    try:
        yield
    except DBAPIError as error:
        meant = meaning(error.orig)
        if meant is None:
            raise
        raise meant from error
    except PoolTimeout as error:
        raise Offline("busy") from error
    except (PendingRollbackError, ResourceClosedError) as error:
        raise Offline("unreachable") from error


def meaning(error: BaseException | None) -> AgentDeskError | None:
    """What a driver's error means to a person; None for a bug."""
    if error is None:
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _sqlite_meaning(code, error)
    if type(error).__module__.startswith("sqlcipher3"):
        return _spoken_meaning(str(error))
    if type(error).__module__.startswith("psycopg"):
        return _postgres_meaning(error)
    return None


def _sqlite_meaning(code: int, error: BaseException) -> AgentDeskError | None:
    primary = code & 0xFF
    said = str(error)
    if APPEND_ONLY in said:
        return Refused(APPEND_ONLY)
    if primary == _SQLITE_CONSTRAINT:
        return Refused("integrity", constraint=said.partition(": ")[2])
    if primary in _SQLITE_REFUSED:
        return Refused(_SQLITE_REFUSED[primary])
    if primary in _SQLITE_OFFLINE:
        return Offline(_SQLITE_OFFLINE[primary])
    return None


def _spoken_meaning(said: str) -> AgentDeskError | None:
    """For the few errors the driver raises without a code."""
    words = {"locked": Offline("locked"), "full": Refused("disk-full"), "malformed": Refused("damaged"),
             "not a database": Refused("damaged"), "readonly": Refused("read-only")}  # fmt: skip
    return next((meant for word, meant in words.items() if word in said), None)


def _postgres_meaning(error: BaseException) -> AgentDeskError | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        lost = type(error).__name__ in {"OperationalError", "ConnectionTimeout", "InterfaceError"}
        needs = getattr(getattr(error, "pgconn", None), "needs_password", False) is True
        return (NotAllowed("password-needed") if needs else _refused_connection(str(error))) if lost else None
    if APPEND_ONLY in str(error):
        return Refused(APPEND_ONLY)
    if state.startswith("23"):
        return Refused("integrity", constraint=getattr(getattr(error, "diag", None), "constraint_name", None) or "")
    if state == "42501":
        return NotAllowed("permission")
    if state.startswith("28"):
        return NotAllowed("login")
    if state in _PG_REFUSED:
        return Refused(_PG_REFUSED[state])
    if state in _PG_OFFLINE:
        return Offline(_PG_OFFLINE[state])
    meant = _PG_OFFLINE_CLASSES.get(state[:2])
    return Offline(meant) if meant else None


def _refused_connection(said: str) -> AgentDeskError:
    """A failed connect carries only the server's words, in its own language; `connecting` has it put its number in."""
    for words, error, code in _SAID:
        if words in said:
            return error(code)
    if "does not exist" in said and "database" in said:
        return Refused("missing")
    if "permission denied for database" in said or ("role" in said and "does not exist" in said):
        return NotAllowed("login-closed")
    number = next((found for found in _NUMBER.findall(said) if found in _NUMBERED), "")
    error, code = _NUMBERED.get(number, (Offline, "unreachable"))
    return error("login-host" if number == "28000" and "pg_hba.conf" in said else code)
