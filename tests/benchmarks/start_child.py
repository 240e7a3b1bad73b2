"""Knows when a fresh program first paints a window that takes Ctrl+K; prints seconds since the epoch and quits."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from tests.benchmarks.rig import Rig


def main(workspace: Path) -> None:
    rig = Rig(workspace)
    window = rig.program.window

    rig.watch.wait({window: lambda: True}, rig.program.show)
    window.activateWindow()
    rig.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    if not window._top.search.line.hasFocus():
        raise RuntimeError("Ctrl+K did not reach the search box")
    sys.stdout.write(f"{time.time()}\n")
    sys.stdout.flush()
    QTimer.singleShot(0, rig.screen.app.quit)
    rig.screen.app.exec()
    rig.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
