"""A whole desk with a softphone, made to be killed. `talk`: answers the first call and types; `look`: what stands there.

On stdout, one line each: `ready`, `talking`, `kept` once note and call are on the disk; or the items as JSON.
Run by `tests/channels/softphone/test_restart.py`.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.domain.calls import CallState, LineState
from agentdesk.runtime.paths import Paths, resources
from agentdesk.services.ports import Draft
from agentdesk.services.settings import Personal
from agentdesk.ui.app import make_screen

PATIENCE_MS = 30_000
NOTE = "de lamp is stuk"


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class Child:
    """Looks every 20 ms whether the next step can be taken."""

    def __init__(self, workspace: str, state: Path, server: str, mode: str) -> None:
        self.screen = make_screen(["desk"], resources())
        paths = Paths(state / "settings", state / "data", state / "state", state / "logs")
        values = {"phone.server": server, "phone.user": "agent", "phone.transport": "tcp", "mask.mode": "off"}
        wish = Wish(workspace, me_for(1, "Anna de Wit"), "anna", "softphone", "en", "light", zone="Europe/Amsterdam")
        self.program = Program(self.screen, paths, Personal(values, lambda _: None), wish)
        self._kept: Sequence[Draft] = ()
        self._steps: list[Callable[[], bool]] = (
            [self._is_ready, self._answers, self._types, self._is_kept] if mode == "talk" else [self._stands_there]
        )
        QTimer.singleShot(PATIENCE_MS, self.screen.app.quit)
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._look)

    def run(self) -> None:
        self.program.show()
        self._timer.start()
        self.screen.app.exec()
        self.program.close()
        self.program.window.close()

    def _look(self) -> None:
        if self._steps and self._steps[0]():
            self._steps.pop(0)

    def _is_ready(self) -> bool:
        ready = self.program.phone.line is LineState.READY
        if ready:
            tell("ready")
        return ready

    def _answers(self) -> bool:
        for ref in self.program.phone.calls:
            self.program.phone.answer(ref)
            return True
        return False

    def _types(self) -> bool:
        front = self.program.parts.live.controller.front
        talking = [call for call in self.program.phone.calls.values() if call.state is CallState.TALKING]
        if not talking or front is None or not front.on_the_phone:
            return False
        self.program.parts.live.form.note.editor.insertPlainText(NOTE)
        tell("talking")
        return True

    def _is_kept(self) -> bool:
        if any(NOTE in draft.state and '"talking"' in draft.state for draft in self._kept):
            tell("kept")
            return True
        self.program.backend.drafts.load(self._read)
        return False

    def _read(self, drafts: Sequence[Draft]) -> None:
        self._kept = list(drafts)

    def _stands_there(self) -> bool:
        items = self.program.parts.live.controller.stack.items
        if not items:
            return False
        tell(json.dumps([
            {"stage": each.stage, "note": each.note, "number": each.number, "name": each.display_name,
             "ended": each.end_reason, "answered": each.answered_at is not None}
            for each in items
        ]))  # fmt: skip
        self.screen.app.quit()
        return True


if __name__ == "__main__":
    Child(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4]).run()
