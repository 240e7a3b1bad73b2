"""Knows where passwords and keys are kept: the system's keyring, or a file by explicit choice; never silently in clear.

Asking a keyring may take a second or a question to the person: never on the GUI thread.
"""

import json
import logging
import os
import secrets
import stat
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Secrets

log = logging.getLogger(__name__)

CHOICE = "AGENTDESK_SECRETS"
LOCAL_KEY = "local-key"
_KEY_BYTES = 32
_writing = threading.Lock()
Where = Literal["keyring", "file", "none"]


@dataclass(frozen=True, slots=True)
class OpenSecrets:
    """What was found and where, so that the screen can name it. `path` is the file's."""

    secrets: Secrets
    where: Where
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """The key of the local files; None, and the screen says loudly that they lie in clear, when `where` is `none`."""

    key: bytes | None
    where: Where


def open_secrets(environ: Mapping[str, str] = os.environ) -> OpenSecrets:
    """By `AGENTDESK_SECRETS=file:PATH`, else the keyring. Raises Refused("bad-secrets-choice") for another value."""
    choice = environ.get(CHOICE, "").strip()
    if choice.startswith("file:") and len(choice) > len("file:"):
        path = Path(choice.removeprefix("file:")).expanduser().absolute()
        return OpenSecrets(FileSecrets(path), "file", path)
    if choice not in {"", "keyring"}:
        raise Refused("bad-secrets-choice", choice=choice)
    home = environ.get("AGENTDESK_HOME", "").strip()
    keyring = KeyringSecrets(service=f"agentdesk {home}" if home else "agentdesk")
    return OpenSecrets(keyring, "keyring") if keyring.is_usable() else OpenSecrets(NoSecrets(), "none")


def journal_key(found: OpenSecrets, name: str = LOCAL_KEY) -> KeyChoice:
    """The random key of journal and local copy, made at the first use."""
    if found.where == "none":
        return KeyChoice(None, "none")
    try:
        held = found.secrets.get(name)
        if held is None:
            found.secrets.set(name, secrets.token_hex(_KEY_BYTES))
            held = found.secrets.get(name)
        key = bytes.fromhex(held or "")
    except (Refused, ValueError) as error:
        log.warning("the keyring gives no key: %s", type(error).__name__)
        return KeyChoice(None, "none")
    return KeyChoice(key, found.where) if len(key) == _KEY_BYTES else KeyChoice(None, "none")


class KeyringSecrets:
    """The system's own store, by the `keyring` package, which is loaded at the first use (90 ms)."""

    def __init__(self, service: str = "agentdesk", load: Callable[[], Any] | None = None) -> None:
        self._service = service
        self._load = load or _load_keyring
        self._looks = load is None

    def is_usable(self) -> bool:
        """Whether there is a keyring that keeps what it is given, and not in clear."""
        if self._looks and not has_keyring_service():
            return False
        try:
            backend = self._load().get_keyring()
            kind = f"{type(backend).__module__}.{type(backend).__qualname__}".lower()
            return backend.priority > 0 and not any(word in kind for word in (".fail.", ".null.", "plaintext"))
        except Exception as error:  # noqa: BLE001 backends of other people raise what they like
            log.warning("no keyring: %s", type(error).__name__)
            return False

    def get(self, name: str) -> str | None:
        try:
            held: str | None = self._load().get_password(self._service, name)
        except Exception as error:
            raise Refused("no-secrets", reason=type(error).__name__) from error
        return held

    def set(self, name: str, value: str) -> None:
        try:
            self._load().set_password(self._service, name, value)
        except Exception as error:
            raise Refused("no-secrets", reason=type(error).__name__) from error


class FileSecrets:
    """A JSON file only its owner may read. Chosen explicitly, named on the screen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._read().get(name)

    def set(self, name: str, value: str) -> None:
        with _writing:  # the journal's key and a phone's password may be kept in the same moment
            self._write(self._read() | {name: value})

    def _write(self, held: Mapping[str, str]) -> None:
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            new.unlink(missing_ok=True)
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump(held, file)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except OSError as error:
            raise Refused("secrets-file", path=str(self._path)) from error

    def _read(self) -> dict[str, str]:
        try:
            if os.name == "posix" and stat.S_IMODE(self._path.stat().st_mode) & 0o077:
                log.warning("the secrets file was open to others and is closed now")
                self._path.chmod(0o600)
            held = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise Refused("secrets-file", path=str(self._path)) from error
        if not isinstance(held, dict):
            raise Refused("secrets-file", path=str(self._path))
        return held


class NoSecrets:
    """No keyring and no choice: nothing is kept."""

    def get(self, name: str) -> str | None:
        del name
        return None

    def set(self, name: str, value: str) -> None:
        del name, value
        raise Refused("no-secrets")


def has_keyring_service(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """On Linux a keyring is reached by the session's bus: without one, looking for it only loads 10 MB of libraries."""
    if platform in {"win32", "darwin"} or environ.get("PYTHON_KEYRING_BACKEND"):
        return True
    runtime = environ.get("XDG_RUNTIME_DIR")
    config = Path(environ.get("XDG_CONFIG_HOME") or Path(environ.get("HOME") or "/") / ".config")
    return (
        bool(environ.get("DBUS_SESSION_BUS_ADDRESS"))
        or (bool(runtime) and (Path(str(runtime)) / "bus").exists())
        or (config / "python_keyring" / "keyringrc.cfg").exists()
    )


def _load_keyring() -> Any:
    import keyring  # 90 ms, and it may talk to D-Bus

    return keyring
