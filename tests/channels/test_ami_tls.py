"""Asterisk's manager over TLS: whose certificate it shows, and what is wrong with it."""

import hashlib
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import LineState
from agentdesk.domain.events import LineChanged
from agentdesk.domain.phone_links import AmiSetup
from agentdesk.runtime.clock import SystemClock
from tests.helpers.ami_peer import AmiPeer, an_ami_peer
from tests.helpers.pushing import HeldSecrets
from tests.helpers.said import Ear

HERE, ELSEWHERE = "IP:127.0.0.1", "DNS:elsewhere.test"


class Shown:
    """A certificate the manager shows, made for one test."""

    def __init__(self, folder: Path, names: str = HERE, days: int = 2) -> None:
        if shutil.which("openssl") is None:
            pytest.skip("no openssl is installed (on Debian: apt-get install openssl)")
        self.path, key, asked, names_file = (folder / name for name in ("crt", "key", "csr", "names"))
        names_file.write_text(f"subjectAltName={names}\n", "utf-8")
        request: list[str | Path] = [
            "req",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            key,
            "-out",
            asked,
            "-subj",
            "/CN=pbx.test",
        ]
        signed: list[str | Path] = ["x509", "-req", "-in", asked, "-signkey", key, "-days", str(days), "-extfile", names_file, "-out", self.path]  # fmt: skip
        for command in (request, signed):
            subprocess.run(["openssl", *command], check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.path, key)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(self.path.read_text("ascii"))).hexdigest().upper()


@contextmanager
def asked(shown: Shown, pin: str = "") -> Iterator[tuple[Ear, AmiPeer]]:
    """A phone that connects to it."""
    with an_ami_peer(tls=shown.context) as peer:
        ear = Ear()
        setup = AmiSetup("127.0.0.1", "desk", "PJSIP/101", peer.port, secure=True, pin=pin)
        phone = AmiPhone(ear, SystemClock(), setup, lambda: HeldSecrets(**{PASSWORD: "s3cret"}))
        phone.start()
        try:
            yield ear, peer
        finally:
            phone.stop()


def refusal(ear: Ear) -> LineChanged:
    def found() -> list[LineChanged]:
        return [each for each in ear.heard if isinstance(each, LineChanged) and each.state is LineState.REFUSED]

    ear.wait_until(lambda _: bool(found()))
    return found()[0]


def test_a_certificate_nobody_vouches_for_is_named_and_nothing_is_said_to_it(tmp_path: Path) -> None:
    shown = Shown(tmp_path)
    with asked(shown) as (ear, peer):
        told = refusal(ear)
        assert told.reason == "certificate-untrusted"
        assert "pbx.test" in told.detail
        assert f"{shown.sha256[:2]}:{shown.sha256[2:4]}" in told.detail
        assert peer.actions == []


def test_a_certificate_of_ones_own_is_enough_when_it_is_the_trusted_one(tmp_path: Path) -> None:
    shown = Shown(tmp_path, names=ELSEWHERE)
    with asked(shown, pin=shown.sha256) as (ear, peer):
        ear.wait_for(LineChanged(LineState.READY, "", f"127.0.0.1:{peer.port}"))


def test_another_certificate_than_the_trusted_one_is_turned_away_before_a_word(tmp_path: Path) -> None:
    with asked(Shown(tmp_path), pin="AB" * 32) as (ear, peer):
        told = refusal(ear)
        assert told.reason == "certificate-untrusted"
        assert "pbx.test" in told.detail
        assert peer.actions == []


@pytest.mark.parametrize(
    ("names", "days", "why"), [(ELSEWHERE, 2, "certificate-name"), (HERE, -1, "certificate-expired")]
)
def test_a_trusted_one_of_another_name_and_one_that_is_over_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: str, days: int, why: str
) -> None:
    shown = Shown(tmp_path, names, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(shown.path))
    with asked(shown) as (ear, _):
        told = refusal(ear)
        assert told.reason == why
        assert "pbx.test" in told.detail
