"""The spelling of an answer: checked by this computer's own dictionaries as it is typed, put right by mouse or keyboard."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.spelling import SystemSpelling
from agentdesk.services.queries import CustomerCard
from agentdesk.ui.mail.spelling_room import SpellingRoom
from agentdesk.ui.mail.writer_spelling import OFF, WriterSpelling
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card
from tests.helpers.live import Open
from tests.helpers.mail_window import a_thread
from tests.helpers.mail_writing import MailWriting, mail_writing


class Checked:
    """A window in which an answer is written and checked."""

    def __init__(self, qtbot: QtBot, mail: MailWriting, spelling: WriterSpelling) -> None:
        self._qtbot, self.mail, self.spelling = qtbot, mail, spelling
        self.body = mail.writer.body

    def answer(self, words: str = "", card: CustomerCard | None = None) -> None:
        thread = self.mail.put(a_thread((card or a_card()).customer_id), "Where is my parcel?")
        self.mail.open(thread)
        self.mail.sending.reply()
        self.body.insertPlainText(words)

    @property
    def underlined(self) -> set[str]:
        found = set()
        block = self.body.document().begin()
        while block.isValid():
            for each in block.layout().formats():
                if each.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                    found.add(block.text()[each.start : each.start + each.length])
            block = block.next()
        return found

    def until_underlined(self, *words: str) -> None:
        self._qtbot.waitUntil(lambda: self.underlined == set(words), timeout=10_000)

    def menu(self) -> QMenu:
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=10_000)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def press(self, text: str) -> None:
        menu = self.menu()
        (action,) = [each for each in menu.actions() if each.text() == text]
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def line(self) -> str:
        return self.spelling._line.accessibleName() or self.spelling._line.text()


@contextmanager
def checked(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, folder: Path) -> Iterator[Checked]:
    lane = Lane("spelling")
    with mail_writing(qtbot, theme, words, open_desk(), folder / "files") as mail:
        room = SpellingRoom(lane, lambda: SystemSpelling(folder), mail.desk.window)
        shortcuts = Shortcuts(parent=mail.desk.window)
        spelling = WriterSpelling(
            room, mail.writer, theme, words, shortcuts, lambda: ("Sanne de Vries",), mail.desk.window
        )
        yield Checked(qtbot, mail, spelling)
    lane.close()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, tmp_path: Path) -> Iterator[Checked]:
    pytest.importorskip("enchant", reason="no spelling is installed (pip install 'agentdesk[spelling]')")
    if not {"en_US", "nl_NL"} <= set(SystemSpelling(tmp_path).languages()):
        pytest.skip("the dictionaries of English and Dutch are not installed")
    with checked(qtbot, theme, words, open_desk, tmp_path) as made:
        yield made


def test_a_wrong_word_is_underlined_and_names_links_and_quotes_are_not(desk: Checked) -> None:
    desk.answer("Dear Sanne,\n\nYour parcell is at https://shop.example/trck now.\n> Whre is it?\n")
    desk.until_underlined("parcell")
    assert desk.mail.writer.body.toPlainText().startswith("Dear Sanne")


def test_a_word_is_not_underlined_while_it_is_typed(desk: Checked) -> None:
    desk.answer()
    QTest.keyClicks(desk.body, "Teh parce")
    desk.until_underlined("Teh")
    QTest.keyClicks(desk.body, "l ")
    desk.until_underlined("Teh")
    QTest.keyClicks(desk.body, "wrng")
    desk.spelling._rest.timeout.emit()
    desk.until_underlined("Teh", "wrng")


def test_a_suggestion_is_chosen_by_keyboard_alone(desk: Checked) -> None:
    desk.answer("Your parcell is here.")
    desk.until_underlined("parcell")
    cursor = desk.body.textCursor()
    cursor.setPosition(8)
    desk.body.setTextCursor(cursor)
    QTest.keyClick(desk.body, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    desk.press("parcel")
    assert desk.body.toPlainText() == "Your parcel is here."
    desk.until_underlined()


def test_a_word_is_learnt_and_right_from_then_on(desk: Checked, tmp_path: Path) -> None:
    desk.answer("The Lumeno is here.")
    desk.until_underlined("Lumeno")
    cursor = desk.body.textCursor()
    cursor.setPosition(6)
    desk.body.setTextCursor(cursor)
    desk.spelling.show_menu()
    desk.press("Add “Lumeno” to my words")
    desk.until_underlined()
    assert SystemSpelling(tmp_path).wrong("nl_NL", ["Lumeno"]) == frozenset()


def test_where_nothing_is_wrong_the_menu_is_the_usual_one(desk: Checked) -> None:
    desk.answer("All is well.")
    desk.spelling.show_menu()
    menu = desk.menu()
    assert not any("my words" in each.text() for each in menu.actions())
    assert len(menu.actions()) > 3
    menu.close()


def test_the_language_is_the_customer_s_and_another_one_for_this_mail_if_one_says_so(desk: Checked) -> None:
    card = replace(a_card(), language="nl")
    desk.mail.desk.pane.controller.learn(card)
    desk.answer("Het pakket is onderweg, customer.", card)
    desk.until_underlined("customer")
    assert desk.spelling.language == "nl_NL"
    desk.spelling._button.click()
    action = next(each for each in desk.menu().actions() if each.data() == "en_US")
    action.trigger()
    desk.menu().close()
    assert desk.spelling.language == "en_US"
    desk.until_underlined("Het", "pakket", "onderweg")
    desk.spelling._button.click()
    next(each for each in desk.menu().actions() if each.data() == OFF).trigger()
    desk.menu().close()
    desk.until_underlined()


def test_without_a_dictionary_one_quiet_line_says_so(
    qtbot: QtBot, theme: Theme, words: Words, open_desk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    with checked(qtbot, theme, words, open_desk, tmp_path) as desk:
        desk.answer("Your parcell")
        qtbot.waitUntil(lambda: "no dictionary" in desk.line())
        assert desk.spelling._button.isHidden()
        assert desk.underlined == set()
        desk.spelling.show_menu()
        desk.menu().close()
