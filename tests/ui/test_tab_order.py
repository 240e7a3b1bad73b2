"""Tab goes through the pages of the phone and of the settings as the eye does."""

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import PushWay, PushWaysKnown, SignedSender
from agentdesk.services.ports import SoundDevice
from agentdesk.ui.phone.far_pane import FarPane
from agentdesk.ui.phone.pane import PhonePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.tabbing import by_eye, by_tab
from tests.ui.test_far_page import Setup as FarSetup
from tests.ui.test_phone_page import Setup
from tests.ui.test_settings_page import Page

WAYS = PushWaysKnown(
    tuple(PushWay("Snom", f"Action URL {n}", f"http://127.0.0.1:1/{n}") for n in range(3)),
    kept=True,
    signed=(SignedSender("placetel", "Placetel", known=False),),
)


def names(widgets: list[QWidget]) -> list[str]:
    return [each.accessibleName() or str(each.property("text")) or type(each).__name__ for each in widgets]


def inside_of(page: QScrollArea) -> QWidget:
    inside = page.widget()
    assert inside is not None
    return inside


def is_as_seen(page: QScrollArea) -> None:
    inside = inside_of(page)
    assert len(by_tab(inside)) > 4
    assert names(by_tab(inside)) == names(by_eye(inside))
    assert by_tab(inside) == by_eye(inside)


def test_tab_goes_from_the_extension_to_the_password(qtbot: QtBot, theme: Theme, stage: Stage) -> None:
    setup = Setup()
    setup.listed = (SoundDevice("Headset", True, True),)
    page = PhonePane(theme, stage.bridge, stage.settings, setup)
    qtbot.addWidget(page)
    page.resize(900, 760)
    page.show()
    is_as_seen(page)
    order = by_tab(inside_of(page))
    user = next(each for each in order if each.accessibleName() == "Extension or user")
    password = order[order.index(user) + 1]
    assert isinstance(password, QLineEdit)
    assert password.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("kind", ["bridge", "ami", "fritz"])
def test_tab_goes_down_the_page_of_a_phone_that_is_not_ours(
    qtbot: QtBot, theme: Theme, stage: Stage, kind: str
) -> None:
    page = FarPane(theme, stage.bridge, stage.settings, FarSetup(kind))
    qtbot.addWidget(page)
    page.resize(900, 760)
    page.show()
    is_as_seen(page)
    if kind == "bridge":
        before = len(by_tab(inside_of(page)))
        stage.hub.publish(WAYS)
        qtbot.waitUntil(lambda: len(by_tab(inside_of(page))) > before)
        is_as_seen(page)


def test_tab_goes_down_the_settings(
    qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage
) -> None:
    page = Page(qtbot, theme, words, shortcuts, stage)
    page.pane.resize(900, 760)
    page.says(never_keep=("iban",))
    is_as_seen(page.pane)
