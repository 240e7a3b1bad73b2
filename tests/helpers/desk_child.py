"""A whole desk with its window, off-screen, in a process of its own: says what it has painted. Run by journeys and `live`.

On stdout, a line of JSON whenever something else stands on the screen: `at` (wall clock, s, after the frame), the newest
cards (`rows`: id, words, wordings), the work queue (customer, when, held by), and who else looks. It ends with its stdin.
"""

import json
import sys
import threading
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.domain.ids import CustomerId
from agentdesk.runtime.paths import Paths, resources
from agentdesk.services.queries import WorkRow
from agentdesk.services.settings import Personal
from agentdesk.ui.app import make_screen
from agentdesk.ui.customer.onlookers_line import OnlookersLine
from agentdesk.ui.queue.model import Entry, QueueModel
from agentdesk.ui.queue.queue_list import QueueList
from agentdesk.ui.timeline.view import TimelineView

SHOWN = 30


class Painted(QObject):
    """Looks after each frame what stands there now. Signals: `ended` (no payload) when nobody listens any more."""

    ended = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program, self._last = program, ""
        window = program.window
        view, queue, line = (window.findChild(kind) for kind in (TimelineView, QueueList, OnlookersLine))
        assert isinstance(view, TimelineView)
        assert isinstance(queue, QueueList)
        assert isinstance(line, OnlookersLine)
        self._view, self._queue, self._line = view, queue, line
        self._after = QTimer(self, interval=0, singleShot=True)
        self._after.timeout.connect(self._tell)
        self._slow = QTimer(self, interval=100)
        self._slow.timeout.connect(self._tell)  # what changes without a frame of these
        self._slow.start()
        for each in (view.viewport(), queue.viewport(), line):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._after.start()
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        painted_at = time.time()
        rows = [self._view.store.row(at) for at in range(min(SHOWN, len(self._view.store.columns.ids)))]
        model = self._queue.model()
        assert isinstance(model, QueueModel)
        lines = [model.line(k) for k in range(model.rowCount())]
        told = {
            "rows": [(str(row.event_id), row.body, row.revisions) for row in rows if row is not None],
            "queue": [_told(line.row) for line in lines if isinstance(line, Entry)],
            "onlookers": [each.name for each in self._line.people],
            "top": self._view.verticalScrollBar().value(),
        }  # fmt: skip
        text = json.dumps(told)
        if text != self._last:
            self._last = text
            sys.stdout.write(json.dumps({"at": painted_at, **told}) + "\n")
            sys.stdout.flush()


def _told(row: WorkRow) -> tuple[str, str, str]:
    """Who, when, and who holds it."""
    return row.name, (row.due_at or row.at).isoformat(), row.claimed_name


def main() -> int:
    url, customer, login, agent, home = sys.argv[1:]
    screen = make_screen(["desk"], resources())
    folder = Path(home)
    paths = Paths(folder / "settings", folder / "data", folder / "state", folder / "logs")
    wish = Wish(url, me_for(int(agent), login.capitalize()), login, "manual", "en", "light", zone="Europe/Amsterdam")
    program = Program(screen, paths, Personal({"mask.mode": "off"}, lambda _: None), wish)
    painted = Painted(program)
    painted.ended.connect(QApplication.quit)
    threading.Thread(target=_until_alone, args=(painted,), daemon=True).start()
    program.show()
    program.desk.open_customer(CustomerId(UUID(customer)))
    QApplication.exec()
    program.close()
    return 0


def _until_alone(painted: Painted) -> None:
    sys.stdin.read()
    painted.ended.emit()


if __name__ == "__main__":
    sys.exit(main())
