"""Knows one line of a scorecard: its name, its mark, the remark and the words of the note below it; and its keys."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.scorecards import Criterion, Mark, Scale
from agentdesk.ui.audit.marking import Answer, MarkBar, MarkWords
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.theme import Theme

LONGEST_QUOTE = 90
NAME_DROP = 4
"""Brings the first line of the name to the height of its mark."""
_FOUR: dict[int, Mark] = {
    Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4, Qt.Key.Key_0: None,
}  # fmt: skip
_YES_NO: dict[int, Mark] = {
    Qt.Key.Key_Y: 1, Qt.Key.Key_1: 1, Qt.Key.Key_N: 0, Qt.Key.Key_2: 0, Qt.Key.Key_0: None,
}  # fmt: skip
_TOOLS: dict[int, str] = {
    Qt.Key.Key_Return: "comment", Qt.Key.Key_Enter: "comment", Qt.Key.Key_C: "comment", Qt.Key.Key_Q: "quote",
    Qt.Key.Key_G: "guidance", Qt.Key.Key_Question: "guidance", Qt.Key.Key_W: "why",
    Qt.Key.Key_Delete: "unquote", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}  # fmt: skip
_KEYS = _FOUR.keys() | _YES_NO.keys() | _TOOLS.keys()


class CriterionRow(QFrame):
    """Signals: `picked(int | None)` a mark; `entered()` when it has the keyboard; `asked(str)`: "comment", "quote",
    "unquote", "guidance", "why", or where to go: "up", "down", "first", "last"; `begun(str)`: a letter that is no
    key of the form, with which a remark begins.
    """

    picked = Signal(object)
    entered = Signal()
    asked = Signal(str)
    begun = Signal(str)

    def __init__(self, theme: Theme, words: MarkWords, criterion: Criterion, parent: QWidget) -> None:
        super().__init__(parent)
        self.criterion = criterion
        self._theme, self._words = theme, words
        self._is_open, self._is_heard, self._is_here = True, True, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar = MarkBar(theme, words, criterion.scale, self)
        self._bar.picked.connect(self.picked)
        self._below = label("", "muted", self, wrap=True)
        self._quote = label("", "quote", self, wrap=True)
        self._first = label("", "amber", self, wrap=True)
        self._first.hide()
        top = QHBoxLayout()
        top.setSpacing(6)
        if criterion.is_fatal:
            fatal = IconLabel(theme, "shield-alert", "red", 15, self)
            fatal.setToolTip(self.tr("Marked lowest, the whole contact scores 0"))
            top.addWidget(fatal, 0, Qt.AlignmentFlag.AlignVCenter)
        if criterion.needs_hearing:
            hearing = IconLabel(theme, "headphones", "muted", 15, self)
            hearing.setToolTip(self.tr("Can only be judged by hearing a recording"))
            top.addWidget(hearing, 0, Qt.AlignmentFlag.AlignVCenter)
        name = label(criterion.name, "", self, wrap=True)
        name.setContentsMargins(0, NAME_DROP, 0, 0)
        top.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 3, 6, 3)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self._quote)
        column.addWidget(self._below)
        column.addWidget(self._first)

    def show_answer(
        self, answer: Answer, quoted: str, first: Answer | None = None, *, is_open: bool, is_heard: bool
    ) -> None:
        """`quoted`: the words of the note it speaks of; `first`: what the first lead said, shown where it differs."""
        self._is_open, self._is_heard = is_open, is_heard
        self._bar.show_answer(answer, is_open=is_open, is_heard=is_heard)
        said = "" if is_heard else self.tr("Not applicable: there is no recording")
        self._below.setText("\n".join(part for part in (said, answer.words) if part))
        self._below.setVisible(bool(self._below.text()))
        short = quoted if len(quoted) <= LONGEST_QUOTE else f"{quoted[: LONGEST_QUOTE - 1]}…"
        self._quote.setText(self.tr("“{words}”").format(words=" ".join(short.split())))
        self._quote.setVisible(bool(quoted))
        self._show_first(answer, first)
        parts = [self.criterion.name, self._words.spoken(self.criterion.scale, answer)]
        if self.criterion.is_fatal:
            parts.append(self.tr("marked lowest, the whole contact scores 0"))
        if first is not None and self._first.isVisibleTo(self):
            parts.append(self._first.text())
        self.setAccessibleName(", ".join(parts))
        self.setAccessibleDescription("\n".join(part for part in (self._below.text(), quoted) if part))

    def stand_out(self, *, here: bool) -> None:
        """The one the remark below belongs to."""
        if here != self._is_here:
            self._is_here = here
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()  # a key of the page around does not take what is meant for the mark
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)
            return
        tool = _TOOLS.get(event.key(), "")
        if tool:
            self.asked.emit(tool)
        elif event.key() in self._marks():
            self.picked.emit(self._marks()[event.key()])
        elif event.key() not in _KEYS and event.text().isalpha():
            self.begun.emit(event.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or (self._is_here and self._is_open)):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("hover"))
        painter.setPen(QPen(self._theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _show_first(self, answer: Answer, first: Answer | None) -> None:
        differs = first is not None and answer.is_marked and answer.mark != first.mark
        self._first.setVisible(differs)
        if first is not None and differs:
            was = self._words.mark(self.criterion.scale, first.mark)
            text = self.tr("First lead: {mark}. {words}") if first.words else self.tr("First lead: {mark}")
            self._first.setText(text.format(mark=was, words=first.words))

    def _marks(self) -> dict[int, Mark]:
        if not (self._is_open and self._is_heard):
            return {}
        return _FOUR if self.criterion.scale is Scale.FOUR else _YES_NO

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            return False
        tool = _TOOLS.get(event.key(), "")
        if tool in {"comment", "quote", "unquote"}:
            return self._is_open
        sign = event.text()
        is_sign = self._is_open and sign.isprintable() and bool(sign)  # whoever types here means the form, not the page
        return bool(tool) or is_sign or event.key() in self._marks()
