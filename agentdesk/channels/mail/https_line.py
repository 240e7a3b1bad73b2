"""Knows how HTTPS goes over a socket that its caller has dialled: to an address that was looked at, or by a way of a test's."""

import socket
import ssl
from collections.abc import Callable
from http.client import HTTPSConnection


class HttpsLine(HTTPSConnection):
    """`dial` opens the socket when something is asked; the certificate must be the host's."""

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext, dial: Callable[[], socket.socket], timeout_s: float
    ) -> None:
        super().__init__(host, port, timeout=timeout_s, context=context)
        self._dial, self._tls = dial, context

    def connect(self) -> None:
        plain = self._dial()
        try:
            self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)
        except BaseException:
            plain.close()
            raise
