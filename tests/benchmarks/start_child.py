"""Knows when a fresh program first paints a window that takes Ctrl+K; prints what that took and quits.

JSON: `painted` (seconds since the epoch) and `work_ms` (what the process had worked by then, on all its threads). The
keys are pressed right after, before the event loop runs anything else; what the test's own keyboard takes is not counted.
"""

import gc
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

gc.disable()  # as `bootstrap.start` does

from tests.benchmarks.rig import Rig  # noqa: E402 what it loads is part of the start


def main(workspace: Path) -> None:
    rig = Rig(workspace)
    window = rig.program.window

    rig.watch.wait({window: lambda: True}, rig.program.show)
    told = {"painted": time.time(), "work_ms": time.process_time() * 1000}
    from PySide6.QtTest import QTest

    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    if not window._top.search.line.hasFocus():
        raise RuntimeError("Ctrl+K did not reach the search box")
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    QTimer.singleShot(0, rig.screen.app.quit)
    rig.screen.app.exec()
    rig.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
