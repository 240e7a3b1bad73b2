"""Knows the reasons in two levels: the second shows once the first is chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.interactions import Reason
from agentdesk.ui.controls import label
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class ReasonBar(QWidget):
    """Signals: `reason_chosen(str)` with a code, "" when taken back."""

    reason_chosen = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._reasons: tuple[Reason, ...] = ()
        self._chosen = ""
        self._compact = False
        self._first, self._second = ChoiceBar(theme, self), ChoiceBar(theme, self)
        self._first.chosen.connect(self._on_first)
        self._second.chosen.connect(self._on_second)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._label = label(self.tr("Reason"), "label", self)
        outer.addWidget(self._label)
        outer.addWidget(self._first)
        outer.addWidget(self._second)

    def be_compact(self, *, compact: bool) -> None:
        """Where the pane is low the second level takes the first one's place."""
        if compact is not self._compact:
            self._compact = compact
            self.show_reasons(self._reasons, self._chosen)

    def be_bare(self, *, bare: bool) -> None:
        """Without its heading, where every line counts."""
        self._label.setHidden(bare)

    def show_reasons(self, reasons: tuple[Reason, ...], chosen: str) -> None:
        self._reasons, self._chosen = reasons, chosen
        parent = self._parent_of(chosen) or chosen
        first = [each for each in reasons if not each.parent]
        second = [each for each in reasons if each.parent and each.parent == parent]
        if self._compact and second:
            first = [each for each in first if each.code == parent] + second
        chosen_here = {parent, chosen} if self._compact else {parent}
        self._first.show_choices(tuple(self._choice(each, each.code in chosen_here) for each in first))
        self._second.setVisible(bool(second) and not self._compact)
        if second and not self._compact:
            self._second.show_choices(tuple(self._choice(each, each.code == chosen) for each in second))

    def _choice(self, reason: Reason, chosen: bool) -> Choice:  # noqa: FBT001 a state to show
        return Choice(reason.code, (self._words.reason(reason.code),), chosen)

    def _parent_of(self, code: str) -> str:
        return next((each.parent for each in self._reasons if each.code == code), "")

    @Slot(str)
    def _on_first(self, code: str) -> None:
        """Pressed again it is taken back, with what was chosen below it."""
        if self._parent_of(code):
            self._on_second(code)
            return
        parent = self._parent_of(self._chosen) or self._chosen
        self.reason_chosen.emit("" if code == parent else code)

    @Slot(str)
    def _on_second(self, code: str) -> None:
        self.reason_chosen.emit(self._parent_of(code) if code == self._chosen else code)
