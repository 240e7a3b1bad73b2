"""Knows how a follow-up is set in one press: quick picks that say when they would be, or a time of one's own."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.followups import Due, due_at_moment
from agentdesk.domain.live import BY_HAND, NO_FOLLOW_UP
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock
from agentdesk.ui.controls import label
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.live.time_field import TimeField
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

SHOWN = 2


@dataclass(frozen=True, slots=True)
class PickedTime:
    """A time of the agent's own, on the wall of their zone."""

    local_due: datetime
    zone: str


class FollowUpBar(QWidget):
    """Signals: `picked(str)` with a quick pick or `NO_FOLLOW_UP`; `time_picked(PickedTime)`; `left` (no payload) when
    the line for a time of one's own is done with and the keyboard is free again.
    """

    picked = Signal(str)
    time_picked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, words: Words, clock: Clock, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._clock, self._zone = words, clock, zone
        self._suggested = datetime.now(UTC)
        self._bar = ChoiceBar(theme, self)
        self._bar.chosen.connect(self._on_chosen)
        self._field = TimeField(theme, words, self._wall, self.tr("Follow up at"), self)
        self._field.changed.connect(self._on_changed)
        self._set = QPushButton(self.tr("Set"), self)
        self._set.setAutoDefault(False)
        self._set.clicked.connect(self._on_set)
        self._field.row.addWidget(self._set)
        self._own = QWidget(self)
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (
            (Qt.Key.Key_Return, self._on_set),
            (Qt.Key.Key_Enter, self._on_set),
            (Qt.Key.Key_Escape, self._on_escape),
        ):
            QShortcut(QKeySequence(key), self._own, slot, context=inside)
        self._more = ChoiceBar(theme, self)
        self._more.chosen.connect(self._on_chosen)
        self._more.hide()
        self._own.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._label = label(self.tr("Follow up"), "label", self)
        outer.addWidget(self._label)
        outer.addWidget(self._bar)
        outer.addWidget(self._more)
        outer.addWidget(self._own)

    def show_picks(self, picks: tuple[tuple[str, Due], ...], chosen: str, due: Due | None, now: datetime) -> None:
        """`picks`: what is offered and when it would be; `chosen` a code, `BY_HAND`, or ""."""
        first = picks[:SHOWN] if chosen in {"", BY_HAND, NO_FOLLOW_UP} else _with(picks, chosen)
        choices = [Choice(code, (self._when(when, now),), code == chosen) for code, when in first]
        if chosen == BY_HAND and due is not None:
            choices = [*choices[: SHOWN - 1], Choice(BY_HAND, (self._when(due, now),), chosen=True)]
        choices.append(Choice("pick", (self.tr("Pick…"),), self._own.isVisibleTo(self)))
        self._bar.show_choices(tuple(choices))
        rest = [each for each in picks if each not in first]
        self._more.show_choices(tuple(Choice(code, (self._when(when, now),)) for code, when in rest))
        self._suggested = due.due_at if due else now + timedelta(hours=1)

    def open_own_time(self) -> None:
        """The line for a time of one's own, with the cursor in it."""
        soonest = self._clock.now() + timedelta(minutes=1)
        self._turn(open_it=True)
        self._field.show_moment(due_at_moment(max(self._suggested, soonest), self._zone).local_due)
        self._field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def be_bare(self, *, bare: bool) -> None:
        """Without its heading, where every line counts."""
        self._label.setHidden(bare)

    def forget_own_time(self) -> None:
        """Somebody else is in front: the time that was being picked was not for them."""
        self._turn(open_it=False)

    @Slot()
    def _on_escape(self) -> None:
        self._turn(open_it=False)
        self.left.emit()

    def _when(self, due: Due, now: datetime) -> str:
        """`Today 16:00`, `Tomorrow 10:00`."""
        text = self._words.due(due.due_at, now)
        if due.due_at.astimezone(self._words.zone).date() == now.astimezone(self._words.zone).date():
            return self.tr("Today {time}").format(time=text)
        return text[:1].upper() + text[1:]

    def _turn(self, *, open_it: bool) -> None:
        self._own.setVisible(open_it)
        self._more.setVisible(open_it)

    def _wall(self) -> datetime:
        """What the clock on the agent's wall says."""
        return due_at_moment(self._clock.now(), self._zone).local_due

    @Slot(object)
    def _on_changed(self, moment: object) -> None:
        self._set.setEnabled(moment is not None)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if code != "pick":
            self._turn(open_it=False)
            self.picked.emit(code)
        elif self._own.isVisibleTo(self):
            self._turn(open_it=False)
        else:
            self.open_own_time()

    @Slot()
    def _on_set(self) -> None:
        local = self._field.moment
        if local is None:
            return
        self._turn(open_it=False)
        self.time_picked.emit(PickedTime(local, self._zone))
        self.left.emit()


def _with(picks: tuple[tuple[str, Due], ...], chosen: str) -> tuple[tuple[str, Due], ...]:
    """The first picks, and the chosen one if it is not among them."""
    first = picks[:SHOWN]
    missing = [each for each in picks[SHOWN:] if each[0] == chosen]
    return (*first[: SHOWN - len(missing)], *missing)
