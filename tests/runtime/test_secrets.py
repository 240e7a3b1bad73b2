"""Secrets: the keyring, a file by choice, never silently in clear."""

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.runtime.secrets import (
    FileSecrets,
    KeyChoice,
    KeyringSecrets,
    NoSecrets,
    OpenSecrets,
    has_keyring_service,
    journal_key,
    open_secrets,
)


class FakeKeyring:
    """What the `keyring` package offers, in memory."""

    def __init__(self, priority: float = 5) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.priority = priority
        self.is_locked = False

    def get_keyring(self) -> object:
        return SimpleNamespace(priority=self.priority)

    def get_password(self, service: str, name: str) -> str | None:
        if self.is_locked:
            raise RuntimeError("locked")
        return self.held.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        if self.is_locked:
            raise RuntimeError("locked")
        self.held[service, name] = value


def test_the_file_is_for_its_owner_only_and_keeps_what_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "secrets.json"
    found = open_secrets({"AGENTDESK_SECRETS": f"file:{path}"})
    assert (found.where, found.path) == ("file", path)
    assert found.secrets.get("mail") is None
    found.secrets.set("mail", "geheim đ")
    found.secrets.set("other", "x")
    assert FileSecrets(path).get("mail") == "geheim đ"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_left_open_to_others_is_closed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "secrets.json"
    path.write_text('{"a": "b"}')
    path.chmod(0o644)
    assert FileSecrets(path).get("a") == "b"
    assert path.stat().st_mode & 0o777 == 0o600
    caplog.clear()


def test_a_broken_file_is_refused_and_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    path.write_text("{")
    with pytest.raises(Refused):
        FileSecrets(path).set("a", "b")
    assert path.read_text() == "{"


def test_another_choice_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        open_secrets({"AGENTDESK_SECRETS": "clear"})
    assert refused.value.code == "bad-secrets-choice"


def test_the_journals_key_is_made_once_and_is_random(tmp_path: Path) -> None:
    found = open_secrets({"AGENTDESK_SECRETS": f"file:{tmp_path / 'one'}"})
    first = journal_key(found)
    assert first.key is not None
    assert len(first.key) == 32
    assert journal_key(found) == first
    assert journal_key(open_secrets({"AGENTDESK_SECRETS": f"file:{tmp_path / 'two'}"})).key != first.key


def test_the_keyring_keeps_the_key_under_our_name() -> None:
    fake = FakeKeyring()
    found = OpenSecrets(KeyringSecrets(load=lambda: fake), "keyring")
    choice = journal_key(found)
    assert choice.where == "keyring"
    assert list(fake.held) == [("agentdesk", "local-key")]


def test_without_keyring_and_choice_there_is_no_key_and_it_is_named() -> None:
    assert journal_key(OpenSecrets(NoSecrets(), "none")) == KeyChoice(None, "none")
    with pytest.raises(Refused):
        NoSecrets().set("a", "b")
    assert NoSecrets().get("a") is None


@pytest.mark.parametrize("priority", [0, -1])
def test_a_keyring_that_keeps_nothing_is_none(priority: float) -> None:
    assert not KeyringSecrets(load=lambda: FakeKeyring(priority)).is_usable()
    assert KeyringSecrets(load=FakeKeyring).is_usable()


def test_a_locked_keyring_gives_no_key_and_says_so(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeKeyring()
    fake.is_locked = True
    assert journal_key(OpenSecrets(KeyringSecrets(load=lambda: fake), "keyring")).where == "none"
    caplog.clear()


def test_a_key_that_is_no_key_is_not_used(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    found = open_secrets({"AGENTDESK_SECRETS": f"file:{tmp_path / 'one'}"})
    found.secrets.set("local-key", "abc")
    assert journal_key(found).key is None
    caplog.clear()


@pytest.mark.parametrize(
    ("environ", "platform", "is_looked_for"),
    [
        ({}, "linux", False),
        ({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1/bus"}, "linux", True),
        ({"PYTHON_KEYRING_BACKEND": "their.own.Keyring"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_keyring_is_looked_for_where_one_can_be(
    tmp_path: Path, environ: dict[str, str], platform: str, is_looked_for: bool
) -> None:
    here = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    assert has_keyring_service({**here, **environ}, platform) is is_looked_for


def test_a_bus_or_a_settings_file_of_the_keyring_is_found(tmp_path: Path) -> None:
    assert not has_keyring_service({"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    (tmp_path / "bus").touch()
    assert has_keyring_service({"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    settings = tmp_path / ".config" / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.touch()
    assert has_keyring_service({"HOME": str(tmp_path)}, "linux")


def test_what_two_threads_keep_at_once_is_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    threads = [threading.Thread(target=FileSecrets(path).set, args=(f"name-{n}", str(n))) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {FileSecrets(path).get(f"name-{n}") for n in range(16)} == {str(n) for n in range(16)}
