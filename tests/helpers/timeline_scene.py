"""A window with a timeline, as a program of its own; does what it is told on its standard input.

`down` presses the arrow key, `new` adds an entry, `quit` ends. Says `shown` when it can be read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agentdesk.services.hub import Hub
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.pane import TimelinePane
from agentdesk.ui.timeline.view import TimelineView
from agentdesk.ui.words import Words
from tests.helpers.timeline_rows import CUSTOMER, NOW, NobodySays, SameThreadLanes, TimelineWorld, a_row, many_rows


def main() -> int:
    app = QApplication(["AgentDesk"])
    theme = Theme(Path(__file__).resolve().parents[2] / "resources")
    theme.load_fonts()
    theme.apply("light")
    world = TimelineWorld(many_rows(500))
    bridge = Bridge(Hub(), SameThreadLanes(world), NobodySays())
    pane = TimelinePane(
        theme, Words("en", ZoneInfo("Europe/Amsterdam"), now=lambda: NOW), Shortcuts(), bridge, now=lambda: NOW
    )
    pane.setWindowTitle("AgentDesk")
    pane.resize(640, 700)
    pane.show()
    pane.show_page(CUSTOMER, world.page())
    view = pane.findChild(TimelineView, "cards")
    assert view is not None

    def told() -> None:
        match sys.stdin.readline().strip():
            case "down":
                pane.activateWindow()
                view.setFocus()
                QTest.keyClick(view, Qt.Key.Key_Down)
            case "new":
                pane.add_pending(a_row(0, subject="A new note"))
            case _:
                app.quit()

    ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ear.activated.connect(told)
    view.store.changes.completed.connect(lambda: print("shown", flush=True))
    code = app.exec()
    bridge.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
