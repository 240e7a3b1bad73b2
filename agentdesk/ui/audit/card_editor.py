"""Knows how a scorecard is written: its name and criteria, what it will look like, and that saving makes a new version."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.folding import fold
from agentdesk.domain.scorecards import LONGEST_NAME, MOST_CRITERIA, Criterion, Scale, Scorecard
from agentdesk.ui.audit.criterion_editor import CriterionEditor
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room

USUAL_WEIGHT = 10
LONGEST_KEY = 40


class CardEditor(QWidget):
    """Signals: `changed()` when a person changed anything; `save_wanted()`; `dropped()` to forget what was changed."""

    changed = Signal()
    save_wanted = Signal()
    dropped = Signal()

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._card: Scorecard | None = None
        self._rows: list[CriterionEditor] = []
        self._name = QLineEdit(self)
        self._name.setAccessibleName(self.tr("Name of the scorecard"))
        self._name.setMaxLength(LONGEST_NAME)
        self._about = label("", "muted", self, wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._more = QPushButton(self.tr("Add a criterion"), self)
        self._save = QPushButton(self)
        self._save.setProperty("look", "primary")
        self._drop = QPushButton(self.tr("Undo all changes"), self)
        self._look = QPushButton(self.tr("Preview"), self)
        self._look.setCheckable(True)
        self._preview = Scoring(room.theme, room.words, self)
        self._preview.hide()
        foot = QHBoxLayout()
        for each in (self._save, self._drop, self._look):
            foot.addWidget(each)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Name"), "label", self))
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        column.addWidget(self._preview)
        self._name.textEdited.connect(self._on_changed)
        self._more.clicked.connect(self._on_more)
        self._save.clicked.connect(self.save_wanted)
        self._drop.clicked.connect(self.dropped)
        self._look.toggled.connect(self._on_look)

    def show_card(self, card: Scorecard, *, is_changed: bool) -> None:
        """`card` as it is to be written on; its version is the one it is made from, 0 for a new one."""
        self._card = None  # what is put into the fields now was not typed
        self._name.setText(card.name)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for criterion in card.criteria:
            self._add(criterion)
        self._card = card
        self._dress(is_changed=is_changed)

    def made_from(self, version: int) -> None:
        """Saved, it will be the version after this one."""
        if self._card is not None:
            self._card = replace(self._card, version=version)
            self._dress(is_changed=True)

    @property
    def card(self) -> Scorecard | None:
        """As it is written now, perhaps not complete; its version is still the one it was made from."""
        if self._card is None:
            return None
        criteria = _keyed(row.criterion for row in self._rows)
        return replace(self._card, name=self._name.text().strip(), criteria=criteria)

    @property
    def half(self) -> Scorecard | None:
        """The same as it is kept while it is written: a new criterion has no key yet, for its name still grows."""
        card = self.card
        return None if card is None else replace(card, criteria=tuple(row.criterion for row in self._rows))

    def begin(self) -> None:
        """The keyboard goes to the first name that is missing, else to the card's."""
        names = (self._name, *(row.name for row in self._rows))
        missing = next((each for each in names if not each.text().strip()), self._name)
        missing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, criterion: Criterion) -> CriterionEditor:
        row = CriterionEditor(self._room.theme, criterion, self)
        row.changed.connect(self._on_changed)
        row.gone.connect(partial(self._on_gone, row))
        row.moved.connect(partial(self._on_moved, row))
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()
        return row

    def _dress(self, *, is_changed: bool) -> None:
        card = self.card
        if card is None:
            return
        self._save.setText(self.tr("Save as version {version}").format(version=card.version + 1))
        self._save.setEnabled(is_changed)
        self._drop.setVisible(is_changed)
        self._more.setEnabled(len(self._rows) < MOST_CRITERIA)
        channel = self._room.words.channel(card.channel.value)
        text = self.tr("{channel}, {language}. Reviews keep the version they were made with; new ones take the newest.")
        self._about.setText(text.format(channel=channel, language=card.language))
        whole = sum(each.weight for each in card.criteria)
        for row in self._rows:
            row.show_share(whole)
        self._show_preview(card)

    def _show_preview(self, card: Scorecard) -> None:
        is_shown = self._look.isChecked() and bool(card.criteria)
        self._preview.setVisible(is_shown)
        if is_shown:
            self._preview.show_card(card, self.tr("Here stands the note of the contact that is scored."))
            self._preview.say(card.name, self.tr("Try it: nothing of this is saved"))

    @Slot()
    def _on_changed(self) -> None:
        if self._card is not None:
            self._dress(is_changed=True)
            self.changed.emit()

    @Slot()
    def _on_look(self) -> None:
        card = self.card
        if card is not None:
            self._show_preview(card)

    @Slot()
    def _on_more(self) -> None:
        self._add(Criterion("", "", "", USUAL_WEIGHT, Scale.FOUR)).name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _on_gone(self, row: CriterionEditor) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._on_changed()

    def _on_moved(self, row: CriterionEditor, by: int) -> None:
        at = self._rows.index(row)
        if 0 <= at + by < len(self._rows):
            self._rows.insert(at + by, self._rows.pop(at))
            self._list.insertWidget(at + by, row)
            self._on_changed()


def slug(text: str) -> str:
    """A key of the signs a key may have; "" when nothing is left."""
    signs = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in fold(text))
    return "-".join(part for part in signs.split("-") if part)[:LONGEST_KEY]


def _keyed(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """A new criterion gets its key from its name; who has one keeps it, so that it can be followed over versions."""
    made: list[Criterion] = []
    rows = list(criteria)
    taken = {each.key for each in rows if each.key}
    for each in rows:
        key = each.key
        if not key:
            wanted = slug(each.name) or "criterion"
            key = next(
                name for n in range(len(rows) + 1) if (name := f"{wanted}-{n + 1}" if n else wanted) not in taken
            )
            taken.add(key)
        made.append(replace(each, key=key))
    return tuple(made)
