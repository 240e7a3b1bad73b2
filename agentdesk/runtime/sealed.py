"""Knows how something too long for a keyring is kept: in a file of its own, sealed with a key that lies in the keyring.

Windows' store of passwords holds 2.5 kB an entry; the tokens of one mailbox are longer. Never on the GUI thread.
"""

import hashlib
import logging
import os
import threading
from pathlib import Path

from agentdesk.domain.errors import Refused
from agentdesk.services.ports import Secrets

log = logging.getLogger(__name__)

KEY = "sealed-key"


class SealedFiles:
    """Implements `ports_mail.SealedStore`: one file a name, its owner's only, written whole or not at all."""

    def __init__(self, folder: Path, secrets: Secrets) -> None:
        self._folder, self._secrets = folder, secrets
        self._writing = threading.Lock()

    def get(self, name: str) -> str | None:
        """None too when the key is another one now: what cannot be opened is as good as gone."""
        from cryptography.fernet import Fernet, InvalidToken  # 60 ms, and only where something is sealed

        try:
            sealed = self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Refused("secrets-file", path=str(self._folder)) from error
        key = self._secrets.get(KEY)
        try:
            return Fernet(key or "").decrypt(sealed).decode()
        except (InvalidToken, ValueError):
            log.warning("a sealed file cannot be opened with the key of this computer")
            return None

    def set(self, name: str, text: str) -> None:
        """Raises Refused("no-secrets") where there is no keyring for the key."""
        from cryptography.fernet import Fernet

        with self._writing:
            key = self._secrets.get(KEY)
            if key is None:
                key = Fernet.generate_key().decode()
                self._secrets.set(KEY, key)
            self._write(self._path(name), Fernet(key).encrypt(text.encode()))

    def drop(self, name: str) -> None:
        with self._writing:
            self._path(name).unlink(missing_ok=True)

    def _write(self, path: Path, sealed: bytes) -> None:
        new = path.with_suffix(f".{os.getpid()}.new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            new.unlink(missing_ok=True)
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except OSError as error:
            raise Refused("secrets-file", path=str(self._folder)) from error

    def _path(self, name: str) -> Path:
        return self._folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.sealed"
