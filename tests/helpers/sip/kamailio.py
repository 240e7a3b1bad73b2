"""Knows a real registrar and proxy: Kamailio on loopback ports of its own; every user's password is `pw-USER`."""

import json
import random
import shutil
import socket
import subprocess
from pathlib import Path
from typing import Any

from tests.helpers.sip.processes import PATIENCE_S, Server, free_port, pause

HERE = Path(__file__).parent
MODULES = Path("/usr/lib/x86_64-linux-gnu/kamailio/modules")


def why_absent() -> str:
    """The reason to skip; empty when it can be used."""
    if shutil.which("kamailio") is None:
        return "no Kamailio is installed (on Debian: apt-get install kamailio kamailio-tls-modules)"
    return "" if any(modules_folder().glob("tls.so")) else "Kamailio has no TLS (apt-get install kamailio-tls-modules)"


def modules_folder() -> Path:
    found = next(Path("/usr/lib").glob("*/kamailio/modules"), None)
    return found or MODULES


class Kamailio(Server):
    """`start` answers when it speaks SIP; a second `start` after `stop` or `kill` uses the same ports."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.port, self.tls_port = free_port(), free_port()
        self._certificate()
        text = (HERE / "kamailio.cfg.in").read_text("utf-8")
        values = {"UDP": self.port, "TLS": self.tls_port, "DIR": folder, "DEBUG": 0, "MODULES": modules_folder()}
        for name, value in values.items():
            text = text.replace(f"@{name}@", str(value))
        (folder / "kamailio.cfg").write_text(text, "utf-8")

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def tls_address(self) -> str:
        return f"127.0.0.1:{self.tls_port}"

    @property
    def authority(self) -> Path:
        """The self-signed certificate, as an authority."""
        return self.folder / "server.crt"

    def start(self) -> "Kamailio":
        folder = str(self.folder)
        for _ in range(int(PATIENCE_S / 0.2)):
            self.run("kamailio", "-f", f"{folder}/kamailio.cfg", "-DD", "-E", "-m", "32", "-M", "4",
                     "-Y", folder, "-P", f"{folder}/pid", "-A", "WITH_TLS")  # fmt: skip
            try:
                self._await_answer()
            except RuntimeError:
                if "Address already in use" not in self.log:
                    raise
                pause(0.2)  # children of one that was killed let go of its ports a moment after it
            else:
                return self
        raise TimeoutError(self.log)

    def contacts(self, user: str) -> list[str]:
        """Where the registrar finds this user now."""
        found: list[str] = []
        for domain in self._ask("ul.dump")["result"]["Domains"]:
            for each in domain["Domain"]["AoRs"]:
                if each["Info"]["AoR"].split("@")[0] == user:
                    found += [contact["Contact"]["Address"] for contact in each["Info"]["Contacts"]]
        return found

    def forget_all(self) -> None:
        """As if nobody had ever registered: what died without a goodbye does not ring in the next test."""
        for domain in self._ask("ul.dump")["result"]["Domains"]:
            for each in domain["Domain"]["AoRs"]:
                self._ask("ul.rm", domain["Domain"]["Domain"], each["Info"]["AoR"])

    def _ask(self, method: str, *params: str) -> dict[str, Any]:
        me = self.folder / f"ask-{random.randrange(10**9)}"
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.bind(str(me))
            me.chmod(0o777)
            line.settimeout(PATIENCE_S)
            asked = {"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}
            line.sendto(json.dumps(asked).encode(), str(self.folder / "rpc"))
            answer: dict[str, Any] = json.loads(line.recv(65000))
        me.unlink()
        return answer

    def _certificate(self) -> None:
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-keyout", self.folder / "server.key", "-out", self.authority, "-subj", "/O=Test shop/CN=pbx.test",
             "-addext", "subjectAltName=IP:127.0.0.1,DNS:pbx.test"],
            check=True, capture_output=True,
        )  # fmt: skip
        (self.folder / "server.key").chmod(0o644)
        self.folder.chmod(0o755)

    def _await_answer(self) -> None:
        """OPTIONS until 200: the only readiness that means "answers SIP"."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.bind(("127.0.0.1", 0))
            line.settimeout(0.05)
            me = f"127.0.0.1:{line.getsockname()[1]}"
            for turn in range(int(PATIENCE_S / 0.05)):
                if not self.is_running:
                    raise RuntimeError(f"Kamailio went: {self.log}")
                try:
                    line.sendto(_options(me, self.address, turn), ("127.0.0.1", self.port))
                    if line.recv(2000).startswith(b"SIP/2.0 200"):
                        return
                except TimeoutError:
                    continue
                except ConnectionRefusedError:
                    pause()
        raise TimeoutError(f"Kamailio did not answer: {self.log}")


def _options(me: str, server: str, turn: int) -> bytes:
    return (
        f"OPTIONS sip:{server} SIP/2.0\r\nVia: SIP/2.0/UDP {me};branch=z9hG4bKr{turn}{random.random()}\r\n"
        f"Max-Forwards: 5\r\nFrom: <sip:probe@{me}>;tag=p{turn}\r\nTo: <sip:{server}>\r\n"
        f"Call-ID: ready{turn}@{me}\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
    ).encode()
