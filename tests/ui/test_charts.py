"""Charts: what the keyboard reads, what is copied, where a press lands, and that nothing is drawn outside its room."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.ui.charts import bars as bar_chart
from agentdesk.ui.charts import distribution, heat, trend
from agentdesk.ui.charts.card import Figure, FigureCard
from agentdesk.ui.charts.data import (
    Axis,
    Bar,
    Bars,
    Cell,
    Column,
    Distribution,
    Grid,
    Point,
    Tick,
    Trend,
    axis_of,
)
from agentdesk.ui.charts.dress import apart
from agentdesk.ui.charts.views import BarsView, HeatView, TrendView
from agentdesk.ui.theme import Theme

WEEKS = (84.0, None, 81.0, 88.0)
TREND = Trend(
    "Quality score",
    tuple(
        Point(f"wk {40 + place}", value, "too few" if value is None else f"{value:.0f}, n 40", *((value - 3, value + 3, 79.0, 90.0) if value is not None else (None,) * 4))
        for place, value in enumerate(WEEKS)
    ),
    Axis(60, 100, tuple(Tick(each, str(each)) for each in (60, 70, 80, 90, 100))),
    Tick(80, "target 80"), "interval", "middle half of the team",
)  # fmt: skip
BARS = Bars(
    "Why customers call",
    (
        Bar("delivery", "Delivery too late, a name far longer than its room", 40, "40", 12),
        Bar("return", "Return", 9, "9"),
    ),
    ("contacts", "avoidable"),
)
GRID = Grid(
    "Contacts by hour", tuple(str(hour) for hour in range(9, 18)), ("Monday", "Tuesday"),
    tuple(tuple(Cell(hour * day, f"{hour} h, day {day}", str(hour * day)) for hour in range(9)) for day in (1, 2)), "legend",
)  # fmt: skip
SPREAD = Distribution(
    "CES", tuple(Column(str(score), score * 2.0, f"{score * 2} answers") for score in range(1, 8)),
    Axis(0, 15, (Tick(0, "0"), Tick(15, "15"))), 4.0, "median 5",
)  # fmt: skip


@pytest.fixture
def parent(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    made.resize(420, 300)
    qtbot.addWidget(made)
    return made


def test_the_keyboard_walks_through_a_trend_and_each_point_is_said_gaps_too(theme: Theme, parent: QWidget) -> None:
    view = TrendView(theme, parent)
    view.resize(400, 240)
    view.show_trend(TREND)
    parent.show()
    view.setFocus()
    read = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
        read.append(view.accessibleDescription())
    assert read == ["wk 40: 84, n 40", "wk 41: too few", "wk 42: 81, n 40", "wk 43: 88, n 40", "wk 43: 88, n 40"]
    assert view.accessibleName() == "Quality score"


def test_a_chart_is_copied_as_data_and_as_a_picture(theme: Theme, parent: QWidget) -> None:
    view = TrendView(theme, parent)
    view.resize(400, 240)
    view.show_trend(TREND)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "When\tQuality score"
    assert lines[2] == "wk 41\ttoo few"
    view.copy_picture()
    assert QGuiApplication.clipboard().image().size() == QSize(800, 480)


def test_a_bar_is_opened_by_a_press_and_by_enter(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    view = BarsView(theme, parent)
    view.show_bars(BARS)
    view.resize(400, view.minimumHeight())
    parent.show()
    opened: list[str] = []
    view.bar_opened.connect(opened.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, round(bar_chart.ROW * 1.5) + 4))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["return", "delivery"]


def test_a_heat_map_is_walked_in_both_directions(theme: Theme, parent: QWidget) -> None:
    view = HeatView(theme, parent)
    view.resize(400, 240)
    view.show_grid(GRID)
    parent.show()
    view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.accessibleDescription() == "1 h, day 2"


def test_a_place_on_the_heat_map_is_the_cell_that_is_drawn_there(theme: Theme) -> None:
    cells = heat.cells_of(QPainter(), theme, QRectF(0, 0, 400, 240), GRID)
    for row in range(2):
        for column in range(9):
            middle = cells.rect(row, column).center()
            assert cells.at(middle.x(), middle.y()) == (row, column)
    assert cells.at(2, 2) is None


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_every_number_of_a_heat_map_can_be_read_on_its_cell(theme: Theme, mode: str) -> None:
    theme.apply(mode)  # type: ignore[arg-type]
    for strength in range(11):
        shade = heat.shade_of(theme, strength / 10)
        assert max(apart(theme.color(each), shade) for each in ("text", "surface")) >= 4.5


@pytest.mark.parametrize("size", [(420, 260), (180, 200)], ids=["wide", "narrow"])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_drawn_outside_its_room(theme: Theme, size: tuple[int, int], mode: str) -> None:
    theme.apply(mode)  # type: ignore[arg-type]
    room = QRectF(40, 40, *size)
    draws: tuple[Callable[[QPainter], None], ...] = (
        lambda painter: trend.draw_trend(painter, theme, room, TREND, 0),
        lambda painter: bar_chart.draw_bars(painter, theme, room, BARS, None),
        lambda painter: heat.draw_grid(painter, theme, room, GRID, (0, 0)),
        lambda painter: distribution.draw_distribution(painter, theme, room, SPREAD, 2),
    )
    for draw in draws:
        image = QImage(size[0] + 80, size[1] + 80, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw(painter)
        painter.end()
        inside = room.adjusted(-2, -2, 2, 2).toRect()
        outside = [
            (x, y)
            for y in range(image.height())
            for x in range(0, image.width(), 3)
            if not inside.contains(x, y) and image.pixelColor(x, y).alpha() > 0
        ]
        assert outside == []


def test_a_line_is_broken_where_nothing_is_known(theme: Theme) -> None:
    plot = trend.plot_of(QPainter(), theme, QRectF(0, 0, 400, 240), TREND)
    image = QImage(400, 240, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    trend.draw_line(painter, theme, plot, TREND.points, "accent")
    painter.end()
    accent = theme.color("accent").rgb()

    def crosses(x: float) -> bool:
        return any(image.pixel(round(x), y) == accent for y in range(240))

    assert not crosses(plot.x(1))
    assert crosses((plot.x(2) + plot.x(3)) / 2)


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(61, 97, (60, 70, 80, 90, 100)), (0, 1, (0, 0.25, 0.5, 0.75, 1)), (5.2, 6.6, (5, 5.5, 6, 6.5, 7)), (3, 3, (2, 2.5, 3, 3.5, 4))],
)  # fmt: skip
def test_an_axis_has_round_ticks_around_its_values(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert axis_of(low, high)[2] == ticks


def test_a_figure_of_too_few_contacts_says_so_instead_of_a_value_and_opens_nothing(
    theme: Theme, parent: QWidget
) -> None:
    card = FigureCard(theme, parent)
    opened: list[str] = []
    card.opened.connect(opened.append)
    card.show_figure(Figure("ces", "CES", "", "n 12: too few to say"))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == "CES: n 12: too few to say"
    card.show_figure(Figure("ces", "CES", "5.9", "5.6–6.2 · n 74", "+0.2", "green", (5.1, None, 5.9), opens=True))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert opened == ["ces"]
    assert card.accessibleName() == "CES: 5.9, 5.6–6.2 · n 74, +0.2"


def test_the_small_line_of_a_figure_stays_above_the_words_under_it(theme: Theme, parent: QWidget) -> None:
    card = FigureCard(theme, parent)
    card.resize(230, card.height())
    card.show_figure(Figure("x", "Resolved", "79%", spark=(None, 9.0, 1.0, 2.0, 1.0)))
    image = card.grab().toImage()
    words = range(card.height() - 9 - 20, card.height() - 10)  # the last line, empty here
    ground = {image.pixel(x, y) for x in range(16, 214) for y in words}
    assert ground == {theme.color("surface").rgb()}


def test_the_point_under_the_mouse_is_the_nearest(theme: Theme, parent: QWidget) -> None:
    view = TrendView(theme, parent)
    view.resize(400, 240)
    view.show_trend(TREND)
    plot = trend.plot_of(QPainter(), theme, view._room, TREND)
    assert [view._at(view._room, QPointF(plot.x(place) + 3, 50)) for place in range(4)] == [0, 1, 2, 3]


def test_a_trend_without_one_known_value_says_so_instead_of_an_empty_axis(theme: Theme, parent: QWidget) -> None:
    view = TrendView(theme, parent)
    view.show_trend(Trend("CES", (Point("wk 40", None, "too few"), Point("wk 41", None, "too few")), Axis(0, 1, ())))
    assert view._texts() == ()
    assert "Too few" in view._empty()


def cells(view: QWidget) -> list[list[str]]:
    table = view.findChild(QTableWidget)
    assert table is not None
    assert table.isVisible()
    model, columns = table.model(), range(table.columnCount())
    heads = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in columns]
    return [heads, *([str(model.index(row, at).data()) for at in columns] for row in range(table.rowCount()))]


def test_t_turns_a_chart_into_a_table_that_is_walked_and_read_cell_by_cell_and_back(
    theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    view = TrendView(theme, parent)
    view.resize(400, 220)
    view.show_trend(TREND)
    parent.show()
    view.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_T)
    assert cells(view)[1:3] == [["wk 40", "84, n 40"], ["wk 41", "too few"]]
    table = view.findChild(QTableWidget)
    assert table is not None
    assert table.accessibleName() == "Quality score"
    qtbot.waitUntil(table.hasFocus)
    view.show_trend(replace(TREND, points=TREND.points[:1]))
    assert len(cells(view)) == 2, "what is new is in the table, too"
    QTest.keyClick(table, Qt.Key.Key_T)
    assert not table.isVisible()
    qtbot.waitUntil(view.hasFocus)


def test_a_cell_of_the_table_of_a_heat_map_opens_what_the_map_would(
    theme: Theme, parent: QWidget, qtbot: QtBot
) -> None:
    view = HeatView(theme, parent)
    view.resize(500, 240)
    view.show_grid(GRID)
    parent.show()
    view.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_T)
    assert cells(view)[2][:3] == ["Tuesday", "0", "2"]
    table = view.findChild(QTableWidget)
    assert table is not None
    table.setCurrentCell(1, 2)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [10]
