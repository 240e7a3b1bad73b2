"""Knows what is loaded the moment the window is first painted; a process of its own, JSON on standard output."""

import builtins
import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, QTimer

from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.runtime.paths import find_paths, resources
from agentdesk.services.settings import Personal
from agentdesk.ui.app import make_screen


class Witness(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: dict[str, object] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = {"modules": sorted(sys.modules), "made by dataclasses": sorted(written_at_once())}
            self.seen["plain import"] = type(builtins.__import__).__name__ == "builtin_function_or_method"
        return False


def written_at_once() -> set[str]:
    """Our classes for which `dataclasses` wrote its functions during the start."""
    ours = [module for name, module in sys.modules.items() if name.startswith("agentdesk")]
    classes = {value for module in ours for value in vars(module).values() if isinstance(value, type)}
    return {
        f"{cls.__module__}.{cls.__name__}" for cls in classes if isinstance(vars(cls).get("__dataclass_fields__"), dict)
    }


def main(workspace: Path) -> None:
    screen = make_screen(["start"], resources())
    wish = Wish(str(workspace), me_for(1, "Anna"), "anna", "simulator", "en", "light")
    program = Program(screen, find_paths(), Personal({}, lambda _: None), wish)
    witness = Witness()
    program.window.installEventFilter(witness)
    program.show()
    poll = QTimer(interval=5)
    poll.timeout.connect(lambda: screen.app.quit() if witness.seen else None)
    poll.start()
    screen.app.exec()
    program.close()
    program.window.close()
    sys.stdout.write(json.dumps(witness.seen) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
