import sys

import pytest
from PySide6.QtCore import QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.ui.theme import Theme
from agentdesk.ui.tokens import MODES

TEXT_PAIRS = [
    ("text", "surface"), ("text2", "surface"), ("muted", "surface"), ("muted", "sunken"), ("muted", "bg"),
    ("onAccent", "accent"), ("accentText", "accentSoft"), ("text2", "accentSoft"), ("muted", "accentSoft"),
    ("amber", "accentSoft"), ("red", "accentSoft"), ("callSub", "callTop"), ("callText", "callButton"),
    ("onHang", "hang"), ("onHang", "take"), ("surface", "red"), ("red", "surface"), ("amber", "surface"),
    *((tone, f"{tone}Soft") for tone in ("green", "amber", "red", "violet", "teal", "slate")),
]  # fmt: skip


def _luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_can_be_read(mode: str, ink: str, ground: str) -> None:
    assert _contrast(MODES[mode][ink], MODES[mode][ground]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
def test_the_border_of_an_input_is_seen(mode: str) -> None:
    for ground in ("surface", "sunken", "bg"):
        assert _contrast(MODES[mode]["input"], MODES[mode][ground]) >= 3


def test_every_mode_has_the_same_tokens() -> None:
    assert len({frozenset(colors) for colors in MODES.values()}) == 1


def test_text_size_scales_fonts_and_sheet(theme: Theme) -> None:
    theme.apply("dark", 1.5)
    assert theme.font(12).pixelSize() == 18
    assert theme.is_dark


class _Shouter(QObject):
    shouted = Signal(object)


def test_painting_and_emitting_ten_thousand_times_drops_no_reference(theme: Theme) -> None:
    shouter, heard = _Shouter(), [0]

    def hear(_: object) -> None:
        heard[0] += 1

    shouter.shouted.connect(hear)
    pixmap = QPixmap(40, 40)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(10_000):
        painter = QPainter(pixmap)
        painter.setPen(theme.color("text"))
        painter.fillRect(QRectF(0, 0, 4, 4), theme.color("bg"))
        painter.end()
        shouter.shouted.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert heard[0] == 10_000
    assert all(abs(now - then) < 500 for now, then in zip(after, before, strict=True))


def test_a_box_of_choices_shows_all_of_them_uncut_below_itself(theme: Theme, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Today", "Last 7 days", "Last 30 days", "Last 90 days", "From … to …"])
    box.setCurrentIndex(3)
    box.show()
    box.showPopup()
    listed = box.view()
    last = listed.visualRect(listed.model().index(4, 0))
    assert listed.viewport().rect().contains(last)
    assert last.height() >= 26
    assert listed.mapToGlobal(QPoint(0, 0)).y() >= box.mapToGlobal(QPoint(0, box.height() - 2)).y()
    box.hidePopup()


def test_a_chip_and_a_number_show_that_they_have_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    chip, pressed, number = QPushButton("Short note"), QPushButton("To review"), QSpinBox()
    for each in (chip, pressed):
        each.setProperty("look", "chip")
        each.setCheckable(True)
    pressed.setChecked(True)
    for widget in (chip, pressed, number):
        column.addWidget(widget)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    for widget in (chip, pressed, number):
        widget.setFocus()
        middle = widget.grab().toImage().pixelColor(widget.width() // 2, 1)
        assert middle == theme.color("accent"), widget
