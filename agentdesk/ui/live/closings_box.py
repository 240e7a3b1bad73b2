"""Knows the open items of a customer as ticks: what this log also closes."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.ids import DraftId, FollowUpId
from agentdesk.domain.kinds import FollowUpKind
from agentdesk.domain.live import LiveItem
from agentdesk.services.calls import Proposal
from agentdesk.services.queries import OpenItem
from agentdesk.ui.controls import label
from agentdesk.ui.live.elided import ElidedTick
from agentdesk.ui.words import Words

REMEMBERED = 32
FOLDED = 2
"""So many ticks stand there before the rest is folded."""


class ClosingsBox(QWidget):
    """Signals: `ticked(object)` with `(FollowUpId, bool)`."""

    ticked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._boxes: list[ElidedTick] = []
        self._items: tuple[OpenItem, ...] = ()
        self._open = False
        self._draft: DraftId | None = None
        self._seen: dict[DraftId, frozenset[FollowUpId]] = {}
        """Of items that went from the front: what was in sight until then."""
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(4)
        self._label = label(self.tr("Also closes"), "label", self)
        self._label.setToolTip(
            self.tr("Once you spoke with the customer: what has the same order or reason, and their missed calls.")
        )
        self._outer.addWidget(self._label)
        self._rest = QPushButton(self)
        self._rest.setProperty("look", "link")
        self._rest.clicked.connect(self._on_rest)
        self._outer.addWidget(self._rest)

    def be_compact(self, *, compact: bool) -> None:
        """Where the pane is low the ticks say it all."""
        self._label.setHidden(compact)

    def show_items(self, proposal: Proposal, item: LiveItem, now: datetime) -> None:
        """Those proposed first; nothing is shown when nothing is open."""
        if self._draft is not None and self._draft != item.draft_id:
            self._seen = {**dict(list(self._seen.items())[-REMEMBERED:]), self._draft: self.in_sight(self._draft)}
        self._draft = item.draft_id
        proposed = proposal.ticked
        # Missed calls stand first while it rings already: no line moves under the finger when the call connects.
        self._items = tuple(
            sorted(
                proposal.items,
                key=lambda each: (
                    each.kind is not FollowUpKind.CALL_BACK and each.follow_up_id not in proposed,
                    each.due_at,
                ),
            )
        )
        self.setVisible(bool(self._items))
        while len(self._boxes) < len(self._items):
            box = ElidedTick(self)
            box.clicked.connect(self._on_ticked)
            self._boxes.append(box)
            self._outer.insertWidget(self._outer.count() - 1, box)
        shown = len(self._items) if self._open or len(self._items) == FOLDED + 1 else FOLDED
        for place, box in enumerate(self._boxes):
            there = place < len(self._items)
            box.setVisible(there and place < shown)
            if there:
                self._dress(box, self._items[place], item, now, proposal.why.get(self._items[place].follow_up_id, ""))
        more = max(0, len(self._items) - shown)
        self._rest.setVisible(more > 0)
        self._rest.setText(self.tr("%n more", "open items", more))

    def in_sight(self, draft_id: DraftId) -> frozenset[FollowUpId]:
        """What is ticked before the agent's eyes; of an item that is not in front, what was when it last stood there."""
        if draft_id != self._draft:
            return self._seen.get(draft_id, frozenset())
        shown = zip(self._boxes, self._items, strict=False)
        return frozenset(each.follow_up_id for box, each in shown if box.isChecked() and _is_in_sight(box))

    def _dress(self, box: ElidedTick, each: OpenItem, item: LiveItem, now: datetime, why: str) -> None:
        due = self._words.due(each.due_at, now)
        match each.kind:
            case FollowUpKind.PROMISE:
                text = self.tr("Promise kept: {title} ({due})").format(title=each.title, due=due)
            case FollowUpKind.CALL_BACK:
                text = self.tr("Missed call answered ({due})").format(due=due)
            case _:
                text = self.tr("Done: {title} ({due})").format(title=each.title, due=due)
        box.show_text({
            "order": self.tr("Same order: {text}"), "reason": self.tr("Same reason: {text}"),
        }.get(why, "{text}").format(text=text))  # fmt: skip
        ticked = item.ticked(each.follow_up_id, bool(why))
        if box.isChecked() is not ticked:
            box.setChecked(ticked)

    @Slot()
    def _on_ticked(self) -> None:
        box = self.sender()
        assert isinstance(box, ElidedTick)
        self.ticked.emit((self._items[self._boxes.index(box)].follow_up_id, box.isChecked()))

    @Slot()
    def _on_rest(self) -> None:
        self._open = True
        for box in self._boxes[: len(self._items)]:
            box.show()
        self._rest.hide()


def _is_in_sight(box: QWidget) -> bool:
    """A row that is cut off at the edge of what scrolls may not be read; a pixel of its frame makes no difference."""
    return box.isVisible() and box.visibleRegion().boundingRect().height() >= box.height() - 4
