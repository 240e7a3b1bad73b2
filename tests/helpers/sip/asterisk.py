"""Knows a real Asterisk 20 for tests, where AGENTDESK_ASTERISK names the prefix of an installation: one process on loopback."""

import os
import random
import socket
from pathlib import Path

from tests.helpers.sip.processes import PATIENCE_S, Server, free_port, pause

CHOICE = "AGENTDESK_ASTERISK"
LOGIN = PASSWORD = "desk"
_FILES = {
    "asterisk.conf": """[directories]
astetcdir => @DIR@
astmoddir => @PREFIX@/lib/asterisk/modules
astvarlibdir => @DIR@/lib
astdbdir => @DIR@/lib
astkeydir => @DIR@/lib
astdatadir => @PREFIX@/var/lib/asterisk
astagidir => @DIR@/lib
astspooldir => @DIR@/spool
astrundir => @DIR@/run
astlogdir => @DIR@/log
[options]
nocolor = yes
""",
    "modules.conf": "[modules]\nautoload=yes\n",
    "logger.conf": "[general]\n[logfiles]\nconsole => notice,warning,error\n",
    "rtp.conf": "[general]\nrtpstart=@RTP@\nrtpend=@RTPEND@\n",
    "manager.conf": "[general]\nenabled=yes\nbindaddr=127.0.0.1\nport=@AMI@\n[desk]\nsecret=desk\nread=all\nwrite=all\n",
    "sip.conf": """[general]
udpbindaddr=127.0.0.1:@SIP@
context=default
allowguest=no
directmedia=no
disallow=all
allow=ulaw
callcounter=yes
[phone](!)
type=friend
host=dynamic
context=default
dtmfmode=rfc2833
[agent](phone)
secret=pw-agent
[bob](phone)
secret=pw-bob
""",
    "extensions.conf": """[default]
exten => agent,1,Dial(SIP/agent,20)
exten => bob,1,Dial(SIP/bob,20)
exten => 600,1,Dial(SIP/bob,20)
exten => 601,1,Answer
 same => n,Echo
""",
}


def why_absent() -> str:
    """The reason to skip; empty when it can be used."""
    prefix = os.environ.get(CHOICE, "").strip()
    if not prefix:
        return f"{CHOICE} names no Asterisk installation"
    return "" if (Path(prefix) / "sbin" / "asterisk").exists() else f"there is no Asterisk in {prefix}"


class Asterisk(Server):
    """`agent` and `bob` may register (password `pw-…`) and call each other; 601 answers with an echo."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._prefix = os.environ[CHOICE].strip()
        self.sip, self.ami = free_port(), free_port()
        low = random.randrange(20000, 40000, 100)
        values = {
            "DIR": folder,
            "PREFIX": self._prefix,
            "SIP": self.sip,
            "AMI": self.ami,
            "RTP": low,
            "RTPEND": low + 80,
        }
        for name in ("lib", "spool", "run", "log"):
            (folder / name).mkdir()
        for name, text in _FILES.items():
            for key, value in values.items():
                text = text.replace(f"@{key}@", str(value))  # noqa: PLW2901 filled step by step
            (folder / name).write_text(text, "utf-8")

    @property
    def registrar(self) -> str:
        return f"127.0.0.1:{self.sip}"

    def start(self) -> "Asterisk":
        """Answers when its manager says that all modules are loaded."""
        self.run(f"{self._prefix}/sbin/asterisk", "-f", "-n", "-C", str(self.folder / "asterisk.conf"))
        for _ in range(int(PATIENCE_S / 0.05)):
            if not self.is_running:
                raise RuntimeError(f"asterisk went: {self.log}")
            if self._is_booted():
                return self
            pause(0.05)
        raise TimeoutError(self.log)

    def _is_booted(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.ami), 0.3) as line:
                line.settimeout(2)
                line.sendall(f"Action: Login\r\nUsername: {LOGIN}\r\nSecret: {PASSWORD}\r\n\r\n".encode())
                heard = b""
                while b"FullyBooted" not in heard:
                    more = line.recv(4096)
                    if not more:
                        return False
                    heard += more
                return True
        except OSError:
            return False
