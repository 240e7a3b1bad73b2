"""Knows the shortest way a call can come: an INVITE written by hand, sent by UDP from any loopback address."""

import random
import socket
import time
from collections.abc import Mapping

PATIENCE_S = 5.0
_SDP = "v=0\r\no=- 1 1 IN IP4 {ip}\r\ns=-\r\nc=IN IP4 {ip}\r\nt=0 0\r\nm=audio {port} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"


class HandWritten:
    """A caller of one call at a time, to a phone at `host:port`."""

    def __init__(self, to: str, *, ip: str = "127.0.0.1") -> None:
        self._to = to
        host, _, port = to.rpartition(":")
        self._line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._line.bind((ip, 0))
        self._line.connect((host, int(port)))
        self._line.settimeout(PATIENCE_S)
        self._me = f"{ip}:{self._line.getsockname()[1]}"
        self._head = ""

    def ring(self, number: str, name: str = "", headers: Mapping[str, str] | None = None, user: str = "agent") -> float:
        """Sends it to this user; answers when, in monotonic seconds."""
        self._uri = f"sip:{user}@{self._to}"
        ip, _, port = self._me.rpartition(":")
        tag, call = random.randrange(10**9), random.randrange(10**12)
        self._branch = f"z9hG4bK{random.randrange(10**12)}"
        shown = f'"{name}" ' if name else ""
        self._head = (
            f"Via: SIP/2.0/UDP {self._me};branch={self._branch}\r\nMax-Forwards: 20\r\n"
            f"From: {shown}<sip:{number}@{ip}>;tag={tag}\r\nCall-ID: {call}@{ip}\r\n"
        )
        self._plain_to = f"To: <{self._uri}>\r\n"
        extra = "".join(f"{key}: {value}\r\n" for key, value in (headers or {}).items())
        body = _SDP.format(ip=ip, port=int(port) + 1)
        message = (
            f"INVITE {self._uri} SIP/2.0\r\n{self._head}{self._plain_to}CSeq: 1 INVITE\r\n"
            f"Contact: <sip:{number}@{self._me}>\r\n{extra}Content-Type: application/sdp\r\n"
            f"Content-Length: {len(body)}\r\n\r\n{body}"
        ).encode()
        sent = time.monotonic()
        self._line.send(message)
        return sent

    def wait_for(self, status: int) -> str:
        """The answer with this status; those before it are passed over."""
        while True:
            answer = self._line.recv(65535).decode("utf-8", "replace")
            if answer.startswith(f"SIP/2.0 {status} "):
                return answer

    def give_up(self) -> None:
        """CANCEL, and what follows from it."""
        self._line.send(
            f"CANCEL {self._uri} SIP/2.0\r\n{self._head}{self._plain_to}CSeq: 1 CANCEL\r\n"
            "Content-Length: 0\r\n\r\n".encode()
        )
        answer = self.wait_for(487)
        to = next(line for line in answer.split("\r\n") if line.lower().startswith("to:"))
        self._line.send(
            f"ACK {self._uri} SIP/2.0\r\n{self._head}{to}\r\nCSeq: 1 ACK\r\nContent-Length: 0\r\n\r\n".encode()
        )

    def close(self) -> None:
        self._line.close()
