"""Words typed in a dialog and not said: kept by what they are about, with the drafts, through Esc and a kill."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CustomerId, DraftId, new_uuid
from agentdesk.services.ports import Draft
from agentdesk.ui.half_said import KEPT_DAYS, HalfSaid
from tests.helpers.desk import Desk
from tests.helpers.live import KeptDrafts
from tests.helpers.notes import a_note
from tests.helpers.program import OpenProgram
from tests.helpers.screen import NOON, StillClock


@pytest.fixture
def drafts() -> KeptDrafts:
    return KeptDrafts(StillClock())


def test_words_come_back_by_what_they_are_about_after_a_kill(drafts: KeptDrafts) -> None:
    before = HalfSaid(drafts)
    before.keep("answer:1", "From Tues")
    before.keep("answer:2", "No")
    before.keep("answer:1", "From Tuesday")
    before.drop("answer:2")
    after = HalfSaid(drafts)
    assert after.restore(drafts.all(), NOON) == []
    assert (after.of("answer:1"), after.of("answer:2")) == (("From Tuesday",), ())
    after.drop("answer:1")
    assert drafts.texts == {}


def test_what_is_no_half_said_word_is_left_to_the_stack(drafts: KeptDrafts) -> None:
    others = [Draft(DraftId(new_uuid()), text, NOON) for text in ('{"v":1,"item":{}}', "nonsense", "[1]", '{"half":3}')]
    assert HalfSaid(drafts).restore(others, NOON) == others


def test_what_is_typed_before_the_drafts_are_read_wins(drafts: KeptDrafts) -> None:
    HalfSaid(drafts).keep("answer:1", "old")
    old = drafts.all()
    again = HalfSaid(drafts)
    again.keep("answer:1", "new")
    assert again.restore(old, NOON) == []
    assert again.of("answer:1") == ("new",)


def test_words_nobody_came_back_to_are_dropped_after_a_month(drafts: KeptDrafts) -> None:
    HalfSaid(drafts).keep("answer:1", "old")
    late = HalfSaid(drafts)
    assert late.restore(drafts.all(), NOON + timedelta(days=KEPT_DAYS + 1)) == []
    assert late.of("answer:1") == ()
    assert drafts.texts == {}


def test_a_compliment_left_half_typed_is_there_again_in_the_next_run(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with Desk(sqlite_url) as workspace:
        sanne = workspace.customer("Sanne de Vries")
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        box, dialog = _compliment(desk, sanne)
        QTest.keyClicks(box, "So patient!")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        _on_disk(desk, lambda kept: any("So patient!" in each.state for each in kept))
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        box, dialog = _compliment(desk, sanne)
        assert box.toPlainText() == "So patient!"
        assert desk.front is None, "it is no item of the desk"
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        dialog.accept()
        _on_disk(desk, lambda kept: not kept)


def test_a_withdrawal_whose_undo_still_ran_is_done_by_the_next_run(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with Desk(sqlite_url) as workspace:
        sanne = workspace.customer("Sanne de Vries")
        log = workspace.log(sanne)
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        withdrawals = desk.program.parts.notes.withdrawals
        desk.until(lambda: desk.program.half_said.is_restored)
        withdrawals.ask(a_note(event_id=log.interaction_id, customer_id=sanne))
        (dialog,) = [each for each in desk.program.window.findChildren(QDialog) if each.isVisible()]
        line = dialog.findChild(QLineEdit)
        assert line is not None
        QTest.keyClicks(line, "Wrong customer")
        QTest.keyClick(line, Qt.Key.Key_Return)
        _on_disk(desk, lambda kept: any("RetractInteraction" in each.state for each in kept))
        withdrawals._undo_time.stop()
        withdrawals._held = None  # a kill leaves no time to say it
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        desk.until(lambda: desk.settled() == 1)
        _on_disk(desk, lambda kept: not kept)
    with Desk(sqlite_url) as workspace:
        assert workspace.cards(sanne) == []


def _compliment(desk: OpenProgram, customer_id: CustomerId) -> tuple[QPlainTextEdit, QDialog]:
    desk.program.desk.open_customer(customer_id)
    half_said = desk.program.half_said
    desk.until(lambda: desk.program.parts.header.more._card is not None and half_said.is_restored)
    desk.press("customer.compliment")
    desk.until(lambda: any(each.isVisible() for each in desk.program.window.findChildren(QDialog)))
    (dialog,) = [each for each in desk.program.window.findChildren(QDialog) if each.isVisible()]
    box = dialog.findChild(QPlainTextEdit)
    assert box is not None
    return box, dialog


def _on_disk(desk: OpenProgram, reached: Callable[[list[Draft]], bool]) -> None:
    """As the journal's lane reads the drafts of the file."""

    def there() -> bool:
        read = Event()
        found: list[Draft] = []

        def take(drafts: Sequence[Draft]) -> None:
            found.extend(drafts)
            read.set()

        desk.program.backend.drafts.load(take)
        return read.wait(5) and reached(found)

    desk.until(there)
