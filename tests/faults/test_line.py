"""The line that the other faults go over does what it says: it carries, delays, stalls, cuts and comes back."""

import contextlib
import socketserver
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from socket import create_connection, socket

import pytest

from tests.helpers.line import line


class _Echo(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        with contextlib.suppress(OSError):
            while words := self.request.recv(65536):
                self.request.sendall(words)


@pytest.fixture
def echo() -> Iterator[tuple[str, int]]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Echo) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield ("127.0.0.1", server.server_address[1])
        server.shutdown()
        thread.join()


def _dialled(port: int) -> socket:
    return create_connection(("127.0.0.1", port), timeout=10)


def _said(wire: socket, words: bytes) -> bytes:
    wire.sendall(words)
    heard = b""
    while len(heard) < len(words) and (more := wire.recv(65536)):
        heard += more
    return heard


def test_what_is_said_comes_back_whole_and_as_late_as_the_line_is_long(echo: tuple[str, int]) -> None:
    with line(echo, delay_s=0.02) as over, _dialled(over.port) as wire:
        words = bytes(range(256)) * 4000
        assert _said(wire, words) == words
        began = time.monotonic()
        assert _said(wire, b"1") == b"1"
        assert time.monotonic() - began >= 0.04


def test_a_lost_piece_comes_late_and_in_its_place(echo: tuple[str, int]) -> None:
    with line(echo, loss=1.0) as over, _dialled(over.port) as wire:
        began = time.monotonic()
        assert _said(wire, b"late") == b"late"
        assert time.monotonic() - began >= 0.4


def test_a_stalled_line_holds_everything_back_and_breaks_nothing(echo: tuple[str, int]) -> None:
    with line(echo) as over, _dialled(over.port) as wire:
        over.stall()
        wire.sendall(b"held")
        wire.settimeout(0.1)
        with pytest.raises(TimeoutError):
            wire.recv(4)
        over.mend()
        wire.settimeout(10)
        assert wire.recv(4) == b"held"


def test_a_line_is_cut_before_the_piece_it_is_told_and_stays_cut_until_it_is_mended(echo: tuple[str, int]) -> None:
    with line(echo) as over:
        with _dialled(over.port) as wire:
            assert _said(wire, b"a") == b"a"
            over.cut_after(1)
            wire.sendall(b"b")
            with contextlib.suppress(ConnectionResetError):
                assert wire.recv(1) == b""
        assert over.was_cut(10)
        with _dialled(over.port) as wire, contextlib.suppress(ConnectionResetError):
            assert wire.recv(1) == b""
        over.mend()
        with _dialled(over.port) as wire:
            assert _said(wire, b"c") == b"c"


def test_a_line_leads_to_a_servers_socket(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socketserver.ThreadingUnixStreamServer(str(path), _Echo) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            with line(path) as over, _dialled(over.port) as wire:
                assert _said(wire, b"there") == b"there"
        finally:
            server.shutdown()
            thread.join()
