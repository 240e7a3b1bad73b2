"""Knows a real mail server: Dovecot (IMAP, LMTP, submission) on loopback ports of its own, with a throw-away authority.

The same as root (it drops to nobody) and as anybody. It lives in a short folder: a unix socket's path ends at 107
characters, and nobody cannot enter pytest's own.
"""

import base64
import grp
import hashlib
import hmac
import json
import os
import pwd
import secrets
import shutil
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import trustme

from tests.helpers.mail.relay import Relay, deliver
from tests.helpers.sip.processes import Server, free_port, until

HERE = Path(__file__).parent
_PLACES = "/usr/sbin:/usr/bin:/sbin:/bin:/opt/homebrew/sbin"
PEOPLE = {
    "support@agentdesk.test": "s3cret-Support",
    "anna@agentdesk.test": "s3cret-Anna",
    "customer@agentdesk.test": "s3cret-Cust",
    "small@agentdesk.test": "s3cret-Small",
    "euro@agentdesk.test": "geheim-€-мир",
}
SUPPORT = "support@agentdesk.test"
EURO = "euro@agentdesk.test"
"""Somebody whose password is no ASCII."""
SMALL, ROOM_BYTES = "small@agentdesk.test", 2500
"""A mailbox that is soon full, and what fits into it."""
NAMES = ("localhost", "127.0.0.1", "mail.agentdesk.test")
_OAUTH = """\
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=@DIR@/oauth-keys/
issuers = https://login.agentdesk.test
username_attribute = email
client_id = agentdesk
"""


def why_absent() -> str:
    """The reason to skip; empty when it can be used."""
    if shutil.which("dovecot", path=_PLACES) is None:
        return "no Dovecot is installed (apt-get install dovecot-imapd dovecot-lmtpd dovecot-submissiond)"
    return ""


class Dovecot(Server):
    """`start` answers when it speaks IMAP; after `halt` a second `start` has the same ports and mails."""

    def __init__(self) -> None:
        super().__init__(Path(tempfile.mkdtemp(prefix="dc", dir="/tmp")))
        self.imap, self.imaps, self.submission, self.submissions = (free_port() for _ in range(4))
        self._lmtp, relay_port = free_port(), free_port()
        self.relay = Relay(relay_port, self._lmtp)
        self._key = secrets.token_bytes(32)
        account = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self._as: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._as = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        for name in ("run", "state", "mail", "index", "home"):
            (self.folder / name).mkdir()
        self._certificates()
        self._settings(account, relay_port)
        if self._as:
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, account.pw_uid, account.pw_gid)
        self._guard: subprocess.Popen[bytes] | None = None
        self.relay.start()

    # --- running ---

    def start(self) -> "Dovecot":
        exe = shutil.which("dovecot", path=_PLACES)
        assert exe is not None
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [exe, "-F", "-c", str(self.folder / "dovecot.conf")], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, env={"PATH": _PLACES}, **self._as,
            )  # fmt: skip
        self._watch()
        until(self._answers, told=lambda: self.log)
        return self

    def halt(self) -> None:
        """The server is gone, its mails are not."""
        if self._guard is not None:
            self._guard.kill()
            self._guard.wait()
            assert self._guard.stdin is not None
            self._guard.stdin.close()
            self._guard = None
        self.stop()

    def close(self) -> None:
        self.halt()
        self.relay.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def doveadm(self, *arguments: str) -> str:
        command = ["doveadm", "-c", str(self.folder / "dovecot.conf"), *arguments]
        said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=30, **self._as)
        return str(said.stdout)

    def kick(self, user: str = SUPPORT) -> None:
        """Cuts the lines that are open."""
        self.doveadm("kick", user)

    # --- mails ---

    @property
    def authority(self) -> Path:
        return self.folder / "ca.pem"

    def ssl_context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))

    def deliver(self, raw: bytes, to: str = SUPPORT, sender: str = "x@example.org") -> None:
        deliver(self._lmtp, sender, [to], raw)

    def empty(self) -> None:
        """Every mailbox of everybody, as if it had never been, and what the relay took."""
        with suppress(subprocess.CalledProcessError):  # nobody was signed in
            self.kick("*")
        for user in PEOPLE:
            for kind in ("mail", "index"):
                shutil.rmtree(self.folder / kind / user.partition("@")[0], ignore_errors=True)
        self.relay.forget()

    def token(self, address: str = SUPPORT, seconds: int = 3600) -> str:
        """A JWT this server lets in by XOAUTH2 and OAUTHBEARER; expired with `seconds` below 0."""
        now = int(time.time())
        head = _web64(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
        claims = {"iss": "https://login.agentdesk.test", "aud": "agentdesk", "azp": "agentdesk", "sub": address,
                  "email": address, "iat": now - 7200, "nbf": now - 7200, "exp": now + seconds}  # fmt: skip
        body = _web64(json.dumps(claims).encode())
        signature = hmac.new(self._key, head + b"." + body, hashlib.sha256).digest()
        return (head + b"." + body + b"." + _web64(signature)).decode()

    def show_certificate(self, *names: str, of: trustme.CA | None = None, until: datetime | None = None) -> None:
        """From the next start on; `of` another authority than the one that is trusted."""
        ours = (of or self._ca).issue_cert(*names, not_after=until, not_before=until and until - timedelta(days=9))
        ours.private_key_pem.write_to_path(self.folder / "key.pem")
        (self.folder / "cert.pem").write_bytes(b"".join(part.bytes() for part in ours.cert_chain_pems))

    # --- making it ---

    def _certificates(self) -> None:
        self._ca = trustme.CA()
        self.show_certificate(*NAMES)
        self._ca.cert_pem.write_to_path(self.authority)

    def _settings(self, account: pwd.struct_passwd, relay_port: int) -> None:
        values: dict[str, Any] = {
            "DIR": self.folder, "USER": account.pw_name, "GROUP": grp.getgrgid(account.pw_gid).gr_name,
            "UID": account.pw_uid, "GID": account.pw_gid, "IMAP": self.imap, "IMAPS": self.imaps, "SUBMISSION": self.submission,
            "SUBMISSIONS": self.submissions, "LMTP": self._lmtp, "RELAY": relay_port,
        }  # fmt: skip
        for name, text in (
            ("dovecot.conf", (HERE / "dovecot.conf.in").read_text("utf-8")),
            ("oauth2.conf.ext", _OAUTH),
            ("users", "".join(_person(user, password) for user, password in PEOPLE.items())),
        ):
            for key, value in values.items():
                text = text.replace(f"@{key}@", str(value))  # noqa: PLW2901 filled in place
            (self.folder / name).write_text(text, "utf-8")
        keys = self.folder / "oauth-keys" / "agentdesk" / "HS256"
        keys.mkdir(parents=True)
        (keys / "default").write_text(base64.b64encode(self._key).decode(), "utf-8")

    def _watch(self) -> None:
        """A test run that is killed leaves no server behind: this shell sees our end of the pipe close."""
        assert self.process is not None
        script = 'read x; kill -TERM "$1" 2>/dev/null; sleep 2; rm -rf "$2"'
        self._guard = subprocess.Popen(
            ["/bin/sh", "-c", script, "sh", str(self.process.pid), str(self.folder)], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def _answers(self) -> bool:
        assert self.process is not None
        if self.process.poll() is not None:
            raise RuntimeError(self.log)
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.imap), 2) as line:
            line.settimeout(3)
            return bool(line.recv(4))
        return False


def submit(server: Dovecot, raw: bytes, to: list[str], sender: str = SUPPORT) -> None:
    """As the agent's own mail program would."""
    with smtplib.SMTP_SSL("localhost", server.submissions, context=server.ssl_context()) as line:
        line.login(sender, PEOPLE[sender])
        line.sendmail(sender, to, raw)


def _person(user: str, password: str) -> str:
    rule = f"userdb_quota_rule=*:bytes={ROOM_BYTES}" if user == SMALL else ""
    return f"{user}:{{PLAIN}}{password}::::::{rule}\n"


def _web64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
