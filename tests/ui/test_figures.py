"""What stands under a customer's name: one figure each, and a dash where nothing is known."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from agentdesk.ui.customer.figures import Figure, Figures
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.cards import NO_LOYALTY, a_card
from tests.helpers.screen import NOON


def bought(qtbot: QtBot, theme: Theme, words: Words, *, currency: str, orders: int, minor: int, masked: bool) -> str:
    """As a screen reader says it."""
    figures = Figures(theme, words)
    qtbot.addWidget(figures)
    loyalty = replace(NO_LOYALTY, orders=orders, spent_minor=minor, currency=currency)
    figures.show_card(a_card(loyalty=loyalty), NOON, masked=masked)
    said = [each.value.accessibleName() for each in figures.findChildren(Figure)]
    (found,) = [each for each in said if each.startswith("Bought")]
    return found.replace("\u00a0", " ")


def test_who_never_bought_has_a_dash_and_no_amount_in_some_currency(qtbot: QtBot, theme: Theme, words: Words) -> None:
    assert bought(qtbot, theme, words, currency="", orders=0, minor=0, masked=False) == "Bought, 0×: –"


def test_what_was_bought_is_counted_with_its_sum(qtbot: QtBot, theme: Theme, words: Words) -> None:
    assert bought(qtbot, theme, words, currency="EUR", orders=3, minor=24995, masked=False) == "Bought, 3×: € 249.95"


def test_amounts_of_an_unchecked_caller_are_hidden(qtbot: QtBot, theme: Theme, words: Words) -> None:
    assert bought(qtbot, theme, words, currency="EUR", orders=3, minor=24995, masked=True) == "Bought, 3×: •••"
