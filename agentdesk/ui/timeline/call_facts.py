"""Knows what the phone told about one call, line by line: number, waiting, talking, its end, and how quickly it was on the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from agentdesk.domain.calls import EndReason
from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import Direction
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.words import Words

WIDE = 360


class CallFacts(QFrame):
    """A popup; what the phone did not tell has no line."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._words = words
        self.setProperty("look", "pane")
        self.setAccessibleName(self.tr("About this call"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._inside: QWidget | None = None

    def open_with(self, row: TimelineRow, spot: QPoint, *, number: str, hidden: bool = False) -> None:
        """`number` as it may be shown now; `hidden`: the caller is not checked yet, so only a hint of it is shown."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = inside = QWidget(self)
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(6)
        for name, text in self.lines(row, number, hidden=hidden):
            told = QLabel(text, inside)
            told.setTextFormat(Qt.TextFormat.PlainText)
            told.setWordWrap(True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            caption = QLabel(name, inside)
            caption.setProperty("look", "muted")
            form.addRow(caption, told)
        self._column.addWidget(inside)
        self.setAccessibleDescription(
            "\n".join(f"{name}: {text}" for name, text in self.lines(row, number, hidden=hidden))
        )
        self.setFixedWidth(WIDE)
        self.adjustSize()
        self.move(spot)
        self.show()
        self.setFocus()

    def lines(self, row: TimelineRow, number: str, *, hidden: bool = False) -> list[tuple[str, str]]:
        """What is known, as (name, text)."""
        outgoing = row.direction is Direction.OUT
        waited = details.whole(row, "wait_s")
        known = not hidden and not details.flag(row, "private")
        found = [
            (self.tr("Began"), self._words.moment(row.occurred_at)),
            (self.tr("Number"), self.tr("withheld") if details.flag(row, "private") else number),
            (self.tr("Name on the phone"), details.text(row, "display_name") if known else ""),
            (self.tr("Diverted from"), self._words.phone(details.text(row, "diverted_from")) if known else ""),
            (self.tr("Dialled"), self._words.phone(details.text(row, "dialled"))),
            (self.tr("Line or queue"), details.text(row, "line")),
            (self.tr("Rang") if outgoing else self.tr("Waited"), self._span(waited)),
            (self.tr("Talked"), self._span(row.duration_s)),
            (self.tr("Ended"), self._end(details.text(row, "end_reason"), outgoing=outgoing)),
            (self.tr("Transferred to"), self._words.phone(details.text(row, "sent_to"))),
            (self.tr("Agent"), row.agent_name if row.agent_id != SYSTEM_AGENT else ""),
            (self.tr("On the screen"), self._after(details.whole(row, "pop_ms"))),
            (self.tr("With the customer"), self._after(details.whole(row, "pop_customer_ms"))),
        ]
        return [(name, text) for name, text in found if text]

    def _span(self, seconds: int | None) -> str:
        return "" if seconds is None else self._words.duration(seconds)

    def _after(self, ms: int | None) -> str:
        return "" if ms is None else self.tr("after %n ms", "", ms)

    def _end(self, code: str, *, outgoing: bool) -> str:
        return {
            EndReason.HUNG_UP_HERE.value: self.tr("we hung up"),
            EndReason.HUNG_UP_THERE.value: self.tr("they hung up"),
            EndReason.CALLER_GAVE_UP.value: self.tr("the caller gave up"),
            EndReason.ANSWERED_ELSEWHERE.value: self.tr("answered at another phone"),
            EndReason.REFUSED.value: self.tr("refused there") if outgoing else self.tr("rejected here"),
            EndReason.BUSY.value: self.tr("busy"),
            EndReason.NO_ANSWER.value: self.tr("no answer"),
            EndReason.UNREACHABLE.value: self.tr("could not be reached"),
            EndReason.LOST.value: self.tr("the connection was lost"),
            EndReason.TRANSFERRED.value: self.tr("transferred"),
        }.get(code, code)
