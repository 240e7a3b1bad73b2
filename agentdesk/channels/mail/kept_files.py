"""Knows the files of mails that are being written: copied beside the journal at once, so that their sources may vanish."""

import hashlib
import mimetypes
import os
import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from agentdesk.channels.mail.names import safe_filename
from agentdesk.domain.errors import Refused
from agentdesk.domain.mail_drafts import KeptFile
from agentdesk.domain.outbox import LARGEST

_REF = re.compile(r"[0-9a-f]{64}")
KEPT_S = 90 * 24 * 3600
"""So long a file that no draft of this desk names stays: another start may still bring its draft back."""


class KeptFiles:
    """One folder; a file is named by the SHA-256 of what is in it. Never on the GUI thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> KeptFile:
        """A copy of it. Raises OSError, Refused("mail-too-large" | "mail-no-file")."""
        if not path.is_file():
            raise Refused("mail-no-file")  # a folder, a pipe, a device
        with path.open("rb") as source:
            content = source.read(LARGEST + 1)
        return self.keep_content(path.name, "", content)

    def keep_content(self, name: str, content_type: str, content: bytes) -> KeptFile:
        """What was pasted. Raises OSError, Refused("mail-too-large")."""
        if len(content) > LARGEST:
            raise Refused("mail-too-large", most=LARGEST)
        kind = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        ref = hashlib.sha256(content).hexdigest()
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place = self._folder / ref
        if not place.exists():
            half = place.with_suffix(f".{os.getpid()}.part")
            with half.open("xb") if not half.exists() else half.open("wb") as copy:
                copy.write(content)
                copy.flush()
                os.fsync(copy.fileno())
            half.chmod(0o600)
            half.replace(place)
        os.utime(place)
        return KeptFile(ref, safe_filename(name, kind), kind, len(content))

    def content(self, file: KeptFile) -> bytes:
        """Raises Refused("mail-file-gone") when it is not here, or is not what was kept."""
        if _REF.fullmatch(file.ref) is None:
            raise Refused("mail-file-gone", name=file.name)
        try:
            content = (self._folder / file.ref).read_bytes()
        except OSError as error:
            raise Refused("mail-file-gone", name=file.name) from error
        if hashlib.sha256(content).hexdigest() != file.ref:
            raise Refused("mail-file-gone", name=file.name)
        return content

    def tidy(self, used: Iterable[KeptFile]) -> None:
        """Those that nothing names any more, and that are old, go."""
        refs = {each.ref for each in used}
        with suppress(OSError):
            for place in self._folder.iterdir():
                if place.name not in refs and time.time() - place.stat().st_mtime > KEPT_S:
                    place.unlink(missing_ok=True)
