"""Knows the phone at the far end: a real user agent without a sound card, driven over its control port."""

import json
import queue
import random
import shutil
import socket
import threading
import wave
from pathlib import Path
from typing import Any

from tests.helpers.sip.processes import PATIENCE_S, Server, free_port, pause, until
from tests.helpers.sip.tones import tone

HERE = Path(__file__).parent


def why_absent() -> str:
    """The reason to skip; empty when it can be used."""
    return "" if shutil.which("baresip") else "no baresip is installed (on Debian: apt-get install baresip-core)"


class Baresip(Server):
    """Says `tone_hz`, writes what it hears to a file, and answers when told to (or by itself with `auto`)."""

    def __init__(self, folder: Path, user: str, registrar: str, *, name: str = "", tone_hz: int = 440, auto: bool = False) -> None:  # fmt: skip
        super().__init__(folder)
        self.user, self.registrar = user, registrar
        self.sip, self._control = free_port(), free_port()
        low = random.randrange(50000, 60000, 100)
        modules = next(Path("/usr/lib").glob("**/baresip/modules"), Path("/usr/lib/baresip/modules"))
        text = (HERE / "baresip_config.in").read_text("utf-8")
        values = {"SIP": self.sip, "CTRL": self._control, "DIR": folder, "RTP_LO": low, "RTP_HI": low + 60, "MODULES": modules}  # fmt: skip
        for key, value in values.items():
            text = text.replace(f"@{key}@", str(value))
        (folder / "config").write_text(text, "utf-8")
        with wave.open(str(folder / "tone.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(tone(tone_hz) * 30)
        shown = f'"{name}" ' if name else ""
        (folder / "accounts").write_text(
            f"{shown}<sip:{user}@{registrar};transport=udp>;auth_user={user};auth_pass=pw-{user};regint=60;"
            f"answermode={'auto' if auto else 'manual'};audio_codecs=PCMU/8000,PCMA/8000\n",
            "utf-8",
        )
        (folder / "contacts").write_text("", "utf-8")
        self._events: queue.Queue[dict[str, Any]] = queue.Queue()
        self._replies: queue.Queue[dict[str, Any]] = queue.Queue()

    def start(self) -> "Baresip":
        """Answers when it is registered."""
        self.run("baresip", "-4", "-f", str(self.folder), "-s")
        for _ in range(int(PATIENCE_S / 0.02)):
            try:
                self._line = socket.create_connection(("127.0.0.1", self._control), 0.2)
                break
            except OSError:
                if not self.is_running:
                    raise RuntimeError(f"baresip went: {self.log}") from None
                pause(0.02)
        self._line.settimeout(None)
        self._reader = threading.Thread(target=self._read, name=f"baresip-{self.user}", daemon=True)
        self._reader.start()
        # REGISTER_OK may be said before anybody listens.
        until(lambda: "OK" in str(self.ask("reginfo").get("data")), told=lambda: self.log)
        return self

    def stop(self) -> None:
        super().stop()
        self._hang_up_line()

    def kill(self) -> None:
        super().kill()
        self._hang_up_line()

    def ask(self, command: str, params: str | None = None) -> dict[str, Any]:
        """dial, accept, hangup, hold, resume, sndcode, transfer …"""
        body = {"command": command} | ({"params": params} if params is not None else {})
        raw = json.dumps(body).encode()
        self._line.sendall(b"%d:%s," % (len(raw), raw))
        return self._replies.get(timeout=PATIENCE_S)

    def call(self, user: str, at: str = "") -> None:
        self.ask("dial", f"sip:{user}@{at or self.registrar}")

    def wait_for(self, kind: str) -> dict[str, Any]:
        """The next event of this kind; those before it are forgotten."""
        while True:
            event = self._events.get(timeout=PATIENCE_S)
            if event.get("type") == kind:
                return event

    @property
    def heard(self) -> bytes:
        """What it decoded of the newest call; the header of a file still open is no use, so it is skipped."""
        files = sorted(self.folder.glob("dump-*-dec.wav"), key=lambda path: path.stat().st_mtime)
        return files[-1].read_bytes()[44:] if files else b""

    def _read(self) -> None:
        """Netstrings of JSON, until the line closes."""
        held = b""
        while True:
            try:
                data = self._line.recv(65536)
            except OSError:
                return
            if not data:
                return
            held += data
            while b":" in held:
                head, rest = held.split(b":", 1)
                size = int(head)
                if len(rest) < size + 1:
                    break
                message: dict[str, Any] = json.loads(rest[:size].decode("utf-8", "replace"))
                held = rest[size + 1 :]
                (self._events if message.get("event") else self._replies).put(message)

    def _hang_up_line(self) -> None:
        line = getattr(self, "_line", None)
        if line is not None:
            line.close()
            self._reader.join(2)
