"""What the audit's page says and does at once: the cards above its list, the keyboard when it opens, whose contacts N passes over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.services.queries_audit import (
    AuditList,
    AuditNext,
    AuditSums,
    ContactSums,
)
from agentdesk.ui.audit.contact_list import ContactList
from agentdesk.ui.audit.contacts import Contacts
from agentdesk.ui.audit.door import AuditDoor
from agentdesk.ui.charts.card import FigureCard
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.audit_shop import Shop, a_contact
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room
from tests.helpers.work import ME


@pytest.fixture
def shop(stage: Stage) -> Shop:
    return Shop(stage, [a_contact(1, 94), a_contact(2), a_contact(3, 58), a_contact(4, 71), a_contact(5)])


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, shop: Shop) -> Contacts:
    room = a_room(qtbot, theme, words, shortcuts, stage)
    made = Contacts(room, room.window)
    made.resize(1300, 700)
    made.show()
    qtbot.waitUntil(lambda: made.list.current is not None)
    made.list.setFocus()
    return made


def at(page: Contacts) -> int:
    return page.list.currentIndex().row()


def chip(page: Contacts, text: str) -> QPushButton:
    return next(each for each in page.bar.findChildren(QPushButton) if each.text() == text)


def cards(page: Contacts) -> list[str]:
    return [each.accessibleName() for each in page.findChildren(FigureCard) if each.isVisible()]


def test_cards_above_the_list_count_what_is_in_it_after_the_list_is_there(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    qtbot.waitUntil(lambda: cards(page)[:1] == ["To review: 2, of 5"])
    assert cards(page)[1:] == ["Reviewed: 3, of 5, 1 disputed", "Promises broken: 0, of 5", "Contested notes: 0, of 5"]
    kinds = [type(each) for each in stage.reads.asked]
    assert kinds.index(AuditList) < kinds.index(AuditSums)
    shop.sums = ContactSums(1000, 990, 10, 0, 7, 0, is_more=True)
    QTest.mouseClick(page.findChildren(FigureCard)[0], Qt.MouseButton.LeftButton)
    assert chip(page, "To review").isChecked()
    qtbot.waitUntil(lambda: "To review: ≥ 990, of the newest 1,000" in cards(page))
    assert shop.asked.only_unreviewed


def test_in_a_low_window_the_rows_have_the_room_of_the_cards(page: Contacts) -> None:
    page.window().resize(1280, 720)
    page.resize(1200, 640)
    assert cards(page) == []
    page.window().resize(1440, 900)
    page.resize(1300, 700)
    assert len(cards(page)) == 4


def test_who_opens_the_audit_by_its_key_reads_on_at_once_with_the_keys_of_its_list(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, shop: Shop
) -> None:
    room = a_room(qtbot, theme, words, shortcuts, stage)
    AuditDoor(room)
    for _ in range(2):  # made now, and there already
        room.window.go_to("desk")
        QTest.keyClick(
            room.window, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ContactList))
    found = QApplication.focusWidget()
    assert isinstance(found, ContactList)
    qtbot.waitUntil(lambda: found.current is not None)
    QTest.keyClick(found, Qt.Key.Key_J)
    assert found.currentIndex().row() == 1


def test_n_passes_over_ones_own_contacts_which_somebody_else_reviews(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    shop.rows[:] = [a_contact(1, 94), a_contact(2, by=ME), a_contact(3)]
    page.read()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 3)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    assert at(page) == 2
    QTest.keyClick(page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: any(isinstance(each, AuditNext) for each in stage.reads.asked))
    assert [each.besides for each in stage.reads.asked if isinstance(each, AuditNext)] == [ME]
