"""What is recorded about a customer now and then; and what stays hidden until they are checked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import (
    AddParticipant,
    AttachContactPoint,
    CloseFollowUp,
    RecordCompliment,
    RecordReferral,
)
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import EventId, TeamId, new_uuid
from agentdesk.domain.kinds import ContactPointKind, FollowUpKind, FollowUpState, Role
from agentdesk.services.queries import ContactPointRow, CustomerCard, FindCustomers, People, PersonRow, SpeakerRow
from agentdesk.ui.customer.pane import CustomerHeader
from agentdesk.ui.customer.points_line import PointsLine
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Masking, Words
from tests.helpers.cards import a_busy_card, a_card
from tests.helpers.screen import NOON, Stage
from tests.helpers.work import JOOST, ME, a_hit

PEOPLE = (
    PersonRow(ME, "mai", "Mai Nguyễn", TeamId(1), "Team 1", Role.AGENT, active=True),
    PersonRow(JOOST, "joost", "Joost Bakker", TeamId(1), "Team 1", Role.AGENT, active=True),
)


class Scene:
    def __init__(
        self, qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, mask: Masking = "off"
    ) -> None:
        words.masking = mask
        self.header = CustomerHeader(theme, words, shortcuts, stage.bridge, stage.clock, ME)
        self.qtbot, self.stage = qtbot, stage
        qtbot.addWidget(self.header)
        self.header.resize(700, 200)
        stage.reads.answers[People] = PEOPLE

    def show(self, card: CustomerCard) -> CustomerCard:
        self.header.show_card(card)
        return card

    def press(self, action_id: str) -> QDialog:
        action = next(each for each in self.header.actions() if each.objectName() == action_id)
        action.trigger()
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.header.findChildren(QDialog)))
        return next(each for each in self.header.findChildren(QDialog) if each.isVisible())

    def button(self, name: str) -> QPushButton:
        return next(each for each in self.header.findChildren(QPushButton) if each.accessibleName() == name)

    def texts(self) -> str:
        return "\n".join(each.text() for each in self.header.findChildren(QLabel))


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Scene:
    return Scene(qtbot, theme, words, shortcuts, stage)


def _accept(dialog: QDialog) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.property("look") == "primary").click()


def test_a_referral_by_name_alone_takes_one_key_and_enter(scene: Scene) -> None:
    card = scene.show(a_card())
    dialog = scene.press("customer.referral")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Jan de Buurman")
    QTest.keyClick(line, Qt.Key.Key_Return)
    (said,) = scene.stage.clerk.said
    assert isinstance(said, RecordReferral)
    assert (said.customer_id, said.referred_id, said.name) == (card.customer_id, None, "Jan de Buurman")


def test_a_compliment_that_cannot_be_asked_says_why(scene: Scene, words: Words) -> None:
    scene.show(a_card())
    scene.stage.reads.answers[People] = Offline()
    with scene.qtbot.waitSignal(scene.header.more.failed) as failed:
        scene.header.more.ask_compliment()
    assert failed.args == [words.error(Offline())]


def test_a_search_that_cannot_be_made_says_so(scene: Scene, words: Words) -> None:
    scene.show(a_card())
    scene.stage.reads.answers[FindCustomers] = Offline()
    dialog = scene.press("customer.referral")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "els")
    told = words.error(Offline())
    scene.qtbot.waitUntil(lambda: told in [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()])


def test_a_referral_of_a_customer_names_that_customer(scene: Scene) -> None:
    scene.show(a_card())
    hit = a_hit(4, "Els Vermeulen")
    scene.stage.reads.answers[FindCustomers] = (hit,)
    dialog = scene.press("customer.referral")
    line = dialog.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "els")
    scene.qtbot.waitUntil(lambda: dialog.height() > 300)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    (said,) = scene.stage.clerk.said
    assert isinstance(said, RecordReferral)
    assert said.referred_id == hit.customer_id


def test_a_compliment_goes_to_whoever_spoke_last_and_lands_in_their_queue(scene: Scene) -> None:
    scene.show(a_busy_card())
    dialog = scene.press("customer.compliment")
    people = dialog.findChild(QComboBox)
    words = dialog.findChild(QPlainTextEdit)
    assert people is not None
    assert words is not None
    assert people.currentText() == "Joost Bakker"
    words.setPlainText("So patient!")
    _accept(dialog)
    (said,) = scene.stage.clerk.said
    assert isinstance(said, RecordCompliment)
    assert (said.praised, said.words) == (JOOST, "So patient!")
    assert said.follow_up is not None
    assert said.follow_up.owner == JOOST


def test_a_compliment_left_with_escape_is_there_again_for_that_customer_alone(scene: Scene) -> None:
    def typed_for(card: CustomerCard, text: str) -> str:
        scene.show(card)
        dialog = scene.press("customer.compliment")
        box = dialog.findChild(QPlainTextEdit)
        assert box is not None
        found = box.toPlainText()
        QTest.keyClicks(box, text)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return found

    sanne, bo = a_busy_card(), a_card(name="Bo Jansen")
    assert typed_for(sanne, "So patient") == ""
    assert typed_for(bo, "") == ""
    assert typed_for(sanne, "") == "So patient"
    dialog = scene.press("customer.compliment")
    _accept(dialog)
    assert typed_for(sanne, "") == ""


def test_who_speaks_is_kept_with_the_contact_that_runs(scene: Scene) -> None:
    card = scene.show(a_card())
    running = EventId(new_uuid())
    scene.header.more.running_contact = lambda customer_id: running if customer_id == card.customer_id else None
    dialog = scene.press("customer.speaks-for")
    line = dialog.findChild(QLineEdit)
    mandate = dialog.findChild(QCheckBox)
    assert line is not None
    assert mandate is not None
    line.setText("Pieter")
    mandate.setChecked(True)
    _accept(dialog)
    (said,) = scene.stage.clerk.said
    assert isinstance(said, AddParticipant)
    assert (said.interaction_id, said.name, said.role, said.mandate) == (running, "Pieter", "partner", True)


def test_who_spoke_before_stands_above_the_note(scene: Scene) -> None:
    spoke = SpeakerRow(EventId(new_uuid()), "Piet Vos", "partner", mandate=True)
    card = a_card(speakers=(spoke,))
    scene.show(card)
    bar = scene.header.facts
    bar.stand_for(card.customer_id)
    assert "Speaks: Piet Vos, partner, may decide" in [each.text() for each in bar.findChildren(QLabel)]
    assert not bar.isHidden()
    scene.show(a_card(facts=()))
    assert bar.isHidden()


def test_facts_stand_beside_their_own_customers_note_only(scene: Scene) -> None:
    spoke = SpeakerRow(EventId(new_uuid()), "Piet Vos", "partner", mandate=True)
    card = a_card(speakers=(spoke,))
    scene.show(card)
    bar = scene.header.facts
    bar.stand_for(card.customer_id)
    assert not bar.isHidden()
    bar.stand_for(None)  # a caller nobody knows is in front, the customer of before still in the centre
    assert bar.isHidden()
    bar.stand_for(card.customer_id)
    assert not bar.isHidden()


def test_contact_points_and_amounts_are_masked_until_somebody_is_checked(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    scene = Scene(qtbot, theme, words, shortcuts, stage, mask="mask")
    hidden: list[bool] = []
    scene.header.masked.connect(hidden.append)
    card = scene.show(a_busy_card())
    assert "1842 9930" not in scene.texts()
    assert "sanne@" not in scene.texts()
    assert "1,842" not in scene.texts()
    checked = NOON - timedelta(minutes=2)
    scene.show(a_card(customer_id=card.customer_id, loyalty=card.loyalty, checked_at=checked, checked_method="order"))
    assert "sanne@voorbeeld.nl" in scene.texts()
    assert hidden == [True, False]
    assert "1,842" in scene.texts()


def test_what_is_hidden_wholly_shows_not_even_a_hint(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    scene = Scene(qtbot, theme, words, shortcuts, stage, mask="block")
    card = scene.show(a_busy_card())
    line = scene.header.findChild(PointsLine)
    assert line is not None
    assert set(line.text().split("   ·   ")) == {"•••"}
    assert scene.button("Call").isEnabled()
    dialog = scene.press("customer.points")
    said = "\n".join(each.accessibleName() + each.text() for each in dialog.findChildren(QPushButton))
    assert "06 1" not in said + "\n".join(each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()
    checked = NOON - timedelta(minutes=2)
    scene.show(a_card(customer_id=card.customer_id, checked_at=checked, checked_method="order"))
    assert "06 18429930" in line.text()


def test_a_fact_that_may_not_be_read_is_not_pasted_either(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    scene = Scene(qtbot, theme, words, shortcuts, stage, mask="mask")
    pasted: list[str] = []
    scene.header.fact_pasted.connect(pasted.append)
    card = scene.show(a_busy_card())
    hidden = next(fact for fact in card.facts if fact.private)
    chip = next(each for each in scene.header.facts.findChildren(QPushButton) if each.text() == f"{hidden.key}: •••")
    chip.click()
    assert pasted == []
    checked = NOON - timedelta(minutes=2)
    scene.show(a_card(customer_id=card.customer_id, facts=card.facts, checked_at=checked, checked_method="order"))
    chip.click()
    assert pasted == [f"{hidden.key}: {hidden.value}"]


PHONE, MAIL = ContactPointKind.PHONE, ContactPointKind.EMAIL


def _point(kind: ContactPointKind, text: str, normalised: str = "") -> ContactPointRow:
    return ContactPointRow(kind, text, normalised or text, shared=False, bounced=False)


def test_the_call_button_calls_a_number_never_an_address(scene: Scene) -> None:
    scene.show(a_card(contact_points=(_point(MAIL, "a@b.nl"), _point(PHONE, "06 1842 9930", "+31618429930"))))
    called: list[str] = []
    scene.header.call_wanted.connect(called.append)
    scene.button("Call").click()
    assert called == ["+31618429930"]
    scene.show(a_card(contact_points=(_point(MAIL, "a@b.nl"),)))
    assert not scene.button("Call").isEnabled()


def test_of_several_numbers_the_call_button_offers_each(scene: Scene) -> None:
    scene.show(a_card(contact_points=(_point(PHONE, "06 1842 9930", "+31618429930"), _point(PHONE, "+31205551234"))))
    called: list[str] = []
    scene.header.call_wanted.connect(called.append)
    scene.button("Call").click()
    (menu,) = [each for each in scene.header.findChildren(QMenu) if each.isVisible()]
    assert [each.text() for each in menu.actions()] == ["Call 06 18429930", "Call 020 555 1234"]
    menu.actions()[1].trigger()
    menu.close()
    assert called == ["+31205551234"]


@pytest.mark.parametrize("mask", ["off", "mask"])
def test_a_press_on_a_number_in_the_header_calls_it(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage, mask: Masking
) -> None:
    scene = Scene(qtbot, theme, words, shortcuts, stage, mask)
    scene.show(a_card())
    scene.header.show()
    line = scene.header.findChild(PointsLine)
    assert line is not None
    assert ("1842" in line.text()) is (mask == "off")
    called: list[str] = []
    scene.header.call_wanted.connect(called.append)
    middle = line.height() // 2
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(10, middle))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 4, middle))
    assert called == ["+31618429930"]


def test_a_number_is_marked_as_shared_and_another_is_added(scene: Scene) -> None:
    card = scene.show(a_card())
    dialog = scene.press("customer.points")
    (shared,) = [each for each in dialog.findChildren(QCheckBox) if each.text() == "Shared"]
    assert shared.accessibleName() == "06 18429930 is shared"
    shared.setChecked(True)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("020/794 12 34")
    assert "Kept as 020 794 1234" in [each.text() for each in dialog.findChildren(QLabel)]
    _accept(dialog)
    said = [each for each in scene.stage.clerk.said if isinstance(each, AttachContactPoint)]
    assert [(each.customer_id, each.normalised, each.shared) for each in said] == [
        (card.customer_id, "+31618429930", True),
        (card.customer_id, "+31207941234", False),
    ]


def test_an_address_is_added_and_nonsense_is_not(scene: Scene) -> None:
    scene.show(a_card())
    dialog = scene.press("customer.points")
    line = dialog.findChild(QLineEdit)
    save = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save")
    assert line is not None
    line.setText("nothing")
    assert not save.isEnabled()
    line.setText("Sanne@Voorbeeld.nl")
    _accept(dialog)
    (said,) = [each for each in scene.stage.clerk.said if isinstance(each, AttachContactPoint)]
    assert (said.kind, said.normalised) == (MAIL, "sanne@voorbeeld.nl")


def test_a_number_is_called_from_the_list_while_it_is_only_hinted_at(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    scene = Scene(qtbot, theme, words, shortcuts, stage, "mask")
    scene.show(a_card())
    dialog = scene.press("customer.points")
    assert not any("1842" in each.text() or "sanne@" in each.text() for each in dialog.findChildren(QLabel))
    called: list[str] = []
    scene.header.call_wanted.connect(called.append)
    call = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Call")
    call.click()
    assert called == ["+31618429930"]
    assert not dialog.isVisible()


def test_a_promise_that_was_said_to_be_kept_can_be_taken_back(scene: Scene) -> None:
    done: list[tuple[str, Callable[[], None]]] = []
    scene.header.done.connect(lambda text, undo: done.append((text, undo)))
    card = scene.show(a_busy_card())
    promise = next(each for each in card.open_items if each.kind is FollowUpKind.PROMISE)
    scene.header.show_card(replace(card, complaints=()))
    next(each for each in scene.header.findChildren(QPushButton) if each.text() == "Kept").click()
    ((text, undo),) = done
    assert promise.title in text
    undo()
    said = [each for each in scene.stage.clerk.said if isinstance(each, CloseFollowUp)]
    assert {each.follow_up_id for each in said} == {promise.follow_up_id}
    assert [each.state for each in said] == [FollowUpState.KEPT, FollowUpState.OPEN]
