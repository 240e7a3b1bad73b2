"""Locking a desk and coming back to it, in the whole program, at a real server with a certificate."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.workspace_login import entry_of
from agentdesk.domain.calls import LineState
from agentdesk.domain.entering import EntryKnown
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.store import migrate
from agentdesk.ui.entering.idle import MINUTES
from agentdesk.ui.entering.lock_card import LockCard
from agentdesk.ui.entering.sign_in import PasswordLine
from agentdesk.ui.live.ring_banner import RingBanner
from agentdesk.ui.restart import RESTART, Restart
from agentdesk.ui.topbar import SearchField
from tests.helpers import postgres
from tests.helpers.entering import Entered, one, says
from tests.helpers.postgres_tls import TlsServer, tls_server
from tests.helpers.program import OpenProgram

CALLER = "+31618429930"


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with tls_server(found) as made:
        made.do("CREATE DATABASE desk")
        for login in ("anna", "bo"):
            made.do(f"CREATE ROLE {login} SUPERUSER LOGIN PASSWORD 'pw of {login}'")
        migrate.create(made.admin_url("desk"), login="anna", name="Anna de Wit")
        yield made


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileSecrets:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets.json'}")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    return FileSecrets(tmp_path / "secrets.json")


def restarts_of(desk: Entered) -> list[bool]:
    wanted: list[bool] = []
    Restart(desk.program.shortcuts, desk.program.window.notices, desk.program.window).wanted.connect(
        lambda: wanted.append(True)
    )
    return wanted


def login_line(card: QWidget) -> QLineEdit:
    return next(each for each in card.findChildren(QLineEdit) if not isinstance(each, PasswordLine))


def press(card: QWidget, text: str) -> None:
    next(each for each in card.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()


def test_a_locked_desk_shows_nothing_but_a_ringing_number_and_keeps_what_was_typed(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path) as desk:
        window = desk.program.window
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        search = one(window, SearchField).line
        search.setText("De Vries, 1017 AB 12")
        card = desk.open_locked_now()
        assert not search.isVisible()
        assert [each.objectName() for each in window.children() if isinstance(each, QWidget) and each.isVisible()] == [
            "root"
        ], "only the cover"
        desk.press("window.search")
        assert not search.isVisible()
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        desk.phone.ring_now(CALLER, "De Vries")
        desk.until(
            lambda: "6 18429930" in says(card) or "06 1842" in says(card) or "18429930" in says(card).replace(" ", "")
        )
        assert "De Vries" not in says(card)
        assert not any(each.isVisible() for each in window.findChildren(RingBanner))
        press(card, "Answer")
        desk.until(lambda: desk.program.parts.live.controller.stack.is_talking)
        assert desk.locked() is card
        desk.type_in(card, "wrong")
        desk.until(lambda: "does not take" in says(card))
        desk.type_in(card, "pw of anna")
        desk.until(lambda: desk.locked() is None)
        assert search.text() == "De Vries, 1017 AB 12"
        assert search.isVisible()


def test_what_came_while_the_desk_was_locked_is_there_afterwards(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        desk.until(lambda: desk.card() is None)
        desk.press("window.settings")
        card, notices = desk.open_locked_now(), desk.program.window.notices
        notices.clear()
        for text in ("The first thing.", "The second thing."):
            notices.info(text)
        for _ in range(30):
            notices._on_second()
        assert not notices.isVisible()
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        desk.phone.ring_now(CALLER, "De Vries")
        desk.until(lambda: "18429930" in says(card).replace(" ", ""))
        desk.type_in(card, "pw of anna")
        desk.until(lambda: desk.locked() is None)
        assert "The first thing." in says(notices)
        notices.clear()
        assert "The second thing." in says(notices)
        banner = one(desk.program.window, RingBanner)
        desk.until(banner.isVisible)
        desk.press("live.answer")
        desk.until(lambda: desk.program.parts.live.controller.stack.is_talking)


def test_another_person_signs_in_at_a_locked_desk_without_its_owners_password(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    settings: dict[str, object] = {}
    with Entered(qtbot, server.url("anna"), tmp_path, settings) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        again = restarts_of(desk)
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        note = desk.program.parts.live.form.note
        card = desk.open_locked_now()
        press(card, "Another user…")
        other = desk.asked()
        assert not card.isVisible()
        assert "anna" not in says(other)
        press(other, "Cancel")
        assert card.isVisible()
        desk.press("entering.switch")
        other = desk.asked()
        QTest.keyClicks(login_line(other), "bo")
        desk.type_in(other, "pw of anna")
        desk.until(lambda: "does not take this login" in says(other))
        assert "workspace.url" not in settings
        desk.press(RESTART)
        assert not again, "no way round the lock"
        desk.type_in(other, "pw of bo")
        desk.until(lambda: bool(again))
        assert not note.isVisible(), "nothing of the first is seen on the way"
    assert (settings["workspace.url"], settings["agent.login"]) == (server.url("bo"), "bo")
    assert secrets.get(entry_of(server.url("anna"))) == "pw of anna"


def test_who_takes_over_a_locked_desk_waits_for_the_call_that_goes_on_there(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path, {}) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        again = restarts_of(desk)
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        desk.open_locked_now()
        desk.press("entering.switch")
        other = desk.asked()
        ref = desk.phone.ring_now(CALLER, "De Vries")
        desk.until(lambda: "18429930" in says(other).replace(" ", ""))
        press(other, "Answer")
        stack = desk.program.parts.live.controller.stack
        desk.until(lambda: stack.is_talking)
        QTest.keyClicks(login_line(other), "bo")
        desk.type_in(other, "pw of bo")
        desk.until(lambda: "after the call" in says(other))
        assert not again
        desk.press("entering.switch")
        assert "after the call" in says(other), "nothing is begun anew, and there is nothing to cancel"
        assert not [each for each in other.findChildren(QPushButton) if each.text() == "Cancel" and each.isVisible()]
        desk.phone.far_end_hangs_up(ref)
        desk.until(lambda: bool(again))


def test_what_the_first_person_was_typing_is_theirs_after_another_one_worked_here(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    settings: dict[str, object] = {}
    with Entered(qtbot, server.url("anna"), tmp_path, settings) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        ref = desk.phone.ring_now(CALLER, "De Vries")
        desk.until(lambda: bool(desk.program.parts.live.controller.stack.ringing))
        desk.press("live.answer")
        desk.until(lambda: desk.program.parts.live.controller.stack.is_talking)
        desk.program.parts.live.form.note.editor.setPlainText("the parcel is wet")
        desk.phone.far_end_hangs_up(ref)
        desk.until(lambda: not desk.program.parts.live.controller.stack.is_talking)
        again = restarts_of(desk)
        desk.open_locked_now()
        desk.press("entering.switch")
        QTest.keyClicks(login_line(desk.asked()), "bo")
        desk.type_in(desk.asked(), "pw of bo")
        desk.until(lambda: bool(again))
    with Entered(qtbot, server.url("bo"), tmp_path, settings, login="bo", agent_id=2) as desk:
        desk.until(desk.is_open)
        desk.until(lambda: desk.program.phone.line is LineState.READY)
        assert not desk.program.parts.live.controller.stack.items
    with Entered(qtbot, server.url("anna"), tmp_path, settings) as desk:
        desk.until(desk.is_open)
        desk.until(lambda: bool(desk.program.parts.live.controller.stack.items))
        assert "the parcel is wet" in desk.program.parts.live.form.note.editor.toPlainText()
    for journal in (tmp_path / "state").glob("journal-*"):
        assert b"the parcel is wet" not in journal.read_bytes()


def test_a_desk_whose_password_is_the_drivers_locks_too(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes = tmp_path / "pgpass"
    passes.write_text("*:*:*:anna:pw of anna\n", "utf-8")
    passes.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passes))
    with OpenProgram(qtbot, server.url("anna"), tmp_path) as opened:
        desk = opened
        desk.press("entering.lock")
        desk.until(lambda: bool(desk.program.window.findChildren(LockCard)))
        card = one(desk.program.window, LockCard)
        desk.until(card.isVisible)
        for typed in ("not it", "pw of anna"):
            desk.until(one(card, PasswordLine).isEnabled)
            QTest.keyClicks(one(card, PasswordLine), typed)
            QTest.keyClick(one(card, PasswordLine), Qt.Key.Key_Return)
            if typed == "not it":
                desk.until(lambda: "does not take" in says(card))
        desk.until(lambda: not card.isVisible())


def test_a_desk_left_alone_that_cannot_lock_says_so_once(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, server.admin_url("desk"), tmp_path, {MINUTES: 5}) as desk:
        notices = desk.program.window.notices
        desk.program.entering.lock.idle.long.emit()
        desk.until(lambda: "no password to ask for" in says(notices))
        notices.clear()
        known = sum(isinstance(event, EntryKnown) for event in desk.events)
        desk.program.entering.lock.idle.long.emit()
        desk.program.entering.lock.idle.long.emit()
        desk.program.entering.look()
        desk.until(lambda: sum(isinstance(event, EntryKnown) for event in desk.events) > known)
        assert not notices.isVisible()


def test_a_desk_left_alone_locks_after_the_set_minutes_and_not_while_somebody_talks(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path, {MINUTES: 5}) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        idle = desk.program.entering.lock.idle
        idle.look()
        assert desk.locked() is None
        was, was_at = idle._last
        idle._last = (was - 301, was_at)
        idle.look()
        desk.until(lambda: desk.locked() is not None)


def test_a_file_has_no_password_to_lock_with_and_says_so(
    qtbot: QtBot, sqlite_url: str, secrets: FileSecrets, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path, {MINUTES: 1}) as desk:
        desk.press("entering.lock")
        notices = desk.program.window.notices
        desk.until(lambda: "no password to ask for" in says(notices))
        assert not desk.program.window.findChildren(LockCard)
