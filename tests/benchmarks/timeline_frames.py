"""Measures frames of the timeline on 100,000 made-up rows, off-screen: `python tests/benchmarks/timeline_frames.py [N]`.

A frame runs from the change of the scroll bar until the event loop is in control again with everything painted.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from agentdesk.services.hub import Hub  # noqa: E402
from agentdesk.services.ports import Reads  # noqa: E402
from agentdesk.ui.bridge import Bridge  # noqa: E402
from agentdesk.ui.shortcuts import Shortcuts  # noqa: E402
from agentdesk.ui.theme import Theme  # noqa: E402
from agentdesk.ui.timeline.pane import TimelinePane  # noqa: E402
from agentdesk.ui.timeline.view import TimelineView  # noqa: E402
from agentdesk.ui.words import Words  # noqa: E402
from tests.helpers.timeline_rows import (  # noqa: E402
    CUSTOMER,
    NOW,
    OTHER,
    NobodySays,
    TimelineWorld,
    many_rows,
)


class OneLane:
    """A read lane as the program has it: the answer is made on another thread."""

    def __init__(self, reads: TimelineWorld) -> None:
        self._reads = reads
        self._pool = ThreadPoolExecutor(1)

    def read(self, work: Callable[[Reads], None]) -> None:
        self._pool.submit(work, self._reads)


def resident_mb() -> float:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def shown(name: str, frames: list[tuple[float, float]]) -> None:
    """Milliseconds by the clock, and those the GUI thread itself worked (on a busy machine the truer figure)."""
    line = f"{name:24} n {len(frames):3}"
    for label, place in (("clock", 0), ("work", 1)):
        ordered = sorted(each[place] for each in frames)
        p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
        line += f"  {label}: median {statistics.median(ordered):6.2f} p99 {p99:6.2f} max {ordered[-1]:6.2f}"
    print(line)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication([])
    sys.setswitchinterval(0.001)
    theme = Theme(ROOT / "resources")
    theme.load_fonts()
    theme.apply("light")
    world = TimelineWorld(many_rows(count))
    bridge = Bridge(Hub(), OneLane(world), NobodySays())
    words = Words("en", ZoneInfo("Europe/Amsterdam"))
    pane = TimelinePane(theme, words, Shortcuts(), bridge, now=lambda: NOW)
    pane.resize(680, 640)
    pane.show()
    app.processEvents()
    before = resident_mb()
    view = pane.findChild(TimelineView, "cards")
    assert view is not None
    bar = view.verticalScrollBar()

    def frame(change: Callable[..., object], *args: object) -> tuple[float, float]:
        start, worked = time.perf_counter(), time.thread_time()
        change(*args)
        app.processEvents()
        return (time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000

    small = TimelineWorld(many_rows(60, seed=5))
    opened = [frame(pane.show_page, (CUSTOMER, OTHER)[turn % 2], small.page()) for turn in range(40)]
    shown("first 50 rows painted", opened)
    start = time.perf_counter()
    pane.clear()
    pane.show_page(CUSTOMER, world.page())
    chunks = []
    while not view.store.complete:
        chunks.append(frame(lambda: None))
    print(
        f"skeleton of {count} rows      {(time.perf_counter() - start) * 1000:.0f} ms, longest {max(chunks)[1]:.1f} ms"
    )
    for name, step, turns, first in (
        ("scroll.wheel 60 px down", 60, 600, 3),
        ("scroll.wheel 60 px up", -60, 600, 3),
        ("scroll.page down", 580, 300, 2),
        ("scroll.page up", -580, 300, 2),
    ):
        bar.setValue(bar.maximum() // first)
        app.processEvents()
        blank, times = 0, list[tuple[float, float]]()
        for _ in range(turns):
            times.append(frame(bar.setValue, bar.value() + step))
            blank += any(view.store.row(row) is None for row in view.rows_in_view)
        shown(name, times)
        if blank:
            print(f"   {blank} frames had a card without words")
    jumps = [frame(bar.setValue, bar.maximum() * turn // 200) for turn in range(200)]
    shown("drag of the handle", jumps)
    widths = [frame(pane.resize, wide, 640) for wide in range(680, 560, -4)]
    shown("width change", widths)
    print(f"resident +{resident_mb() - before:.0f} MB (of {resident_mb():.0f})")
    sys.stdout.flush()
    os._exit(0)  # no orderly end is measured here


if __name__ == "__main__":
    main()
