"""Whose page stands in the middle while somebody talks whom nobody knows: nobody's, or it says that it is not theirs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import CustomerId
from agentdesk.ui.centre import Centre
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram
from tests.helpers.workspaces import a_number

KNOWN = "+31618429930"


@pytest.fixture
def people(sqlite_url: str) -> tuple[CustomerId, CustomerId]:
    with Desk(sqlite_url) as desk:
        sanne, bram = desk.customer("Sanne de Vries"), desk.customer("Bram Visser")
        with desk.workspace.unit_of_work() as uow:
            a_number(uow, bram, KNOWN)
            uow.commit()
    return sanne, bram


@pytest.fixture
def window(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, people: tuple[CustomerId, CustomerId]
) -> Iterator[OpenProgram]:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as window:
        window.program.parts.desk.open_customer(people[0])
        window.until(window.program.parts.header.isVisible)
        yield window


def says(window: OpenProgram) -> Callable[[str], bool]:
    centre = window.program.window.findChild(Centre)
    assert centre is not None
    return lambda text: any(text in each.text() for each in centre.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize("number", ["+31207654321", ""], ids=["unknown", "withheld"])
def test_nobody_elses_page_stays_open_under_a_caller_nobody_knows_and_it_comes_back_afterwards(
    window: OpenProgram, people: tuple[CustomerId, CustomerId], number: str
) -> None:
    parts, said = window.program.parts, says(window)
    ref = window.phone.ring_now(number)
    window.until(lambda: bool(parts.live.controller.stack.ringing))
    assert parts.desk.current == people[0], "a ring alone takes nothing away"
    window.phone.answer(ref)
    window.until(lambda: parts.desk.current is None)
    window.until(lambda: not parts.header.isVisible())
    assert said("Nobody knows yet who this is")
    assert said("020 765 4321") is bool(number)
    window.phone.hang_up(ref)
    window.until(lambda: window.front is not None and not window.front.on_the_phone)
    assert parts.desk.current is None, "what is written now is not about the customer of before"
    parts.live.controller.leave_unlogged()
    window.until(lambda: window.front is None)
    window.until(lambda: parts.desk.current == people[0])
    window.until(parts.header.isVisible)


def test_a_page_opened_during_the_call_says_whose_it_is_not(
    window: OpenProgram, people: tuple[CustomerId, CustomerId]
) -> None:
    parts, said = window.program.parts, says(window)
    ref = window.phone.ring_now("+31207654321")
    window.until(lambda: bool(parts.live.controller.stack.ringing))
    window.phone.answer(ref)
    window.until(lambda: parts.desk.current is None)
    parts.desk.open_customer(people[0])
    window.until(lambda: said("Not this caller: Sanne de Vries"))
    parts.live.give_call_to(people[0], "Sanne de Vries")
    window.until(lambda: not said("Not this caller"))
    assert parts.desk.current == people[0]


def test_a_known_caller_comes_into_the_middle_as_ever(
    window: OpenProgram, people: tuple[CustomerId, CustomerId]
) -> None:
    parts, said = window.program.parts, says(window)
    ref = window.phone.ring_now(KNOWN)
    window.until(lambda: any(each.customer_id == people[1] for each in parts.live.controller.stack.ringing))
    window.phone.answer(ref)
    window.until(lambda: parts.desk.current == people[1])
    assert not said("Nobody knows yet who this is")
