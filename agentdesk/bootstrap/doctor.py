"""Knows how this machine is looked over: versions, folders, database, secrets, display, and what to do about each."""

import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import metadata

from agentdesk import __version__
from agentdesk.cli.parts import Finding, Health
from agentdesk.cli.words import sentence
from agentdesk.cli.workspace import refusal
from agentdesk.domain.errors import Refused
from agentdesk.runtime.paths import Paths
from agentdesk.runtime.secrets import CHOICE, open_secrets

_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "psycopg", "phonenumbers", "holidays",
             "openpyxl", "keyring", "tzdata")  # fmt: skip


def findings(health: Health, url: str, paths: Paths, keeping: Callable[[], Iterable[Finding]]) -> Sequence[Finding]:
    """`keeping`: who looks after the workspace; asked of one that can be read."""
    kept = keeping() if health.code in {"ready", "read-only"} else ()
    return [*_versions(), *_folders(paths), *_database(health, url), *kept, *_secrets(), *_display()]


def _versions() -> Iterator[Finding]:
    yield Finding("versions", "agentdesk", __version__)
    yield Finding("versions", "python", platform.python_version())
    yield Finding("versions", "system", platform.platform(terse=True))
    for name in _PACKAGES:
        try:
            yield Finding("versions", name, metadata.version(name))
        except metadata.PackageNotFoundError:
            frozen = bool(getattr(sys, "frozen", False))
            yield Finding("versions", name, "in the bundle" if frozen else "missing",
                          "" if frozen else "run: python3 dev.py setup", is_broken=not frozen)  # fmt: skip
    import sqlcipher3

    yield Finding("versions", "sqlite", sqlcipher3.sqlite_version)


def _folders(paths: Paths) -> Iterator[Finding]:
    for name, folder in (("settings", paths.settings_file), ("data", paths.data), ("state", paths.state),
                         ("logs", paths.logs)):  # fmt: skip
        nearest = folder
        while not nearest.exists() and nearest != nearest.parent:
            nearest = nearest.parent
        writable = os.access(nearest, os.W_OK)
        advice = "" if writable else f"{nearest} cannot be written: correct its rights, or set AGENTDESK_HOME"
        yield Finding("paths", name, str(folder), advice, is_broken=not writable)


def _database(health: Health, url: str) -> Iterator[Finding]:
    yield Finding("database", "workspace", url)
    error = refusal(health)
    state = health.code + (f", schema {health.revision}" if health.revision else "")
    broken = health.code not in {"ready", "read-only"} and (health.code != "missing" or "://" in url)
    yield Finding("database", "state", state, sentence(error, url) if error is not None else "", is_broken=broken)


def _secrets() -> Iterator[Finding]:
    try:
        found = open_secrets()
    except Refused:
        yield Finding("secrets", "kept in", "nowhere", f"{CHOICE} must be keyring or file:PATH", is_broken=True)
        return
    match found.where:
        case "keyring":
            yield Finding("secrets", "kept in", "the system's keyring")
        case "file":
            yield Finding("secrets", "kept in", str(found.path))
        case _:
            yield Finding("secrets", "kept in", "nowhere",
                          f"no keyring here: the journal is not encrypted. Set {CHOICE}=file:PATH to choose a file")  # fmt: skip


def _display() -> Iterator[Finding]:
    if sys.platform in {"win32", "darwin"}:
        yield Finding("display", "display", "the system's")
        return
    shown = {
        name: os.environ[name] for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM") if os.environ.get(name)
    }
    if shown:
        yield Finding("display", "display", ", ".join(f"{name}={value}" for name, value in shown.items()))
    else:
        yield Finding("display", "display", "none",
                      "the window needs one; without it `agentdesk demo --tour DIR` draws pictures off-screen")  # fmt: skip
