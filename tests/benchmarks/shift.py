"""Knows the shift: 200 contacts one after the other while 100,000 rows are imported, in a process of its own.

Prints one JSON object: gaps of a 5 ms timer in the GUI thread, and what the process holds in memory afterwards.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from tests.benchmarks.measures import action, simulator, talk
from tests.benchmarks.rig import Rig, percentile, resident_mb

BEAT_MS = 5
PAUSE_MS = 150
"""Between two steps of a contact: an agent who needs less than a second for a whole call, log and all."""


class Heart:
    """Gaps of a precise 5 ms timer, milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def main(workspace: Path, scratch: Path, customers: int, contacts: int, rows: int) -> None:
    # Written by another process: what it leaves in memory is not the desk's.
    subprocess.run([sys.executable, "-m", "tests.benchmarks.shift", "files", str(scratch), str(rows)], check=True)
    rig = Rig(workspace)
    rig.open()
    phone = simulator(rig)
    heart = Heart()
    importing = subprocess.Popen(
        [sys.executable, "-m", "agentdesk", "--workspace", str(workspace), "import", str(scratch), "--json"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    heart.start()
    for turn in range(contacts):
        talk(rig, phone, 6 + (turn * 7919) % (customers - 6), PAUSE_MS)
        rig.rest(PAUSE_MS)
        action(rig, "live.outcome-1").trigger()
        rig.rest(PAUSE_MS)
    memory = resident_mb()
    importing.terminate()
    importing.wait()
    figures = {
        "median_ms": round(percentile(heart.gaps, 0.5), 2), "p99_ms": round(percentile(heart.gaps, 0.99), 2),
        "p95_ms": round(percentile(heart.gaps, 0.95), 2), "max_ms": round(max(heart.gaps), 2), "n": len(heart.gaps),
    }  # fmt: skip
    sys.stdout.write(json.dumps({"heartbeat": figures, "rss_mb": memory}) + "\n")
    rig.close()


def idle(seconds: float) -> None:
    """The control: the same timer in a window-less process that does nothing."""
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication([])
    heart = Heart()
    heart.start()
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()
    sys.stdout.write(
        json.dumps({"max_ms": round(max(heart.gaps), 2), "p99_ms": round(percentile(heart.gaps, 0.99), 2)}) + "\n"
    )


if __name__ == "__main__":
    if sys.argv[1] == "idle":
        idle(float(sys.argv[2]))
    elif sys.argv[1] == "files":
        from tests.benchmarks.import_speed import write_files

        write_files(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]))
