"""Knows how the agent says who is calling when the number alone does not: one key each, no guess taken for granted."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from agentdesk.domain.ids import CustomerId
from agentdesk.domain.live import LiveItem
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import FindCustomers, Hit, Match
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.callers import Callers
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

ROWS = 4
FIND_MS = 80
SIMILAR_FROM = 3
LOW = 660
"""Height of the pane below which the small buttons stand in one row."""
ROWS_FOUND = ((860, 4), (720, 3), (0, 2))
"""From which height of the pane so many hits of a search stand: more would leave no room for the note."""


@dataclass(frozen=True, slots=True)
class CallerDecision:
    """What was decided: `match` (this customer, number as it is), `attach` (and the number becomes theirs),
    `new` (a new customer of this name), `only` (this call only), `keep` (leave the number unattached). `shared`: the
    number is that of a switchboard or a family and shall never open anybody by itself.
    """

    kind: str
    customer_id: CustomerId | None = None
    name: str = ""
    attachable: bool = False
    shared: bool = False


class CallerChoice(QFrame):
    """Signals: `decided(CallerDecision)`; `left` (no payload): the line had the keyboard and is closed."""

    decided = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, bridge: Bridge, callers: Callers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts, self._bridge = theme, words, shortcuts, bridge
        self._item: LiveItem | None = None
        self._matches: tuple[Match, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._asks = ""
        self._found_for = ""
        self._marked = -1
        self._shared = False
        self.setProperty("look", "mini")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(10, 8, 10, 10)
        outer.setSpacing(6)
        self._head = ElidedLabel(self, "label")
        outer.addWidget(self._head)
        self._rows = [KeyButton(theme, "outcome", self, icon="users", tone="accent") for _ in range(ROWS)]
        for row in self._rows:
            row.clicked.connect(self._on_row)
            outer.addWidget(row)
        self._line = QLineEdit(self)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self._on_returned)
        outer.insertWidget(1, self._line)
        self._others = ChoiceBar(theme, self)
        self._others.chosen.connect(self._on_other)
        outer.addWidget(self._others)
        self._find = QTimer(self, interval=FIND_MS, singleShot=True)
        self._find.timeout.connect(self._ask)
        self._callers = callers
        callers.half_said = self._half_said
        self.hide()

    def show_caller(self, item: LiveItem, matches: tuple[Match, ...], *, asking: bool) -> None:
        """Hidden when it is settled who it is."""
        if self._item is None or self._item.draft_id != item.draft_id:
            self._asks, self._hits, self._shared, self._found_for = "", (), False, ""
        self._item, self._matches = item, matches
        open_question = item.is_call and not item.caller_settled and not asking
        wanted = open_question or (item.attachable and bool(item.number))
        if wanted:
            self._refresh()
        self.setVisible(wanted)

    def choose(self, place: int) -> None:
        """By key: the rows first, then the small buttons."""
        if self.isHidden():
            return
        rows = [row for row in self._rows if row.isVisibleTo(self)]
        place_of_code = place - self._first_code(len(rows))
        if place < len(rows):
            rows[place].click()
        elif 0 <= place_of_code < len(self._codes()):
            self._on_other(self._codes()[place_of_code])

    def _first_code(self, rows: int) -> int:
        """The number of the first small button: the one it had before "this call only" gave its place away."""
        return max(rows, len(self._matches[:ROWS]) + 1) if self._asks else rows

    def _half_said(self, item: LiveItem) -> tuple[str, bool]:
        ours = self._item is not None and self._item.draft_id == item.draft_id and not self.isHidden()
        named = ours and self._asks == "new" and self._line.isModified()  # what only was proposed, nobody said
        return (self._line.text().strip(), self._shared) if named else ("", False)

    def _refresh(self) -> None:
        item = self._item
        assert item is not None
        texts = self._row_texts()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(texts))
            if place < len(texts):
                row.show_texts((texts[place],), self._key(place))
            row.setCheckable(place == self._marked)
            row.setChecked(place == self._marked)
        self._line.setVisible(bool(self._asks))
        names = {
            "only": (self.tr("This call only"),),
            "attach": (self.tr("Attach to…"), self.tr("Attach…")),
            "new": (self.tr("New customer…"), self.tr("New…")),
            "attach-now": (self.tr("Attach number"), self.tr("Attach")),
            "attach-shared": (self.tr("Attach as shared"), self.tr("Shared")),
            "shared": (self.tr("Shared number"), self.tr("Shared")),
            "keep": (self.tr("This call only"),),
        }
        pane = self.parentWidget()
        self._others.be_compact(compact=pane is not None and pane.height() < LOW)
        first = self._first_code(len(texts))
        self._others.show_choices(
            tuple(
                Choice(code, names[code], self._is_chosen(code), keys=self._key(place))
                for place, code in enumerate(self._codes(), start=first)
            )
        )
        self._head.show_text(self._heading(item))

    def _is_chosen(self, code: str) -> bool:
        return self._shared if code == "shared" else code == self._asks

    def _heading(self, item: LiveItem) -> str:
        number = self._words.phone(item.number)
        if item.attachable:
            return self.tr("{number} is not a number of {name}").format(number=number, name=item.customer_name)
        if self._asks == "new":
            return self.tr("Name of the new customer, then Enter")
        if self._asks == "attach" and self._found_for:
            if not self._hits:
                return self.tr("Nobody is called “{text}”").format(text=self._found_for)
            if self._are_similar():
                return self.tr("Nobody is called “{text}”; similar:").format(text=self._found_for)
            if len(self._hits) > 1:
                return self.tr("Several: choose with ↓, then Enter")
        if self._asks == "attach":
            return self.tr("Whose number is {number}?").format(number=number)
        if item.private or not item.number:
            return self.tr("Number withheld: who is calling?")
        if self._callers.could_not_ask(item):
            return self.tr("Not looked up yet, the server is away: {number}").format(number=number)
        if not self._matches:
            return self.tr("Unknown number: {number}").format(number=number)
        if len(self._matches) == 1 and not self._matches[0].shared:
            return self.tr("This may be:")
        if len(self._matches) == 1:
            return self.tr("A shared number, so perhaps:")
        return self.tr("Several customers have this number:")

    def _row_texts(self) -> list[str]:
        if self._asks == "new" or (self._item is not None and self._item.attachable):
            return []
        if self._asks == "attach":
            pane = self.parentWidget()
            height = pane.height() if pane is not None else 0
            most = next(rows for least, rows in ROWS_FOUND if height >= least)
            return [" · ".join(part for part in (hit.name, hit.place) if part) for hit in self._hits[:most]]
        return [f"{match.name} · {self._words.match_reason(match.reason)}" for match in self._matches[:ROWS]]

    def _codes(self) -> tuple[str, ...]:
        if self._item is not None and self._item.attachable:
            return ("keep", "attach-now", "attach-shared")
        withheld = self._item is None or self._item.private or not self._item.number
        if not self._asks:
            return ("only", "attach", "new")
        return ("attach", "new") if withheld else ("attach", "new", "shared")  # pressed again, all three are back

    def _key(self, place: int) -> str:
        return self._shortcuts.shown(f"live.caller-{place + 1}")

    @Slot()
    def _on_row(self) -> None:
        row = self.sender()
        assert isinstance(row, KeyButton)
        place = self._rows.index(row)
        if self._asks == "attach" and place < len(self._hits):
            hit = self._hits[place]
            withheld = self._item is None or self._item.private or not self._item.number
            self._decide(CallerDecision("match" if withheld else "attach", hit.customer_id, hit.name))
        elif place < len(self._matches):
            match = self._matches[place]
            guess = match.reason == "trailing-digits"
            self._decide(CallerDecision("match", match.customer_id, match.name, attachable=guess))

    @Slot(str)
    def _on_other(self, code: str) -> None:
        if code == "shared":
            self._shared = not self._shared
            self._refresh()
            return
        if code in {"attach", "new"}:
            self._asks = "" if self._asks == code else code
            self._find.stop()
            self._hits, self._found_for, self._marked = (), "", -1
            self._line.clear()
            name = self.tr("Name, number or order") if code == "attach" else self.tr("Name")
            self._line.setPlaceholderText(name)
            self._line.setAccessibleName(name)
            self._refresh()
            if self._asks:
                self._line.setText(self._item.display_name if self._item is not None and code == "new" else "")
                self._line.selectAll()
                self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        item = self._item
        if code in {"attach-now", "attach-shared"} and item is not None:
            self._shared = code == "attach-shared"
            self._decide(CallerDecision("attach", item.customer_id, item.customer_name))
        else:
            self._decide(CallerDecision(code))

    @Slot()
    def _on_edited(self) -> None:
        if self._asks == "attach":
            self._find.start()

    @Slot()
    def _on_returned(self) -> None:
        if self._asks == "new" and self._line.text().strip():
            self._decide(CallerDecision("new", None, self._line.text().strip()))
        elif self._asks == "attach":
            self._take()

    def _take(self) -> None:
        """What the arrow keys marked; unmarked only where there is just one it can be."""
        shown = len(self._row_texts())
        if self._find.isActive() or self._found_for != self._line.text().strip():
            return  # the rows answer an older text
        if 0 <= self._marked < shown:
            self._rows[self._marked].click()
        elif len(self._hits) == 1 and not self._are_similar():
            self._rows[0].click()
        elif shown:
            self._mark(0)

    def _mark(self, place: int) -> None:
        self._marked = max(-1, min(place, len(self._row_texts()) - 1))
        self._refresh()

    def _are_similar(self) -> bool:
        return bool(self._hits) and all(hit.why == "similar" for hit in self._hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down mark a row while the line keeps the keyboard; Escape ends what is asked, with its rows' keys."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._asks:
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._on_other(self._asks)
                self.left.emit()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._asks == "attach":
            step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key(), 0)
            if step:
                self._mark(self._marked + step)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _ask(self) -> None:
        text = self._line.text().strip()
        if text:
            self._bridge.ask(FindCustomers(text, limit=ROWS), partial(self._on_hits, text), owner=self)
        else:
            self._show_hits("", ())

    def _on_hits(self, text: str, hits: tuple[Hit, ...]) -> None:
        """`text`: what was asked; the line may say more by now."""
        if not hits and len(text) >= SIMILAR_FROM:
            query = FindCustomers(text, limit=ROWS, similar=True)
            self._bridge.ask(query, partial(self._show_hits, text), owner=self)
        else:
            self._show_hits(text, hits)

    def _show_hits(self, text: str, hits: tuple[Hit, ...]) -> None:
        if self._asks != "attach":
            return  # nobody looks for them any more
        self._found_for, self._marked = text, -1
        self._hits = tuple(hit for hit in hits if hit.customer_id is not None)
        self._refresh()

    def _decide(self, decision: CallerDecision) -> None:
        decision = replace(decision, shared=self._shared and decision.kind in {"attach", "new"})
        self._asks, self._hits, self._shared, self._found_for, self._marked = "", (), False, "", -1
        self.decided.emit(decision)
