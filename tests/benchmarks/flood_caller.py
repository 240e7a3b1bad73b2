"""Who floods a phone, in a process of its own: calls that are well-formed, and packets that are not.

`python -m tests.benchmarks.flood_caller REGISTRAR PHONE SECONDS` prints JSON: what became of every call, and how much
was thrown. Every second call is given up by its caller, the others wait for the agent's no.
"""

import json
import os
import random
import socket
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from tests.helpers.sip.invite import HandWritten

CALLS_A_MINUTE = 50
PACKETS_A_SECOND = 200
GIVES_UP_AFTER_S = 0.8
_PLAIN = (
    "INVITE sip:agent@{to} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5099;branch=z9hG4bK{n}\r\nMax-Forwards: 20\r\n"
    "From: <sip:{n}@127.0.0.1>;tag={n}\r\nTo: <sip:agent@{to}>\r\nCall-ID: {n}@flood\r\nCSeq: 1 INVITE\r\n"
    "Contact: <sip:{n}@127.0.0.1:5099>\r\nContent-Length: 0\r\n\r\n"
)
_NEEDED = ("Via:", "From:", "To:", "Call-ID:", "CSeq:")


class FloodCall(HandWritten):
    """One call to its end."""

    def outcome(self, number: str, *, gives_up: bool) -> str:
        """The final status, with `offered` before it when the phone said that it rings; "nothing" for silence."""
        began = time.monotonic()
        self.ring(number)
        self._line.settimeout(0.1)
        offered, asked = False, False
        while time.monotonic() - began < 40:
            if offered and gives_up and not asked and time.monotonic() - began > GIVES_UP_AFTER_S:
                asked = True
                self._say("CANCEL", self._plain_to)
            try:
                answer = self._line.recv(65_535).decode("utf-8", "replace")
            except TimeoutError:
                continue
            status = int(answer[8:11]) if answer.startswith("SIP/2.0 ") else 0
            offered |= status == 180
            if status >= 300 or (status == 200 and " INVITE" in answer):
                to = next(line for line in answer.split("\r\n") if line.lower().startswith("to:"))
                self._say("ACK", f"{to}\r\n")
                return f"offered, {status}" if offered else str(status)
        return "offered, nothing" if offered else "nothing"

    def _say(self, method: str, to: str) -> None:
        head = f"{method} {self._uri} SIP/2.0\r\n{self._head}{to}CSeq: 1 {method}\r\nContent-Length: 0\r\n\r\n"
        self._line.send(head.encode())


def main(registrar: str, phone: str, seconds: float) -> dict[str, object]:
    over = time.monotonic() + seconds
    became: Counter[str] = Counter()
    lock = threading.Lock()

    def call(turn: int) -> None:
        caller = FloodCall(registrar)
        found = caller.outcome(f"06{turn:08}", gives_up=turn % 2 == 0)
        caller.close()
        with lock:
            became[found] += 1

    thrown: list[int] = []
    thrower = threading.Thread(target=lambda: thrown.append(throw(phone, over)))
    thrower.start()
    callers: list[threading.Thread] = []
    began, turn = time.monotonic(), 0
    while time.monotonic() < over:
        callers.append(threading.Thread(target=call, args=(turn,)))
        callers[-1].start()
        turn += 1
        pause(began + turn * 60 / CALLS_A_MINUTE)
    for each in (thrower, *callers):
        each.join()
    return {"calls": turn, "became": dict(became), "packets": thrown[0]}


def throw(phone: str, over: float) -> int:
    """Malformed packets, evenly; answers how many."""
    dice, samples = random.Random(4475), _samples()
    host, _, port = phone.rpartition(":")
    began, sent = time.monotonic(), 0
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        while time.monotonic() < over:
            line.sendto(_malformed(dice, samples, phone, sent)[:60_000], (host, int(port)))
            sent += 1
            pause(began + sent / PACKETS_A_SECOND)
    return sent


def _malformed(dice: random.Random, samples: list[bytes], phone: str, n: int) -> bytes:
    """One of the torture messages with some bytes changed, or an INVITE that lacks what every message needs."""
    if samples and dice.random() < 0.5:
        message = bytearray(dice.choice(samples) or b"\0")
        for _ in range(dice.randrange(1, 12)):
            message[dice.randrange(len(message))] = dice.randrange(256)
        return bytes(message)
    lines = _PLAIN.format(to=phone, n=n).split("\r\n")
    gone = dice.choice(_NEEDED)
    kept = [line for line in lines if not line.startswith(gone)]
    whole = "\r\n".join(kept).encode()
    return whole if dice.random() < 0.5 else whole[: dice.randrange(1, len(whole))]


def _samples() -> list[bytes]:
    """The messages of RFC 4475, where the real data is."""
    told = os.environ.get("AGENTDESK_REAL_DATA", "")
    return [path.read_bytes() for path in sorted((Path(told) / "sip").rglob("*.dat"))] if told else []


def pause(until: float) -> None:
    """The bench keeps the pace a test must never keep."""
    threading.Event().wait(max(0.0, until - time.monotonic()))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], sys.argv[2], float(sys.argv[3]))) + "\n")
