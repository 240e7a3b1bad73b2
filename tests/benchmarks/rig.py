"""Knows how the real window is driven and watched off-screen: what counts as painted, and how long it took.

*Painted*: the event loop is in control again after a paint event of the widget while it already held what was
expected, 1440×900, ratio 1.
"""

import os
import random
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.domain.events import Event
from agentdesk.runtime.paths import find_paths, resources
from agentdesk.services.settings import Personal
from agentdesk.ui.app import Screen, make_screen
from agentdesk.ui.timeline.view import TimelineView

PATIENCE_MS = 20_000


@dataclass
class Series:
    """Milliseconds of one measure; `work` is what the GUI thread itself worked of each, without waiting for a core."""

    name: str
    ms: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        import statistics  # not before the first paint, which is measured too

        ordered = sorted(self.ms)
        work = {"gui_work_median_ms": percentile(self.work, 0.5), "gui_work_p99_ms": percentile(self.work, 0.99)}
        return {
            "median_ms": round(statistics.median(ordered), 3),
            "p95_ms": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 3),
            "p99_ms": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))], 3),
            "max_ms": round(ordered[-1], 3),
            "n": len(ordered),
            **{name: round(value, 3) for name, value in work.items() if self.work},
        }


Targets = dict[QWidget, Callable[[], bool]]
"""Widgets that must be painted, each while what is expected of it is already true."""


class PaintWatch(QObject):
    """Ends `wait` when every target was painted with what was expected of it, and the frame it was in is done."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._left: Targets = {}
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._loop.quit)
        self._done_at = self._done_work = 0.0
        self.worked_ms = 0.0

    def wait(self, targets: Targets, act: Callable[[], object]) -> float:
        """Milliseconds from `act` to painted; raises TimeoutError."""
        self._left, self._done_at = dict(targets), 0.0
        watched = [*targets, next(iter(targets)).window()]
        for widget in watched:
            widget.installEventFilter(self)
        self._patience.start(PATIENCE_MS)
        began, worked = time.perf_counter(), time.thread_time()
        act()
        if not self._done_at:
            self._loop.exec()
        for widget in watched:
            widget.removeEventFilter(self)
        self._patience.stop()
        if not self._done_at:
            names = ", ".join(type(widget).__name__ for widget in self._left)
            raise TimeoutError(f"not painted: {names}")
        self.worked_ms = (self._done_work - worked) * 1000
        return (self._done_at - began) * 1000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            shows = self._left.get(watched)
            if shows is not None and shows():
                del self._left[watched]
        elif event.type() == QEvent.Type.UpdateRequest and not self._done_at:
            watched.event(event)  # the whole frame; then the loop has control again
            if not self._left and not self._done_at:
                self._done_at, self._done_work = time.perf_counter(), time.thread_time()
                self._loop.quit()
            return True
        return False


class Rig:
    """The program on the measured workspace."""

    def __init__(self, workspace: Path, phone: str = "simulator", settings: Mapping[str, object] | None = None) -> None:
        self.screen: Screen = make_screen(["bench"], resources())
        wish = Wish(str(workspace), me_for(1, "Bench Agent"), "bench", phone, "en", "light")
        self.program = Program(
            self.screen, find_paths(), Personal({"mask.mode": "off"} | dict(settings or {}), lambda _: None), wish
        )
        self.watch = PaintWatch()
        self._workspace = workspace
        self.dice = random.Random(3)
        self.news: list[tuple[float, Event]] = []
        self.program.hub.listen(lambda event: self.news.append((time.perf_counter(), event)))

    def open(self) -> None:
        self.program.show()
        self.until(lambda: self.program.phone.line.value == "ready")
        self.until(lambda: self.program.warm_up.is_done)  # the targets are for a warm desk
        self.rest(1000)

    def has_rows(self, number: int) -> bool:
        import sqlcipher3  # not before the first paint, which is measured too

        from tests.benchmarks.fill import customer_bytes

        wanted = "SELECT 1 FROM event WHERE customer_id = ? AND kind < 50 LIMIT 1"
        with closing(sqlcipher3.connect(f"file:{self._workspace}?mode=ro", uri=True)) as file:
            return file.execute(wanted, (customer_bytes(number),)).fetchone() is not None

    def close(self) -> None:
        self.program.close()
        self.program.window.close()

    @property
    def view(self) -> TimelineView:
        view = self.program.parts.timeline.findChild(TimelineView)
        assert view is not None
        return view

    def customer(self, customer_id: object) -> Targets:
        """Header and first cards of this customer, and no placeholder."""
        store, header = self.program.parts.timeline._store, self.program.parts.header

        def cards() -> bool:
            return store.customer_id == customer_id and bool(store.columns.ids) and store.row(0) is not None

        def head() -> bool:
            return header._card is not None and header._card.customer_id == customer_id

        # Same figures are not painted again; the circle always is, in one pass with the rest of the header.
        return {self.view.viewport(): cards, header._name._avatar: head}

    def rest(self, ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def until(self, reached: Callable[[], bool], patience_s: float = 30.0) -> None:
        end = time.perf_counter() + patience_s
        while not reached():
            if time.perf_counter() > end:
                raise TimeoutError("not reached")
            self.rest(2)

    def frame(self, act: Callable[[], object]) -> float:
        """Milliseconds of one frame: the change and everything it paints."""
        began, worked = time.perf_counter(), time.thread_time()
        act()
        QApplication.sendPostedEvents()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.watch.worked_ms = (time.thread_time() - worked) * 1000
        return (time.perf_counter() - began) * 1000

    def last(self, kind: type[Event], since: float) -> float | None:
        """When the newest event of this kind after `since` came."""
        times = [at for at, event in self.news if isinstance(event, kind) and at >= since]
        return times[-1] if times else None


def calibration() -> float:
    """Milliseconds of a fixed loop, so that runs on different machines can be compared."""
    began = time.perf_counter()
    total = 0
    for number in range(2_000_000):
        total += number * number % 7
    return round((time.perf_counter() - began) * 1000, 1)


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def percentile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values) or [0.0]
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
