"""A mail from the terminal: what the reading pane would show of any file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from agentdesk.domain.mailboxes import Mailbox
from tests.cli.conftest import Run
from tests.helpers.desk import Desk
from tests.helpers.mails import a_mail, a_part, an_html, of_parts


@pytest.fixture
def mail(run_at: Callable[[str], Run], tmp_path: Path) -> Run:
    """On a workspace that does not exist: none is needed."""
    return run_at(f"{tmp_path}/nowhere.agentdesk")


@pytest.fixture
def put(tmp_path: Path) -> Callable[[bytes], str]:
    def put(raw: bytes) -> str:
        path = tmp_path / "mail.eml"
        path.write_bytes(raw)
        return str(path)

    return put


REPLY = "Thanks, Ann\n\nOn 14 Nov 2026 Bo <bo@shop.example> wrote:\n> Your order\n> was sent.\n"


def test_a_person_reads_who_when_what_and_that_the_quote_is_folded(mail: Run, put: Callable[[bytes], str]) -> None:
    raw = of_parts("mixed", a_part("text/plain", REPLY), a_part("application/x-msdownload; name=bill.pdf.exe", "MZ"))
    said = mail("mail", "show", put(raw))
    assert said.code == 0
    assert "From: Ann Customer <ann@customer.example>" in said.out
    assert "Subject: My order" in said.out
    assert "Thanks, Ann" in said.out
    assert "was sent" not in said.out
    assert "[quoted: 3 lines]" in said.out
    assert "bill.pdf.exe" in said.out
    assert "a program: only save it" in said.out
    assert "can do harm" in said.err


def test_json_holds_headers_words_quote_attachments_class_and_warnings(mail: Run, put: Callable[[bytes], str]) -> None:
    said = mail(
        "mail", "show", put(a_mail("Cc: =?utf-8?q?B=C3=B6?= <b@x.example>", "List-Id: <x>", body=REPLY)), "--json"
    )
    told = said.json
    assert said.code == 0
    assert told["headers"]["from"] == [{"name": "Ann Customer", "address": "ann@customer.example"}]
    assert told["headers"]["cc"] == [{"name": "Bö", "address": "b@x.example"}]
    assert told["headers"]["date"] == "2026-11-14T09:00:00Z"
    assert told["headers"]["message_id"] == "<one@customer.example>"
    assert told["text"] == REPLY
    assert told["own"].strip() == "Thanks, Ann"
    assert told["quoted"].startswith("On 14 Nov")
    assert (told["class"], told["class_reason"]) == ("list", "list-id")
    assert told["attachments"] == []
    assert told["warnings"] == []


def test_html_is_cleaned_and_a_mail_without_any_is_its_words(mail: Run, put: Callable[[bytes], str]) -> None:
    said = mail("mail", "show", put(an_html("<p onclick=x>Hi<script>no()</script> <b>Ann</b>")), "--html")
    assert (said.code, said.out) == (0, "<p>Hi <b>Ann</b></p>\n")
    assert mail("mail", "show", put(a_mail(body="a < b")), "--html").out == "<pre>a &lt; b</pre>\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"Just a note.\nNo mail.", "not-a-mail"),
        (b"\x89PNG\r\n\x00\x01", "not-a-mail"),
    ],
)
def test_an_empty_file_and_one_that_is_no_mail_are_shown_with_a_warning(
    mail: Run, put: Callable[[bytes], str], raw: bytes, code: str
) -> None:
    for how in ([], ["--html"], ["--json"]):
        said = mail("mail", "show", put(raw), *how)
        assert said.code == 0
        assert said.err.startswith("agentdesk: ")
    assert [each["code"] for each in mail("mail", "show", put(raw), "--json").json["warnings"]] == [code]
    assert mail("mail", "show", put(raw), "--json").json["class"] == "person"


def test_the_words_of_a_file_that_is_no_mail_are_shown(mail: Run, put: Callable[[bytes], str]) -> None:
    assert "Just a note." in mail("mail", "show", put(b"Just a note.\nNo mail.")).out
    assert mail("mail", "show", put(b"\x00\x01\x02\xff" * 1_000)).out.strip() == ""


def test_a_file_that_is_not_there_and_a_folder_are_said(mail: Run, tmp_path: Path) -> None:
    gone = mail("mail", "show", str(tmp_path / "gone.eml"))
    assert gone.code == 4
    assert "There is no file" in gone.err
    folder = mail("mail", "show", str(tmp_path), "--json")
    assert (folder.code, folder.json["error"]["code"]) == (1, "mail-folder")


def test_html_and_json_together_are_not_understood(mail: Run, put: Callable[[bytes], str]) -> None:
    assert mail("mail", "show", put(b"x"), "--html", "--json").code == 2
    assert mail("mail").code == 2


def test_a_bounce_an_invitation_and_a_seal_are_said_in_words(mail: Run, put: Callable[[bytes], str]) -> None:
    bounce = a_mail(
        "From: MAILER-DAEMON@x.example", "Subject: failure notice", body="<ann@x.example>:\n550 5.1.1 unknown"
    )
    said = mail("mail", "show", put(bounce)).out
    assert "Bounced: ann@x.example, not delivered 5.1.1" in said
    event = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Repair\nDTSTART;VALUE=DATE:20261201\nEND:VEVENT\nEND:VCALENDAR"
    assert (
        "Invitation: request · Repair · 2026-12-01"
        in mail("mail", "show", put(a_mail("Content-Type: text/calendar", body=event))).out
    )
    sealed = a_mail("Content-Type: application/pkcs7-mime; smime-type=enveloped-data", body="MIIB")
    assert "encrypted; it cannot be shown here" in mail("mail", "show", put(sealed)).out


def test_at_a_terminal_the_password_of_a_mailbox_is_asked_for(
    run_on_file: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    asked: list[str] = []
    answers = iter(["", "secret"])

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr("getpass.getpass", answer)
    words = ("mail", "set", "support@shop.example", "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1")

    def codes() -> set[str]:
        return {each["code"] for each in run_on_file("mail", "check", "--json").json["support@shop.example"]}

    assert run_on_file(*words).code == 0
    assert asked == [], "nobody sits there"
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    assert run_on_file(*words).code == 0
    assert codes() == {"mail-no-password"}, "Enter leaves it as it was"
    assert run_on_file(*words).code == 0
    assert len(asked) == 2
    assert codes() == {"mail-refused"}


def test_a_pilot_stays_one_until_it_is_told_otherwise(run_on_file: Run, sqlite_url: str) -> None:
    words = ("mail", "set", "support@shop.example", "--imap", "127.0.0.1:1", "--smtp", "127.0.0.1:1")

    def is_pilot(*more: str) -> bool:
        assert run_on_file(*words, *more).code == 0
        with Desk(sqlite_url) as desk:
            row = desk.row("mailbox")
        return Mailbox.from_json(row["id"], row["spec"]).pilot

    assert [is_pilot(*more) for more in ((), ("--pilot",), (), ("--no-pilot",), ())] == [
        False,
        True,
        True,
        False,
        False,
    ]
