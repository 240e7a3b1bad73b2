"""The mailboxes' commands: set up, tried, read and counted from the terminal, each fault in a sentence."""

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentdesk.__main__ import main
from agentdesk.bootstrap import mail as bootstrap
from agentdesk.bootstrap.mail import SEALED
from agentdesk.channels.mail.signin import Access
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.runtime.sealed import SealedFiles
from agentdesk.runtime.secrets import FileSecrets
from tests.channels.mail.test_receiving import mail
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot

Agentdesk = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def agentdesk(
    sqlite_url: str, tmp_path: Path, post: Dovecot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Agentdesk:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    monkeypatch.setenv("AGENTDESK_MAIL_CA", str(post.authority))
    monkeypatch.delattr(os, "nice", raising=False)

    def run(*arguments: str, typed: str = "") -> tuple[int, Any, str]:
        capfd.readouterr()
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = main(["--workspace", sqlite_url, *arguments])
        out, err = capfd.readouterr()
        return code, json.loads(out) if "--json" in arguments and out else out, err

    return run


def put(agentdesk: Agentdesk, post: Dovecot, *more: str, password: str = PEOPLE[SUPPORT]) -> str:
    """Its id."""
    servers = ("--imap", f"localhost:{post.imaps}", "--smtp", f"localhost:{post.submissions}", "--json")
    code, said, err = agentdesk("mail", "set", SUPPORT, *servers, "--password-stdin", *more, typed=f"{password}\n")
    assert code == 0, err
    return str(said["id"])


def test_a_mailbox_is_set_up_tried_read_and_counted(agentdesk: Agentdesk, post: Dovecot) -> None:
    put(agentdesk, post)
    code, said, _ = agentdesk("mail", "check")
    assert code == 0
    assert said.splitlines()[1:] == [
        f"  receiving, localhost:{post.imaps}: works", "  folder INBOX: 0 mails", f"  sending, localhost:{post.submissions}: works",
    ]  # fmt: skip
    post.deliver(mail(1))
    post.deliver(mail(2))
    code, gaps, _ = agentdesk("mail", "gaps", "--json")
    assert (code, gaps[SUPPORT][0]["missing"]) == (1, [1, 2])
    code, synced, _ = agentdesk("mail", "sync", "--once", "--json")
    assert (code, synced[SUPPORT][0]["mails"]) == (0, 2)
    code, said, _ = agentdesk("mail", "gaps")
    assert (code, said.strip()) == (0, f"{SUPPORT}, INBOX: 2 on the server, 2 here. No gap.")


def test_what_is_wrong_is_said_for_each_part(agentdesk: Agentdesk, post: Dovecot) -> None:
    put(agentdesk, post, "--folder", "INBOX", "--folder", "Sales")
    code, said, _ = agentdesk("mail", "check", "--json")
    assert (code, [step["code"] for step in said[SUPPORT]]) == (1, ["", "", "mail-folder-gone", ""])
    put(agentdesk, post, password="wrong")
    code, text, _ = agentdesk("mail", "check")
    assert code == 1
    assert "does not let this name and password in" in text
    code, _, err = agentdesk("mail", "sync")
    assert (code, "does not let this name and password in" in err) == (1, True)


def test_without_a_mailbox_the_sentence_says_how_to_set_one_up(agentdesk: Agentdesk) -> None:
    code, _, err = agentdesk("mail", "sync")
    assert code == 1
    assert "agentdesk mail set ADDRESS" in err


def test_setting_it_again_changes_the_same_mailbox(agentdesk: Agentdesk, post: Dovecot) -> None:
    put(agentdesk, post)
    put(agentdesk, post, "--pilot", "--also", "info@agentdesk.test")
    code, said, _ = agentdesk("mail", "check", "--json")
    assert (code, list(said)) == (0, [SUPPORT])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nobody", "--imap", "a.example", "--smtp", "a.example"), "is no mail address"),
        (("a@b.example", "--imap", "a b", "--smtp", "a.example"), "is no server's name"),
        (("a@b.example", "--imap", "a.example:99999", "--smtp", "a.example"), "is no server's name"),
    ],
)
def test_what_was_typed_wrong_is_named(agentdesk: Agentdesk, arguments: tuple[str, ...], said: str) -> None:
    code, _, err = agentdesk("mail", "set", *arguments)
    assert code == 1
    assert said in err


def test_a_mailbox_signed_in_to_by_its_provider_is_tried_like_any_other(
    agentdesk: Agentdesk, post: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box_id = put(agentdesk, post, "--sign-in", "microsoft")
    code, said, _ = agentdesk("mail", "check", "--json")
    assert (code, [step["code"] for step in said[SUPPORT]]) == (1, ["mail-not-signed-in", "mail-not-signed-in"])
    code, text, _ = agentdesk("mail", "check")
    assert "Sign in on the page Mailboxes" in text
    secrets = FileSecrets(tmp_path / "secrets")
    SealedFiles(tmp_path / "home" / "state" / SEALED, secrets).set(f"mail.{box_id}", "kept")
    code, said, _ = agentdesk("mail", "check", "--json")
    assert (code, said[SUPPORT][0]["code"]) == (1, "mail-signin-setup")

    class Provider:
        def access(self, kept: str, *, anew: bool = False) -> Access:
            return Access(post.token(), kept)

    monkeypatch.setattr(bootstrap, "authority_of", lambda *_: Provider())
    code, said, _ = agentdesk("mail", "check", "--json")
    assert (code, [step["code"] for step in said[SUPPORT]]) == (0, ["", "", ""])


def test_setting_a_mailbox_again_keeps_what_was_not_named(agentdesk: Agentdesk, post: Dovecot) -> None:
    first = put(agentdesk, post, "--folder", "INBOX", "--folder", "Sent")
    assert put(agentdesk, post, "--name", "Shop") == first
    _, said, _ = agentdesk("mail", "gaps", "--json")
    assert [each["folder"] for each in said[SUPPORT]] == ["INBOX", "Sent"]


def test_old_mail_goes_in_from_the_terminal_and_what_does_not_is_listed(
    agentdesk: Agentdesk, post: Dovecot, tmp_path: Path
) -> None:
    put(agentdesk, post)
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "Inbox").write_bytes(b"".join(b"From - Sat Nov 14 10:00:00 2020\n" + mail(n) + b"\n" for n in range(3)))
    (folder / "broken.eml").write_bytes(b"\xff\xd8\xff\xe0" * 50)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    code, said, err = agentdesk("mail", "import", str(folder), "--mailbox", SUPPORT, "--dry-run", "--json")
    assert (code, said["new"], said["dry_run"]) == (1, 3, True)
    code, said, err = agentdesk("mail", "import", str(folder), "--mailbox", SUPPORT, "--json")
    assert (code, said["read"], said["new"], said["without_customer"], said["left_out"]) == (1, 4, 3, 3, 1)
    assert "photo.jpg: holds no mail, left alone" in err
    assert "not-a-mail" in Path(said["rejects"]).read_text("utf-8-sig")
    (folder / "broken.eml").unlink()
    code, text, _ = agentdesk("mail", "import", str(folder), "--mailbox", SUPPORT)
    assert code == 0
    assert "here already" in text
    code, _, err = agentdesk("mail", "import", str(folder), "--mailbox", "other@shop.example")
    assert code == 1
    code, _, err = agentdesk("mail", "import", str(tmp_path / "gone"), "--mailbox", SUPPORT)
    assert code == 4


def test_a_new_key_signs_and_a_server_without_plus_addresses_is_told(
    agentdesk: Agentdesk, post: Dovecot, sqlite_url: str
) -> None:
    put(agentdesk, post, "--no-plus")
    code, said, _ = agentdesk("mail", "new-key")
    assert (code, "A new key signs" in said) == (0, True)
    put(agentdesk, post, "--name", "Shop")
    with Desk(sqlite_url) as desk:
        assert [row["kid"] for row in desk.rows("token_key")] == ["a", "b"]
        box = desk.row("mailbox")
    assert not Mailbox.from_json(box["id"], box["spec"]).takes_plus
