"""The audit's list: read with the keyboard, narrowed by what may want reading, with each contact on its timeline."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.audit_views import AuditView, from_text, to_text
from agentdesk.domain.commands_audit import SaveAuditView
from agentdesk.domain.events import CameBack, CommandSettled, ReviewsChanged, WentOffline
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.reviews import ReviewState
from agentdesk.domain.sampling import Draw
from agentdesk.services.ports import Reads
from agentdesk.services.queries_audit import (
    AuditCount,
    AuditList,
    AuditRow,
    AuditViews,
)
from agentdesk.services.queries_history import NoteHistory
from agentdesk.services.queries_reviews import DrawContacts, DrawnContacts
from agentdesk.ui.audit.contact_model import Column, ContactModel
from agentdesk.ui.audit.contacts import PAGE_ROWS, Contacts
from agentdesk.ui.audit.criterion_row import CriterionRow
from agentdesk.ui.audit.draws import Wanted
from agentdesk.ui.audit.filter_box import More
from agentdesk.ui.audit.history import History
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.audit_shop import Shop, a_contact
from tests.helpers.reviewing import set_scene
from tests.helpers.screen import NOON, Stage
from tests.helpers.sections import a_room
from tests.helpers.work import ME, an_id


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


def told(page: Contacts) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible() and "contact" in each.text())


def chip(page: Contacts, text: str) -> QPushButton:
    return next(each for each in page.bar.findChildren(QPushButton) if each.text() == text)


def test_a_lead_reads_down_the_list_with_one_finger_and_n_goes_to_what_nobody_has_reviewed(page: Contacts) -> None:
    assert at(page) == 0
    for key, place in ((Qt.Key.Key_J, 1), (Qt.Key.Key_J, 2), (Qt.Key.Key_K, 1), (Qt.Key.Key_N, 4)):
        QTest.keyClick(page.list, key)
        assert at(page) == place


def test_the_next_to_review_is_found_on_a_page_that_was_not_read_yet(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    shop.rows[:] = [a_contact(n, 90) for n in range(PAGE_ROWS + 20)] + [a_contact(500)]
    page.read()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == PAGE_ROWS)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: at(page) == PAGE_ROWS + 20)


def test_after_the_last_that_waits_n_goes_on_at_the_top_and_says_so(qtbot: QtBot, page: Contacts, shop: Shop) -> None:
    page.list.go_to(4)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: at(page) == 1)
    assert any("from the top" in each.text() and each.isVisible() for each in page.findChildren(QLabel))
    shop.rows[:] = [a_contact(n, 90) for n in range(3)]
    page.read()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 3)
    QTest.keyClick(page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: any("Nothing in this list" in each.text() for each in page.findChildren(QLabel)))


def test_enter_reads_on_in_the_timeline_beside_and_escape_comes_back_to_the_list(page: Contacts, qtbot: QtBot) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    inside = page.window().focusWidget()
    assert inside is not None
    assert page.beside.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert page.window().focusWidget() is page.list


def test_o_opens_the_contact_at_its_place_on_the_desk(page: Contacts) -> None:
    wanted: list[object] = []
    page._room.desk.event_wanted.connect(wanted.append)
    QTest.keyClick(page.list, Qt.Key.Key_O)
    assert wanted == [EventId(an_id(1))]


def test_the_keys_of_the_list_are_in_the_list_of_keys_and_type_in_a_field_like_any_letter(
    page: Contacts, shortcuts: Shortcuts
) -> None:
    keys = {row.action_id: row.keys for row in shortcuts.rows()}
    assert (keys["audit.next"], keys["audit.unread"], keys["audit.desk"]) == ("J", "N", "O")
    assert shortcuts.conflicts() == []
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "jon")
    assert (field.text(), at(page)) == ("jon", 0)


def test_only_one_customer_s_contacts_stay_until_their_chip_is_pressed(
    qtbot: QtBot, page: Contacts, shop: Shop
) -> None:
    page.list.customer_chosen.emit(page.list.current)
    qtbot.waitUntil(lambda: shop.asked.customer_id == CustomerId(an_id(1001)))
    chip(page, "Els Vermeulen").click()
    qtbot.waitUntil(lambda: shop.asked.customer_id is None)


def test_a_page_of_the_list_before_never_stands_in_another_list(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.rows[:] = [a_contact(n, 90) for n in range(PAGE_ROWS + 20)] + [a_contact(500)]
    page.read()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == PAGE_ROWS)
    held: list[Callable[[Reads], None]] = []
    with monkeypatch.context() as slow:
        slow.setattr(stage.lane, "read", held.append)
        page.list.model().fetchMore(QModelIndex())
    chip(page, "To review").click()
    page.list.model().fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 1)
    stage.lane.read(held[0])
    seen: list[int] = []
    stage.bridge.ask(AuditCount(shop.asked, timedelta()), seen.append, owner=page.list)
    qtbot.waitUntil(lambda: seen != [])
    assert page.list.model().rowCount() == 1
    assert len([each for each in stage.reads.asked if isinstance(each, AuditList) and each.before]) == 1


def test_without_the_line_the_list_stays_and_says_of_when_it_is(qtbot: QtBot, page: Contacts, stage: Stage) -> None:
    page.list.go_to(2)
    stage.hub.publish(WentOffline(NOON, 0))
    qtbot.waitUntil(lambda: any("as of" in each.text() for each in page.findChildren(QLabel)))
    stage.hub.publish(CameBack())
    qtbot.waitUntil(lambda: not any(each.isVisible() and "as of" in each.text() for each in page.findChildren(QLabel)))
    assert at(page) == 2


def test_what_is_narrowed_is_asked_of_the_workspace_and_an_empty_list_offers_the_way_back(
    qtbot: QtBot, page: Contacts, shop: Shop
) -> None:
    chip(page, "Complaint").click()
    chip(page, "To review").click()
    qtbot.waitUntil(lambda: shop.asked.only_complaints and shop.asked.only_unreviewed)
    shop.rows.clear()
    page.read()
    qtbot.waitUntil(lambda: "No contact is like that" in told(page))
    QTest.keyClick(page.list, Qt.Key.Key_N)
    assert "No contact is like that" in told(page)
    shop.rows.append(a_contact(7))
    chip_back = next(each for each in page.findChildren(QPushButton) if each.text() == "Let the filters go")
    chip_back.click()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 1)
    assert not shop.asked.only_complaints
    assert not shop.asked.only_unreviewed


def test_a_review_that_comes_meanwhile_is_shown_and_nothing_jumps(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    page.list.go_to(1)
    shop.rows[:] = [a_contact(0), a_contact(1, 94), a_contact(2, 81), *shop.rows[2:]]
    stage.hub.publish(ReviewsChanged())
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 6)
    current = page.list.current
    assert current is not None
    assert (current.event_id, current.score) == (EventId(an_id(2)), 81)


def test_a_filter_of_the_box_stands_as_a_chip_that_goes_with_one_press(
    qtbot: QtBot, page: Contacts, shop: Shop
) -> None:
    page.bar.box._least.setValue(15)
    qtbot.waitUntil(lambda: shop.asked.at_least == timedelta(minutes=15))
    chip(page, "15 min or longer").click()
    qtbot.waitUntil(lambda: shop.asked.at_least is None)


def test_r_scores_the_contact_and_what_is_saved_leads_to_the_next_that_waits(
    qtbot: QtBot, page: Contacts, stage: Stage
) -> None:
    set_scene(stage)
    page.list.go_to(1)
    QTest.keyClick(page.list, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: isinstance(page.window().focusWidget(), CriterionRow))
    page.beside.review.saved.emit(EventId(an_id(2)))
    assert at(page) == 4
    assert page.window().focusWidget() is page.list


def test_drawn_contacts_are_a_list_of_their_own_with_the_seed_above_it(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    set_scene(stage)
    drawn = DrawnContacts(400, (a_contact(31), a_contact(12, 88), a_contact(77)), ())
    stage.reads.answers[DrawContacts] = drawn
    page.beside.review.draw.draws.take(Wanted(date(2026, 11, 1), date(2026, 11, 22), Draw.RANDOM, 3, "tulip"), drawn)
    chip(page, "Drawn: 1 of 3").click()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 3)
    assert any("tulip" in each.accessibleName() for each in page.bar.findChildren(QLabel))
    assert not chip(page, "Complaint").isVisible(), "nobody picks among the drawn"
    chip(page, "Drawn: 1 of 3").click()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 5)


def test_words_are_looked_for_from_the_list_with_a_slash_and_return_comes_back(
    qtbot: QtBot, page: Contacts, shop: Shop
) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Slash)
    field = page.window().focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "jonk")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shop.asked.words == "jonk")
    assert page.window().focusWidget() is page.list


def test_contested_and_removed_words_are_asked_for_from_the_box_and_kept_in_a_view(page: Contacts) -> None:
    page.bar.box.show_chosen(More(is_contested=True, is_redacted=True))
    assert (page.bar.asked.only_contested, page.bar.asked.only_redacted) == (True, True)
    kept = from_text(to_text(page.bar.choices))
    chip(page, "Words removed").click()
    assert (page.bar.asked.only_contested, page.bar.asked.only_redacted) == (True, False)
    page.bar.show_choices(kept)
    assert (page.bar.asked.only_contested, page.bar.asked.only_redacted) == (True, True)


def test_the_state_says_what_is_gravest_and_a_review_hides_no_broken_promise(words: Words) -> None:
    model, fresh, good, poor = ContactModel(words), a_contact(1), a_contact(2, 94), a_contact(3, 58)
    letter = replace(fresh, channel=Channel.EMAIL, direction=Direction.OUT, note_length=0)

    def all_of_it(row: AuditRow) -> AuditRow:
        return replace(row, has_broken_promise=True, has_complaint=True, is_contested=True, is_redacted=True)

    for row, told in (
        (all_of_it(replace(good, review_state=ReviewState.DISPUTED)), ("red", "Disputed")),
        (all_of_it(fresh), ("red", "Promise broken")),
        (all_of_it(poor), ("red", "Promise broken")),
        (replace(good, is_contested=True, has_complaint=True), ("amber", "Contested")),
        (replace(fresh, is_contested=True, has_complaint=True), ("red", "Complaint")),
        (replace(fresh, is_contested=True, ces=1), ("amber", "Contested")),
        (replace(fresh, is_redacted=True, note_length=0), ("slate", "Words removed")),
        (replace(good, is_redacted=True), ("green", "Reviewed")),
        (letter, ("slate", "To review")),
        (replace(letter, direction=Direction.IN), ("amber", "No note")),
    ):
        assert model.state(row) == told


def test_a_channel_that_is_chosen_is_asked_for_as_a_channel(page: Contacts) -> None:
    combo = page.bar.box._channel
    combo.setCurrentIndex(combo.findData(Channel.EMAIL))
    assert page.bar.asked.channel is Channel.EMAIL


def test_filters_are_kept_as_a_view_and_come_back_from_it(
    qtbot: QtBot, page: Contacts, shop: Shop, stage: Stage
) -> None:
    chip(page, "Promise broken").click()
    page.bar.box.show_chosen(More(channel=Channel.CALL, direction=Direction.OUT, at_most=timedelta(minutes=2)))
    page.bar._views.wanted.emit("Quick and broken", True)
    (said,) = stage.clerk.said
    assert isinstance(said, SaveAuditView)
    assert (said.name, said.is_shared) == ("Quick and broken", True)
    stage.hub.publish(CommandSettled(said.command_id))
    qtbot.waitUntil(lambda: "“Quick and broken” is kept under Views." in [
        each.text() for each in page.window().findChildren(QLabel)
    ])  # fmt: skip
    page.bar.clear()
    assert not page.bar.is_narrowed
    stage.reads.answers[AuditViews] = (
        AuditView(said.view_id, ME, "", said.name, True, from_text(to_text(said.choices))),
    )
    stage.hub.publish(ReviewsChanged())
    menu = page.bar._views.menu()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Quick and broken")
    menu.actions()[0].trigger()
    asked = page.bar.asked
    assert (asked.channel, asked.direction, asked.at_most) == (Channel.CALL, Direction.OUT, timedelta(minutes=2))
    assert asked.only_broken_promises
    assert page.window().focusWidget() is page.list, "who chose a view reads it next"


def test_tab_follows_the_filters_and_a_press_on_one_leaves_the_keyboard_in_the_list(page: Contacts) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Slash)
    names = []
    for _ in range(6):
        inside = page.window().focusWidget()
        assert inside is not None
        names.append(inside.accessibleName() or inside.text())  # type: ignore[attr-defined]
        QTest.keyClick(inside, Qt.Key.Key_Tab)
    assert names == ["Words in the note", "Agent", "Period", "More filters…", "Views", "To review"]
    page.list.setFocus()
    QTest.mouseClick(chip(page, "Short note"), Qt.MouseButton.LeftButton)
    assert page.window().focusWidget() is page.list


def test_w_shows_every_wording_of_the_contact_that_is_read(qtbot: QtBot, page: Contacts, stage: Stage) -> None:
    stage.reads.answers[NoteHistory] = None
    page.list.go_to(2)
    QTest.keyClick(page.list, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: NoteHistory(EventId(an_id(3))) in stage.reads.asked)
    assert page.beside.findChildren(History)[0].isVisible()
    assert page.window().focusWidget() is page.list


def test_the_list_stays_a_true_model_while_it_is_paged_changed_and_thinned(words: Words, stage: Stage) -> None:
    model = ContactModel(words, stage.bridge)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, stage.bridge)
    model.show_rows([a_contact(n) for n in range(1, 6)], more=True)
    model.add_rows([a_contact(n) for n in range(5, 9)], more=False)
    assert [model.place(a_contact(n)) for n in (1, 5, 8)] == [0, 4, 7]
    model.show_rows([a_contact(0), a_contact(2, 91), a_contact(8)], more=False)
    assert [model.place(a_contact(n)) for n in (0, 2, 8, 5)] == [0, 1, 2, None]
    assert model.index(1, Column.SCORE).data() == "91"
    model.show_rows([], more=False)
    assert model.cursor is None
    assert tester.model() is model
