"""Knows the note: every keystroke is told, facts in it are seen, and numbers that must not be stored are pointed at."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.privacy import Sensitive, mask, sensitive_in
from agentdesk.services.calls import LogSetup, kept_facts, refused_facts
from agentdesk.ui.controls import label
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme

HIGH, LOW = 58, 40


class NoteBox(QWidget):
    """Signals: `typed(str, int)` with the whole note and the cursor's place, after each keystroke; `facts_turned` (no
    payload): none of its facts shall be remembered, or they shall after all; `knocked` (no payload) at a letter that
    a note which is logged does not take.
    """

    typed = Signal(str, int)
    facts_turned = Signal()
    knocked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._setup: LogSetup | None = None
        self._wanted = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        head = QHBoxLayout()
        self._label = label(self.tr("Note"), "label", self)
        self._hint = ElidedLabel(self, "amber")
        self._hint.setObjectName("note-hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self._label)
        head.addWidget(self._hint, 1)
        self.head = head
        outer.addLayout(head)
        self.editor = QPlainTextEdit(self)
        self.editor.setObjectName("live-note")
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setMinimumHeight(HIGH)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.cursorPositionChanged.connect(self._on_typed)
        self.editor.installEventFilter(self)
        outer.addWidget(self.editor, 1)
        self._no_facts, self._keys = False, ""
        self._fact_row = QWidget(self)
        facts = QHBoxLayout(self._fact_row)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(6)
        self._facts = ElidedLabel(self._fact_row)
        self._facts.setProperty("look", "fact-line")
        self._turn = QPushButton(self._fact_row)
        self._turn.setObjectName("turn-facts")
        self._turn.setProperty("look", "link")
        self._turn.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._turn.clicked.connect(self.facts_turned)
        facts.addWidget(self._facts, 1)
        facts.addWidget(self._turn)
        self._fact_row.hide()
        outer.addWidget(self._fact_row)
        self._asks = ElidedLabel(self)
        self._asks.setProperty("look", "fact-line")
        self._asks.hide()
        outer.addWidget(self._asks)
        self._warning = QWidget(self)
        self._warning.setProperty("look", "banner-amber")
        self._warning.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(10, 4, 6, 4)
        self._warns = ElidedLabel(self._warning)
        self._mask = QPushButton(self.tr("Remove"), self._warning)
        self._mask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._mask.clicked.connect(self._on_mask)
        row.addWidget(self._warns, 1)
        row.addWidget(self._mask)
        self._warning.hide()
        outer.addWidget(self._warning)
        theme.changed.connect(self._look_at)

    def be_low(self, *, low: bool) -> None:
        """Two lines, where something else is read."""
        self.editor.setMinimumHeight(LOW if low else HIGH)

    def show_note(self, text: str, cursor: int, setup: LogSetup, *, no_facts: bool = False, keys: str = "") -> None:
        """Another item's note; the same text keeps cursor and selection."""
        self._setup, self._no_facts, self._keys = setup, no_facts, keys
        if self.editor.toPlainText() != text:
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(text)
                moved = self.editor.textCursor()
                moved.setPosition(min(cursor, len(text)))
                self.editor.setTextCursor(moved)
        self._look_at()

    def take_cursor(self, place: int) -> None:
        """The keyboard, at this place."""
        cursor = self.editor.textCursor()
        cursor.setPosition(
            min(place, max(0, self.editor.document().characterCount() - 1)), QTextCursor.MoveMode.MoveAnchor
        )
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def make_fact(self) -> None:
        """The chosen words become the value of a fact on a line of its own; its key is typed next."""
        cursor = self.editor.textCursor()
        chosen = cursor.selectedText().strip()
        if not chosen or self.editor.isReadOnly():
            return
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n: {chosen}")
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def be_logged(self, *, logged: bool) -> None:
        """What is logged takes no more words: they would be lost when it leaves the desk."""
        if logged is not self.editor.isReadOnly():
            self.editor.setReadOnly(logged)
            self.ask_for_note(self.tr("Logged; correct it on the timeline") if logged else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters for a note that is logged are nobody's shortcut either."""
        if self.editor.isReadOnly() and isinstance(event, QKeyEvent) and event.type() in _KEYS and _is_letter(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.knocked.emit()
            return True
        return super().eventFilter(watched, event)

    def ask_for_note(self, sentence: str) -> None:
        """Why a note is wanted, shown until something is typed; "" takes it away."""
        self._wanted = bool(sentence)
        self._hint.show_text(sentence)

    def show_asked(self, names: tuple[str, ...], *, in_vain: bool = False) -> None:
        """Whom logging this note asks; `in_vain`: nobody, for a question needs a customer to be about."""
        self._asks.setVisible(bool(names))
        asked = self.tr("Logging asks: {names}").format(names=", ".join(names))
        self._asks.show_text(self.tr("Nobody is asked: this note has no customer") if in_vain else asked)
        tint, ground = ("amber", "amberSoft") if in_vain else ("accentText", "accentSoft")
        color, soft = self._theme.name_of(tint), self._theme.name_of(ground)
        self._asks.setStyleSheet(_line(color, soft, self._theme.px(12)))

    @Slot()
    def _on_typed(self) -> None:
        if self._wanted and self.editor.toPlainText().strip():
            self.ask_for_note("")
        self._look_at()
        self.typed.emit(self.editor.toPlainText(), self.editor.textCursor().position())

    @Slot()
    def _look_at(self) -> None:
        """Facts and forbidden numbers in the note as it is."""
        text = self.editor.toPlainText()
        facts = kept_facts(text, self._setup) if self._setup and ":" in text else ()
        self._fact_row.setVisible(bool(facts))
        if facts:
            said = "   ".join(f"{key}: {value}" for key, value in facts)
            kept = self.tr("Remembered: {facts}").format(facts=said)
            self._facts.show_text(self.tr("Not remembered as a fact") if self._no_facts else kept)
            self._turn.setText(self.tr("Remember") if self._no_facts else self.tr("Do not"))
            self._turn.setAccessibleName(self.tr("Remember") if self._no_facts else self.tr("Do not remember this"))
            self._turn.setToolTip(f"{self._turn.accessibleName()}  {self._keys}".strip())
            color, soft = self._theme.name_of("teal"), self._theme.name_of("tealSoft")
            self._facts.setStyleSheet(_line(color, soft, self._theme.px(12)))
        self._show_warning(text)

    def _show_warning(self, text: str) -> None:
        kinds = {finding.kind for finding in sensitive_in(text)} if any(sign.isdigit() for sign in text) else set()
        refused = refused_facts(text, self._setup) if self._setup and ":" in text else ()
        if Sensitive.CARD in kinds:
            sentence = self.tr("Card numbers are never stored")
        elif Sensitive.BSN in kinds:
            sentence = self.tr("A BSN is never stored")
        elif refused:
            sentence = self.tr("“{key}” is never kept as a fact").format(key=refused[0])
        elif Sensitive.IBAN in kinds:
            sentence = self.tr("An IBAN is stored masked")
        else:
            sentence = ""
        self._warning.setVisible(bool(sentence))
        self._mask.setVisible(bool(kinds) and not self.editor.isReadOnly())
        self._warns.show_text(sentence)

    @Slot()
    def _on_mask(self) -> None:
        text = mask(self.editor.toPlainText())
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)


_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_NOT_LETTERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _is_letter(event: QKeyEvent) -> bool:
    """Anything that would change a text that can be changed."""
    erases = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return not event.modifiers() & _NOT_LETTERS and (erases or (event.text().isprintable() and event.text() != ""))


def _line(color: str, soft: str, size: int) -> str:
    """A line under the note: what it does beyond being kept."""
    return f"color: {color}; background: {soft}; border-radius: 6px; padding: 3px 8px; font-size: {size}px; font-weight: 600;"
