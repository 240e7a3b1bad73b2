"""Knows how a phone system reaches this desk by HTTP: a very small server that refuses more than it understands.

Whoever comes is hostile until the peer, `Host`, the absence of any trace of a web page, and the token say otherwise.
Runs on the loop of its owner's thread; a request is one connection, and none lasts longer than `PATIENCE_S`.
"""

import asyncio
import contextlib
import hmac
import logging
import re
import socket
import sys
from collections.abc import Callable, Iterable, Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Protocol
from urllib.parse import unquote, urlsplit

from agentdesk.domain.errors import Refused
from agentdesk.domain.records import dataclass

log = logging.getLogger(__name__)

LONGEST_HEAD, LONGEST_BODY = 8_192, 16_384
MOST_HEADERS, MOST_LINES, MOST_LINES_EACH = 64, 64, 16
PATIENCE_S, LINGER_S, BREATH_S = 5.0, 1.0, 1.0
_REQUEST = re.compile(rb"(GET|POST|[A-Z]{1,20}) (/[\x21-\x7e]*) HTTP/1\.([01])")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")
_HOST = re.compile(r"([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::(\d{1,5}))?")
_ONCE = frozenset({"host", "content-length", "content-type", "transfer-encoding", "origin", "authorization"})
_WEB = ("origin", "referer", "sec-fetch-site", "sec-fetch-mode", "access-control-request-method")
"""What a browser sends on behalf of a page; no phone does."""
_REASONS = {410: "Gone", 200: "OK", 204: "No Content", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
            408: "Request Timeout", 413: "Content Too Large", 415: "Unsupported Media Type", 429: "Too Many Requests",
            431: "Request Header Fields Too Large", 501: "Not Implemented", 503: "Service Unavailable"}  # fmt: skip

Network = IPv4Network | IPv6Network


class Rejected(Exception):
    """The request is turned away with this status; the reason stays here."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(frozen=True, slots=True)
class Head:
    method: str
    path: str
    query: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    status: int = 200
    body: bytes = b"{}"
    type: str = "application/json"
    more: tuple[tuple[str, str], ...] = ()
    """Headers besides those every reply has."""


Answer = Callable[[Head, str, bytes], Reply]
"""Head, what stands behind the token in the path, body. Raises Rejected. Called on the loop's thread."""


@dataclass(frozen=True, slots=True)
class Door:
    """Who may come in. `allowed` empty: only this computer."""

    token: str
    names: frozenset[str] = frozenset({"127.0.0.1", "localhost"})
    """What `Host` may say, without the port. A page that names us by a domain of its own is not among them."""
    allowed: tuple[Network, ...] = ()

    def lets_in(self, peer: str) -> bool:
        try:
            address: IPv4Address | IPv6Address = ip_address(peer.partition("%")[0])
        except ValueError:
            return False
        if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        if not self.allowed:
            return address.is_loopback
        return any(address.version == net.version and address in net for net in self.allowed)

    def check(self, head: Head, address: str, port: int) -> str:
        """What stands behind the token in the path, of a request to this address of ours. Raises Rejected."""
        if head.method not in {"GET", "POST"}:
            raise Rejected(405)
        host = _HOST.fullmatch(head.headers.get("host", ""))
        if host is None or host.group(1).lower() not in self.names | {address} or int(host.group(2) or port) != port:
            raise Rejected(403)
        if any(header in head.headers for header in _WEB):
            raise Rejected(403)
        return behind_token(head, self.token)


def behind_token(head: Head, token: str) -> str:
    """What stands behind `/push` and the token, or behind `/push` where a header holds it. Raises Rejected."""
    parts = [unquote(part, errors="replace") for part in head.path.split("/")[1:]]
    if parts[:1] != ["push"]:
        raise Rejected(404)
    bearer = head.headers.get("authorization", "")
    given = [bearer.removeprefix("Bearer ")] if bearer.startswith("Bearer ") else []
    given += [head.headers.get("x-agentdesk-token", "")]
    rest = parts[1:]
    if not _any_fits(given, token):
        if not rest or not _any_fits(rest[:1], token):
            raise Rejected(403)
        rest = rest[1:]
    return "/".join(part for part in rest if part)


def _any_fits(given: Iterable[str], token: str) -> bool:
    """Each is compared whole, however early it differs."""
    right = token.encode()
    fits = False
    for each in given:
        fits |= hmac.compare_digest(each.encode("utf-8", "replace"), right)
    return fits and bool(right)


class Doorkeeper(Protocol):
    """Who may come in, and what stands in the path for `answer`."""

    @property
    def allowed(self) -> tuple[Network, ...]: ...

    def lets_in(self, peer: str) -> bool: ...

    def check(self, head: Head, address: str, port: int) -> str: ...


class PushServer:
    """One listening address. `open`, then requests reach `answer`; `close` ends every connection."""

    def __init__(self, door: Doorkeeper, answer: Answer) -> None:
        self._door = door
        self._answer = answer
        self._listener: socket.socket | None = None
        self._lines: dict[asyncio.Task[None], str] = {}
        self.port = 0

    async def open(self, address: str, port: int) -> None:
        """Raises Refused("port-taken") or ("no-such-address")."""
        self._listener = _listener(address, port)
        self.port = self._listener.getsockname()[1]
        self._listen_on(self._listener)

    async def close(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            asyncio.get_running_loop().remove_reader(listener)
            listener.close()
        lines = list(self._lines)
        for task in lines:
            task.cancel()
        await asyncio.gather(*lines, return_exceptions=True)

    def _accept(self, listener: socket.socket) -> None:
        try:
            line, (peer, *_) = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):  # gone before it was taken
            return
        except OSError:  # no file is left: asking at once again would only burn the core
            loop = asyncio.get_running_loop()
            loop.remove_reader(listener)
            loop.call_later(BREATH_S, self._listen_on, listener)
            return
        if not self._door.lets_in(peer):
            line.close()
            return
        line.setblocking(False)
        self._make_room(peer)
        task = asyncio.get_running_loop().create_task(self._serve(line))
        self._lines[task] = peer
        task.add_done_callback(self._lines.pop)
        task.add_done_callback(lambda _: line.close())

    def _listen_on(self, listener: socket.socket) -> None:
        if self._listener is listener:
            asyncio.get_running_loop().add_reader(listener, self._accept, listener)

    async def _serve(self, line: socket.socket) -> None:
        try:
            with contextlib.suppress(OSError, asyncio.CancelledError):  # it went away, or was sent away to make room
                reader, writer = await asyncio.open_connection(sock=line, limit=LONGEST_HEAD)
                try:
                    await self._one_request(reader, writer)
                finally:
                    writer.transport.abort()
        except Exception:  # a lane top: whoever comes next must be heard
            log.exception("a push could not be taken")

    def _make_room(self, peer: str) -> None:
        """Whoever hangs on longest gives way: holding lines open must not keep a phone out."""
        theirs = [task for task, each in self._lines.items() if each == peer]
        if self._door.allowed and len(theirs) >= MOST_LINES_EACH:
            theirs[0].cancel()
        elif len(self._lines) >= MOST_LINES:
            next(iter(self._lines)).cancel()

    async def _one_request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reply = Reply(408, b"")
        try:
            async with asyncio.timeout(PATIENCE_S):
                head = await read_head(reader)
                behind = self._door.check(head, writer.get_extra_info("sockname")[0], self.port)
                if head.headers.get("expect", "").lower() == "100-continue":
                    writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                body = await read_body(reader, head)
            reply = self._answer(head, behind, body)
        except Rejected as rejected:
            reply = Reply(rejected.status, b"")
        except asyncio.IncompleteReadError:
            return
        except TimeoutError:
            pass
        writer.write(_bytes_of(reply))
        with contextlib.suppress(TimeoutError, ConnectionError):
            async with asyncio.timeout(LINGER_S):
                writer.write_eof()
                for _ in range(8):  # until they have read it: what is still on its way would reset the answer
                    if not await reader.read(LONGEST_HEAD):
                        break


async def read_head(reader: asyncio.StreamReader) -> Head:
    """Raises Rejected, IncompleteReadError."""
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.LimitOverrunError as error:
        raise Rejected(431) from error
    first, *lines = raw[:-4].split(b"\r\n")
    request = _REQUEST.fullmatch(first)
    if request is None or len(lines) > MOST_HEADERS:
        raise Rejected(400 if request is None else 431)
    headers: dict[str, str] = {}
    for line in lines:
        found = _HEADER.fullmatch(line)
        if found is None:
            raise Rejected(400)
        name, value = found.group(1).decode("ascii").lower(), found.group(2).decode("latin-1")
        if name in headers and name in _ONCE:
            raise Rejected(400)
        headers[name] = value
    target = urlsplit(request.group(2).decode("ascii"))
    return Head(request.group(1).decode("ascii"), target.path, target.query, headers)


async def read_body(reader: asyncio.StreamReader, head: Head) -> bytes:
    """Raises Rejected, IncompleteReadError."""
    coding, length = head.headers.get("transfer-encoding", "").lower(), head.headers.get("content-length", "")
    if coding:
        if coding != "chunked" or length:
            raise Rejected(400)
        return await _chunks(reader)
    if not length:
        return b""
    if not length.isascii() or not length.isdecimal() or len(length) > 9:
        raise Rejected(400)
    if int(length) > LONGEST_BODY:
        raise Rejected(413)
    return await reader.readexactly(int(length))


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        try:
            size = (await reader.readuntil(b"\r\n"))[:-2].partition(b";")[0].strip()
        except asyncio.LimitOverrunError as error:
            raise Rejected(413) from error
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,6}", size):
            raise Rejected(400)
        if len(body) + int(size, 16) > LONGEST_BODY:
            raise Rejected(413)
        if int(size, 16) == 0:
            return body
        body += await reader.readexactly(int(size, 16))
        if await reader.readexactly(2) != b"\r\n":
            raise Rejected(400)


def _bytes_of(reply: Reply) -> bytes:
    head = (
        f"HTTP/1.1 {reply.status} {_REASONS.get(reply.status, '')}\r\nContent-Type: {reply.type}\r\n"
        f"Content-Length: {len(reply.body)}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
        + "".join(f"{name}: {value}\r\n" for name, value in reply.more)
        + "Connection: close\r\n\r\n"
    )
    return head.encode("ascii") + reply.body


def _listener(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        # Windows' SO_REUSEADDR would let another program take the port from under us.
        if sys.platform == "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(2 * MOST_LINES)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        taken = error.errno in _TAKEN
        raise Refused("port-taken" if taken else "no-such-address", address=address, port=port) from error
    return listener


_TAKEN = frozenset({98, 48, 13, 10013, 10048})
"""EADDRINUSE on Linux, macOS and Windows; a port one may not have counts as taken."""
