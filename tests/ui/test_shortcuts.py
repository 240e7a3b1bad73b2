import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agentdesk.ui.controls import KeyHint
from agentdesk.ui.shortcuts import Shortcuts, is_altgr
from tests.helpers.screen import KeptSettings

UI = Path(__file__).resolve().parents[2] / "agentdesk" / "ui"
ASKED = re.compile(r'"([a-z]+\.[a-z-]+)",\s*"((?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:F\d+|[A-Z0-9,]|Return|Esc)[^"]*)",')


class _Counter:
    def __init__(self) -> None:
        self.n = 0

    def press(self) -> None:
        self.n += 1


def _window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_key_runs_its_action(qtbot: QtBot) -> None:
    window, counter = _window(qtbot), _Counter()
    Shortcuts().add("a", "Ctrl+K", "Find", counter.press, parent=window, group="Window")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert counter.n == 1


def test_an_edited_key_works_at_once_and_is_remembered(qtbot: QtBot) -> None:
    window, counter, kept = _window(qtbot), _Counter(), KeptSettings()
    shortcuts = Shortcuts(kept)
    shortcuts.add("a", "Ctrl+K", "Find", counter.press, parent=window, group="Window")
    shortcuts.change("a", "Ctrl+J")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert counter.n == 1
    again = Shortcuts(kept)
    again.add("a", "Ctrl+K", "Find", counter.press, parent=window, group="Window")
    assert again.shown("a") == "Ctrl+J"


def test_putting_keys_back_forgets_the_edited_one(qtbot: QtBot) -> None:
    window, kept = _window(qtbot), KeptSettings()
    shortcuts = Shortcuts(kept)
    shortcuts.add("a", "Ctrl+K", "Find", _Counter().press, parent=window, group="Window")
    shortcuts.change("a", "Ctrl+J")
    shortcuts.reset()
    assert shortcuts.shown("a") == "Ctrl+K"
    assert not kept.kept


def test_two_actions_with_one_key_are_found(qtbot: QtBot) -> None:
    window, shortcuts = _window(qtbot), Shortcuts()
    shortcuts.add("a", "Ctrl+K", "Find", _Counter().press, parent=window, group="Window")
    shortcuts.add("b", "Ctrl+K", "Other", _Counter().press, parent=window, group="Window")
    assert shortcuts.conflicts() == [("a", "b")]
    holder = shortcuts.holder("Ctrl+K", besides="b")
    assert holder is not None
    assert holder.action_id == "a"


def test_two_lists_may_have_the_same_letter_and_a_list_none_of_the_window(qtbot: QtBot) -> None:
    window, shortcuts, inside = _window(qtbot), Shortcuts(), Qt.ShortcutContext.WidgetShortcut
    shortcuts.add("mail.junk", "J", "Junk", _Counter().press, parent=window, group="Mail", context=inside)
    shortcuts.add("audit.next", "J", "Next", _Counter().press, parent=window, group="Audit", context=inside)
    assert shortcuts.conflicts() == []
    assert shortcuts.holder("J", besides="audit.next") is None
    shortcuts.add("window.help", "J", "Keys", _Counter().press, parent=window, group="Window")
    assert shortcuts.conflicts() == [("mail.junk", "window.help"), ("audit.next", "window.help")]


def test_ctrl_alt_is_known_as_altgr() -> None:
    assert is_altgr("Ctrl+Alt+Q")
    assert not is_altgr("Ctrl+Shift+Q")
    assert not is_altgr("F1")


def test_no_two_panes_ask_for_the_same_key() -> None:
    wanted: dict[str, set[str]] = {}
    for path in UI.rglob("*.py"):
        for action_id, keys in ASKED.findall(path.read_text("utf-8")):
            for key in filter(None, keys.split(", ")):
                # without Ctrl or Alt a key works in its own list only
                place = f"{action_id.partition('.')[0]} " if len(key) == 1 or key == "Return" else ""
                wanted.setdefault(place + key, set()).add(action_id)
    assert len(wanted) > 30
    assert not {key: ids for key, ids in wanted.items() if len(ids) > 1}
    assert not [key for key in wanted if is_altgr(key.rpartition(" ")[2])]


def test_enter_is_drawn_as_its_cap_wherever_a_key_is_shown(qtbot: QtBot) -> None:
    hint = KeyHint("Ctrl+Return")
    qtbot.addWidget(hint)
    assert hint.text() == "Ctrl ⏎"
