"""Knows a provider's sign-in as Microsoft and Google have it, over real HTTPS on loopback: pages, codes, PKCE, tokens."""

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.error import URLError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

from tests.helpers.mail.dovecot import SUPPORT, Dovecot

CLIENT, SECRET = "shop-desk", "not-so-secret"


@dataclass
class Asked:
    """What a browser brought to the page: the answer must fit it."""

    challenge: str
    redirect: str
    nonce: str
    scope: str


class Authority:
    """Its tokens let into `post`. What tests turn: `lifetime_s` of tokens, `denies`, `is_revoked`, `is_away`; `is_attacked`:
    its codes belong to somebody else's sign-in.
    """

    def __init__(self, post: Dovecot) -> None:
        self.lifetime_s = 3600
        self.denies = ""
        self.is_revoked = self.is_away = self.is_attacked = False
        self.mint: Callable[[str, int], str] = post.token
        self.signs_in_as = SUPPORT
        self.grants: list[str] = []
        """Of each request for tokens."""
        self.pages: list[dict[str, str]] = []
        self.codes: dict[str, Asked] = {}
        self.faults: list[str] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(post.folder / "cert.pem", post.folder / "key.pem")
        self._server = _Server(("127.0.0.1", 0), _Requests)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.authority = self
        self.url = f"https://localhost:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    # --- what it answers ---

    def page(self, told: dict[str, str]) -> dict[str, str]:
        """What the browser brings back from here."""
        self.pages.append(told)
        if told.get("code_challenge_method") != "S256" or told.get("response_type") != "code":
            self.faults.append("no PKCE")
        if self.denies:
            return {"error": self.denies, "state": told["state"]}
        code = secrets.token_urlsafe(12)
        challenge = "somebody-else" if self.is_attacked else told.get("code_challenge", "")
        asked = Asked(challenge, told["redirect_uri"], told.get("nonce", ""), told["scope"])
        self.codes[code] = asked
        return {"code": code, "state": told["state"]}

    def tokens(self, told: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.grants.append(told.get("grant_type", ""))
        if self.is_away:
            return 503, {"error": "temporarily_unavailable"}
        if told.get("client_id") != CLIENT or told.get("client_secret", SECRET) != SECRET:
            return 401, {"error": "invalid_client"}
        if told["grant_type"] == "refresh_token":
            if self.is_revoked or not told["refresh_token"].startswith("again-"):
                return 400, {"error": "invalid_grant", "error_description": "revoked"}
            return 200, self._found("", told.get("scope", ""))
        asked = self.codes.pop(told.get("code", ""), None)
        if asked is None or told.get("redirect_uri") != asked.redirect:
            return 400, {"error": "invalid_grant"}
        made = hashlib.sha256(told.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(made).rstrip(b"=").decode() != asked.challenge:
            self.faults.append("wrong verifier")
            return 400, {"error": "invalid_grant"}
        return 200, self._found(asked.nonce, asked.scope)

    def _found(self, nonce: str, scope: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "token_type": "Bearer", "expires_in": self.lifetime_s, "scope": scope,
            "access_token": self.mint(self.signs_in_as, self.lifetime_s),
            "refresh_token": f"again-{secrets.token_urlsafe(8)}",
        }  # fmt: skip
        if "openid" in scope:
            now = int(time.time())
            claims = {"iss": self.url, "aud": CLIENT, "sub": "1", "oid": "1", "tid": "t", "exp": now + 3600, "iat": now,
                      "preferred_username": self.signs_in_as, "nonce": nonce}  # fmt: skip
            found["id_token"] = f"{_web64({'alg': 'none'})}.{_web64(claims)}.x"
            found["client_info"] = _web64({"uid": "1", "utid": "t"})
        return found

    def about(self) -> dict[str, str]:
        return {"issuer": f"{self.url}/common/v2.0", "authorization_endpoint": f"{self.url}/common/authorize",
                "token_endpoint": f"{self.url}/common/token"}  # fmt: skip


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    authority: Authority

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not trust us hangs up."""


class _Requests(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.endswith("/openid-configuration"):
            self._say(200, self.server.authority.about())
        elif parts.path.endswith("/authorize"):
            asked = _plain(parts.query)
            answer = urlencode(self.server.authority.page(asked))
            if asked.get("response_mode") == "form_post":
                self._say(200, {"action": asked["redirect_uri"], "form": answer})
                return
            self.send_response(302)
            self.send_header("Location", f"{asked['redirect_uri']}?{answer}")
            self.end_headers()
        else:
            self._say(404, {})

    def do_POST(self) -> None:
        told = _plain(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        basic = self.headers.get("Authorization", "").removeprefix("Basic ")
        if basic:
            told["client_id"], _, told["client_secret"] = base64.b64decode(basic).decode().partition(":")
        self._say(*self.server.authority.tokens(told))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 the library's name
        pass

    def _say(self, code: int, what: dict[str, Any]) -> None:
        text = json.dumps(what).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


class Browser:
    """A person who agrees at once: goes where the page leads, back to the program too. `close` waits for it."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._threads: list[threading.Thread] = []
        self.seen: list[str] = []

    def open(self, url: str) -> None:
        self._threads.append(threading.Thread(target=self._go, args=(url,)))
        self._threads[-1].start()

    def close(self) -> None:
        for thread in self._threads:
            thread.join()

    def _go(self, url: str) -> None:
        try:
            with urlopen(url, context=self._context, timeout=10) as answer:
                page = answer.read().decode()
            if '"form"' in page:
                form = json.loads(page)
                with urlopen(form["action"], data=form["form"].encode(), timeout=10) as answer:
                    page = answer.read().decode()
            self.seen.append(page)
        except URLError as error:
            self.seen.append(str(error))


def redirect_of(url: str) -> str:
    """Where a sign-in wants to be called back."""
    return _plain(urlsplit(url).query)["redirect_uri"]


def _plain(query: str) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(query).items()}


def _web64(what: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(what).encode()).rstrip(b"=").decode()
