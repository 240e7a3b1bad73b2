"""The directory on the page of settings: one's own extension for everybody, the rest for administrators."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_people import RemoveQueue, SetExtensions, SetQueue
from agentdesk.domain.directory import DirectoryNow, Person, Queue
from agentdesk.domain.events import DirectoryChanged
from agentdesk.domain.ids import AgentId, new_uuid
from agentdesk.domain.kinds import Role
from agentdesk.services.queries_people import Directory
from agentdesk.ui.settings.directory_card import DirectoryCard
from agentdesk.ui.topbar import Me
from tests.helpers.screen import Stage

MAI, JOOST = AgentId(1), AgentId(2)
LEVERING = Queue(new_uuid(), "Levering", "900")
Card = Callable[..., DirectoryCard]


def book(role: Role, *mine: str) -> DirectoryNow:
    people = (
        Person(JOOST, "Joost Bakker", "joost", Role.AGENT, ("202", "31")),
        Person(MAI, "Mai Nguyễn", "mai", role, mine),
    )
    return DirectoryNow(people, (LEVERING,))


@pytest.fixture
def card(qtbot: QtBot, stage: Stage) -> Card:
    parent = QWidget()

    def make(role: Role = Role.ADMIN) -> DirectoryCard:
        stage.reads.answers[Directory] = book(role, "201")
        made = DirectoryCard(stage.bridge, stage.clock, Me(MAI, "Mai Nguyễn"), parent)
        qtbot.addWidget(parent)
        parent.resize(720, 900)
        made.resize(720, 900)
        parent.show()
        qtbot.waitUntil(lambda: mine(made).text() == "201")
        return made

    return make


def mine(card: DirectoryCard) -> QLineEdit:
    return next(each for each in card.findChildren(QLineEdit) if each.accessibleName() == "My extension")


def table(card: DirectoryCard, name: str) -> QTableWidget:
    return next(each for each in card.findChildren(QTableWidget) if each.accessibleName() == name)


def press(card: DirectoryCard, text: str) -> None:
    next(each for each in card.findChildren(QPushButton) if each.text() == text).click()


def edit(shown: QTableWidget, row: int, column: int, text: str) -> None:
    item = shown.item(row, column)
    assert item is not None
    item.setText(text)


def cells(shown: QTableWidget) -> list[tuple[str, ...]]:
    model = shown.model()
    return [tuple(model.index(row, column).data() for column in range(2)) for row in range(model.rowCount())]


def said(stage: Stage) -> list[Command]:
    return list(stage.clerk.said)


def wrong(card: DirectoryCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.property("look") == "red" and not each.isHidden()]


def test_an_agent_says_their_own_extension_and_sees_no_table(stage: Stage, card: Card) -> None:
    shown = card(Role.AGENT)
    assert not table(shown, "Queues").isVisible()
    mine(shown).setText("207; 31")
    press(shown, "Save")
    (command,) = said(stage)
    assert isinstance(command, SetExtensions)
    assert (command.agent_id, command.actor, command.numbers) == (MAI, MAI, ("207", "31"))


def test_an_administrator_sets_everybodys_and_only_what_changed_is_said(stage: Stage, card: Card) -> None:
    shown = card()
    people = table(shown, "Extensions of everybody")
    assert cells(people) == [("Joost Bakker", "202, 31"), ("Mai Nguyễn", "201")]
    edit(people, 0, 1, "212")
    press(shown, "Save")
    (command,) = said(stage)
    assert isinstance(command, SetExtensions)
    assert (command.agent_id, command.numbers) == (JOOST, ("212",))
    press(shown, "Save")
    assert len(said(stage)) == 2  # until the workspace has said so, it is wanted again: a repeat is harmless


def test_queues_are_added_renamed_and_removed(stage: Stage, card: Card) -> None:
    shown = card()
    queues = table(shown, "Queues")
    edit(queues, 0, 0, "Bezorging")
    press(shown, "Add a queue")
    edit(queues, 1, 0, "Retour")
    edit(queues, 1, 1, "9 01")
    press(shown, "Add a queue")  # left empty
    press(shown, "Save")
    commands = [each for each in said(stage) if isinstance(each, SetQueue)]
    assert [(each.name, each.number) for each in commands] == [("Bezorging", "900"), ("Retour", "901")]
    assert commands[0].queue_id == LEVERING.queue_id


def test_a_queue_is_removed_when_it_is_saved(stage: Stage, card: Card) -> None:
    shown = card()
    table(shown, "Queues").setCurrentCell(0, 0)
    press(shown, "Remove the queue")
    assert said(stage) == []
    press(shown, "Save")
    (command,) = said(stage)
    assert isinstance(command, RemoveQueue)
    assert command.queue_id == LEVERING.queue_id


def test_what_cannot_be_an_extension_is_told_and_nothing_is_saved(stage: Stage, card: Card) -> None:
    shown = card()
    mine(shown).setText("207")
    edit(table(shown, "Extensions of everybody"), 0, 1, "12 twelve!")
    press(shown, "Save")
    assert said(stage) == []
    assert wrong(shown)
    edit(table(shown, "Extensions of everybody"), 0, 1, "212")
    press(shown, "Save")
    assert len(said(stage)) == 2
    assert not wrong(shown)


def test_what_is_being_typed_stays_when_somebodys_presence_changes(qtbot: QtBot, stage: Stage, card: Card) -> None:
    shown = card()
    edit(table(shown, "Extensions of everybody"), 0, 1, "212")
    mine(shown).setText("20")
    asked = len([each for each in stage.reads.asked if isinstance(each, Directory)])
    arrived: list[object] = []
    shown.grew.connect(lambda: arrived.append(1))
    stage.hub.publish(DirectoryChanged())
    qtbot.waitUntil(lambda: len([each for each in stage.reads.asked if isinstance(each, Directory)]) > asked)
    qtbot.waitUntil(lambda: bool(arrived))
    assert cells(table(shown, "Extensions of everybody"))[0][1] == "212"
    assert mine(shown).text() == "20"
