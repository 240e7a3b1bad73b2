"""In a narrow window the name, the amount and the day are whole; what can be said in fewer words gives way."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agentdesk.ui.customer.figures import Figure, Figures
from agentdesk.ui.customer.name_row import NameRow
from agentdesk.ui.live.order_card import OrderCard
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import a_card, an_order
from tests.helpers.screen import NOON


def _is_whole(shown: QLabel) -> bool:
    return shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.width()


def test_a_name_of_usual_length_is_whole_beside_a_mail(qtbot: QtBot, theme: Theme, words: Words) -> None:
    row = NameRow(theme, words)
    qtbot.addWidget(row)
    row.show_card(a_card(name="Mohamed El Idrissi"), checked=False, matched="", masked=False)
    row.resize(488, 60)
    row.show()
    name = next(each for each in row.findChildren(QLabel) if each.text() == "Mohamed El Idrissi")
    qtbot.waitUntil(lambda: _is_whole(name))


def test_an_amount_is_whole_beside_a_mail(qtbot: QtBot, theme: Theme, words: Words) -> None:
    figures = Figures(theme, words)
    qtbot.addWidget(figures)
    card = a_card()
    figures.show_card(
        replace(card, loyalty=replace(card.loyalty, orders=1, spent_minor=13_899_000, currency="VND")),
        NOON,
        masked=False,
    )
    figures.resize(488, 40)
    figures.show()
    assert all(_is_whole(each.value) for each in figures.findChildren(Figure))


def test_the_day_an_order_is_expected_is_never_half_a_day(qtbot: QtBot, theme: Theme, words: Words) -> None:
    card = OrderCard(theme, words)
    qtbot.addWidget(card)
    order = replace(an_order(), promised_by=date(2026, 11, 23), delivered_at=None, title="Vacuum cleaner Compact C3")
    card.resize(300, 50)
    card.show()
    card.show_order(order, about=False)
    state = card.findChildren(QLabel)[-1]
    for width in range(330, 290, -5):
        card.resize(width, 50)
        assert "23 Nov" in state.text(), width
    assert "Vacuum" in state.toolTip()
