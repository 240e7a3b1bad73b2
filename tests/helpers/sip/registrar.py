"""Knows a registrar that answers as it is told, over UDP: what a real one does only on its bad days."""

import re
import socket
import threading
import time
from collections.abc import Callable

_HEADER = r"^{}[ \t]*:[ \t]*(.*?)\r?$"


class Registrar:
    """`answer` gets which REGISTER it is (1, 2, …) and says the status. Anything else asked is answered 200."""

    def __init__(self, answer: Callable[[int], int]) -> None:
        self._answer = answer
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._line.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._run, name="registrar", daemon=True)
        self._asked: list[str] = []
        self.asked_at: list[float] = []
        """Each REGISTER, repetitions of one apart; monotonic seconds."""
        self._thread.start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._line.getsockname()[1]}"

    def close(self) -> None:
        self._line.sendto(b"", self._line.getsockname())
        self._thread.join()
        self._line.close()

    def _run(self) -> None:
        while True:
            raw, sender = self._line.recvfrom(65_535)
            if not raw:
                return
            text = raw.decode("utf-8", "replace")
            status = 200
            if text.startswith("REGISTER"):
                asked = f"{_value(text, 'Call-ID')} {_value(text, 'CSeq')}"
                if asked not in self._asked:
                    self._asked.append(asked)
                    self.asked_at.append(time.monotonic())
                status = self._answer(self._asked.index(asked) + 1)
            elif not re.match(r"[A-Z]+ sip", text):
                continue
            kept = "".join(f"{name}: {_value(text, name)}\r\n" for name in ("Via", "From", "Call-ID", "CSeq"))
            contact = f"Contact: {_value(text, 'Contact')}\r\n" if status == 200 and "REGISTER" in text[:8] else ""
            self._line.sendto(
                f"SIP/2.0 {status} As told\r\n{kept}To: {_value(text, 'To')};tag=1\r\n{contact}Expires: 120\r\n"
                "Content-Length: 0\r\n\r\n".encode(),
                sender,
            )


def _value(text: str, name: str) -> str:
    found = re.search(_HEADER.format(name), text, re.IGNORECASE | re.MULTILINE)
    return found.group(1) if found is not None else ""
