"""Selected words become a fact with Ctrl+K, F; Ctrl+K alone stays the search."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.ui.notes.fact_of_selection import FactOfSelection

CTRL = Qt.KeyboardModifier.ControlModifier
SANNE, BO = CustomerId(new_uuid()), CustomerId(new_uuid())


@dataclass
class Note:
    window: QWidget
    editor: QPlainTextEdit
    facts: FactOfSelection
    whose: tuple[CustomerId, str] | None
    searched: list[bool] = field(default_factory=list)
    remembered: list[tuple[object, str, str]] = field(default_factory=list)
    searching: Callable[[], object] = bool

    def search(self) -> None:
        self.searched.append(True)
        self.searching()


@pytest.fixture
def note(qtbot: QtBot) -> Note:
    window = QWidget()
    qtbot.addWidget(window)
    editor = QPlainTextEdit(window)
    QVBoxLayout(window).addWidget(editor)
    facts = FactOfSelection(editor, lambda: made.whose, lambda: made.search(), window)  # noqa: PLW0108 it is made below
    made = Note(window, editor, facts, (SANNE, "Sanne"))
    made.facts.remembered.connect(lambda *fact: made.remembered.append(fact))
    window.show()
    editor.setPlainText("reachable: after two")
    return made


def _dialog(note: Note) -> QDialog | None:
    return next((each for each in note.window.findChildren(QDialog) if each.isVisible()), None)


def test_selected_words_are_remembered(note: Note) -> None:
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_F)
    dialog = _dialog(note)
    assert dialog is not None
    assert [each.text() for each in dialog.findChildren(QLineEdit)] == ["reachable", "after two"]
    dialog.accept()
    assert note.remembered == [(SANNE, "reachable", "after two")]
    assert note.editor.toPlainText() == "reachable: after two"
    assert not note.searched


def test_a_fact_stays_with_the_customer_it_was_chosen_for_whoever_comes_to_the_front_meanwhile(note: Note) -> None:
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_F)
    note.whose = (BO, "Bo")
    dialog = _dialog(note)
    assert dialog is not None
    dialog.accept()
    assert note.remembered == [(SANNE, "reachable", "after two")]


def test_a_note_without_a_customer_begins_no_chord(note: Note) -> None:
    note.whose = None
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_F)
    assert _dialog(note) is None


def test_another_key_was_meant_for_the_search(note: Note) -> None:
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_Return)
    assert note.searched == [True]
    assert _dialog(note) is None
    assert note.editor.toPlainText() == "reachable: after two"


def test_waiting_means_the_search_too(qtbot: QtBot, note: Note) -> None:
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: note.searched == [True])


def test_without_a_selection_the_chord_is_not_begun(note: Note) -> None:
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_F)
    assert _dialog(note) is None


def test_the_letter_after_ctrl_k_is_the_first_of_what_is_sought(qtbot: QtBot, note: Note) -> None:
    line = QLineEdit(note.window)
    line.show()
    note.searching = line.setFocus
    typed: list[str] = []
    line.textEdited.connect(typed.append)
    qtbot.waitUntil(note.window.isActiveWindow)
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_E)
    QTest.keyClick(line, Qt.Key.Key_L)
    assert typed == ["e", "el"]
    QTest.keyClick(note.editor, Qt.Key.Key_Period)
    assert note.editor.toPlainText() == "reachable: after two.", "the words that were chosen are not replaced"


def test_escape_ends_the_chord_and_nothing_is_sought(qtbot: QtBot, note: Note) -> None:
    note.editor.selectAll()
    QTest.keyClick(note.editor, Qt.Key.Key_K, CTRL)
    QTest.keyClick(note.editor, Qt.Key.Key_Escape)
    QTest.keyClick(note.editor, Qt.Key.Key_Left)
    QTest.keyClick(note.editor, Qt.Key.Key_E)
    assert note.editor.toPlainText() == "ereachable: after two"
    assert not note.searched
