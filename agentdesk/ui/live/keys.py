"""Knows the keys of the live pane; answering and rejecting have their own, never Space, Enter or Esc."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from agentdesk.ui.live.call_tools import DIGITS, CallTools
from agentdesk.ui.live.caller_choice import CallerChoice
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.shortcuts import Shortcuts

OUTCOME_KEYS = 9
CALLER_KEYS = 8


class NumberedKeys(QObject):
    """Ctrl+1…9 choose outcomes everywhere, bare digits outside text only, and the far end's menu while its pad is
    open; Alt+1…8 choose who is calling.

    Signals: `outcome_pressed(str)`: its code.
    """

    outcome_pressed = Signal(str)

    def __init__(
        self,
        shortcuts: Shortcuts,
        controller: LiveController,
        tools: CallTools,
        choice: CallerChoice,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._controller, self._tools, self._choice = controller, tools, choice
        outcome, caller = self.tr("Outcome {number}"), self.tr("Caller: choice {number}")
        group = self.tr("Live contact")
        for number in range(1, OUTCOME_KEYS + 1):
            text = outcome.format(number=number)
            action_id = f"live.outcome-{number}"
            shortcuts.add(action_id, f"Ctrl+{number}", text, self._on_outcome, parent=parent, group=group)
        for number in range(1, CALLER_KEYS + 1):
            text = caller.format(number=number)
            shortcuts.add(f"live.caller-{number}", f"Alt+{number}", text, self._on_caller, parent=parent, group=group)
        for digit in DIGITS:
            # A text field takes a bare digit before any shortcut sees it.
            key = QShortcut(QKeySequence(digit), parent)
            key.setObjectName(digit)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(self._on_digit)

    @Slot()
    def _on_outcome(self) -> None:
        self._choose(_number_of(self.sender()))

    @Slot()
    def _on_caller(self) -> None:
        self._choice.choose(_number_of(self.sender()) - 1)

    @Slot()
    def _on_digit(self) -> None:
        digit = self.sender().objectName()
        if self._tools.pad_is_open:
            self._tools.press(digit)
        elif digit.isdigit() and digit != "0":
            self._choose(int(digit))

    def _choose(self, number: int) -> None:
        outcomes = self._controller.setup.rules.outcomes
        if number <= len(outcomes):
            self.outcome_pressed.emit(outcomes[number - 1].code)


def _number_of(sender: QObject) -> int:
    return int(sender.objectName().rpartition("-")[2])
