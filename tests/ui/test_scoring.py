"""Scoring a contact: one key a mark, remarks on the words of the note, and a score that says how it came about."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.reviews import MarkGiven
from agentdesk.domain.scorecards import Mark, Scale
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.ui.audit.criterion_row import CriterionRow
from agentdesk.ui.audit.marking import VALUE, Answer, MarkBar, MarkWords, answers_of
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.audit.why import Why
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

CALL = next(card for card in SCORECARDS if card.card == "call-en")
MAIL = next(card for card in SCORECARDS if card.card == "email-en")
NOTE = "🙂 Wants her money back.\r\nCalls back on Thursday."


@pytest.fixture
def form(qtbot: QtBot, theme: Theme, words: Words) -> Iterator[Scoring]:
    host = QWidget()
    made = Scoring(theme, words, host)
    made.resize(360, 700)
    qtbot.addWidget(host)
    host.resize(380, 720)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    made.show_card(CALL, NOTE)
    made.begin()
    yield made
    theme.apply("light")


def press(*keys: str | Qt.Key) -> None:
    for key in keys:
        at = QApplication.focusWidget()
        assert at is not None
        if isinstance(key, str):
            QTest.keyClicks(at, key)
        else:
            QTest.keyClick(at, key)


def at() -> str:
    row = QApplication.focusWidget()
    return row.criterion.key if isinstance(row, CriterionRow) else type(row).__name__


def said(form: Scoring, box: type[QWidget] = QWidget) -> list[str]:
    return [each.text() for each in form.findChild(box).findChildren(QLabel) if each.isVisible()]  # type: ignore[union-attr]


def test_a_whole_call_is_scored_by_one_key_a_criterion_and_what_nobody_heard_is_passed_over(
    form: Scoring, qtbot: QtBot
) -> None:
    assert at() == "identity", "the greeting cannot be heard"
    with qtbot.waitSignal(form.through):
        press("y", "3", "2", "n")
    assert form.given == (
        MarkGiven("opening", None), MarkGiven("identity", 1), MarkGiven("question", 3), MarkGiven("next-step", 2),
        MarkGiven("promise", 0), MarkGiven("tone", None),
    )  # fmt: skip
    assert "49" in [each.text() for each in form.findChildren(QLabel)]
    press(Qt.Key.Key_Home, "y")
    assert form.answers["opening"].mark is None
    assert sum("there is no recording" in each.text() for each in form.findChildren(QLabel) if each.isVisible()) == 2


def test_arrows_go_between_criteria_zero_is_not_applicable_and_a_wrong_key_marks_nothing(form: Scoring) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, "5", "y")
    assert at() == "next-step"
    assert not form.answers["next-step"].is_marked
    press("0", Qt.Key.Key_Up, "0")
    assert (form.answers["next-step"], form.answers["promise"].is_marked) == (Answer(is_marked=True), False)
    assert form.given == ()


def test_words_selected_with_the_keyboard_are_attached_as_they_stand_in_the_note(form: Scoring) -> None:
    press(Qt.Key.Key_Down, "q")
    assert at() == "NoteText"
    cursor = form.note.textCursor()
    cursor.setPosition(25)  # Qt counts the face as two, and the line's end as one
    form.note.setTextCursor(cursor)
    for _ in range(3):
        form.note.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit), "what is said about them comes next"
    press("good: a day", Qt.Key.Key_Escape)
    assert at() == "question"
    assert form.answers["question"].words == "good: a day", "also what begins with a letter that is a key"
    answer = form.answers["question"]
    assert NOTE.replace("\r\n", "\n")[answer.first : answer.last] == "Calls back on"
    assert "“Calls back on”" in [each.text() for each in form.findChildren(QLabel)]
    assert form.note.extraSelections()
    press(Qt.Key.Key_Delete)
    assert (form.answers["question"].first, form.answers["question"].last) == (0, 0)


def test_a_remark_is_typed_from_its_line_and_enter_goes_on_with_the_next_mark(form: Scoring) -> None:
    press("y", "2")
    press(Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press("No day was named", Qt.Key.Key_Return)
    assert form.answers["question"].words == "No day was named"
    assert at() == "next-step"


def test_the_first_leads_remark_goes_with_the_first_leads_mark_and_ones_own_stays(form: Scoring) -> None:
    first = {"identity": Answer(is_marked=True, mark=0, words="No check", first=0, last=4),
             "question": Answer(is_marked=True, mark=3, words="Well asked")}  # fmt: skip
    form.show_card(CALL, NOTE, {**first, "question": Answer(is_marked=True, mark=3, words="Mine")}, first=first)
    rows = {row.criterion.key: row for row in form.findChildren(CriterionRow)}
    rows["identity"].setFocus()
    press("y")
    assert (form.answers["identity"].words, form.answers["identity"].last) == ("", 0)
    rows["question"].setFocus()
    press("4")
    assert form.answers["question"].words == "Mine"


def test_a_failed_auto_fail_makes_it_zero_and_the_explanation_names_it(form: Scoring) -> None:
    press("n", "4", "4", "y", "w")
    texts = said(form, Why)
    assert "0, because this failed: Identity before details." in " ".join(texts)
    assert "26.7 of 26.7" in texts
    assert "counts nowhere" in texts


def test_a_review_that_was_given_is_shown_and_takes_no_key(form: Scoring) -> None:
    given = tuple(MarkGiven(each.key, each.scale.marks[-1], "Fine") for each in MAIL.criteria)
    form.show_card(MAIL, NOTE, answers_of(given), is_open=False)
    form.begin()
    press("n", "0", Qt.Key.Key_Return)
    assert form.given == given
    assert not any(each.isVisible() for each in form.findChildren(QLineEdit))
    assert "100" in [each.text() for each in form.findChildren(QLabel)]


def test_the_criteria_stand_still_when_the_first_mark_makes_a_score(form: Scoring) -> None:
    rows = form.findChildren(CriterionRow)
    QApplication.processEvents()
    form.resize(420, form.minimumSizeHint().height())  # as a panel that scrolls gives it
    QApplication.processEvents()
    before = [row.mapTo(form, QPoint(0, 0)).y() for row in rows]
    press("y")
    QApplication.processEvents()
    assert any(each.text().startswith("Why") and each.isVisible() for each in form.findChildren(QPushButton))
    assert [row.mapTo(form, QPoint(0, 0)).y() for row in rows] == before


def places(form: Scoring) -> list[int]:
    QApplication.processEvents()
    return [row.mapTo(form, QPoint(0, 0)).y() for row in form.findChildren(CriterionRow)]


def test_a_letter_that_is_no_key_of_the_form_begins_the_remark_of_its_criterion(form: Scoring) -> None:
    press("y", "k", "nows the customer")
    assert at() == "RemarkLine"
    assert form.answers["question"].words == "knows the customer"
    press(Qt.Key.Key_Escape)
    assert at() == "question"


def test_no_plain_sign_leaves_the_form_for_a_key_of_the_page(form: Scoring) -> None:
    heard: list[str] = []
    for key in ("J", "5", "/", "Ctrl+J"):
        QShortcut(QKeySequence(key), form.window()).activated.connect(partial(heard.append, key))
    press(Qt.Key.Key_Down, "5", "/")
    row = QApplication.focusWidget()
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    press("j")
    assert heard == ["Ctrl+J"]
    assert form.answers["question"].words == "j"


def test_a_press_anywhere_in_the_area_of_the_remark_is_meant_for_its_line(form: Scoring) -> None:
    name = next(each for each in form.findChildren(QLabel) if each.text().startswith("Remark on"))
    QTest.mouseClick(name, Qt.MouseButton.LeftButton, pos=QPoint(5, name.height() // 2))
    assert at() == "RemarkLine"


def test_the_explanation_of_a_score_lies_over_the_form_and_moves_nothing_of_it(form: Scoring) -> None:
    press("y")
    before = places(form)
    press("w")
    why = form.findChild(Why)
    assert why is not None
    assert why.isVisible()
    assert places(form) == before
    assert why.geometry().bottom() <= form.height(), "all of it is seen"
    press("w")
    assert not why.isVisible()
    press("w", Qt.Key.Key_Escape)
    assert not why.isVisible()
    assert at() == "question"


def test_a_mark_puts_the_explanation_away_so_that_nothing_is_marked_unseen(form: Scoring) -> None:
    press("y", "w", "3")
    assert at() == "next-step"
    why = form.findChild(Why)
    assert why is not None
    assert not why.isVisible()


class LongWords(MarkWords):
    def mark(self, scale: Scale, mark: Mark) -> str:
        return "Không phải"


def test_the_word_of_a_mark_has_its_room_however_long_it_is(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    short, long = (MarkBar(theme, kind(host), Scale.YES_NO, host) for kind in (MarkWords, LongWords))
    font = QFont(theme.font(12, 700))
    font.setPixelSize(12)
    assert long.width() - short.width() >= QFontMetrics(font).horizontalAdvance("Không phải") - VALUE


class LongNo(MarkWords):
    def mark(self, scale: Scale, mark: Mark) -> str:
        return "Không phải" if scale is Scale.YES_NO and mark == 0 else super().mark(scale, mark)


def test_marks_stand_below_each_other_whatever_their_scale(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    yes_no, steps = (MarkBar(theme, LongNo(host), scale, host) for scale in (Scale.YES_NO, Scale.FOUR))
    assert yes_no.width() == steps.width()
