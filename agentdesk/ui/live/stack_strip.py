"""Knows what else lies on the desk: one chip for each live item, the one in front pressed."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agentdesk.domain.live import LiveItem, LiveStack, Stage
from agentdesk.ui.controls import KeyHint
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

LONGEST_ABOUT = 18
_ICONS = {
    Stage.RINGING: "phone-incoming",
    Stage.CALLING: "phone-outgoing",
    Stage.TALKING: "phone-call",
    Stage.HELD: "pause",
    Stage.WRAP_UP: "hourglass",
    Stage.WRITING: "pencil",
    Stage.LOGGED: "check",
}


class StackStrip(QWidget):
    """Signals: `brought(object)` with the DraftId to bring to the front."""

    brought = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ids: dict[str, LiveItem] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._bar = ChoiceBar(theme, self)
        self._bar.chosen.connect(self._on_chosen)
        self._hint = KeyHint("", self)
        row.addWidget(self._bar, 1)
        row.addWidget(self._hint)

    def show_stack(self, stack: LiveStack, key: str) -> None:
        """Shown when something lies on the desk that is not in front; what rings above has its own card."""
        items = [item for item in stack.items if item.stage is not Stage.RINGING or item.draft_id == stack.front_id]
        self.setVisible(any(item.draft_id != stack.front_id for item in items))
        self._ids = {item.draft_id.hex: item for item in items}
        names = Counter(self._name_of(item) for item in items)
        self._hint.show_keys(key)
        self._bar.show_choices(
            tuple(
                Choice(
                    item.draft_id.hex,
                    self._texts_of(item, alone=names[self._name_of(item)] == 1),
                    item.draft_id == stack.front_id,
                    "mail" if item.is_mail else _ICONS[item.stage],
                )
                for item in items
            )
        )

    def _texts_of(self, item: LiveItem, *, alone: bool) -> tuple[str, ...]:
        """Whose it is; where two would read alike, also since when and about what."""
        name = self._name_of(item)
        if alone:
            return (name,)
        about = self._words.reason(item.reason) if item.reason else " ".join(item.note.split())
        about = about if len(about) <= LONGEST_ABOUT else f"{about[:LONGEST_ABOUT].rstrip()}…"
        since = self._words.clock(item.started_at)
        whole = " · ".join(part for part in (name, since, about) if part)
        return (whole, " · ".join(part for part in (name.partition(" ")[0], since, about) if part))

    def _name_of(self, item: LiveItem) -> str:
        if item.name:
            return item.name
        if item.is_call:
            return self._words.phone(item.number) if item.number else self.tr("Withheld")
        return self.tr("Mail") if item.is_mail else self.tr("Note")

    def _on_chosen(self, code: str) -> None:
        item = self._ids.get(code)
        if item is not None:
            self.brought.emit(item.draft_id)
