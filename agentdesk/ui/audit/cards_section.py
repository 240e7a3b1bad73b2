"""Knows the section in which leads write scorecards: one at a time, each change a new version, nobody's words overwritten."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import SaveScorecard
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, ReviewsChanged
from agentdesk.domain.kinds import Channel
from agentdesk.domain.scorecards import LANGUAGES, BadScorecard, Scorecard, checked_scorecard, half_from_text, to_text
from agentdesk.services.queries_audit import Scorecards
from agentdesk.ui.audit.card_editor import CardEditor
from agentdesk.ui.audit.saying import Saying, basics
from agentdesk.ui.audit.told import Told
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room

LIST_WIDE, WRITE_WIDE = 300, 720
KEY = Qt.ItemDataRole.UserRole + 1


class CardsSection(QWidget):
    """A section of the audit's page."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._cards: dict[str, Scorecard] = {}
        self._card = self._saving = ""
        self._seen: Scorecard | None = None
        """The newest version when the card was put into the fields."""
        self._saying = Saying(room.bridge, self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Scorecards"))
        self._list.setProperty("look", "choices")
        self._new = QPushButton(self.tr("New scorecard…"), self)
        self._told = Told(room.theme, self)
        self.editor = CardEditor(room, self)
        self.editor.hide()
        self._lay_out()
        self._list.currentItemChanged.connect(self._on_current)
        self._new.clicked.connect(self._on_new)
        self.editor.changed.connect(self._on_typed)
        self.editor.save_wanted.connect(self._on_save)
        self.editor.dropped.connect(self._on_dropped)
        self._told.first_pressed.connect(self._on_mine_next)
        self._told.second_pressed.connect(self._on_dropped)
        self._saying.settled.connect(self._on_settled)
        self._saying.refused.connect(self._on_refused)
        room.bridge.happened.connect(self._on_happened)
        self._read()

    def _lay_out(self) -> None:
        left = QFrame(self)
        left.setProperty("look", "pane")
        left.setFixedWidth(LIST_WIDE)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(label(self.tr("Scorecards"), "h2", left))
        column.addWidget(self._list, 1)
        column.addWidget(self._new)
        inside = QWidget(self)
        inside.setMaximumWidth(WRITE_WIDE)
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.addWidget(self._told)
        inner.addWidget(self.editor)
        inner.addStretch()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        right = QFrame(self)
        right.setProperty("look", "pane")
        around = QVBoxLayout(right)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 13)
        row.setSpacing(10)
        row.addWidget(left)
        row.addWidget(right, 1)

    def _read(self) -> None:
        self._room.bridge.ask(Scorecards(), self._on_cards, owner=self, failed=self._on_failed)

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.say(self._room.words.error(error))

    def _on_cards(self, cards: Sequence[Scorecard]) -> None:
        self._cards = {card.card: card for card in cards}
        self._list.blockSignals(True)  # the same card stays chosen; nobody chose anything
        self._list.clear()
        for card in cards:
            self._add_line(card)
        self._list.blockSignals(False)
        if not self._card and cards:
            self._list.setCurrentRow(0)
            return
        place = next((at for at, card in enumerate(cards) if card.card == self._card), -1)
        if place >= 0:
            self._list.blockSignals(True)
            self._list.setCurrentRow(place)
            self._list.blockSignals(False)
        newest = self._cards.get(self._card)
        if newest is not None and newest != self._seen and not self._saving:
            self._show(self._card)

    def _add_line(self, card: Scorecard) -> None:
        name = self.tr("{name} ({language}), version {version}")
        item = QListWidgetItem(name.format(name=card.name, language=card.language, version=card.version))
        item.setData(KEY, card.card)
        item.setToolTip(self._room.words.channel(card.channel.value))
        self._list.addItem(item)

    def _show(self, key: str) -> None:
        """What was half written before what is saved."""
        self._card = key
        newest, kept = self._cards.get(key), self._kept(key)
        self._seen = newest
        card = kept or newest
        if card is None:
            return
        self._told.say("")
        self.editor.show_card(card, is_changed=kept is not None)
        self.editor.show()
        if kept is not None and newest is not None and newest.version > kept.version:
            self._say_moved_on(newest.version)
        elif kept is not None:
            self._told.say(self.tr("What you changed before is still here, not saved yet."), look="banner-accent")

    def _kept(self, key: str) -> Scorecard | None:
        try:
            return half_from_text("".join(self._room.half_said.of(_about(key))))
        except BadScorecard:
            return None

    def _say_moved_on(self, version: int) -> None:
        text = self.tr("Another lead saved version {version} meanwhile. Nothing was overwritten: yours is still here.")
        self._told.say(text.format(version=version), self.tr("Save mine after it"), self.tr("Take theirs"))

    @Slot(QListWidgetItem)
    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(str(item.data(KEY)))

    @Slot()
    def _on_new(self) -> None:
        """For which channel and language; the card's key is made of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for channel in Channel:
            for language in LANGUAGES:
                text = self.tr("{channel}, {language}").format(channel=self._room.words.channel(channel.value),
                                                              language=language)  # fmt: skip
                action = menu.addAction(text)
                action.setData((channel.value, language))
        menu.triggered.connect(self._on_new_chosen)
        menu.popup(self._new.mapToGlobal(self._new.rect().topLeft()))

    @Slot(object)
    def _on_new_chosen(self, action: object) -> None:
        channel, language = action.data()  # type: ignore[attr-defined]  # a QAction
        key = next(name for n in range(1, len(self._cards) + 3)
                   if (name := f"{channel}-{language}-{n}") not in self._cards and not self._kept(name))  # fmt: skip
        card = Scorecard(key, 0, "", language, Channel(channel), ())
        self._card = key
        self._list.setCurrentRow(-1)
        self._told.say("")
        self.editor.show_card(card, is_changed=False)
        self.editor.show()
        self.editor.begin()

    @Slot()
    def _on_typed(self) -> None:
        card = self.editor.half
        if card is not None:
            self._room.half_said.keep(_about(card.card), to_text(card))

    @Slot()
    def _on_save(self) -> None:
        card = self.editor.card
        if card is None:
            return
        following = replace(card, version=card.version + 1)
        try:
            checked_scorecard(following)
        except BadScorecard as error:
            self._told.say(self._why_bad(error))
            self.editor.begin()
            return
        self.editor.setEnabled(False)
        self._saving = card.card
        self._saying.say(SaveScorecard(spec=to_text(following), **basics(self._room)))

    def _why_bad(self, error: BadScorecard) -> str:
        match error.code:
            case "name":
                return self.tr("The scorecard has no name. Nothing was saved yet.")
            case "empty":
                return self.tr("The scorecard has no criterion. Nothing was saved yet.")
            case "criterion":
                return self.tr("A criterion has no name. Nothing was saved yet.")
            case _:
                return self._room.words.trouble("bad-scorecard")

    @Slot()
    def _on_mine_next(self) -> None:
        newest = self._cards.get(self._card)
        if newest is not None:
            self._told.say("")
            self.editor.made_from(newest.version)
            self._on_typed()
            self._on_save()

    @Slot()
    def _on_dropped(self) -> None:
        self._room.half_said.drop(_about(self._card))
        if self._card in self._cards:
            self._show(self._card)
        else:
            self.editor.hide()

    @Slot(object)
    def _on_settled(self, command: Command) -> None:
        if isinstance(command, SaveScorecard):
            key = half_from_text(command.spec).card
            self._room.half_said.drop(_about(key))
            self._saving = ""
            self.editor.setEnabled(True)
            self._told.say("")
            self._read()

    @Slot(object, str)
    def _on_refused(self, command: Command, code: str) -> None:
        if isinstance(command, SaveScorecard):
            self._saving = ""
            self.editor.setEnabled(True)
            self._told.say(self._room.words.trouble(code))
            self._read()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ReviewsChanged | CameBack):
            self._read()


def _about(key: str) -> str:
    return f"scorecard:{key}"
