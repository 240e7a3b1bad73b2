"""Knows how the spelling of an answer is checked as it is typed: which language, what is wrong, what it may have meant."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from unicodedata import normalize

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.spelling import WordPlace, chooseable, dictionary_for, is_name, name_words
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.mail.spelling_room import SpellingRoom
from agentdesk.ui.mail.underline import Underline, words_of
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

PAUSE_MS = 250
"""Between two letters of one word most people are quicker."""
REST_MS = 1500
"""After that the word at the cursor is not being typed any more."""
OFF = "off"
MOST_WORDS = 20_000


class WriterSpelling(QObject):
    """Around one writer. GUI thread."""

    def __init__(
        self, room: SpellingRoom, writer: MailWriter, theme: Theme, words: Words, shortcuts: Shortcuts,
        names: Callable[[], Iterable[str]], parent: QObject,
    ) -> None:  # fmt: skip
        """`names`: of the people of this conversation."""
        super().__init__(parent)
        self._room, self._writer, self._body, self._words, self._names = room, writer, writer.body, words, names
        self._have: tuple[str, ...] | None = None
        self._chosen: dict[object, str] = {}
        self.language = ""
        """The dictionary that is used now; "" = none."""
        self._wrong: set[str] = set()
        self._right: set[str] = set()
        self._seen = ""
        self._row = QWidget(self._body.parentWidget())
        self._line = ElidedLabel(self._row, "muted")
        self._button = QPushButton(self._row)
        self._choices = QMenu(self._row)
        self._lay_out()
        self._underline = Underline(theme, self._body)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._choose)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._underline.settle)
        self._body.document().contentsChanged.connect(self._on_changed)
        self._body.menu_by = self._show_menu
        writer.unfolded.connect(self._on_unfolded)
        shortcuts.add(
            "mail.spelling", "Shift+F10", self.tr("Suggestions for the word at the cursor"), self.show_menu,
            parent=self._body, group=self.tr("Mail"), context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self._on_unfolded()

    @Slot()
    def show_menu(self) -> None:
        """By keyboard, at the cursor."""
        place = self._body.cursorRect().bottomLeft()
        self._show_menu(self._body.textCursor().position(), self._body.viewport().mapToGlobal(place))

    # --- which language ---

    @Slot()
    def _on_unfolded(self) -> None:
        if self._have is None:
            self._room.ask(lambda spelling: tuple(spelling.languages()), self._on_languages, owner=self, slot="have")
        else:
            self._choose()

    def _on_languages(self, have: tuple[str, ...]) -> None:
        self._have = chooseable(have)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        """The customer's language, as templates are; another one where the agent says so for this mail."""
        if self._have is None:
            return
        have = self._have
        card = self._writer.around().card
        wanted = (card.language if card is not None else "") or self._words.language
        chosen = self._chosen.get(self._writer.files.of)
        language = dictionary_for(wanted, have, self._words.locale.name()) if chosen is None else chosen
        self._show_language("" if language == OFF else language, wanted, is_off=language == OFF)

    def _show_language(self, language: str, wanted: str, *, is_off: bool) -> None:
        if language != self.language:
            self.language = language
            self._wrong.clear()
            self._right.clear()
            self._underline.show_wrong(())
        missing = not language and not is_off
        told = self.tr("Spelling is not checked: this computer has no dictionary for {language}.")
        self._line.show_text(told.format(language=_named(wanted)) if missing else "")
        self._button.setText(
            self.tr("Spelling: {language}").format(language=_named(language) if language else self.tr("off"))
        )
        self._button.setVisible(bool(self._have))
        self._row.setVisible(bool(self._have) or missing)
        self._check()

    @Slot()
    def _on_choices(self) -> None:
        self._choices.clear()
        for tag in (*(self._have or ()), OFF):
            action = self._choices.addAction(self.tr("Do not check this mail") if tag == OFF else _named(tag))
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag == (self.language or OFF))
        self._choices.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        self._choices.setActiveAction(self._choices.actions()[0])

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        self._chosen[self._writer.files.of] = action.data()
        self._choose()

    # --- what is wrong ---

    @Slot()
    def _on_changed(self) -> None:
        """An underline drawn is a change too; only words count."""
        if self._body.toPlainText() != self._seen:
            if self._body.hasFocus():
                self._underline.typed()
                self._rest.start()
            self._pause.start()

    def _check(self) -> None:
        self._seen = self._body.toPlainText()
        if not self.language or not self._seen:
            return
        self._show_wrong()
        names = name_words(self._names())
        found = {place.word for place in self._places() if not is_name(place.word, names)}
        fresh = tuple(found - self._right - self._wrong)[:MOST_WORDS]
        language = self.language
        if fresh:
            self._room.ask(
                lambda spelling: (fresh, spelling.wrong(language, fresh)), partial(self._on_checked, language),
                owner=self, slot="check",
            )  # fmt: skip

    def _on_checked(self, language: str, answer: tuple[Sequence[str], frozenset[str]]) -> None:
        words, wrong = answer
        if language == self.language:
            self._wrong |= wrong
            self._right |= set(words) - wrong
            self._show_wrong()
        self._pause.start()  # what a newer question made late is asked once more

    def _show_wrong(self) -> None:
        names = name_words(self._names())
        self._underline.show_wrong({word for word in self._wrong if not is_name(word, names)})

    def _places(self) -> Iterable[WordPlace]:
        block = self._body.document().begin()
        while block.isValid():
            yield from words_of(block)
            block = block.next()

    # --- what it may have meant ---

    def _show_menu(self, position: int, where: QPoint) -> None:
        """At once where nothing is wrong; else with the suggestions, which take some milliseconds."""
        block = self._body.document().findBlock(position)
        at = position - block.position()
        place = next((each for each in words_of(block) if each.start <= at <= each.start + each.length), None)
        if place is None or place.word not in self._wrong:
            self._popup(where)
            return
        start, language, word = block.position() + place.start, self.language, place.word
        self._room.ask(
            lambda spelling: tuple(spelling.suggestions(language, word)),
            partial(self._popup, where, WordPlace(word, start, place.length)), owner=self, slot="suggest",
        )  # fmt: skip

    def _popup(self, where: QPoint, place: WordPlace | None = None, suggested: Sequence[str] = ()) -> None:
        menu = self._body.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place is not None:
            self._add_suggestions(menu, place, suggested)
        menu.triggered.connect(self._on_chosen)
        menu.popup(where)

    def _add_suggestions(self, menu: QMenu, place: WordPlace, suggested: Sequence[str]) -> None:
        first = menu.actions()[0]
        lines = [QAction(each, menu) for each in suggested]
        for action, word in zip(lines, suggested, strict=True):
            action.setData((place, word))
        if not lines:
            lines = [QAction(self.tr("No suggestions"), menu)]
            lines[0].setEnabled(False)
        learn = QAction(self.tr("Add “{word}” to my words").format(word=place.word), menu)
        learn.setData((place, ""))
        menu.insertActions(first, [*lines, learn])
        menu.insertSeparator(first)
        menu.setActiveAction(lines[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        match action.data():
            case (WordPlace() as place, ""):
                self._room.ask(lambda spelling: spelling.learn(place.word), self._on_learnt, owner=self, slot="learn")
                self._wrong.discard(place.word)
                self._right.add(place.word)
                self._show_wrong()
            case (WordPlace() as place, str() as word):
                cursor = QTextCursor(self._body.document())
                cursor.setPosition(place.start)
                cursor.setPosition(place.start + place.length, QTextCursor.MoveMode.KeepAnchor)
                if normalize("NFC", cursor.selectedText()) == place.word:  # nothing was typed meanwhile
                    cursor.insertText(word)

    def _on_learnt(self, _nothing: None) -> None:
        self._pause.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self._button.setProperty("look", "link")
        self._button.clicked.connect(self._on_choices)
        self._choices.triggered.connect(self._on_language)
        form = self._body.parentWidget()
        inside = form.layout() if form is not None else None
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(inside.indexOf(self._body) + 1, self._row)
        QWidget.setTabOrder(self._body, self._button)
        self._row.hide()


def _named(tag: str) -> str:
    """As its speakers call it; with the country, where it is not the language's own."""
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    plain = QLocale(locale.language())
    if "_" in tag and plain.territory() != locale.territory() and locale.nativeTerritoryName() not in name:
        name = f"{name} ({locale.nativeTerritoryName()})"
    return name[:1].upper() + name[1:]
