"""An unknown caller becomes a new customer: by a name and the number, and no typed name is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import AddCustomer, AttachContactPoint
from agentdesk.domain.live import LiveItem
from agentdesk.ui.live.caller_choice import CallerChoice
from agentdesk.ui.live.undo_bar import UndoBar
from tests.helpers.live import LiveDesk, Open

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_desk: Open) -> LiveDesk:
    return open_desk()


def front(desk: LiveDesk) -> LiveItem:
    item = desk.pane.controller.front
    assert item is not None
    return item


def ring(qtbot: QtBot, desk: LiveDesk, number: str, name: str = "") -> None:
    """It rings, is answered, and the question who it is has its answer."""
    desk.simulator.answer(desk.simulator.ring_now(number, name))
    qtbot.waitUntil(lambda: not desk.pane.callers.is_asking(front(desk)))


def test_a_new_customer_gets_a_name_and_the_number(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_3, ALT)
    desk.keys("Piet Jansen")
    desk.press(Qt.Key.Key_Return)
    (added,), (attached,) = desk.said(AddCustomer), desk.said(AttachContactPoint)
    assert isinstance(added, AddCustomer)
    assert isinstance(attached, AttachContactPoint)
    assert added.name == "Piet Jansen"
    assert added.customer_id == attached.customer_id == front(desk).customer_id


def test_a_new_customer_is_proposed_by_the_name_the_line_shows(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234", "Piet Jansen")
    desk.press(Qt.Key.Key_3, ALT)
    desk.press(Qt.Key.Key_Return)
    (added,) = desk.said(AddCustomer)
    assert isinstance(added, AddCustomer)
    assert added.name == "Piet Jansen"


def test_a_name_typed_for_a_new_customer_is_theirs_even_when_the_caller_hangs_up_before_enter(
    qtbot: QtBot, desk: LiveDesk
) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_3, ALT)
    desk.keys("Piet Jansen")
    desk.simulator.far_end_hangs_up(front(desk).ref)
    qtbot.waitUntil(lambda: bool(desk.logs))
    (added,), (attached,) = desk.said(AddCustomer), desk.said(AttachContactPoint)
    assert isinstance(added, AddCustomer)
    assert isinstance(attached, AttachContactPoint)
    assert added.name == "Piet Jansen"
    assert added.customer_id == attached.customer_id == desk.logs[0].customer_id


def test_a_name_that_was_only_proposed_makes_no_customer(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234", "Piet Jansen")
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_3, ALT)
    desk.press(Qt.Key.Key_F12)
    assert desk.logs[0].customer_id is None
    assert not desk.said(AddCustomer)


def test_a_wrong_number_makes_no_customer_of_the_name_in_the_line(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_3, ALT)
    desk.keys("Piet Jansen")
    desk.press(Qt.Key.Key_7, CTRL)
    desk.press(Qt.Key.Key_F12)
    assert (desk.logs[0].outcome, desk.logs[0].customer_id) == ("wrong-number", None)
    assert not desk.said(AddCustomer)


def test_the_key_of_a_choice_stays_its_own_when_the_line_opens(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_3, ALT)
    choice = desk.pane.findChild(CallerChoice)
    assert choice is not None
    line = choice.findChild(QLineEdit)
    assert line is not None
    assert line.isVisible()
    desk.press(Qt.Key.Key_3, ALT)
    assert not line.isVisible(), "the key that opened it closes it"
    desk.press(Qt.Key.Key_2, ALT)
    assert line.placeholderText() == "Name, number or order"
    desk.press(Qt.Key.Key_3, ALT)
    assert line.placeholderText() == "Name"


def test_a_new_customer_may_call_from_a_shared_number(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_3, ALT)
    desk.press(Qt.Key.Key_4, ALT)
    desk.keys("Piet Jansen")
    desk.press(Qt.Key.Key_Return)
    (attached,) = desk.said(AttachContactPoint)
    assert isinstance(attached, AttachContactPoint)
    assert attached.shared
    ring(qtbot, desk, "020 555 9999")
    desk.press(Qt.Key.Key_3, ALT)
    desk.keys("Anna Bos")
    desk.press(Qt.Key.Key_Return)
    assert [each.shared for each in desk.said(AttachContactPoint) if isinstance(each, AttachContactPoint)] == [
        True,
        False,
    ]


def test_the_undo_of_a_contact_without_a_customer_says_whose_number_it_was(qtbot: QtBot, desk: LiveDesk) -> None:
    ring(qtbot, desk, "020 555 1234")
    desk.press(Qt.Key.Key_1, CTRL)
    desk.press(Qt.Key.Key_F12)
    bar = desk.pane.findChild(UndoBar)
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    assert any("020 555 1234" in each.text() for each in bar.findChildren(QLabel))
