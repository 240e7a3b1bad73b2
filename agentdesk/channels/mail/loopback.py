"""Knows how a browser brings the answer of a sign-in back: one page on this computer, open until it came, never longer."""

import html
import logging
import secrets
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from agentdesk.services.ports_mail import MailUnreachable

log = logging.getLogger(__name__)

MOST_BYTES = 64 * 1024
LOOK_S = 0.2
"""So often it is looked whether the person gave up."""
_PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>AgentDesk</title></head>
<body style="font: 16px system-ui, sans-serif; margin: 4em auto; max-width: 30em"><p>{words}</p></body></html>"""


class Loopback:
    """As a context manager; only this computer reaches it. An answer of another sign-in is turned away and not counted."""

    def __init__(self, name: str, words: str) -> None:
        self._name, self._words = name, words
        self._server = _Server(("127.0.0.1", 0), _Asked)
        self._server.timeout = LOOK_S
        self._server.page = _PAGE.format(words=html.escape(words)).encode()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.server_close()

    @property
    def address(self) -> str:
        return f"http://{self._name}:{self._server.server_port}/"

    def wait(self, state: str, waits_s: float, cancelled: threading.Event) -> Mapping[str, str]:
        """The answer that carries `state`. Raises MailUnreachable("mail-signin-cancelled" | "mail-signin-late")."""
        self._server.state = state
        ends = time.monotonic() + waits_s
        while not self._server.answer:
            if cancelled.is_set():
                raise MailUnreachable("mail-signin-cancelled")
            if time.monotonic() > ends:
                raise MailUnreachable("mail-signin-late")
            self._server.handle_request()
        return self._server.answer


class _Server(HTTPServer):
    allow_reuse_address = False
    state = ""
    page = b""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.answer: dict[str, str] = {}

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no news."""
        del request, client_address
        log.info("a request of the browser was cut off")


class _Asked(BaseHTTPRequestHandler):
    server: _Server
    timeout = 5  # a browser opens lines ahead and says nothing on them

    def do_GET(self) -> None:
        self._hear(urlsplit(self.path).query)

    def do_POST(self) -> None:
        """An answer that is to stand in no history of the browser comes as a form."""
        length = self.headers.get("Content-Length", "")
        self._hear(self.rfile.read(int(length)).decode("ascii", "replace") if self._is_sane(length) else "")

    def _hear(self, query: str) -> None:
        told = {key: values[0] for key, values in parse_qs(query, max_num_fields=20).items()}
        is_answer = (
            urlsplit(self.path).path == "/"
            and bool(self.server.state)
            and secrets.compare_digest(told.get("state", "").encode(), self.server.state.encode())
            and not {"code", "error"}.isdisjoint(told)
        )
        page = self.server.page if is_answer else b""
        self.send_response(200 if is_answer else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(page)
        if is_answer:
            self.server.answer = told

    @staticmethod
    def _is_sane(length: str) -> bool:
        return length.isascii() and length.isdecimal() and int(length) <= MOST_BYTES

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 the library's name
        """Nothing: an answer holds a code."""
