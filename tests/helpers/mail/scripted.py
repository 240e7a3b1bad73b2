"""Knows a mail server that says what it is told to, over TLS: for what providers say and no server of ours does."""

import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.helpers.mail.dovecot import Dovecot


class Scripted:
    """`answer` of each line that comes; "" says nothing. Shows the certificate of `post`."""

    def __init__(self, post: Dovecot, greeting: str, answer: Callable[[str], str]) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(post.folder / "cert.pem", post.folder / "key.pem")
        self._greeting, self._answer = greeting, answer
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listening.accept()
            except OSError:
                return
            try:
                with self._context.wrap_socket(plain, server_side=True) as line:
                    self._talk(line)
            except OSError:
                continue

    def _talk(self, line: ssl.SSLSocket) -> None:
        line.settimeout(10)
        line.sendall(f"{self._greeting}\r\n".encode())
        with line.makefile("rb") as words:
            for said in words:
                self.heard.append(said.decode().strip())
                answer = self._answer(self.heard[-1])
                if answer:
                    line.sendall(f"{answer}\r\n".encode())


def imap_that_says(post: Dovecot, said: str) -> Scripted:
    """Every sign-in is answered with `NO` and this."""

    def answer(line: str) -> str:
        tag, _, rest = line.partition(" ")
        match rest.partition(" ")[0].upper():
            case "CAPABILITY":
                return f"* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n{tag} OK done"
            case "LOGIN":
                return f"{tag} NO {said}"
            case "AUTHENTICATE":
                last.append(tag)
                return "+"
            case "LOGOUT":
                return f"* BYE\r\n{tag} OK done"
            case _:  # the answer to "+"
                return f"{last[-1]} NO {said}" if last else ""

    last: list[str] = []
    return Scripted(post, "* OK ready", answer)


def smtp_that_says(post: Dovecot, said: str) -> Scripted:
    """Every sign-in is answered with this."""

    def answer(line: str) -> str:
        match line.partition(" ")[0].upper():
            case "EHLO":
                return "250-mail.shop.example\r\n250 AUTH LOGIN PLAIN XOAUTH2"
            case "QUIT":
                return "221 bye"
            case _:
                return said

    return Scripted(post, "220 ready", answer)
