"""Signing in, locking and handing the desk over, in the whole program, at a real server with a certificate."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.workspace_login import entry_of
from agentdesk.domain.commands import AddCustomer
from agentdesk.domain.entering import MakeStep, MakeStepBegun
from agentdesk.domain.events import WorkspaceState
from agentdesk.domain.ids import CommandId, CustomerId, new_uuid
from agentdesk.domain.invitation import Invitation
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.store import migrate
from agentdesk.ui.entering.sign_in import PasswordLine, SignInCard
from agentdesk.ui.entering.wizard import Wizard
from agentdesk.ui.restart import Restart
from tests.helpers import postgres
from tests.helpers.entering import Entered, one, says
from tests.helpers.postgres_tls import TlsServer, tls_server
from tests.helpers.program import OpenProgram


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


def test_who_has_no_password_here_signs_in_once_and_not_again(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    url = server.url("anna")
    with Entered(qtbot, url, tmp_path) as desk:
        card = desk.asked()
        assert "db.shop.example" in says(card)
        assert str(server.authority) not in says(card), "the address is shortened"
        desk.type_in(card, "not it")
        desk.until(lambda: "does not take this login" in says(card))
        assert one(card, PasswordLine).text() == ""
        assert one(card, PasswordLine).isEnabled()
        desk.type_in(card, "pw of anna")
        desk.until(desk.is_open)
        desk.until(lambda: desk.card() is None)
        desk.until(lambda: secrets.get(entry_of(url)) == "pw of anna")
    with OpenProgram(qtbot, url, tmp_path) as again:
        assert not again.program.window.findChildren(SignInCard)


def test_another_user_who_goes_again_leaves_the_question_that_stood_there(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path) as desk:
        assert "Another user" not in says(desk.asked())
        desk.press("entering.switch")
        desk.until(lambda: "Another user" in says(desk.asked()))
        next(each for each in desk.asked().findChildren(QPushButton) if each.text() == "Cancel").click()
        desk.until(lambda: "Another user" not in says(desk.asked()))
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)


def test_a_password_that_is_not_to_be_kept_is_asked_at_each_start(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    with Entered(qtbot, server.url("anna"), tmp_path) as desk:
        card = desk.asked()
        desk.until(lambda: one(card, QCheckBox).isVisible())
        one(card, QCheckBox).setChecked(False)
        desk.type_in(card, "pw of anna")
        desk.until(desk.is_open)
    assert secrets.get(entry_of(server.url("anna"))) is None


def a_customer_named(desk: OpenProgram, name: str) -> AddCustomer:
    return AddCustomer(
        command_id=CommandId(new_uuid()), actor=desk.program.wish.me.agent_id, at=desk.program.backend.clock.now(),
        customer_id=CustomerId(new_uuid()), ref=f"N-{name}", name=name,
    )  # fmt: skip


def test_a_password_changed_meanwhile_is_asked_for_and_what_was_said_waits(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    secrets.set(entry_of(server.url("anna")), "pw of anna")
    with OpenProgram(qtbot, server.url("anna"), tmp_path) as opened:
        desk = opened
        server.do("ALTER ROLE anna PASSWORD 'newer'")
        try:
            server.end_sessions("anna")
            desk.program.bridge.say(a_customer_named(desk, "Kim"))
            desk.until(lambda: any(isinstance(each, WorkspaceState) and each.code == "login" for each in desk.events))
            assert [type(each).__name__ for each in desk.program.backend.clerk.waiting] == ["AddCustomer"]
            card = desk.program.window.findChild(SignInCard)
            desk.until(lambda: card is not None or desk.program.window.findChild(SignInCard) is not None)
            card = one(desk.program.window, SignInCard)
            desk.until(card.isVisible)
            line = one(card, PasswordLine)
            QTest.keyClicks(line, "newer")
            QTest.keyClick(line, Qt.Key.Key_Return)
            desk.until(lambda: not desk.program.backend.clerk.waiting)
            desk.until(lambda: not card.isVisible())
            assert desk.settled() == 1
        finally:
            server.do("ALTER ROLE anna PASSWORD 'pw of anna'")


def test_another_user_signs_in_and_the_next_start_is_theirs(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, tmp_path: Path
) -> None:
    settings: dict[str, object] = {}
    with Entered(qtbot, server.url("anna"), tmp_path, settings) as desk:
        desk.type_in(desk.asked(), "pw of anna")
        desk.until(desk.is_open)
        desk.until(lambda: desk.card() is None)
        wanted: list[bool] = []
        Restart(desk.program.shortcuts, desk.program.window.notices, desk.program.window).wanted.connect(
            lambda: wanted.append(True)
        )
        desk.press("entering.switch")
        card = desk.asked()
        login = next(each for each in card.findChildren(QLineEdit) if not isinstance(each, PasswordLine))
        QTest.keyClicks(login, "bo")
        desk.type_in(card, "pw of anna")
        desk.until(lambda: "does not take this login" in says(card))
        assert "workspace.url" not in settings
        desk.type_in(card, "pw of bo")
        desk.until(lambda: bool(wanted))
    assert settings["workspace.url"] == server.url("bo")
    assert settings["agent.login"] == "bo"
    assert secrets.get(entry_of(server.url("bo"))) == "pw of bo"


def wizard_of(desk: OpenProgram) -> Wizard:
    desk.press("entering.team")
    wizard = one(desk.program.window, Wizard)
    desk.until(wizard.isVisible)
    return wizard


def press(card: QWidget, text: str) -> None:
    next(each for each in card.findChildren(QPushButton) if each.text().strip() == text and each.isVisible()).click()


def field(card: QWidget, name: str) -> QLineEdit:
    return next(each for each in card.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible())


def test_an_administrator_makes_a_teams_workspace_and_somebody_joins_it(
    qtbot: QtBot, server: TlsServer, secrets: FileSecrets, sqlite_url: str, tmp_path: Path
) -> None:
    server.do("CREATE DATABASE shop")
    settings: dict[str, object] = {}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings) as desk:
        again: list[bool] = []
        Restart(desk.program.shortcuts, desk.program.window.notices, desk.program.window).wanted.connect(
            lambda: again.append(True)
        )
        wizard = wizard_of(desk)
        press(wizard, "Make a team's workspace")
        for name, text in (
            ("Server", f"127.0.0.1:{server.port}"), ("Database", "shop"), ("Administrator's login", "anna"),
            ("Password", "wrong"), ("First team", "Phone"),
        ):  # fmt: skip
            field(wizard, name).setText(text)
        press(wizard, "Make it")
        desk.until(lambda: "does not take this login" in says(wizard))
        assert "workspace.url" not in settings
        assert "Stopped at “Reach the server and sign in”" in says(wizard)
        field(wizard, "Database").setText("nothing there")
        field(wizard, "Password").setText("pw of anna")
        press(wizard, "Make it")
        desk.until(lambda: "no database of this name" in says(wizard))
        field(wizard, "Database").setText("shop")
        field(wizard, "Password").setText("pw of anna")
        press(wizard, "Make it")
        desk.until(lambda: "Add people" in says(wizard))
        steps = [event.step for event in desk.events if isinstance(event, MakeStepBegun)]
        assert steps[-6:] == list(MakeStep), "each is told"
        QTest.keyClicks(field(wizard, "Name"), "Mai Tran")
        QTest.keyClick(field(wizard, "Name"), Qt.Key.Key_Return)
        desk.until(lambda: "Start password" in says(wizard))
        assert field(wizard, "Team").text() == "Phone"
        assert not again
        press(wizard, "Open the workspace")
        desk.until(lambda: bool(again))
    made = f"postgresql+psycopg://anna@127.0.0.1:{server.port}/shop"
    assert (settings["workspace.url"], settings["agent.login"]) == (made, "anna")
    assert secrets.get(entry_of(made)) == "pw of anna"
    with Entered(qtbot, made, tmp_path, settings) as desk:
        desk.until(desk.is_open)
        line = Invitation((f"127.0.0.1:{server.port}",), "shop", "bo", "De Lamp").line
        desk.program.calling.show(line)
        wizard = one(desk.program.window, Wizard)
        desk.until(wizard.isVisible)
        assert "De Lamp, on 127.0.0.1" in says(wizard)
        assert settings["agent.login"] == "anna", "a link does nothing by itself"
        field(wizard, "Your password").setText("pw of bo")
        press(wizard, "Join")
        desk.until(lambda: settings["agent.login"] == "bo")


def test_a_cut_invitation_is_told_while_it_is_typed(
    qtbot: QtBot, sqlite_url: str, secrets: FileSecrets, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        wizard = wizard_of(desk)
        press(wizard, "Join a team")
        one(wizard, QPlainTextEdit).setPlainText(Invitation(("db.example",), "desk", "bo").line[:-4])
        assert "A part of this invitation is missing" in says(wizard)
        press(wizard, "Back")
        press(wizard, "Work on this computer")
        assert not wizard.isVisible()


def test_who_calls_goes_before_a_card(qtbot: QtBot, sqlite_url: str, secrets: FileSecrets, tmp_path: Path) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        kim = a_customer_named(desk, "Kim")
        desk.program.bridge.say(kim)
        desk.until(lambda: desk.settled() == 1)
        wizard = wizard_of(desk)
        desk.program.desk.open_customer(kim.customer_id)
        desk.until(lambda: not wizard.isVisible())
