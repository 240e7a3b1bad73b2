"""An administrator adds people in the window: by keyboard, in the whole program, at a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.bootstrap.workspace_login import entry_of
from agentdesk.domain.invitation import invitation_of
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.store import migrate
from agentdesk.store.letting_in import lets_in
from agentdesk.ui.entering.newcomer_row import NewcomerRow
from agentdesk.ui.entering.people_page import login_for
from agentdesk.ui.entering.wizard import Wizard
from tests.helpers import postgres
from tests.helpers.postgres_tls import TlsServer, tls_server
from tests.helpers.program import OpenProgram


@pytest.fixture(scope="module")
def server() -> Iterator[TlsServer]:
    found = postgres.binaries()
    if found is None:
        pytest.skip("no PostgreSQL is installed (on Debian: apt-get install postgresql)")
    with tls_server(found) as made:
        made.do("CREATE DATABASE desk", "CREATE ROLE anna SUPERUSER LOGIN PASSWORD 'pw'",
                "CREATE ROLE nobodys LOGIN CREATEDB")  # fmt: skip
        migrate.create(made.admin_url("desk"), login="anna", name="Anna de Wit", team="Phone")
        yield made


@pytest.fixture
def url(server: TlsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets.json'}")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    made = server.url("anna", host="127.0.0.1")
    FileSecrets(tmp_path / "secrets.json").set(entry_of(made), "pw")
    return made


def page_of(desk: OpenProgram) -> QWidget:
    desk.press("entering.people")
    wizard = desk.program.window.findChild(Wizard)
    assert wizard is not None
    assert wizard.isVisible()
    return wizard.people


def field(page: QWidget, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def add(page: QWidget, name: str, login: str = "", role: str = "") -> None:
    """As somebody does who does not take their hands from the keys."""
    QTest.keyClicks(field(page, "Name"), name)
    if login:
        field(page, "Login").selectAll()
        QTest.keyClicks(field(page, "Login"), login)
    if role:
        box = page.findChild(QComboBox)
        assert box is not None
        QTest.keyClicks(box, role)
    QTest.keyClick(field(page, "Login"), Qt.Key.Key_Return)


def row_of(page: QWidget, login: str) -> NewcomerRow:
    return next(each for each in page.findChildren(NewcomerRow) if each.newcomer.login == login)


def says(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text and not each.isHidden())


def copied(widget: QWidget, text: str) -> str:
    button(widget, text).click()
    return QGuiApplication.clipboard().text()


def test_ten_people_are_added_without_waiting_and_each_is_let_in(
    qtbot: QtBot, server: TlsServer, url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, url, tmp_path) as desk:
        page = page_of(desk)
        field(page, "Team").setText("Phone")
        assert field(page, "Name").hasFocus()
        names = ("Dang Mai", "Bo", "Cas", "Dora", "Els", "Frank", "Gijs", "Hanna", "Ilse", "Jan")
        for name in names:
            add(page, name)
        assert field(page, "Name").hasFocus()
        assert field(page, "Team").text() == "Phone", "the next one is of the same team"
        rows = page.findChildren(NewcomerRow)
        assert [each.newcomer.login for each in rows] == [
            "dang", "bo", "cas", "dora", "els", "frank", "gijs", "hanna", "ilse", "jan",
        ]  # fmt: skip
        desk.until(lambda: all("Start password" in says(each) for each in rows))
        passwords = {each.newcomer.login: copied(each, "Copy password") for each in rows}
        lines = {each.newcomer.login: copied(each, "Copy invitation") for each in rows}
        for login, line in lines.items():
            assert invitation_of(line).login == login
            assert passwords[login] not in line
            lets_in(server.url(login, passwords[login], host="127.0.0.1"))
        button(page, "Done").click()
        assert not page.isVisible()
        page_of(desk)
        assert not any(password in says(page) for password in passwords.values()), "shown once"


@pytest.mark.parametrize(
    ("name", "login"), [("Đặng Mai", "dang"), ("José María", "jose"), ("Anne-Fleur d'Hond", "anne-fleur"), ("王", "")]
)
def test_a_login_is_proposed_that_every_keyboard_types(name: str, login: str) -> None:
    assert login_for(name) == login


def test_who_is_refused_stays_in_the_list_and_is_changed_there(
    qtbot: QtBot, server: TlsServer, url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, url, tmp_path) as desk:
        page = page_of(desk)
        field(page, "Team").setText("Phone")
        add(page, "Anna Two", "ANNA")
        add(page, "Nobody", "nobodys")
        add(page, "Kim", "kim", "Team lead")
        desk.until(lambda: "has this login already, perhaps" in says(row_of(page, "ANNA")))
        desk.until(lambda: "already for something else" in says(row_of(page, "nobodys")))
        desk.until(lambda: "Start password" in says(row_of(page, "kim")))
        QTest.keyClicks(field(page, "Name"), "Half")
        button(row_of(page, "ANNA"), "Change").click()
        assert (field(page, "Name").text(), field(page, "Login").text()) == ("Anna Two", "ANNA")
        add(page, "", "anna2")
        desk.until(lambda: "Start password" in says(row_of(page, "anna2")))
        assert field(page, "Name").text() == "Half", "who was half typed comes again"
        assert "kim: " not in says(page)


def test_who_was_half_added_when_the_server_went_is_finished_by_trying_again(
    qtbot: QtBot, server: TlsServer, url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, url, tmp_path) as desk:
        page = page_of(desk)
        field(page, "Team").setText("Phone")
        server.do(
            "ALTER FUNCTION desk.set_login RENAME TO set_login_away",
            "CREATE FUNCTION desk.set_login(text, text, boolean) RETURNS text LANGUAGE plpgsql AS"
            " $$BEGIN RAISE EXCEPTION 'going' USING ERRCODE = '57P01'; END$$",
            database="desk",
        )
        try:
            add(page, "Nina")
            row = row_of(page, "nina")
            desk.until(lambda: "does not answer" in says(row))
        finally:
            server.do(
                "DROP FUNCTION desk.set_login",
                "ALTER FUNCTION desk.set_login_away RENAME TO set_login",
                database="desk",
            )
        button(row, "Try again").click()
        desk.until(lambda: "Start password" in says(row))


def test_the_page_of_adding_people_comes_to_the_front_from_any_other(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.press("window.settings")
        page = page_of(desk)
        field(page, "Team").setText("Phone")
        add(page, "Bo")
        desk.until(lambda: "Works here now" in says(page))
        desk.press("entering.team")
        assert page.isVisible(), "what is in the list is not put away by another key"
